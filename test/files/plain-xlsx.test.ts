import { readdirSync, readFileSync } from 'node:fs';
import { saveAsNew } from '../../src/files';
import { gridOf, readLabels } from '../corpus/labels';
import { isPlain, readByBoth } from './support/both-readers';
import { packageOf, worksheet } from './support/saving';
import { bytesOf, packageWith, packageWithRows, readOnlySheet, valuesOf, workbookOf } from './support/workbooks';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** What both readers make of a file, which must be the same. */
function expectSame(bytes: Uint8Array, looks: readonly boolean[] = [false, true]): void {
  for (const withLooks of looks) {
    const { plain, sheetJs } = readByBoth(bytes, withLooks);
    expect(plain).toStrictEqual(sheetJs);
  }
}

describe('a plain .xlsx, read without SheetJS', () => {
  it.each(readdirSync('samples').filter((name) => name.endsWith('.xlsx')))('samples/%s gives the same', (name) => {
    expectSame(new Uint8Array(readFileSync(`samples/${name}`)));
  });

  it('every labelled form saved as a new workbook gives the same', () => {
    for (const form of readLabels()) {
      const saved = saveAsNew([{ name: '自评表', isHidden: false, grid: gridOf(form), notes: [] }], {});
      expect(saved.ok).toBe(true);
      if (saved.ok) expectSame(saved.bytes, [false]);
    }
  });

  it.each(['xlsx', 'xlsm'] as const)('what SheetJS writes as %s gives the same', (bookType) => {
    expectSame(
      bytesOf(
        workbookOf([['项目', 1.5, true, null, { t: 'e', v: 0x2a }, { t: 'n', v: 0.9, z: '0%', f: 'A1*2' }]]),
        bookType,
      ),
    );
  });

  it('rows and cells that do not say their place follow the ones before', () => {
    const bytes = packageWithRows('<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    expectSame(bytes);
    expect(valuesOf(readOnlySheet(bytes))).toEqual([
      [null, 1, 2],
      [3, null, null],
    ]);
  });

  it('widths, heights, hidden rows and columns, panes and merges are the same', () => {
    expectSame(
      packageOf(
        worksheet(
          '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="2" state="frozen"/></sheetView></sheetViews>' +
            '<cols><col min="2" max="3" width="9.5"/><col min="5" max="5" width="0" hidden="true"/></cols>' +
            '<sheetData><row r="1" ht="30.5"><c r="A1"><v>1</v></c></row><row r="2" ht="9" hidden="1"/></sheetData>' +
            '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
        ),
      ),
    );
  });
});

it('a sheet with an escaped character in its name keeps its looks, whoever reads it', () => {
  const bytes = packageWith({
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="urn:r"><sheets><sheet name="a_x001B_b" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  });
  expectSame(bytes);
  const { sheetJs } = readByBoth(bytes, true);
  expect(sheetJs.ok && sheetJs.sheets[0]?.name).toBe('a\u001bb');
  expect(sheetJs.ok && sheetJs.sheets[0]?.looks?.cells).not.toBeNull();
});

describe('what the plain reader does not fully know is left to SheetJS', () => {
  const cell = (inner: string, attributes = ''): Uint8Array =>
    packageWithRows(`<row r="1"><c r="A1"${attributes}>${inner}</c></row>`);
  const sheet = (xml: string): Uint8Array => packageWith({ 'xl/worksheets/sheet1.xml': xml });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
  const strings = (inner: string): Uint8Array =>
    packageWith({
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/sharedStrings.xml" ContentType="${type}"/></Types>`,
      'xl/sharedStrings.xml': `<sst ${MAIN}>${inner}</sst>`,
    });

  it('what it knows is not', () => {
    expect(isPlain(cell('<v>1</v>'))).toBe(true);
    expect(isPlain(sheet(`<worksheet ${MAIN}><sheetData/></worksheet>`))).toBe(true);
    expect(isPlain(strings('<si><t>a</t></si>'))).toBe(true);
  });

  it.each<[string, Uint8Array]>([
    ['a date as text', cell('<v>2021-12-31</v>', ' t="d"')],
    ['a type of value that is new', cell('<v>1</v>', ' t="rich"')],
    ['an attribute of a cell that is new', cell('<v>1</v>', ' kind="text"')],
    ['an element in a cell that is new', cell('<v>1</v><w>2</w>')],
    ['two values in a cell', cell('<v>1</v><v>2</v>')],
    ['a text without a shared string', cell('<v>99</v>', ' t="s"')],
    ['a number with an entity', cell('<v>&#49;</v>')],
    ['a value of yes or no that is neither', cell('<v>2</v>', ' t="b"')],
    ['a text in its cell beside another type', cell('<is><t>a</t></is>')],
    ['an entity that XML does not have', cell('<is><t>&nbsp;</t></is>', ' t="inlineStr"')],
    ['a character beyond the first plane by its number', cell('<is><t>&#x20000;</t></is>', ' t="inlineStr"')],
    ['a formula of a data table', cell('<f t="dataTable" ref="A1:B2"/><v>1</v>')],
    ['an attribute in single quotes', cell('<v>1</v>', " s='0'")],
    ['a comment', cell('<v>1<!-- one --></v>')],
    ['a CDATA section', cell('<v><![CDATA[1]]></v>')],
    ['a cell of another row', packageWithRows('<row r="1"><c r="A2"><v>1</v></c></row>')],
    ['cells from right to left', packageWithRows('<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>')],
    ['rows from below', packageWithRows('<row r="2"/><row r="1"/>')],
    ['a row beyond the last', packageWithRows('<row r="1048577"><c><v>1</v></c></row>')],
    ['a column beyond the last', packageWithRows('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['something else among rows', packageWithRows('<rows><row r="1"/></rows>')],
    ['text among cells', packageWithRows('<row r="1">1</row>')],
    ['a prefix', sheet(`<x:worksheet xmlns:x="urn:x"><x:sheetData/></x:worksheet>`)],
    ['cells twice', sheet(`<worksheet ${MAIN}><sheetData/><sheetData/></worksheet>`)],
    ['no cells', sheet(`<worksheet ${MAIN}/>`)],
    ['something new beside the cells', sheet(`<worksheet ${MAIN}><values/><sheetData/></worksheet>`)],
    ['a part that ends too early', sheet(`<worksheet ${MAIN}><sheetData>`)],
    ['more behind the end', sheet(`<worksheet ${MAIN}><sheetData/></worksheet><worksheet/>`)],
    ['something new in a shared string', strings('<si><t>a</t><u>b</u></si>')],
    [
      'a format numbered beyond those that SheetJS keeps',
      packageWith({
        'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="500" formatCode="0"/></numFmts></styleSheet>`,
      }),
    ],
    ['a worksheet that no sheet names', packageWith({ 'xl/worksheets/sheet9.xml': `<worksheet ${MAIN}/>` })],
    ['another part that is broken', packageWith({ 'xl/calcChain.xml': '<calcChain>' })],
  ])('%s', (_, bytes) => {
    expect(isPlain(bytes)).toBe(false);
  });
});
