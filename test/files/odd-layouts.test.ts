import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFailure, readOnlySheet, valuesOf } from './support/workbooks';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const relations = (...all: readonly (readonly [string, string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

interface Layout {
  readonly workbook?: string;
  readonly sheet?: string;
  readonly strings?: string;
  /** Of the sheet, the strings and the styles, as the workbook names them. */
  readonly targets?: readonly [string, string, string];
  readonly root?: string;
}

/** A workbook of one sheet with a shared string and a share, whose parts lie and are named as told. */
function laidOut({
  workbook = 'xl/workbook.xml',
  sheet = 'xl/worksheets/sheet1.xml',
  strings = 'xl/sharedStrings.xml',
  targets = ['worksheets/sheet1.xml', 'sharedStrings.xml', 'styles.xml'],
  root = workbook,
}: Layout): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${workbook}" ContentType="${TYPE}sheet.main+xml"/></Types>`,
    '_rels/.rels': relations(['a', 'officeDocument', root]),
    [workbook]: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    [workbook.replace(/[^/]*$/, '_rels/$&.rels')]: relations(
      ['rId1', 'worksheet', targets[0]],
      ['rId2', 'sharedStrings', targets[1]],
      ['rId3', 'styles', targets[2]],
    ),
    [strings]: `<sst xmlns="${MAIN}"><si><t>甲</t></si></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
    [sheet]: `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c></row></sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

describe('a package is read however it is laid out', () => {
  it.each<[string, Layout]>([
    ['as usual, but for what the content types leave out', {}],
    ['in names of another case', { sheet: 'xl/worksheets/Sheet1.xml', strings: 'xl/SharedStrings.xml' }],
    ['with steps up', { targets: ['./worksheets/../worksheets/sheet1.xml', '../xl/sharedStrings.xml', 'styles.xml'] }],
    ['from the root', { targets: ['/xl/worksheets/sheet1.xml', '/xl/sharedStrings.xml', '/xl/styles.xml'] }],
    ['with backslashes', { targets: ['worksheets\\sheet1.xml', 'sharedStrings.xml', 'styles.xml'] }],
    [
      'with escapes',
      { sheet: 'xl/worksheets/表 1.xml', targets: ['worksheets/%E8%A1%A8%201.xml', 'sharedStrings.xml', 'styles.xml'] },
    ],
    [
      'in folders of other names',
      {
        sheet: 'xl/sheets/one.xml',
        strings: 'xl/texts/all.xml',
        targets: ['sheets/one.xml', 'texts/all.xml', 'styles.xml'],
      },
    ],
    [
      'with the workbook elsewhere',
      {
        workbook: 'book.xml',
        root: '/book.xml',
        targets: ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'],
      },
    ],
  ])('%s', (_, how) => {
    const sheet = readOnlySheet(laidOut(how));
    expect(sheet.name).toBe('表');
    expect(valuesOf(sheet)).toEqual([['甲', 0.5]]);
    expect(sheet.grid.rows[0]?.[1]?.format).toBe('0%');
  });

  it('a sheet that lies nowhere is said to be damaged', () => {
    const parts = unzipSync(laidOut({ sheet: 'xl/worksheets/sheet2.xml' }));
    expect(strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toContain('sheetData');
    expect(readFailure(zipSync(parts)).code).toBe('damaged');
  });
});
