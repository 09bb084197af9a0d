import fc from 'fast-check';
import { columnLetters } from '../../src/form';
import { packageWith } from '../files/support/workbooks';
import { readByBoth } from '../files/support/both-readers';
import { check } from './support';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Pieces of text as they stand in a part. */
const pieces = fc.constantFrom(
  ...['项目', '98.5', 'x', ' ', '\n', '\r\n', '\t', '_', '_x000D_', '_x4e00_', '_x00', 'D_', '&amp;', '&lt;', '&gt;'],
  ...['&quot;', '&apos;', '&#10;', '&#x4e00;', '&#20013;', '>', "'", '"', '𠀀', '\u00a0', '=', 'amp;', '%'],
);
const text = fc.array(pieces, { maxLength: 5 }).map((all) => all.join(''));
/** What a formula gives is resolved twice by SheetJS: only what is then the same is read here. */
const result = text.map((one) => one.replaceAll(/&#x?[\da-f]+;|_x[\da-f]{4}_|&amp;/gi, ''));
const space = fc.constantFrom('', ' xml:space="preserve"');
const plainString = fc.tuple(space, text).map(([attribute, one]) => `<t${attribute}>${one}</t>`);
const run = fc
  .tuple(fc.boolean(), plainString)
  .map(([hasFormat, one]) => `<r>${hasFormat ? '<rPr><b/><sz val="11"/><color theme="1"/></rPr>' : ''}${one}</r>`);
const phonetic = fc.constantFrom(
  '',
  '<phoneticPr fontId="1" type="noConversion"/>',
  '<rPh sb="0" eb="1"><t>xiang</t></rPh><phoneticPr fontId="1"/>',
);
/** A text as it stands between `si` or `is`. */
const string = fc
  .tuple(
    fc.oneof(
      plainString,
      fc.array(run, { minLength: 1, maxLength: 3 }).map((runs) => runs.join('')),
    ),
    phonetic,
  )
  .map((both) => both.join(''));

const number = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom('0', '1E-3', '44561', '0.1', ' 12 ', '1.', '-.5', '-0'),
);

const formula = fc.constantFrom(
  ...['A1+$B$2', 'SUM(A1:C3)', 'IF(A1&gt;1,"A1 &amp; B2",LOG10(B1))', '_xlfn.CONCAT(A1,Sheet1!B2)', 'A:A', '1:2'],
  ...["'A1 表'!C$3*XFD1+XFE1", 'R1C1+A1048577+A_1', 'TRUE', '\nA1', 'Aa1+a1', '$A1B2+_A1'],
);
const attribute = fc.constantFrom('', ' ca="1"', ' t="normal"', ' t="array" ref="B2:C9"', ' aca="0"');

/** The contents of a cell, with the type that it states. */
const content = fc.oneof(
  number.map((one) => ({ type: '', xml: `<v>${one}</v>` })),
  number.map((one) => ({ type: 'n', xml: `<v>${one}</v>` })),
  fc.nat(7).map((one) => ({ type: 's', xml: `<v>${one}</v>` })),
  fc.constantFrom('0', '1', 'true', 'false').map((one) => ({ type: 'b', xml: `<v>${one}</v>` })),
  fc
    .constantFrom('#N/A', '#DIV/0!', '#SPILL!', '#GETTING_DATA', '')
    .map((one) => ({ type: 'e', xml: `<v>${one}</v>` })),
  string.map((one) => ({ type: 'inlineStr', xml: `<is>${one}</is>` })),
  fc.tuple(attribute, formula, result).map(([how, one, value]) => ({
    type: 'str',
    xml: `<f${how}>${one}</f><v>${value}</v>`,
  })),
  fc
    .tuple(attribute, formula, number)
    .map(([how, one, value]) => ({ type: '', xml: `<f${how}>${one}</f><v>${value}</v>` })),
  fc.tuple(attribute, formula).map(([how, one]) => ({ type: '', xml: `<f${how}>${one}</f>` })),
  fc.tuple(fc.nat(1), fc.boolean(), formula).map(([index, isFirst, one]) => ({
    type: '',
    xml: isFirst ? `<f t="shared" ref="A1:C9" si="${index}">${one}</f>` : `<f t="shared" si="${index}"/><v>7</v>`,
  })),
  fc.constantFrom('', '<v/>', '<v></v>', '<f/>', ' ').map((xml) => ({ type: '', xml })),
);

const cell = fc.record({
  skips: fc.nat(2),
  isPlaced: fc.boolean(),
  style: fc.option(fc.nat(7), { nil: null }),
  content,
  isEmpty: fc.boolean(),
});
const row = fc.record({
  skips: fc.nat(2),
  isPlaced: fc.boolean(),
  attributes: fc.constantFrom(
    '',
    ' spans="1:9"',
    ' ht="20.5" customHeight="1"',
    ' hidden="1"',
    ' s="1" x14ac:dyDescent="0.2"',
  ),
  cells: fc.array(cell, { maxLength: 4 }),
});

/** Rows as XML; one that does not say its place follows the one before. */
function rowsXml(rows: readonly (typeof row extends fc.Arbitrary<infer Row> ? Row : never)[]): string {
  let at = 0;
  return rows
    .map(({ skips, isPlaced, attributes, cells }) => {
      at += 1 + (isPlaced ? skips : 0);
      let column = -1;
      const inner = cells.map((one) => {
        column += 1 + (one.isPlaced ? one.skips : 0);
        const place = one.isPlaced ? ` r="${columnLetters(column)}${at}"` : '';
        const style = one.style === null ? '' : ` s="${one.style}"`;
        if (one.isEmpty) return `<c${place}${style}/>`;
        const { type, xml } = one.content;
        return `<c${place}${style}${type === '' ? '' : ` t="${type}"`}>${xml}</c>`;
      });
      return `<row${isPlaced ? ` r="${at}"` : ''}${attributes}>${inner.join('\n')}</row>`;
    })
    .join('');
}

const formats = fc.constantFrom(
  '',
  '<numFmts count="2"><numFmt numFmtId="176" formatCode="0.00_ "/><numFmt numFmtId="177" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>',
  '<numFmts><numFmt numFmtId="31" formatCode="General"/><numFmt formatCode="[&gt;1]0;@" numFmtId="9"/></numFmts>',
);
const styles = fc
  .tuple(
    formats,
    fc.array(fc.constantFrom(0, 1, 9, 14, 22, 31, 49, 57, 58, 176, 177, 200), { minLength: 1, maxLength: 6 }),
  )
  .map(([codes, ids]) => {
    const all = ids.map((id, index) =>
      index % 2 === 0 ? `<xf numFmtId="${id}" fontId="0"/>` : `<xf numFmtId="${id}"><alignment wrapText="1"/></xf>`,
    );
    return `<?xml version="1.0"?><styleSheet ${MAIN}>${codes}<fonts count="1"><font><b/></font></fonts><cellXfs count="9">${all.join('')}</cellXfs></styleSheet>`;
  });

const around = fc.record({
  before: fc.subarray([
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<dimension ref="A1:XFD9"/>',
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>',
    '<cols><col min="2" max="3" width="9.5" customWidth="1"/><col min="5" max="5" width="2" hidden="1"/></cols>',
  ]),
  after: fc.subarray([
    '<sheetProtection sheet="1"/>',
    '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C3:C4"/></mergeCells>',
    '<hyperlinks><hyperlink ref="A1" location="B2"/></hyperlinks>',
    '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>',
    '<extLst><ext uri="{1}" xmlns:x14="urn:x"><x14:c r="A1"><v>1</v></x14:c></ext></extLst>',
  ]),
});

const workbook = fc.record({
  rows: fc.array(row, { maxLength: 6 }),
  strings: fc.array(string, { minLength: 8, maxLength: 8 }),
  styles,
  around,
  date1904: fc.boolean(),
});

type Workbook = typeof workbook extends fc.Arbitrary<infer One> ? One : never;

const bytesOf = ({ rows, strings, styles: stylesXml, around: { before, after }, date1904 }: Workbook): Uint8Array =>
  packageWith({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="urn:r"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets><sheet name="表&amp;1" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>\n<worksheet ${MAIN}>${before.join('')}<sheetData>${rowsXml(rows)}</sheetData>${after.join('')}</worksheet>`,
  });

describe('the plain reader of .xlsx', () => {
  check(
    'gives the same as SheetJS',
    60,
    fc.property(workbook, fc.boolean(), (one, withLooks) => {
      const { plain, sheetJs } = readByBoth(bytesOf(one), withLooks);
      // A shared formula that is shifted off the sheet is too much for SheetJS: that is for it to say.
      expect(plain === null).toBe(!sheetJs.ok);
      expect(plain ?? sheetJs).toStrictEqual(sheetJs);
    }),
  );
});
