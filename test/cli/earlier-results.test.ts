import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommand, type BuiltCommand } from '../support/built-command';

jest.setTimeout(120_000);

let command: BuiltCommand;
let [forms, out] = ['', ''];
beforeAll(async () => {
  command = await buildCommand();
  [forms, out] = [join(command.folder, '报送'), join(command.folder, '审核')];
  for (const name of ['a', 'b']) cpSync('samples/tidy.xlsx', join(forms, `${name}.xlsx`));
  await command.run('check', forms, '--out', out);
});
afterAll(() => command.remove());

describe('an earlier result', () => {
  it.each(['garbage', 'null', '[null]', '{"a":1}'])(
    'that is %s is named with file, line and what to do',
    async (line) => {
      const folder = join(command.folder, 'damaged');
      mkdirSync(folder, { recursive: true });
      const [first] = readFileSync(join(out, 'findings.ndjson'), 'utf8').split('\n');
      writeFileSync(join(folder, 'findings.ndjson'), `${first}\n${line}\n`);
      const { status, err } = await command.run('check', forms, '--since', folder);
      expect(status).toBe(2);
      expect(err).toBe(
        `pe: ${join(folder, 'findings.ndjson')} 第 2 行不是完整的结果（文件被截断、改动，或不是本程序写出的）。请重新运行写出它的检查或分片，再试一次。\n`,
      );
    },
  );

  it('is compared with the same files in another folder', async () => {
    const again = join(command.folder, '重报');
    cpSync(forms, again, { recursive: true });
    const { err } = await command.run('check', again, '--since', out);
    expect(err).toMatch(/已改正 0 项，新出现 0 项，仍未改正 [1-9]/u);
  });

  it('of other files is compared with nothing', async () => {
    const { err } = await command.run('check', 'samples/stacked.xlsx', '--since', out);
    expect(err).toContain('没有一个对得上');
    expect(err).not.toContain('已改正 ');
  });
});

test('a shard that is cut off in a line is named with file, line and what to do', async () => {
  const shards = join(command.folder, '分片');
  await command.run('check', forms, '--shard', '1/1', '--out', shards);
  const path = join(shards, 'shard-1-of-1.ndjson');
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, whole.slice(0, -100));
  const { status, err } = await command.run('merge', shards, '--out', out);
  expect(status).toBe(2);
  expect(err).toContain(`${path} 第 3 行`);
  writeFileSync(path, 'garbage');
  expect((await command.run('merge', shards, '--out', out)).err).toContain(`${path} 第 1 行`);
});

test('what cannot be read is said beside lines for programs, and forms of several files are named by file', async () => {
  const broken = join(command.folder, '坏.xlsx');
  writeFileSync(broken, 'PK\u0003\u0004 not really');
  const { status, err } = await command.run('check', forms, broken, '--format', 'ndjson');
  expect(status).toBe(2);
  expect(err).toContain(`pe: ${broken}  `);
  const { out: text } = await command.run('check', forms);
  expect(text).toMatch(/PE804\n.*\n +.*a\.xlsx › .*b\.xlsx › /u);
});
