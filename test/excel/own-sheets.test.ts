import type { SheetContent } from '../../src/workbook';
import { freeSheetName } from '../../src/report/traces';
import { readCells, valueOf } from '../workbook/contract/support';
import { excelFixture } from './excel-fixture';

const fixture = excelFixture();

const report = (text: string): SheetContent => ({
  ...{ name: '检查报告', kind: 'report', widths: [20], merges: [] },
  rows: [[{ value: text }]],
});

test('the tag is hidden, and goes with the sheet', async () => {
  const { port, host } = await fixture.open([{ name: 'Form' }]);
  const { id } = valueOf(await port.putSheet(report('a')));
  const names = host.workbook.findSheet(id)?.names;
  expect(names).toEqual([{ name: '_pe_sheet', formula: `="report:${id}"`, isVisible: false }]);
  valueOf(await port.putSheet(report('b')));
  expect(names).toHaveLength(1);
});

test('a copy that the user keeps of a report stays as it is', async () => {
  const { port, host } = await fixture.open([{ name: 'Form' }]);
  const { id } = valueOf(await port.putSheet(report('旧')));
  const original = host.workbook.findSheet(id)!;
  const copy = host.workbook.addSheet('存档');
  copy.names.push(...original.names);
  copy.putCell(0, 0, { value: '旧' });
  valueOf(await port.putSheet(report('新')));
  expect(await readCells(port, '存档')).toEqual({ A1: { value: '旧' } });
  expect(await readCells(port, '检查报告')).toEqual({ A1: { value: '新' } });
});

test('a report that the user has hidden is written and stays hidden', async () => {
  const { port, host } = await fixture.open([{ name: 'Form' }]);
  const { id } = valueOf(await port.putSheet(report('a')));
  host.workbook.activate(host.workbook.findSheet('Form')!);
  host.workbook.findSheet(id)!.visibility = 'Hidden';
  expect(valueOf(await port.putSheet(report('b')))).toEqual({ id, name: '检查报告', isHidden: true });
  expect(await readCells(port, '检查报告')).toEqual({ A1: { value: 'b' } });
});

test('names that Excel refuses, and names that are taken, are made good', () => {
  const names = ['检查报告', '检查报告 (2)'];
  expect(freeSheetName('检查报告', [])).toBe('检查报告');
  expect(freeSheetName('检查报告', names)).toBe('检查报告 (3)');
  expect(freeSheetName("'2022/2023 [表]'", [])).toBe('2022 2023  表');
  expect(freeSheetName('长'.repeat(40), [])).toHaveLength(31);
  expect(freeSheetName('??', [])).toBe('Sheet');
});
