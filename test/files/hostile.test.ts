import { readWorkbook } from '../../src/files';
import { MAX_CELL_CHARACTERS, MAX_RAW_TEXT, MAX_SHEET_CHARACTERS } from '../../src/files/limits';
import { plainSheetPart } from '../../src/files/sheet-part';
import { plainSpreadsheetMl } from '../../src/files/spreadsheet-ml';
import { packageWith, packageWithRows, readFailure, readOnlySheet, valuesOf } from './support/workbooks';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NAME = '<row r="1"><c r="A1" t="inlineStr"><is><t>项目名称</t></is></c></row>';
const SHEET = 'xl/worksheets/sheet1.xml';
const sheetOf = (data: string): string => `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`;
const spreadsheetMl = (table: string): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${table}</Table></Worksheet></Workbook>`,
  );
const CELL = '<Cell><Data ss:Type="String">项目名称</Data></Cell>';

describe('places beyond Excel’s last row and column', () => {
  it.each([
    ['row', 'A4294967295', '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>'],
    ['column', 'ZZZZZ99999999', '<row r="2"><c r="ZZZZZ99999999"><v>1</v></c></row>'],
    ['row that is no number', 'A2', '<row r="-7"><c r="A2"><v>1</v></c></row>'],
  ])('a %s is noted, not walked to', (_, firstCell, far) => {
    const sheet = readOnlySheet(packageWithRows(NAME + far));
    expect(valuesOf(sheet)).toEqual([['项目名称']]);
    expect(sheet.notes).toEqual([{ code: 'cells-beyond-limit', count: 1, firstCell }]);
  });

  it('column settings that reach there are left out', () => {
    const xml = `<worksheet xmlns="${MAIN}"><cols><col min="1" max="4294967295" width="9"/></cols><sheetData>${NAME}</sheetData></worksheet>`;
    expect(plainSheetPart(xml)?.xml).not.toContain('4294967295');
    expect(valuesOf(readOnlySheet(packageWith({ [SHEET]: xml })))).toEqual([['项目名称']]);
  });

  const DATA = '<Data ss:Type="String">x</Data>';
  it.each([
    ['row', `<Row ss:Index="1000000000"><Cell>${DATA}</Cell><Cell/><Cell>${DATA}</Cell></Row>`, 2, 'A1000000000'],
    ['cell', `<Row><Cell/><Cell ss:Index="20000">${DATA}</Cell></Row>`, 1, 'ACOF2'],
    ['row after one', `<Row/><Row ss:Index="1048577"><Cell ss:Index="3">${DATA}</Cell></Row>`, 1, 'C1048577'],
  ])('a %s of Excel 2003’s XML is noted, not walked to', (_, far, count, firstCell) => {
    const sheet = readOnlySheet(spreadsheetMl(`<Row>${CELL}</Row>${far}`));
    expect(valuesOf(sheet)).toEqual([['项目名称']]);
    expect(sheet.notes).toEqual([{ code: 'cells-beyond-limit', count, firstCell }]);
  });

  it.each([
    ['row', '<Row ss:Index="1000000000"><Cell/></Row>'],
    ['row of nothing', '<Row ss:Index="1000000000"/>'],
    ['column', '<Column ss:Index="1000000000"/>'],
    ['block', '<Row><Cell ss:MergeAcross="1000000000" ss:MergeDown="1000000000"/></Row>'],
  ])('a far %s without a value is not walked to, and nothing is lost', (_, far) => {
    const sheet = readOnlySheet(spreadsheetMl(`<Row>${CELL}</Row>${far}`));
    expect(valuesOf(sheet)).toEqual([['项目名称']]);
    expect(sheet.notes).toEqual([]);
  });

  it('what is left out of a sheet is said of that sheet', () => {
    const sheetOf = (name: string, rows: string): string =>
      `<Worksheet ss:Name="${name}"><Table>${rows}</Table></Worksheet>`;
    const far = `<Row ss:Index="2000000"><Cell>${DATA}</Cell></Row>`;
    const xml = `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheetOf('甲', `<Row>${CELL}</Row>`)}${sheetOf('乙&amp;丙', `<Row>${CELL}</Row>${far}`)}</Workbook>`;
    const read = readWorkbook(Buffer.from(xml), 'a.xml');
    const notes = read.ok
      ? read.sheets.map((sheet) => [sheet.name, sheet.notes.map(({ firstCell }) => firstCell)])
      : [];
    expect(notes).toEqual([
      ['甲', []],
      ['乙&丙', ['A2000000']],
    ]);
  });

  it('a block of ordinary size stays one', () => {
    const xml = spreadsheetMl('<Row><Cell ss:MergeAcross="8"/></Row>').toString();
    expect(plainSpreadsheetMl(xml)?.xml).toBe(xml);
  });
});

describe('tags that do not close', () => {
  it.each([
    ['rows', `<sheetData>${NAME}</sheetData>${'<row '.repeat(200_000)}`],
    ['quotes', `<sheetData>${'<row r="'.repeat(200_000)}`],
    ['elements', `<sheetData>${'<row>'.repeat(200_000)}`],
    ['comments', `<sheetData>${'<!-- '.repeat(200_000)}`],
  ])('200,000 of %s are damage, found in one pass', (_, data) => {
    const bytes = packageWith({ [SHEET]: `<worksheet xmlns="${MAIN}">${data}</worksheet>` });
    expect(readFailure(bytes)).toEqual({ code: 'damaged', detail: { part: SHEET, cause: 'not-well-formed' } });
  });

  it.each(['xl/styles.xml', 'xl/sharedStrings.xml'])('in %s as well', (part) => {
    const bytes = packageWith({ [part]: `<a>${'<si><t '.repeat(200_000)}</a>` });
    expect(readFailure(bytes)).toEqual({ code: 'damaged', detail: { part, cause: 'not-well-formed' } });
  });

  it('in one sheet are that sheet’s damage alone', () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relation = (n: number): string =>
      `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="/xl/worksheets/sheet${n}.xml"/>`;
    const bytes = packageWith({
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${office}"><sheets><sheet name="坏" sheetId="1" r:id="rId1"/><sheet name="好" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${relation(1)}${relation(2)}</Relationships>`,
      [SHEET]: sheetOf('<row <row '),
      'xl/worksheets/sheet2.xml': sheetOf(NAME),
    });
    expect(readWorkbook(bytes, 'a.xlsx')).toMatchObject({
      sheets: [{ name: '好' }],
      unreadSheets: [{ name: '坏', failure: { code: 'damaged', detail: { cause: 'not-well-formed' } } }],
    });
  });
});

