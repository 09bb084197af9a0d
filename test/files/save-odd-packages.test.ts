import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fromA1 } from '../../src/form';
import type { MarksEdit } from '../../src/files';
import { saved, SHEET, unmarked } from './support/saving';
import { packageWith } from './support/workbooks';

/** Packages as other programs write them: marking and unmarking leaves every one of their parts as it was. */

type Parts = Record<string, Uint8Array>;
const marks: MarksEdit = {
  sheets: 'all',
  marks: [{ sheet: '自评表', severity: 'error', cells: [fromA1('A1')!] }],
  style: 'fill',
};
const plain = (): Parts => unzipSync(packageWith({}));
const changed = (parts: Parts, name: string, change: (text: string) => string): Parts => ({
  ...parts,
  [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))),
});
const STRICT = 'http://purl.oclc.org/ooxml/';
const toStrict = (text: string): string =>
  text
    .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', `${STRICT}spreadsheetml/main`)
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      `${STRICT}officeDocument/relationships`,
    );
const withPrefix = (text: string): string =>
  text.replace(/<(\/?)(?=[A-Za-z])/gu, '<$1x:').replace(' xmlns=', ' xmlns:x=');
/** The parts that hold what a mark needs elsewhere: its look. */
const STYLES = 'xl/styles.xml';

test.each<readonly [string, () => Parts]>([
  ['parts in UTF-16', () => ({ ...plain(), [SHEET]: utf16(strFromU8(plain()[SHEET]!)) })],
  ['a part with a byte order mark', () => changed(plain(), SHEET, (text) => `\uFEFF${text}`)],
  ['elements with a prefix', () => changed(changed(plain(), SHEET, withPrefix), STYLES, withPrefix)],
  ['single quotes', () => changed(plain(), SHEET, (text) => text.replaceAll('"', "'"))],
  ['a line for each element', () => changed(plain(), SHEET, (text) => text.replaceAll('><', '>\r\n  <'))],
  [
    'comments that look like elements',
    () => changed(plain(), SHEET, (text) => text.replace('<sheetData>', '<!-- <sheetData> --><?x <row> ?><sheetData>')),
  ],
  [
    'the strict namespaces',
    () =>
      ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', SHEET, STYLES].reduce(
        (parts, name) => changed(parts, name, toStrict),
        plain(),
      ),
  ],
  [
    'targets from the root',
    () => changed(plain(), 'xl/_rels/workbook.xml.rels', (text) => text.replaceAll(/Target="(?!\/)/gu, 'Target="/xl/')),
  ],
  [
    'names with backslashes',
    () => Object.fromEntries(Object.entries(plain()).map(([name, part]) => [name.replaceAll('/', '\\'), part])),
  ],
  [
    'parts in another order, with pictures, macros and a signature',
    () => ({
      'xl/media/a.png': Uint8Array.of(1, 2, 3),
      'xl/vbaProject.bin': Uint8Array.of(9, 8, 7),
      '_xmlsignatures/sig1.xml': strToU8('<Signature/>'),
      ...Object.fromEntries(Object.entries(plain()).reverse()),
    }),
  ],
])('%s', (_, make) => {
  const parts = make();
  const marked = saved(zipSync(parts), { marks });
  const after = unzipSync(marked);
  const differing = (other: Parts): string[] =>
    Object.keys(parts).filter((name) => !Buffer.from(parts[name]!).equals(other[name] ?? new Uint8Array()));
  const kindOf = (name: string): string => name.replaceAll('\\', '/');
  expect(differing(after).map(kindOf).sort()).toEqual([STYLES, SHEET]);
  expect(differing(unzipSync(unmarked(marked))).map(kindOf)).toEqual([STYLES]);
});

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le'));
}
