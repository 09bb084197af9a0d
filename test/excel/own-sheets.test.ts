import type { SheetContent } from '../../src/workbook';
import { freeSheetName } from '../../src/report/traces';
import type { ExcelHost } from '../host/excel-host';
import { parseRect } from '../host/model/rect';
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

describe('how a report is looked through and printed', () => {
  const long = (count: number): SheetContent => ({
    ...report(''),
    rows: [
      [{ value: '检查报告', isTitle: true }],
      [{ value: '问题', isHeading: true }],
      ...Array.from({ length: count }, (_, i) => [{ value: i }]),
    ],
    headRow: 1,
    filter: { top: 1, left: 0, bottom: 1 + count, right: 0 },
    printAreas: [
      { top: 0, left: 0, bottom: 1 + count, right: 0 },
      { top: 1, left: 2, bottom: 3, right: 4 },
    ],
  });
  const setUpOf = (host: ExcelHost) => host.workbook.findSheet('检查报告')?.setUp;

  test('filter, frozen head, paper and print areas are what the report asks for', async () => {
    const { port, host } = await fixture.open([{ name: 'Form' }]);
    valueOf(await port.putSheet(long(3)));
    expect(setUpOf(host)).toEqual({
      filter: parseRect('A2:A5'),
      frozenRows: 2,
      page: {
        ...{ orientation: 'Landscape', paperSize: 'A4', centerFooter: '&P / &N' },
        ...{ zoom: { horizontalFitToPages: 1 }, titleRows: '$2:$2', printArea: 'A1:A5,C2:E4' },
      },
    });
    expect(host.workbook.findSheet('检查报告')?.cellAt(0, 0)).toMatchObject({ font: { bold: true, size: 14 } });
  });

  test('a filter of before goes with its rows, and paper that people chose stays', async () => {
    const { port, host } = await fixture.open([{ name: 'Form' }]);
    const { id } = valueOf(await port.putSheet(long(3)));
    const sheet = host.workbook.findSheet(id)!;
    sheet.change({ page: { ...sheet.setUp.page, orientation: 'Portrait' } });
    valueOf(await port.putSheet(long(1)));
    expect(setUpOf(host)).toMatchObject({
      filter: parseRect('A2:A3'),
      page: { orientation: 'Portrait', printArea: 'A1:A3,C2:E4' },
    });
    valueOf(await port.putSheet(report('无')));
    expect(setUpOf(host)).toMatchObject({ filter: null });
  });

  test('an Excel without filters, and a computer without a printer, get the report all the same', async () => {
    const old = await fixture.open([{ name: 'Form' }], { apiVersion: 8 });
    valueOf(await old.port.putSheet(long(2)));
    expect(setUpOf(old.host)).toEqual({ filter: null, frozenRows: 2, page: {} });
    const { port, host } = await fixture.open([{ name: 'Form' }]);
    host.workbook.hasNoPrinter = true;
    valueOf(await port.putSheet(long(2)));
    expect(setUpOf(host)).toMatchObject({ filter: parseRect('A2:A4'), page: {} });
    expect(await readCells(port, '检查报告')).toMatchObject({ A4: { value: 1 } });
  });
});
