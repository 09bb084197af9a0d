import { readFileSync } from 'node:fs';
import { failureWords } from '../../src/taskpane/failure-words';
import { sayIn } from '../../src/taskpane/words';
import { hostErrorCodes, type HostErrorCode } from '../host/rich-api/host-error';
import type { SheetContent } from '../../src/workbook';
import { cells, idOf, valueOf } from '../workbook/contract/support';
import { excelFixture } from './excel-fixture';

/** States of Excel that people get it into, and that it answers to in ways of its own. */
const fixture = excelFixture({ platform: 'desktop' });
const sheets = [
  { name: '表1', rows: [[1]] },
  { name: '表2', rows: [[2]] },
];
const failure = (code: string) => ({ ok: false, failure: { code } });

jest.setTimeout(60_000);

test('a chart sheet in view: it is said, and the whole workbook can be checked', async () => {
  const { port, host } = await fixture.open(sheets);
  host.workbook.isChartSheetActive = true;
  host.workbook.use1904DateSystem = true;
  expect(await port.readSheets('active')).toEqual(failure('no-worksheet'));
  const read = valueOf(await port.readSheets('all'));
  expect(read.map(({ grid }) => [grid.rows, grid.date1904])).toEqual([
    [[[{ value: 1 }]], true],
    [[[{ value: 2 }]], true],
  ]);
});

test('another workbook in front on a Mac: it is said when a report is to be written', async () => {
  const { port, host } = await fixture.open(sheets);
  host.workbook.isBehindAnother = true;
  const report: SheetContent = { name: '检查报告', kind: 'report', widths: [20], merges: [], rows: [[{ value: 'a' }]] };
  expect(await port.putSheet(report)).toEqual(failure('other-workbook'));
  host.workbook.isBehindAnother = false;
  valueOf(await port.putSheet(report));
});

test('days counted from 1904 are told with the cells', async () => {
  const { port, host } = await fixture.open(sheets);
  expect(valueOf(await port.readSheets('active'))[0]?.grid.date1904).toBeUndefined();
  host.workbook.use1904DateSystem = true;
  expect(valueOf(await port.readSheets('active'))[0]?.grid.date1904).toBe(true);
});

/** What a check that meets an error says, request by request: what is not said was done in another way. */
async function metWhile(index: number, code: HostErrorCode): Promise<string> {
  const { port, host } = await fixture.open(sheets);
  const sheetId = await idOf(port, '表1');
  host.failures.push(...Array.from({ length: index }, () => null), code);
  const read = await port.readSheets([sheetId]);
  const marked = await port.mark([sheetId], [{ sheetId, severity: 'error', cells: cells('A1') }], 'fill');
  expect(await port.readSheets([sheetId])).toMatchObject({ ok: true });
  const failed = [read, marked].find(({ ok }) => !ok);
  if (!failed || failed.ok) return '—';
  return failureWords(failed.failure, sayIn('zh-CN')).what;
}

test('the table of errors in the documents is what happens', async () => {
  const rows: string[] = [];
  for (const code of [...hostErrorCodes].sort()) {
    const said: string[] = [];
    for (const index of [0, 1, 2]) said.push(await metWhile(index, code));
    rows.push(`| \`${code}\` | ${said.join(' | ')} |`);
  }
  const page = readFileSync('docs/excel-errors.md', 'utf8');
  const written = page.split('\n').filter((line) => line.startsWith('| `'));
  expect(written.map((line) => line.replaceAll(/ +/g, ' '))).toEqual(rows);
});
