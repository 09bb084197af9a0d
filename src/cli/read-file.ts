import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { failed, MAX_FILE_BYTES, readWorkbook, type FileResult, type Unpacker } from '../files';
import { codeOf } from './system-error';

/** Node's own, some three times as fast as the one that runs everywhere. */
export const unpacker: Unpacker = Object.assign(
  (packed: Uint8Array, limit: number) => {
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
    } catch (error) {
      return codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'too-long' : null;
    }
  },
  { crc32: (bytes: Uint8Array) => crc32(bytes) },
);

function readingFailed(path: string, error: unknown): FileResult {
  const code = codeOf(error) ?? 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') return failed('not-found', { path });
  if (code === 'EISDIR') return failed('is-a-directory', { path });
  return failed('not-readable', { path, cause: code });
}

/** Folders stand for the files in them; one that comes this far was named as a file, or could not be gone through. */
function folderFailed(path: string): FileResult {
  try {
    accessSync(path, constants.R_OK | constants.X_OK);
    return failed('is-a-directory', { path });
  } catch (error) {
    return failed('folder-not-readable', { path, cause: codeOf(error) ?? 'unknown' });
  }
}

/**
 * The bytes of a file, or why there are none. Who asks has nothing else to do until they are there; and Node's way of
 * reading without waiting takes a start longer to load than the reading itself.
 */
export function loadFile(path: string): { readonly ok: true; readonly bytes: Uint8Array } | FileResult {
  try {
    const info = statSync(path);
    if (info.isDirectory()) return folderFailed(path);
    if (!info.isFile()) return failed('not-a-file', { path });
    // Asked before reading: a file of gigabytes must not be loaded to be refused.
    if (info.size > MAX_FILE_BYTES) return failed('too-large', { bytes: info.size, limit: MAX_FILE_BYTES });
    return { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    return readingFailed(path, error);
  }
}

/** Reads what was loaded of a file into grids. Never throws: what goes wrong comes back with a code and its data. */
export const readLoaded = (path: string, loaded: ReturnType<typeof loadFile>): FileResult =>
  'bytes' in loaded ? readWorkbook(loaded.bytes, path, { unpacker }) : loaded;

/** Reads a workbook file into grids. */
export const readWorkbookFile = (path: string): FileResult => readLoaded(path, loadFile(path));
