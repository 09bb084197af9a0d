import { unzipSync } from 'fflate';
import { fromA1 } from '../../src/form';
import type { MarksEdit, SheetMark } from '../../src/files';
import { NAME, packageOf, part, saved, SHEET, unmarked, worksheet } from './support/saving';

const mark = (severity: SheetMark['severity'], ...cells: string[]): SheetMark => ({
  sheet: NAME,
  severity,
  cells: cells.map((cell) => fromA1(cell)!),
});
const marksOf = (...marks: SheetMark[]): MarksEdit => ({ sheets: 'all', marks, style: 'fill' });
const marks = marksOf(mark('error', 'A1', 'A2', 'C5'), mark('info', 'B1'));

const OURS =
  '<conditionalFormatting sqref="A1:A2 C5"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN("PE-MARK:error")&gt;0</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="1" priority="2"><formula>LEN("PE-MARK:info")&gt;0</formula></cfRule></conditionalFormatting>';
const theirs = (priority: number): string =>
  `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="${priority}" stopIfTrue="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>`;
const extension = (priority: number): string =>
  `<extLst><ext uri="{78C0D931}" xmlns:x14="urn:x14"><x14:conditionalFormatting><x14:cfRule type="expression" priority="${priority}" id="{1}"/></x14:conditionalFormatting></ext></extLst>`;

test.each([
  ['<sheetData/>', `<sheetData/>${OURS}`],
  [
    '<sheetData/><mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells><dataValidations/><pageMargins/>',
    `<sheetData/><mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>${OURS}<dataValidations/><pageMargins/>`,
  ],
  [
    `<sheetData/><sheetProtection sheet="1"/>${theirs(1)}<hyperlinks/>${extension(2)}`,
    `<sheetData/><sheetProtection sheet="1"/>${OURS}${theirs(3)}<hyperlinks/>${extension(4)}`,
  ],
  ['<sheetData/><mc:AlternateContent/>', `<sheetData/>${OURS}<mc:AlternateContent/>`],
])('marks stand where the schema has their place and over all others, and go without a trace: %s', (before, after) => {
  const bytes = packageOf(worksheet(before));
  const marked = saved(bytes, { marks });
  expect(part(marked, SHEET)).toBe(worksheet(after));
  expect(part(unmarked(marked), SHEET)).toBe(worksheet(before));
});

test('a part without anything in it can be marked', () => {
  const bytes = packageOf(worksheet('').replace('></worksheet>', '/>'));
  expect(part(saved(bytes, { marks }), SHEET)).toBe(worksheet(OURS));
});

test('marking again replaces the marks and adds no look twice', () => {
  const bytes = saved(packageOf(worksheet('<sheetData/>')), { marks });
  const again = saved(bytes, { marks });
  expect(part(again, SHEET)).toBe(part(bytes, SHEET));
  expect(part(again, 'xl/styles.xml')).toBe(part(bytes, 'xl/styles.xml'));
  const fewer = saved(again, { marks: marksOf(mark('error', 'A1')) });
  expect(part(fewer, SHEET)).toBe(
    worksheet(`<sheetData/>${OURS.slice(0, OURS.indexOf('</conditionalFormatting>') + 24).replace('A1:A2 C5', 'A1')}`),
  );
});

test('a mark that Excel has joined with a rule of the user goes alone', () => {
  const joined = (rules: string): string =>
    worksheet(`<sheetData/><conditionalFormatting sqref="A1">${rules}</conditionalFormatting>`);
  const ours = '<cfRule type="expression" dxfId="0" priority="1"><formula>LEN("PE-MARK:error")&gt;0</formula></cfRule>';
  const rule = (priority: number): string =>
    `<cfRule type="expression" priority="${priority}"><formula>1</formula></cfRule>`;
  expect(part(unmarked(packageOf(joined(ours + rule(2)))), SHEET)).toBe(joined(rule(1)));
});

test('sheets that are not named keep their marks', () => {
  const bytes = saved(packageOf(worksheet('<sheetData/>')), { marks });
  expect(saved(bytes, { marks: { sheets: [], marks: [], style: 'fill' } })).toEqual(bytes);
});

test.each(['utf-16le', 'utf-16be'])('a part in %s stays in it', (encoding) => {
  const isLittle = encoding === 'utf-16le';
  const bytesOf = (text: string): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return Uint8Array.from(isLittle ? bytes : bytes.swap16());
  };
  const xml = bytesOf(worksheet('<sheetData/>'));
  const marked = saved(packageOf('', { [SHEET]: xml }), { marks });
  expect(rawPart(marked)).toEqual(bytesOf(worksheet(`<sheetData/>${OURS}`)));
  expect(rawPart(unmarked(marked))).toEqual(xml);
});

const rawPart = (bytes: Uint8Array): Uint8Array => Uint8Array.from(unzipSync(bytes)[SHEET]!);