describe('texts no form holds', () => {
  const inline = (row: number, text: string): string =>
    `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`;

  it('a text over Excel’s limit is cut there and noted', () => {
    const sheet = readOnlySheet(packageWithRows(inline(1, '字'.repeat(MAX_CELL_CHARACTERS + 1))));
    expect(valuesOf(sheet)).toEqual([['字'.repeat(MAX_CELL_CHARACTERS)]]);
    expect(sheet.notes).toEqual([{ code: 'texts-cut', count: 1, firstCell: 'A1' }]);
  });

  it('a text far over it is cut before it is parsed, not within an entity', () => {
    const text = `x${'&lt;'.repeat(MAX_RAW_TEXT / 2)}`;
    const { xml } = plainSheetPart(sheetOf(inline(1, text))) ?? { xml: '' };
    expect(xml.length).toBeLessThan(MAX_RAW_TEXT + 500);
    expect(xml).toContain('&lt;</t>');
    expect(valuesOf(readOnlySheet(packageWithRows(inline(1, text))))[0]?.[0]).toHaveLength(MAX_CELL_CHARACTERS);
  });

  it('one shared text of a million characters that 12,000 cells use is too much', () => {
    const rows = Array.from(
      { length: 12_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`,
    );
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    const bytes = packageWith({
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/${SHEET}" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
      [SHEET]: sheetOf(rows.join('')),
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>${'字'.repeat(1_000_000)}</t></si></sst>`,
    });
    expect(readFailure(bytes)).toEqual({ code: 'too-much-text', detail: { limit: MAX_SHEET_CHARACTERS } });
  });

  it('five million line ends in a cell are blank', () => {
    expect(readOnlySheet(packageWithRows(inline(1, '\n'.repeat(5_000_000)) + inline(2, '项目'))).grid.rows).toEqual([
      [{ value: '项目' }],
    ]);
  });

  it('five million line ends are an empty CSV file', () => {
    expect(readOnlySheet(Buffer.from('\n'.repeat(5_000_000)), 'a.csv').grid.rows).toEqual([]);
  });
});

describe('packages of other programs', () => {
  it.each(['utf16le', 'swap'])('parts in UTF-16 are read (%s)', (order) => {
    const utf16 = (xml: string): Buffer => {
      const bytes = Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le');
      return order === 'swap' ? bytes.swap16() : bytes;
    };
    const bytes = packageWith({ [SHEET]: utf16(sheetOf(NAME)) });
    expect(valuesOf(readOnlySheet(bytes))).toEqual([['项目名称']]);
  });

  it.each(['xl/styles.xml', 'xl/sharedStrings.xml', 'xl/theme/theme1.xml'])('a listed %s may be missing', (part) => {
    const bytes = packageWith({ [part]: null, [SHEET]: sheetOf(NAME) });
    expect(valuesOf(readOnlySheet(bytes))).toEqual([['项目名称']]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('a sheet named %s is only named so', (name) => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = packageWith({
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      [SHEET]: sheetOf(NAME),
    });
    const sheet = readOnlySheet(bytes);
    expect(sheet.name).toBe(name);
    expect(valuesOf(sheet)).toEqual([['项目名称']]);
  });

  it('a missing sheet named after a method is missing all the same', () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = packageWith({
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${office}"><sheets><sheet name="toString" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/none.xml"/></Relationships>`,
    });
    expect(readFailure(bytes)).toMatchObject({ code: 'damaged', detail: { part: 'toString' } });
  });
});
