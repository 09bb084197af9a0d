import { Progress } from '../../src/cli/progress';

function progressOn(isTTY: boolean, total: number, columns = 200) {
  const written: string[] = [];
  let time = 0;
  const terminal = { isTTY, columns, write: (text: string) => written.push(text) };
  const progress = new Progress(total, 'zh-CN', terminal, () => time);
  return { progress, written, pass: (milliseconds: number) => (time += milliseconds) };
}

test('a terminal shows how many are done, how fast, and how long the rest takes', () => {
  const { progress, written, pass } = progressOn(true, 20);
  for (let file = 1; file <= 5; file++) {
    pass(500);
    progress.step(`甲\u001b[2J局/${file}.xlsx`);
  }
  progress.end();
  expect(written.at(-2)).toBe('\r\u001B[K5/20　每秒 2.0 个　约剩 8 秒　甲\\u001b[2J局/5.xlsx');
  expect(written.at(-1)).toBe('\r\u001B[K');
});

test.each([
  [20, '约剩 19 秒'],
  [500, '约剩 8 分钟'],
  [20_000, '约剩 5.6 小时'],
])('of %d files at one a second the rest is told as people tell time', (total, words) => {
  const { progress, written, pass } = progressOn(true, total);
  pass(1000);
  progress.step('a.xlsx');
  expect(written.at(-1)).toContain(words);
});

test('the line is not written more often than anybody reads, nor wider than the terminal', () => {
  const { progress, written, pass } = progressOn(true, 1000);
  for (let file = 0; file < 100; file++) {
    pass(1);
    progress.step('很长'.repeat(200));
  }
  expect(written).toHaveLength(1);
  const line = (written[0] ?? '').slice('\r\u001B[K'.length);
  // Two columns for a Chinese character.
  expect(line.replace(/[^\0-\x7f]/gu, '--').length).toBeLessThan(200);
  expect(line.length).toBeGreaterThan(100);
});

test.each([
  [50, '1/9　每秒 1.0 个　约剩 8 秒　甲局/自评表1.xlsx'],
  [47, '1/9　每秒 1.0 个　约剩 8 秒　甲局/自评表1.xlsx'],
  // A name is never cut where it would look like another.
  [46, '1/9　每秒 1.0 个　约剩 8 秒　甲局/自评表1.x…'],
])('on a terminal of %d columns the whole line stands where it has room', (columns, line) => {
  const { progress, written, pass } = progressOn(true, 9, columns);
  pass(1000);
  progress.step('甲局/自评表1.xlsx');
  expect(written).toEqual([`\r\u001B[K${line}`]);
});

test('a file and a short run show nothing', () => {
  for (const { progress, written } of [progressOn(false, 1000), progressOn(true, 2)]) {
    progress.step('a.xlsx');
    progress.end();
    expect(written).toEqual([]);
  }
});
