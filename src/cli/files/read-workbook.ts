import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { detectKind } from './detect';
import { MAX_FILE_BYTES } from './limits';
import { readOle } from './ole';
import { readPackage } from './package';
import { readTextFile } from './read-text';
import { causeOf, codeOf, failed, type Failed, type FileResult } from './result';
import { readWithSheetJs } from './sheetjs';

/**
 * Reads the bytes of a workbook into grids, one a worksheet, hidden ones included.
 *
 * @param bytes the file's content; its format is told from it
 * @param fileName the file's name: names the sheet of a CSV file and tells Excel's lock files
 */
export function readWorkbookBytes(bytes: Uint8Array, fileName: string): FileResult {
  if (bytes.length === 0) return failed('empty-file', {});
  if (bytes.length > MAX_FILE_BYTES) return failed('too-large', { bytes: bytes.length, limit: MAX_FILE_BYTES });
  if (basename(fileName).startsWith('~$')) return failed('lock-file', {});
  const detected = detectKind(bytes);
  switch (detected.kind) {
    case 'package':
      return readPackage(bytes);
    case 'ole':
      return readOle(bytes);
    case 'biff':
      return readWithSheetJs(bytes);
    case 'text':
      return readTextFile(bytes, fileName);
    case 'foreign':
      return failed('not-a-workbook', { looksLike: detected.looksLike });
  }
}

function readingFailed(path: string, error: unknown): Failed {
  const code = codeOf(error) ?? causeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return failed('not-found', { path });
  if (code === 'EISDIR') return failed('is-a-directory', { path });
  return failed('not-readable', { path, cause: code });
}

/** Reads a workbook file into grids. Never throws: what goes wrong comes back with a code and its data. */
export async function readWorkbookFile(path: string): Promise<FileResult> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return failed('is-a-directory', { path });
    if (!info.isFile()) return failed('not-readable', { path, cause: 'not-a-file' });
    // Asked before reading: a file of gigabytes must not be loaded to be refused.
    if (info.size > MAX_FILE_BYTES) return failed('too-large', { bytes: info.size, limit: MAX_FILE_BYTES });
    return readWorkbookBytes(await readFile(path), path);
  } catch (error) {
    return readingFailed(path, error);
  }
}
