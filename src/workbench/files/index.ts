import { failed, failureData, MAX_FILE_BYTES, readWorkbook, type FileFailure, type FileResult } from '../../files';
import type { FileProblem, OpenedFile } from './result';
import { sheetDataOf } from './sheet-data';

export type { FileProblem, OpenedFile } from './result';

export type FileOutcome =
  { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly problem: FileProblem };

const problemOf = (failure: FileFailure): FileProblem => ({ code: failure.code, data: failureData(failure) });

/** Reads a file in the page, by the reader of the command line. It goes nowhere. */
export async function readFile(blob: Blob, name: string): Promise<FileOutcome> {
  const result = await read(blob, name);
  return result.ok ? { ok: true, file: opened(result) } : { ok: false, problem: problemOf(result.failure) };
}

async function read(blob: Blob, name: string): Promise<FileResult> {
  // Asked before reading: a file of gigabytes must not be loaded to be refused.
  if (blob.size > MAX_FILE_BYTES) return failed('too-large', { bytes: blob.size, limit: MAX_FILE_BYTES });
  try {
    return readWorkbook(new Uint8Array(await blob.arrayBuffer()), name, { withLooks: true });
  } catch {
    // The browser throws where the file was moved or changed after it was chosen.
    return failed('not-readable', { path: name, cause: 'unknown' });
  }
}

function opened({ sheets, unreadSheets }: Extract<FileResult, { ok: true }>): OpenedFile {
  const placed = sheets.map((sheet, index) => ({ sheet, id: `sheet-${index + 1}` }));
  return {
    sheets: placed.map(({ sheet, id }) => sheetDataOf(sheet, id)),
    protectedIds: placed.flatMap(({ sheet, id }) => (sheet.looks?.isProtected ? [id] : [])),
    notes: [
      ...unreadSheets.map(({ failure }) => problemOf(failure)),
      ...sheets.flatMap(({ notes }) =>
        notes.map(({ code, count, firstCell }): FileProblem => ({ code, data: { count, firstCell } })),
      ),
    ],
  };
}
