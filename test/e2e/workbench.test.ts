import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { runCheck } from '../../src/cli/run-check';
import { toJson } from '../../src/report';
import { pressMore } from './support/excel-pane';
import { soon } from './support/soon';
import {
  clickCell,
  countMarks,
  dropFile,
  useWorkbench,
  picture,
  sampleBytes,
  selection,
  settled,
  sheetNames,
  showSheet,
  typeInto,
  valueAt,
} from './support/workbench-page';

jest.setTimeout(300_000);

/** Uncompressed, in bytes. */
const firstOpenLimit = 6_500_000;
const allScriptsLimit = 7_800_000;

const bench = useWorkbench();

const { button, entries, openSample } = bench;

test('opens with the nine forms as they were pasted, in Chinese', async () => {
  expect(await sheetNames(bench.page)).toHaveLength(9);
  expect(await bench.page.title()).toBe('项目支出绩效自评表校验 · 工作台');
  expect(await button('校验本表').isVisible()).toBe(true);
  await picture(bench.page, 'workbench-start');
});

test('the first opening fetches no more than it may, and no table for dividing words is shipped', async () => {
  const files = bench.requests.filter((address) => address.startsWith('http'));
  const sizes = await Promise.all(files.map(async (file) => (await (await fetch(file)).arrayBuffer()).byteLength));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(firstOpenLimit);
  const folder = path.resolve('dist', 'workbench');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  // All tables together were 4.5 MB.
  const shipped = scripts.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
  expect(shipped).toBeLessThanOrEqual(allScriptsLimit);
});

test('lists what is wrong with the sheet in view, and marks it', async () => {
  await button('校验本表').click();
  await entries().first().waitFor();
  expect(await entries().count()).toBeGreaterThan(5);
  await soon(async () => (await countMarks(bench.page)) > 0);
  await picture(bench.page, 'workbench-findings');
});

test('a click on a finding selects its cell, and the focus stays in the pane', async () => {
  const entry = entries().nth(1);
  await entry.click();
  const cell = (await entry.innerText()).split('\n').at(-1)?.trim() ?? '';
  expect(cell).toMatch(/^[A-Z]+\d+$/);
  await soon(async () => (await selection(bench.page)).endsWith(`!${cell}`));
  expect(await bench.page.evaluate(() => document.activeElement?.closest('#pane') !== null)).toBe(true);
  await bench.page.keyboard.press('ArrowDown');
  await bench.page.keyboard.press('Enter');
  await soon(async () => !(await selection(bench.page)).endsWith(`!${cell}`));
  await picture(bench.page, 'workbench-finding-open');
});

test('clears its marks', async () => {
  await pressMore(bench.page, '清除标记');
  await soon(async () => (await countMarks(bench.page)) === 0);
});

test.each(['as-pasted', 'tidy', 'stacked'])('finds in %s what the command line finds', async (name) => {
  await openSample(name);
  await button('校验整个工作簿').click();
  await soon(async () => (await findings()) !== null);
  const shown = await findings();
  const report = toJson(runCheck([`samples/${name}.xlsx`], 'auto'), 'zh-CN');
  // The command line names a file by its path, a page by its name.
  expect(JSON.stringify(shown)).toBe(JSON.stringify(report).replaceAll('"samples/', '"'));
  await picture(bench.page, `workbench-overview-${name}`);
});

