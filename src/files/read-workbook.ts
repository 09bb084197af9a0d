import { detectKind } from './detect';
import { MAX_FILE_BYTES } from './limits';
import { readOle } from './ole';
import { readPackage } from './package';
import { failed, type FileResult } from './result';
import { readWithSheetJs } from './sheetjs';
import { readTextFile } from './text-file';
import type { Unpacker } from './zip';

export interface ReadingOptions {
  /** Whether looks are wanted besides values: for a host that shows the file. */
  readonly withLooks?: boolean;
  readonly unpacker?: Unpacker;
}

/**
 * Reads the bytes of a workbook into grids, one a worksheet, hidden ones included.
 *
 * @param bytes the file's content; its format is told from it
 * @param fileName the file's name: names the sheet of a CSV file and tells Excel's lock files
 */
export function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  { withLooks = false, unpacker }: ReadingOptions = {},
): FileResult {
  if (bytes.length === 0) return failed('empty-file', {});
  if (bytes.length > MAX_FILE_BYTES) return failed('too-large', { bytes: bytes.length, limit: MAX_FILE_BYTES });
  if (/(?:^|[\\/])~\$[^\\/]*$/u.test(fileName)) return failed('lock-file', {});
  const detected = detectKind(bytes);
  switch (detected.kind) {
    case 'package':
      return readPackage(bytes, { withLooks, unpacker });
    case 'ole':
      return readOle(bytes, { withLooks });
    case 'biff':
      return readWithSheetJs(bytes, { withLooks });
    case 'text':
      return readTextFile(bytes, fileName, { withLooks });
    case 'foreign':
      return failed('not-a-workbook', { looksLike: detected.looksLike });
  }
}
