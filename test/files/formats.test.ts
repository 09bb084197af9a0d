import type * as XLSX from '@e965/xlsx';
import { bytesOf, packageWith, readOnlySheet, valuesOf, workbookOf, type Rows } from './support/workbooks';

const ROWS: Rows = [
  ['项目名称', '公务接待'],
  ['分值', 10],
  [true, '98'],
];

describe('every workbook format', () => {
  it.each(['xlsx', 'xlsm', 'xlsb', 'biff8', 'xlml', 'ods'] as const)(
    '%s keeps text, numbers and booleans',
    (bookType) => {
      const sheet = readOnlySheet(bytesOf(workbookOf(ROWS), bookType));
      expect(sheet.name).toBe('自评表');
      expect(valuesOf(sheet)).toEqual(ROWS);
    },
  );

  it.each(['xlsx', 'xlsb', 'biff8', 'xlml'] as const)(
    '%s keeps percentages as fractions with their format',
    (bookType) => {
      const cell: XLSX.CellObject = { t: 'n', v: 0.95, z: '0.00%' };
      const sheet = readOnlySheet(bytesOf(workbookOf([[cell]]), bookType));
      expect(sheet.grid.rows).toEqual([[{ value: 0.95, format: '0.00%' }]]);
    },
  );

  it.each(['xlsx', 'xlsb', 'biff8', 'xlml'] as const)(
    '%s keeps a date as serial number with its format',
    (bookType) => {
      const cell: XLSX.CellObject = { t: 'n', v: 44561, z: 'yyyy"年"m"月"d"日"' };
      const sheet = readOnlySheet(bytesOf(workbookOf([[cell]]), bookType));
      expect(sheet.grid.rows).toEqual([[{ value: 44561, format: 'yyyy"年"m"月"d"日"' }]]);
    },
  );

  it.each(['xlsx', 'xlsb', 'biff8', 'xlml'] as const)('%s keeps error values apart from text', (bookType) => {
    const sheet = readOnlySheet(bytesOf(workbookOf([[{ t: 'e', v: 0x07 }, '#DIV/0!']]), bookType));
    expect(valuesOf(sheet)).toEqual([[{ error: '#DIV/0!' }, '#DIV/0!']]);
  });

  it.each(['xlsx', 'biff8'] as const)('%s says when dates count from 1904', (bookType) => {
    const workbook = workbookOf([[1]]);
    workbook.Workbook = { WBProps: { date1904: true } };
    expect(readOnlySheet(bytesOf(workbook, bookType)).grid.date1904).toBe(true);
  });

  it.each(['xlsx', 'biff8'] as const)('%s marks hidden sheets and reads them', (bookType) => {
    const workbook = workbookOf([[1]]);
    workbook.Workbook = { Sheets: [{ Hidden: 1 }] };
    const sheet = readOnlySheet(bytesOf(workbook, bookType));
    expect(sheet.isHidden).toBe(true);
    expect(valuesOf(sheet)).toEqual([[1]]);
  });

  it('a WPS .et file is read as the .xls it is', () => {
    expect(valuesOf(readOnlySheet(bytesOf(workbookOf(ROWS), 'biff8'), '自评.et'))).toEqual(ROWS);
  });

  it('an .xlsx that goes by the name of .xls is read by its content', () => {
    expect(valuesOf(readOnlySheet(bytesOf(workbookOf(ROWS), 'xlsx'), '自评.xls'))).toEqual(ROWS);
  });

  it('an HTML table that goes by the name of .xls is read as text', () => {
    const html = '<html><body><table><tr><td>执行率</td><td>95%</td><td>0012</td></tr></table></body></html>';
    expect(valuesOf(readOnlySheet(Buffer.from(html), '导出.xls'))).toEqual([['执行率', '95%', '0012']]);
  });

  it('a bare BIFF stream without OLE envelope is read', () => {
    expect(valuesOf(readOnlySheet(bytesOf(workbookOf([['score', 10]]), 'biff2')))).toEqual([['score', 10]]);
  });
});

describe('the parts of an .xlsx', () => {
  it('knows the date formats that Chinese Excel writes by id alone', () => {
    const sheet = readOnlySheet(
      packageWith({
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>44561</v></c></row></sheetData></worksheet>',
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs></styleSheet>',
      }),
    );
    expect(sheet.grid.rows).toEqual([[{ value: 44561, format: 'yyyy"年"m"月"d"日"' }]]);
  });

  it('leaves a format alone that the file defines itself', () => {
    const sheet = readOnlySheet(
      packageWith({
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData></worksheet>',
        'xl/styles.xml':
          '<styleSheet><numFmts count="1"><numFmt numFmtId="31" formatCode="0.000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs></styleSheet>',
      }),
    );
    expect(sheet.grid.rows).toEqual([[{ value: 1, format: '0.000' }]]);
  });

  it('joins rich text to plain text', () => {
    const rich = '<is><r><t>数量</t></r><r><rPr><b/></rPr><t>指标</t></r></is>';
    const sheet = readOnlySheet(
      packageWith({
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr">${rich}</c></row></sheetData></worksheet>`,
      }),
    );
    expect(valuesOf(sheet)).toEqual([['数量指标']]);
  });
});

it('formats of a list that does not say how many it holds are honoured', () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const styles = (list: string): Uint8Array =>
    packageWith({
      // A comment is left to SheetJS.
      'xl/styles.xml': `<styleSheet ${main}><!-- -->${list}<cellXfs><xf numFmtId="176"/></cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData><row r="1"><c r="A1" s="0"><v>1</v></c></row></sheetData></worksheet>`,
    });
  const bytes = styles('<numFmts><numFmt numFmtId="176" formatCode="0.0"/></numFmts>');
  expect(readOnlySheet(bytes).grid.rows).toEqual([[{ value: 1, format: '0.0' }]]);
});
