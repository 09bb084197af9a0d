import { CFB, type WorkBook } from '@e965/xlsx';
import { withChineseFormats } from '../../workbook';
import { readLooks, type Looks } from './looks';
import { FileError } from './result';
import { parseWorkbook } from './sheetjs';
import { unzip, type Parts } from './zip';

const STYLES = 'xl/styles.xml';
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
/** What a reader of cells needs: no pictures, no manifest that would turn SheetJS into an ODS reader. */
const NEEDED = /^(?!META-INF\/).*\.(?:xml|rels|bin)$/i;
const EMPTY_CELL = /<(?:\w+:)?c\s[^>]*\/>/g;
const EMPTY_ROW = /<(?:\w+:)?row\s[^>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g;
const UNPLACED = /<(?:\w+:)?(?:c|row)(?![^>]*\sr=)[\s/>]/;

/** An .xlsx: its cells by SheetJS, and how they look, which SheetJS does not tell. */
export async function readPackage(bytes: Uint8Array<ArrayBuffer>): Promise<{ workbook: WorkBook; looks: Looks }> {
  const parts = await unzip(bytes, (name) => NEEDED.test(name));
  if (!parts.has('xl/workbook.xml') && !parts.has('xl/workbook.bin')) {
    throw new FileError('not-a-workbook', { looksLike: lookalike(parts) });
  }
  return { workbook: parseWorkbook(repack(parts)), looks: readLooks(parts) };
}

function lookalike(parts: Parts): string {
  const names = [...parts.keys()];
  if (names.some((name) => name.startsWith('word/'))) return 'Word';
  return names.some((name) => name.startsWith('ppt/')) ? 'PowerPoint' : 'ZIP';
}

/** The parts as a package without compression: SheetJS inflates nothing itself. */
function repack(parts: Parts): Uint8Array {
  const container: unknown = CFB.utils.cfb_new();
  for (const [name, content] of parts) {
    (CFB.utils.cfb_add as (container: unknown, name: string, content: Uint8Array) => void)(
      container,
      `/${name}`,
      prepared(name, content),
    );
  }
  return new Uint8Array(
    (CFB.write as (container: unknown, options: object) => Uint8Array)(container, { fileType: 'zip', type: 'array' }),
  );
}

function prepared(name: string, content: Uint8Array): Uint8Array {
  const edited = (edit: (text: string) => string): Uint8Array =>
    new TextEncoder().encode(edit(new TextDecoder().decode(content)));
  if (name === STYLES) return edited(withChineseFormats);
  // A formatted column of a million empty cells costs SheetJS seconds and hundreds of megabytes.
  return WORKSHEET.test(name) && content.length > 1_000_000 ? edited(withoutEmptyCells) : content;
}

const withoutEmptyCells = (xml: string): string =>
  xml.includes('<![CDATA[') || UNPLACED.test(xml) ? xml : xml.replace(EMPTY_CELL, '').replace(EMPTY_ROW, '');
