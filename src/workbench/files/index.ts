import { CFB, set_cptable, type WorkBook } from '@e965/xlsx';
import type { Looks } from './looks';
import { readPackage } from './package';
import { FileError, MAX_FILE_BYTES, sizeText, type FileProblem, type OpenedFile } from './result';
import { sheetDataOf } from './sheet-data';
import { parseWorkbook } from './sheetjs';

export type { FileProblem, OpenedFile } from './result';

export type FileOutcome =
  { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly problem: FileProblem };

const PACKAGE = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const FOREIGN: readonly (readonly [signature: readonly number[], looksLike: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
];

/** Reads a file in the page: what it is, its content says, not its name. It goes nowhere. */
export async function readFile(blob: Blob, name: string): Promise<FileOutcome> {
  try {
    if (blob.size > MAX_FILE_BYTES) {
      throw new FileError('too-large', { bytes: sizeText(blob.size), limit: sizeText(MAX_FILE_BYTES) });
    }
    if (name.startsWith('~$')) throw new FileError('lock-file');
    if (blob.size === 0) throw new FileError('empty-file');
    const { workbook, looks } = await parse(new Uint8Array(await blob.arrayBuffer()));
    return { ok: true, file: opened(workbook, looks) };
  } catch (error) {
    if (error instanceof FileError) return { ok: false, problem: error.problem };
    return { ok: false, problem: { code: 'damaged', data: { part: name, cause: String(error) } } };
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

async function parse(bytes: Uint8Array<ArrayBuffer>): Promise<{ workbook: WorkBook; looks: Looks | null }> {
  if (startsWith(bytes, PACKAGE)) return readPackage(bytes);
  const foreign = FOREIGN.find(([signature]) => startsWith(bytes, signature));
  if (foreign) throw new FileError('not-a-workbook', { looksLike: foreign[1] });
  return { workbook: startsWith(bytes, OLE) ? await parseOle(bytes) : parseWorkbook(textOf(bytes)), looks: null };
}

/** .xls, WPS .et, or the envelope of an encrypted .xlsx. */
async function parseOle(bytes: Uint8Array): Promise<WorkBook> {
  const container = CFB.read(bytes, { type: 'array' });
  if (CFB.find(container, '/EncryptedPackage')) throw new FileError('encrypted');
  if (!CFB.find(container, '/Workbook') && !CFB.find(container, '/Book')) {
    throw new FileError('not-a-workbook', { looksLike: CFB.find(container, '/WordDocument') ? 'Word' : 'OLE' });
  }
  // Workbooks of Excel 95 and of many government exporters hold their text in code page 936.
  set_cptable(await import('@e965/xlsx/dist/cpexcel'));
  return parseWorkbook(bytes);
}

/** UTF-8 goes first because GB18030 accepts almost any bytes. */
function textOf(bytes: Uint8Array): string {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]);
  if (!isUtf16 && bytes.subarray(0, 4096).includes(0)) throw new FileError('not-a-workbook', { looksLike: '?' });
  for (const encoding of isUtf16 ? ['utf-16le'] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The decoder throws for one reason only: the bytes are not of this encoding.
    }
  }
  throw new FileError('unsupported-encoding');
}

function opened(workbook: WorkBook, looks: Looks | null): OpenedFile {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const notes: FileProblem[] = [];
  const protectedIds: string[] = [];
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    if (!sheet) notes.push({ code: 'damaged', data: { part: name, cause: '' } });
    if (!sheet || (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet')) return [];
    const id = `sheet-${index + 1}`;
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const source = { id, name, isHidden, sheet, date1904, looks: looks ? (looks.get(name) ?? new Map()) : undefined };
    const { data, notes: left } = sheetDataOf(source);
    notes.push(...left);
    if (sheet['!protect']) protectedIds.push(id);
    return [data];
  });
  if (sheets.length === 0) throw new FileError('no-sheets');
  return { sheets, protectedIds, notes };
}
