import { createOfficePort } from '../../src/excel';
import type { SheetContent } from '../../src/workbook';
import { ExcelHost } from '../host/excel-host';
import type { SheetDefinition } from '../host/model/definition';
import { cells, cellsOf, idOf, readCells, readSheet, valueOf } from '../workbook/contract/support';
import { excelFixture } from './excel-fixture';

const fixture = excelFixture();

const openSheets = (sheets: readonly SheetDefinition[], maxBytes?: number) =>
  fixture.connect(ExcelHost.open({ sheets }, maxBytes === undefined ? {} : { maxBytes }));

const textRows = (rows: number, columns: number, text: string) =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => `${text} ${row} ${column}`));

describe('large sheets', () => {
  test('a million formatted rows are cut to where values are', async () => {
    const formatted = { 'A1:L1000000': { fill: '#FFFFFF', format: '0.00' } };
    const { port, host } = openSheets([{ name: 'Form', cells: { B2: 'x', C40: 5 }, formatted }]);
    const { result, syncs, bytesOut } = await host.measure(() => readSheet(port, 'Form'));
    expect(result.grid).toMatchObject({ top: 1, left: 1 });
    expect(result.grid.rows).toHaveLength(39);
    expect(cellsOf(result.grid)).toEqual({ B2: { value: 'x', format: '0.00' }, C40: { value: 5, format: '0.00' } });
    expect(syncs).toBe(3);
    expect(bytesOut).toBeLessThan(10_000);
  });

  test('what lies beyond the first rows is read as well', async () => {
    const { port } = openSheets([{ name: 'Long', cells: { A1: 1, D2500: 'last', BC7: 'right' } }]);
    const { grid } = await readSheet(port, 'Long');
    expect(cellsOf(grid)).toEqual({ A1: { value: 1 }, BC7: { value: 'right' }, D2500: { value: 'last' } });
  });

  test('a stray value in the last row is too much, and cheap to find out', async () => {
    const { port, host } = openSheets([{ name: 'Stray', cells: { A1: 1, L1048576: 'x' } }, { name: 'Form' }]);
    const { result, bytesOut } = await host.measure(() => port.readSheets('all'));
    expect(result).toEqual({ ok: false, failure: { code: 'too-large', sheet: 'Stray' } });
    expect(bytesOut).toBeLessThan(2 * 1024 * 1024);
  });

  test('more than one response holds is read in pieces', async () => {
    const rows = textRows(150, 10, '一段相当长的说明文字，写在每一个单元格里');
    const sheets = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name, rows }));
    const { port, host } = openSheets(sheets, 500_000);
    const { result, syncs } = await host.measure(() => port.readSheets('all'));
    expect(valueOf(result).map(({ grid }) => [grid.rows.length, grid.rows[149]?.[9]?.value])).toEqual(
      sheets.map(() => [150, rows[149]?.[9]]),
    );
    expect(syncs).toBeLessThan(12);
  });

  test('a sheet larger than a response is read by rows', async () => {
    const rows = textRows(400, 10, '说明文字');
    const { port } = openSheets([{ name: 'A', rows }], 100_000);
    const [reading] = valueOf(await port.readSheets('all'));
    expect(reading?.grid.rows.map((row) => row.map((cell) => cell?.value))).toEqual(rows);
  });

  test('a row larger than a response is too much', async () => {
    const { port } = openSheets([{ name: '一行', rows: [['长'.repeat(20_000)]] }], 50_000);
    const failure = { code: 'too-large', sheet: '一行' };
    expect(await port.readSheets('all')).toEqual({ ok: false, failure });
  });

  test('marks and cells larger than a request are too much', async () => {
    const { port } = openSheets([{ name: 'A', rows: [[1]] }], 30_000);
    const sheetId = await idOf(port, 'A');
    const edits = Array.from({ length: 500 }, (_, row) => ({ sheetId, address: { row, column: 0 }, value: row }));
    expect(await port.write(edits)).toEqual({ ok: false, failure: { code: 'too-large', sheet: null } });
  });

  test('a report of 3,000 findings, each with its link, is put in requests that Excel takes', async () => {
    const { port, linkAt } = openSheets([{ name: 'Form', rows: [[1]] }]);
    const sheetId = await idOf(port, 'Form');
    const rows = Array.from({ length: 3000 }, (_, row) => [
      { value: `A${row + 1}`, link: { sheetId, address: { row, column: 0 } } },
      { value: `得分应为 9.5，表中为 10。${'说明'.repeat(150)}` },
    ]);
    const content: SheetContent = { name: '检查报告', kind: 'report', rows, widths: [10, 60], merges: [] };
    valueOf(await port.putSheet(content));
    expect(linkAt('检查报告', 'A3000')).toBe("'Form'!A3000");
    expect(Object.keys(await readCells(port, '检查报告'))).toHaveLength(6000);
  });
});

