import { CFB } from '@e965/xlsx';
import { withChineseFormats } from '../../form';
import { failed, type FileResult, type Lookalike } from './result';
import { readWithSheetJs } from './sheetjs';
import { withoutStrayFormats } from './stray-formats';
import { readZip } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';
const STYLES = 'xl/styles.xml';
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const TAIL_BYTES = 200;
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
/** The parts a reader of values needs: no pictures, no manifest that would turn SheetJS into an ODS reader. */
const NEEDED_PART = /^(?!META-INF\/).*\.(?:xml|rels|bin)$/i;

type Parts = ReadonlyMap<string, Uint8Array>;

const textOf = (parts: Parts, name: string): string => Buffer.from(parts.get(name) ?? []).toString('utf8');

function isSpreadsheet(parts: Parts): boolean {
  if (parts.has('xl/workbook.xml') || parts.has('xl/workbook.bin')) return true;
  return /spreadsheetml\.(?:sheet|template)\.main\+xml|vnd\.ms-excel\.(?:sheet|template)\./.test(
    textOf(parts, CONTENT_TYPES),
  );
}

function lookalike(parts: Parts): Lookalike {
  const names = [...parts.keys()];
  if (names.some((name) => name.startsWith('word/'))) return 'word';
  if (names.some((name) => name.startsWith('ppt/'))) return 'powerpoint';
  return parts.has('OFD.xml') ? 'ofd' : 'archive';
}

/** A part as SheetJS gets it. */
function prepare(parts: Parts, name: string, content: Uint8Array): Uint8Array {
  if (name === STYLES) return Buffer.from(withChineseFormats(textOf(parts, name)));
  return WORKSHEET.test(name) ? Buffer.from(withoutStrayFormats(textOf(parts, name))) : content;
}

/** The needed parts as a package without compression, so that SheetJS inflates nothing itself. */
function repack(parts: Parts): Uint8Array {
  const container: unknown = CFB.utils.cfb_new();
  for (const [name, content] of parts) {
    if (name !== CONTENT_TYPES && !NEEDED_PART.test(name)) continue;
    CFB.utils.cfb_add(container, name, prepare(parts, name, content), { unsafe: true });
  }
  return CFB.write(container, { fileType: 'zip', type: 'buffer', compression: false }) as Uint8Array;
}

/** The first worksheet part that breaks off; SheetJS would read what is there and say nothing. */
function brokenPart(parts: Parts): string | undefined {
  return [...parts].find(([name, content]) => {
    const tail = Buffer.from(content.subarray(-TAIL_BYTES)).toString('latin1');
    return WORKSHEET.test(name) && !/<(?:\/(?:\w+:)?worksheet|(?:\w+:)?worksheet[^>]*\/)>\s*$/.test(tail);
  })?.[0];
}

/** Reads an OOXML package (.xlsx, .xlsm, .xlsb), checked and unpacked within limits first. */
export function readPackage(bytes: Uint8Array): FileResult {
  const zip = readZip(bytes);
  if (!zip.ok) return zip;
  if (textOf(zip.parts, 'mimetype').startsWith(ODS)) return failed('unsupported-format', { format: 'ods' });
  if (!isSpreadsheet(zip.parts)) return failed('not-a-workbook', { looksLike: lookalike(zip.parts) });
  const broken = brokenPart(zip.parts);
  if (broken !== undefined) return failed('damaged', { part: broken, cause: 'the part breaks off' });
  return readWithSheetJs(repack(zip.parts));
}