test('mends a score with its total in one step, and undo takes it back', async () => {
  await openSample('tidy');
  await showSheet(bench.page, '电子政务运维');
  const before = [await valueAt(bench.page, 'H17'), await valueAt(bench.page, 'H22')];
  await button('校验本表').click();
  await entries().first().waitFor();
  // Typed after the check: the preview rests on it all the same.
  await typeInto(bench.page, 'H12', '3');
  await pressMore(bench.page, '全部修正…');
  await bench.page.getByRole('checkbox', { name: /^H12 /u }).waitFor();
  // The total is the plain sum, which bears no score out: a person ticks them.
  for (const cell of [/^H12 /u, /^H17 /u, /^H18 /u]) {
    await bench.page.getByRole('checkbox', { name: cell, checked: false }).click();
  }
  await soon(async () => (await bench.page.locator('#pane tbody tr').count()) >= 4);
  await picture(bench.page, 'workbench-fixes');
  // What the preview promises is what is written.
  const promised = await bench.page
    .locator('#pane tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  expect(promised.map(([cell]) => cell)).toEqual(expect.arrayContaining(['H12', 'H17', 'H18', 'H22']));
  await button(/^应用/).click();
  await soon(async () => (await valueAt(bench.page, 'H17')) !== before[0]);
  for (const [cell = '', , after] of promised) expect(Number(await valueAt(bench.page, cell))).toBe(Number(after));
  await picture(bench.page, 'workbench-fixed');
  await bench.page.locator('#pane').click({ position: { x: 5, y: 5 } });
  await bench.page.keyboard.press('Control+z');
  await soon(async () => (await valueAt(bench.page, 'H17')) === before[0]);
  expect(await valueAt(bench.page, 'H22')).toBe(before[1]);
  // An undo is judged by itself: the finding is back.
  await button(/^修正… H17/u).waitFor();
});

test('writes the report as a sheet, and its links lead to the cells', async () => {
  await button('校验本表').click();
  await entries().first().waitFor();
  await pressMore(bench.page, '导出检查报告');
  await soon(async () => (await sheetNames(bench.page)).includes('检查报告'));
  expect(await sheetNames(bench.page)).toHaveLength(10);
  expect(await selection(bench.page)).toMatch(/^检查报告!/);
  await picture(bench.page, 'workbench-report');
  const target = await linkedCell('D5');
  await clickCell(bench.page, 'D5');
  await soon(async () => (await selection(bench.page)) === target);
});

test('opens a dropped file in place of the sample', async () => {
  await dropFile(bench.page, '我的表.xlsx', sampleBytes('stacked'));
  expect(await sheetNames(bench.page)).toEqual(['自评表']);
  expect(await bench.page.locator('#opened').innerText()).toBe('我的表.xlsx');
  expect(await bench.page.locator('#samples option:checked').innerText()).toBe('选择示例');
});

test.each(['xls', 'csv'] as const)('opens a .%s', async (bookType) => {
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(
    workbook,
    XLSX.utils.aoa_to_sheet([['项目支出绩效自评表'], ['项目名称', '道路养护']]),
    '表一',
  );
  const content = XLSX.write(workbook, { type: 'buffer', bookType }) as Buffer;
  await dropFile(bench.page, `a.${bookType}`, content);
  expect(await valueAt(bench.page, 'B2')).toBe('道路养护');
});

test('says why a file was not opened, and leaves what is open', async () => {
  const names = await sheetNames(bench.page);
  await dropFile(bench.page, '报告.pdf', Buffer.from('%PDF-1.7'));
  const message = await bench.page.locator('#message').innerText();
  expect(message).toContain('没有打开“报告.pdf”。');
  expect(message).toContain('请用 Excel 或 WPS 打开自评表');
  expect(await sheetNames(bench.page)).toEqual(names);
  await picture(bench.page, 'workbench-refused');
});

test('speaks English, whose words come once they are asked for', async () => {
  const isFetched = () => bench.requests.some((address) => /\/english\.[^/]*\.js$/u.test(address));
  expect(isFetched()).toBe(false);
  await button('English').click();
  await settled(bench.page);
  await openSample('as-pasted');
  await button('Check sheet').click();
  await entries().first().waitFor();
  expect(isFetched()).toBe(true);
  expect(await entries().first().innerText()).toMatch(/^[\x20-\x7e\s–]+$/u);
  expect(await bench.page.title()).toBe('Self-evaluation form checker · Workbench');
  await picture(bench.page, 'workbench-english');
});

test('asked this machine alone, and broke no rule of its content security policy', () => {
  expect(
    bench.requests.filter((address) => !/^(?:http:\/\/localhost:\d+\/|data:|blob:http:\/\/localhost)/.test(address)),
  ).toEqual([]);
  expect(bench.errors).toEqual([]);
});

test('holds nothing of Microsoft', async () => {
  const scripts = bench.requests.filter((address) => address.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const address of scripts) {
    const text = await (await fetch(address)).text();
    expect(text).not.toMatch(/appsforoffice|OfficeExtension|Office\.onReady/);
  }
});

/** Where a link of the sheet in view leads. */
const linkedCell = (address: string): Promise<string> =>
  bench.page.evaluate((at) => {
    const book = window.workbench?.spreadsheet?.engine.api.getActiveWorkbook();
    const range = book?.getActiveSheet().getRange(at);
    const link = range?.getCellData()?.custom?.['peLink'] as { sheetId: string; row: number; column: number };
    const sheet = book?.getSheetBySheetId(link.sheetId);
    return `${sheet?.getSheetName()}!${sheet?.getRange(link.row, link.column).getA1Notation()}`;
  }, address);

/** What the pane shows, as `pe check --format json` prints it. */
const findings = (): Promise<object | null> =>
  bench.page.evaluate(async () => (await window.workbench?.pane?.findings()) ?? null);
