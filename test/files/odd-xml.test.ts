import { unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/files';
import { regularXml } from '../../src/files/regular-xml';
import { packageWith, packageWithRows, readOnlySheet, valuesOf } from './support/workbooks';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRINGS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';

const rows = (sheetData: string): unknown[][] => valuesOf(readOnlySheet(packageWithRows(sheetData)));
const cell = (inner: string, attributes = ''): unknown[][] =>
  rows(`<row r="1"><c r="A1"${attributes}>${inner}</c></row>`);

/** What two cells read that name the shared strings 0 and 1. */
function shared(inner: string): unknown[][] {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/sharedStrings.xml" ContentType="${STRINGS}"/></Types>`;
  const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
  return valuesOf(
    readOnlySheet(
      packageWith({
        '[Content_Types].xml': types,
        'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${inner}</sst>`,
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData></worksheet>`,
      }),
    ),
  );
}

describe('XML that is written as few programs write it is read as it is meant', () => {
  it('what stands in a comment is not there', () => {
    expect(rows(`${ONE}<!-- <row r="2"><c r="A2"><v>2</v></c></row> -->`)).toEqual([[1]]);
    expect(rows('<row r="1"><c r="A1"><v>1</v></c><!-- <c r="A1"><v>2</v></c> --></row>')).toEqual([[1]]);
    expect(cell('<v>1<!-- , -->2</v>')).toEqual([[12]]);
    expect(shared('<!-- <si><t>no</t></si> --><si><t>甲<!-- x --></t></si><si><t>乙</t></si>')).toEqual([['甲', '乙']]);
  });

  it('text in a CDATA section is text, tags in it too', () => {
    expect(cell('<is><t><![CDATA[</t><c r="B1"><v>9</v></c>]]></t></is>', ' t="inlineStr"')).toEqual([
      ['</t><c r="B1"><v>9</v></c>'],
    ]);
    expect(cell('<v><![CDATA[7]]></v>')).toEqual([[7]]);
  });

  it('a processing instruction is passed over', () => {
    expect(shared('<si><t>甲<?x y?>丙</t></si><si><t>乙</t></si>')).toEqual([['甲丙', '乙']]);
  });

  it('attributes may stand on lines of their own, with spaces round the sign', () => {
    expect(rows('<row\n r = "1"\n><c\r\n r = \'B1\'\tt="n" ><v >5</v ></c ></row >')).toEqual([[5]]);
  });

  it('characters may be given by number, those beyond the first plane too', () => {
    expect(shared('<si><t>&#128512;&#x20000;</t></si><si><t>&#38;#65;</t></si>')).toEqual([['😀𠀀', '&#65;']]);
    expect(rows('<row r="&#49;"><c r="&#65;1"><v>1</v></c></row>')).toEqual([[1]]);
  });

  it('a prefix for what is in the namespace of the part changes nothing, formats included', () => {
    const bytes = packageWith({
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" s="1"><x:v>44561</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      'xl/styles.xml': `<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="57"/></x:cellXfs></x:styleSheet>`,
    });
    expect(readOnlySheet(bytes).grid.rows).toEqual([[{ value: 44561, format: 'yyyy"年"m"月"' }]]);
  });
});

describe('shared strings keep their numbers', () => {
  it.each(['<si/>', '<si></si>', '<si><t/></si>', '<si><t/><phoneticPr fontId="1"/></si>'])('behind %s', (empty) => {
    expect(shared(`${empty}<si><t>乙</t></si>`)).toEqual([['乙']]);
    // Something that the plain reader leaves to SheetJS.
    expect(shared(`${empty}<si><t>乙</t><other/></si>`)).toEqual([['乙']]);
  });

  it('a pronunciation that stands before the text is none of it', () => {
    expect(shared('<si><rPh sb="0" eb="1"><t>x</t></rPh><t>甲</t></si><si><t>乙</t></si>')).toEqual([['甲', '乙']]);
  });
});

describe('values', () => {
  it.each(['abc', '1,234.5', '95%', '12分', 'NaN', '1E400', '0x10'])(
    '%s in the place of a number stays what it is',
    (raw) => {
      expect(cell(`<v>${raw}</v>`)).toEqual([[raw]]);
    },
  );

  it('numbers may have a sign, an exponent, spaces around; a zero has no sign', () => {
    expect(cell('<v>\n+1.5E-3 </v>')).toEqual([[0.0015]]);
    expect(Object.is(cell('<v>-0</v>')[0]?.[0], 0)).toBe(true);
  });

  it('what a formula gives is resolved once', () => {
    expect(cell('<f>"x"</f><v>&amp;lt;b_x005F_x0009_</v>', ' t="str"')).toEqual([['&lt;b_x0009_']]);
  });

  it.each(['a1', '$A$1', 'A01'])('a cell that calls itself %s is not lost', (place) => {
    expect(rows(`<row r="1"><c r="${place}"><v>1</v></c></row>`)).toEqual([[1]]);
  });
});

it('names of parts may begin at the root of the package', () => {
  const parts = Object.entries(unzipSync(packageWithRows(ONE))).map(([name, part]) => [`/${name}`, part]);
  expect(valuesOf(readOnlySheet(zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>)))).toEqual([[1]]);
});

it('a long formula that is shared by thousands of cells is not written out for each', () => {
  const formula = `LEN("${'x'.repeat(8000)}")`;
  const cells = Array.from(
    { length: 1400 },
    (_, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}"><f t="shared" si="0">${at === 0 ? formula : ''}</f><v>1</v></c></row>`,
  );
  const result = readWorkbook(packageWithRows(cells.join('')), 'a.xlsx');
  expect(result.ok ? null : result.failure.code).toBe('too-much-text');
});

it('what is not well-formed is not made regular', () => {
  for (const xml of ['<a', '<a b="1', '<a b=1/>', '<a><!-- ', '<a><![CDATA[', '<a b="<"/>', '< a/>'])
    expect(regularXml(xml)).toBeNull();
  expect(regularXml('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b ">">]><a b=\'"\'/>')).toBe('<a b="&quot;"/>');
});
