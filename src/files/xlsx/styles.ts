import { CHINESE_FORMATS } from '../../form';
import { Cursor, Unknown } from './cursor';
import { plainText } from './text';

/** Formats that every program knows by number alone (ECMA-376 part 1, 18.8.30), written as SheetJS writes them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  ...CHINESE_FORMATS,
};
/** Beyond it SheetJS gives formats numbers of its own. */
const LAST_FORMAT = 392;

/** What a styles part holds on its first level, and what of it is passed over. */
const PASSED_OVER = new Set(
  'fonts fills borders cellStyleXfs cellStyles dxfs tableStyles colors extLst mc:AlternateContent'.split(' '),
);
const IN_FORMAT = new Set(['alignment', 'protection', 'extLst']);

/** The number formats by the index that cells name; `null` for General. */
export function numberFormats(xml: string): readonly (string | null)[] {
  const cursor = new Cursor(xml);
  const codes = new Map(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  let formats = null as readonly (string | null)[] | null;
  let hasCodes = false;
  cursor.root('styleSheet');
  cursor.passAttributes();
  cursor.each('styleSheet', (name) => {
    if (name === 'numFmts' && !hasCodes && formats === null) {
      hasCodes = true;
      readCodes(cursor, codes);
    } else if (name === 'cellXfs' && formats === null) formats = readFormats(cursor, codes);
    else if (PASSED_OVER.has(name)) cursor.pass();
    else throw new Unknown();
  });
  cursor.expectEnd();
  return formats ?? [];
}

function readCodes(cursor: Cursor, codes: Map<number, string>): void {
  cursor.passAttributes();
  cursor.each('numFmts', (name) => {
    if (name !== 'numFmt') throw new Unknown();
    let [id, code] = [-1, ''];
    while (cursor.nextAttribute()) {
      if (cursor.attribute === 'numFmtId') id = cursor.digits();
      else if (cursor.attribute === 'formatCode') code = plainText(cursor.xml.slice(cursor.from, cursor.to));
      else throw new Unknown();
    }
    if (!cursor.isEmpty || id < 0 || id > LAST_FORMAT || code === '') throw new Unknown();
    if (id > 0) codes.set(id, code);
  });
}

function readFormats(cursor: Cursor, codes: ReadonlyMap<number, string>): (string | null)[] {
  const formats: (string | null)[] = [];
  cursor.passAttributes();
  cursor.each('cellXfs', (name) => {
    if (name !== 'xf') throw new Unknown();
    let id = 0;
    while (cursor.nextAttribute()) if (cursor.attribute === 'numFmtId') id = cursor.digits();
    const code = codes.get(id) ?? null;
    formats.push(code === 'General' ? null : code);
    cursor.each('xf', (part) => {
      if (!IN_FORMAT.has(part)) throw new Unknown();
      cursor.pass();
    });
  });
  return formats;
}