describe('what Excel lacks', () => {
  test('below ExcelApi 1.7 every call says what it needs', async () => {
    const { port } = await fixture.open([{ name: 'Form' }], { apiVersion: 6 });
    const failure = { ok: false, failure: { code: 'api-missing', needs: 'ExcelApi 1.7' } };
    expect(await port.listSheets()).toEqual(failure);
    expect(await port.readSheets('all')).toEqual(failure);
    expect(await port.mark([], [], 'fill')).toEqual(failure);
    expect(await port.watch({})).toEqual(failure);
  });

  test('its abilities are detected', async () => {
    await fixture.open([{ name: 'Form' }], { apiVersion: 7 });
    expect(createOfficePort().capabilities).toEqual({
      host: 'excel',
      hasFunctions: false,
      hasChoices: false,
      canGroupUndo: false,
    });
    await fixture.open([{ name: 'Form' }], { apiVersion: 20 });
    expect(createOfficePort().capabilities).toEqual({
      host: 'excel',
      hasFunctions: true,
      hasChoices: true,
      canGroupUndo: true,
    });
  });

  test('where Excel refuses to group an undo step, cells are written all the same', async () => {
    const { port, host } = await fixture.open([{ name: 'Form' }], { apiVersion: 20 });
    const sheetId = await idOf(port, 'Form');
    host.failures.push('GeneralException');
    valueOf(await port.write([{ sheetId, address: cells('A1')[0]!, value: 1 }]));
    expect(await readCells(port, 'Form')).toEqual({ A1: { value: 1 } });
  });
});

test('where Excel does not give conditional formats with the rest, cells are read all the same', async () => {
  const { port, host, marksAt } = await fixture.open([{ name: 'Form', rows: [[1]] }]);
  const sheetId = await idOf(port, 'Form');
  const sync = host.exchange.bind(host);
  host.exchange = (request) => {
    if (request.includes('customOrNullObject') && request.includes('valueTypes'))
      host.failures.push('GeneralException');
    return sync(request);
  };
  expect(valueOf(await port.readSheets('active'))).toHaveLength(1);
  valueOf(await port.mark([sheetId], [{ sheetId, severity: 'error', cells: cells('A1') }], 'fill'));
  valueOf(await port.mark([sheetId], [{ sheetId, severity: 'info', cells: cells('A1') }], 'fill'));
  expect(marksAt('Form', 'A1')).toEqual(['info']);
});

describe('failures of Excel', () => {
  test('are typed, and what is not known keeps its cause', async () => {
    const { port, host } = await fixture.open([{ name: 'Form', rows: [[1]] }]);
    const failureOf = async () => {
      const outcome = await port.listSheets();
      return outcome.ok ? null : outcome.failure;
    };
    host.failures.push('GeneralException', 'ApiNotFound', 'RangeExceedsLimit', 'InvalidOperationInCellEditMode');
    expect(await failureOf()).toMatchObject({ code: 'unknown', cause: expect.stringContaining('GeneralException') });
    expect(await failureOf()).toMatchObject({ code: 'api-missing' });
    expect(await failureOf()).toEqual({ code: 'too-large', sheet: null });
    expect(await failureOf()).toEqual({ code: 'cell-editing' });
    expect(await failureOf()).toBeNull();
  });

  test('a protected workbook takes no new sheet', async () => {
    const { port, host } = await fixture.open([{ name: 'Form', rows: [[1]] }]);
    host.workbook.isStructureProtected = true;
    const content: SheetContent = {
      name: '检查报告',
      kind: 'report',
      rows: [[{ value: 'x' }]],
      widths: [],
      merges: [],
    };
    expect(await port.putSheet(content)).toEqual({ ok: false, failure: { code: 'protected', sheet: null } });
  });

  test('a report sheet that the user has protected is named', async () => {
    const { port, host } = await fixture.open([{ name: 'Form', rows: [[1]] }]);
    const content: SheetContent = {
      name: '检查报告',
      kind: 'report',
      rows: [[{ value: 'x' }]],
      widths: [],
      merges: [],
    };
    valueOf(await port.putSheet(content));
    host.user.protect('检查报告');
    expect(await port.putSheet(content)).toEqual({ ok: false, failure: { code: 'protected', sheet: '检查报告' } });
  });
});
