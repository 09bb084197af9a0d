import { readFileSync } from 'node:fs';
import { actions, perform } from '../../src/taskpane/actions';
import type { SheetContent } from '../../src/workbook';
import { valueOf } from '../workbook/contract/support';
import { formGrid } from '../support/form-grid';
import type { FixtureSheet } from '../workbook/port-fixture';
import { paneOn } from '../workbook/pane-on-port';
import { excelFixture } from './excel-fixture';

/** States of Excel that people get it into, and that it answers to in ways of its own. */
const fixture = excelFixture({ platform: 'desktop' });
const sheets = [
  { name: '表1', rows: [[1]] },
  { name: '表2', rows: [[2]] },
];
/** A form and the cell of its total. */
const total = 'H19';
const form: FixtureSheet['rows'] = formGrid({}).grid.rows.map((row) => row.map((one) => one?.value ?? null));
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

test.each([
  ['a cell of a table', { tables: ['A1:H40'] }, false],
  ['Page Break Preview', {}, true],
])('%s has no menu of ours on the desktop: the pane explains the selected cell', async (_title, more, isPreview) => {
  const { port, host } = await fixture.open([{ name: '表1', rows: form, ...more }]);
  host.workbook.isPageBreakPreview = isPreview;
  expect(host.user.rightClick('表1', total)).toBe(false);
  const pane = paneOn(port);
  await perform(pane, actions.explainCell, undefined);
  expect(pane.store.get().explanation).toMatchObject({ cell: { label: total } });
});

test('elsewhere, and on the web, the menu is ours: its first click explains the cell, though nobody told of it', async () => {
  const { port, host } = await fixture.open([{ name: '表1', rows: form }]);
  expect(host.user.rightClick('表1', total)).toBe(true);
  const pane = paneOn(port);
  await perform(pane, actions.explainCell, undefined);
  expect(pane.store.get().explanation).toMatchObject({ cell: { label: total } });
  const web = await fixture.open([{ name: '表1', rows: form, tables: ['A1:H40'] }], { platform: 'web' });
  expect(web.host.user.rightClick('表1', total)).toBe(true);
});

test('the guide says where the menu is not, and what to do there', () => {
  expect(readFileSync('docs/guide.zh-CN.md', 'utf8')).toMatch(/表格（“插入”→“表格”）.*分页预览.*解释所选单元格/u);
});
