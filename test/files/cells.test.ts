import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as XLSX from '@e965/xlsx';
import { MAX_GRID_COLUMNS, MAX_GRID_ROWS } from '../../src/files/limits';
import { bytesOf, packageWithRows, readOnlySheet, valuesOf, workbookOf } from './support/workbooks';

const LAST_ROW = 1_048_576;
const NAME_AT_C5 = '<row r="5"><c r="C5" t="inlineStr"><is><t>项目名称</t></is></c></row>';

describe('formulas', () => {
  it('come with the value cached in the file', () => {
    const sheet = readOnlySheet(bytesOf(workbookOf([[{ t: 'n', v: 9.88, f: 'ROUND(E5/D5*10,2)' }]]), 'xlsx'));
    expect(sheet.grid.rows).toEqual([[{ value: 9.88, formula: 'ROUND(E5/D5*10,2)' }]]);
  });

  it('without a cached value are null, not zero', () => {
    const sheet = readOnlySheet(packageWithRows('<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v></v></c></row>'));
    expect(sheet.grid.rows).toEqual([[{ value: null, formula: 'SUM(B1:B9)' }]]);
  });

  it('with an empty text as result are an empty text', () => {
    const sheet = readOnlySheet(packageWithRows('<row r="1"><c r="A1" t="str"><f>IF(B1="","",1)</f><v></v></c></row>'));
    expect(sheet.grid.rows).toEqual([[{ value: '', formula: 'IF(B1="","",1)' }]]);
  });

  it('with a cached zero are zero', () => {
    const sheet = readOnlySheet(packageWithRows('<row r="1"><c r="A1"><f>0*1</f><v>0</v></c></row>'));
    expect(sheet.grid.rows).toEqual([[{ value: 0, formula: '0*1' }]]);
  });

  it('with an error as result keep the error', () => {
    const sheet = readOnlySheet(packageWithRows('<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'));
    expect(sheet.grid.rows).toEqual([[{ value: { error: '#DIV/0!' }, formula: '1/0' }]]);
  });
});

describe('values', () => {
  it('an error of a kind not known stays an error', () => {
    const sheet = readOnlySheet(packageWithRows('<row r="1"><c r="A1" t="e"><v>#SPILL!</v></c></row>'));
    expect(valuesOf(sheet)).toEqual([[{ error: '#VALUE!' }]]);
  });

  it('numbers stored as text stay text', () => {
    expect(valuesOf(readOnlySheet(bytesOf(workbookOf([['0012', 12]]), 'xlsx')))).toEqual([['0012', 12]]);
  });

  it('an ISO date is a serial number in every time zone', () => {
    const sheet = readOnlySheet(packageWithRows('<row r="1"><c r="A1" t="d"><v>2021-12-31</v></c></row>'));
    expect(valuesOf(sheet)).toEqual([[44561]]);
  });

  it('white space alone is blank, ideographic space included', () => {
    expect(valuesOf(readOnlySheet(bytesOf(workbookOf([['a', ' ', '\u3000\n', '', 'b']]), 'xlsx')))).toEqual([
      ['a', null, null, null, 'b'],
    ]);
  });

  it('text keeps the white space around it', () => {
    expect(valuesOf(readOnlySheet(bytesOf(workbookOf([[' 年度总体 目标\n']]), 'xlsx')))).toEqual([
      [' 年度总体 目标\n'],
    ]);
  });
});

describe('the cut to the values', () => {
  it('starts at the first value and says where that is', () => {
    const workbook = XLSX.utils.book_new();
    const sheet = XLSX.utils.sheet_add_aoa(XLSX.utils.aoa_to_sheet([]), [['x', 1]], { origin: 'C7' });
    XLSX.utils.book_append_sheet(workbook, sheet, 'a');
    const { grid } = readOnlySheet(bytesOf(workbook, 'biff8'));
    expect(grid).toEqual({ top: 6, left: 2, rows: [[{ value: 'x' }, { value: 1 }]] });
  });

  it('gives rows of equal width, blanks between them included', () => {
    expect(valuesOf(readOnlySheet(bytesOf(workbookOf([['a'], [], [null, 'b']]), 'xlsx')))).toEqual([
      ['a', null],
      [null, null],
      [null, 'b'],
    ]);
  });

  it('of a sheet without values is empty', () => {
    expect(readOnlySheet(packageWithRows('')).grid).toEqual({ top: 0, left: 0, rows: [] });
  });

  it('ignores a hundred thousand formatted empty rows and cells, down to the last row there can be', () => {
    const strays = Array.from({ length: 100_000 }, (_, i) => LAST_ROW - 10 * (100_000 - 1 - i)).map(
      (row) => `<row r="${row}" s="1" customFormat="1"><c r="B${row}" s="1"/></row>`,
    );
    const bytes = packageWithRows(NAME_AT_C5 + strays.join(''));
    const { grid } = readOnlySheet(bytes);
    expect(grid).toEqual({ top: 4, left: 2, rows: [[{ value: '项目名称' }]] });
  }, 60_000);

  it('keeps cells that say their place only by their order', () => {
    const sheet = readOnlySheet(
      packageWithRows('<row><c s="0"/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>'),
    );
    expect(sheet.grid).toEqual({
      top: 0,
      left: 0,
      rows: [
        [null, { value: 2 }],
        [null, null],
        [{ value: 3 }, null],
      ],
    });
  });

  it.each([
    ['row', `A${LAST_ROW}`, `<row r="${LAST_ROW}"><c r="A${LAST_ROW}"><v>2</v></c></row>`],
    ['column', 'XFD6', '<row r="6"><c r="XFD6"><v>2</v></c></row>'],
  ])('notes a value in a far %s instead of stretching the grid to it', (_, firstCell, far) => {
    const sheet = readOnlySheet(packageWithRows(NAME_AT_C5 + far));
    expect(sheet.grid.rows.flat().filter(Boolean)).toEqual([{ value: '项目名称' }]);
    expect(sheet.notes).toEqual([{ code: 'cells-beyond-limit', count: 1, firstCell }]);
  });

  it('keeps what stands just within the limits', () => {
    const row = 5 + MAX_GRID_ROWS - 1;
    const column = XLSX.utils.encode_col(2 + MAX_GRID_COLUMNS - 1);
    const sheet = readOnlySheet(
      packageWithRows(`${NAME_AT_C5}<row r="${row}"><c r="${column}${row}"><v>2</v></c></row>`),
    );
    expect(sheet.notes).toEqual([]);
    expect(sheet.grid.rows).toHaveLength(MAX_GRID_ROWS);
    expect(sheet.grid.rows.at(-1)?.at(-1)).toEqual({ value: 2 });
  });
});

test('a text that is kept does not keep the part it stood in', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const numbers = `<row r="2">${'<c><v>1.234567890123</v></c>'.repeat(5000)}</row>`;
  const read = (number: number): unknown => {
    const text = `<row r="1"><c r="A1" t="inlineStr"><is><t>项目名称后面还有一段足够长的文字${number}</t></is></c></row>`;
    return valuesOf(readOnlySheet(packageWithRows(text + numbers)))[0]?.[0];
  };
  read(0);
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: 20 }, (_, number) => read(number));
  collect();
  // Each part has 140,000 characters of two bytes.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(2_500_000);
  expect(kept[19]).toBe('项目名称后面还有一段足够长的文字19');
});
