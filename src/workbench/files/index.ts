import {
  choicesIn,
  failed,
  failureData,
  MAX_FILE_BYTES,
  readWorkbook,
  tracesIn,
  type FileFailure,
  type FileResult,
} from '../../files';
import type { FileProblem, OpenedFile } from './result';
import { KIND_KEY } from '../port/sheet-data';
import { withSheetJs } from './later-sheetjs';
import { sheetDataOf } from './sheet-data';

export type { FileProblem, OpenedFile } from './result';

export type FileOutcome =
  { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly problem: FileProblem };

const problemOf = (failure: FileFailure): FileProblem => ({ code: failure.code, data: failureData(failure) });

/** Reads a file in the page, by the reader of the command line. It goes nowhere. */
export async function readFile(blob: Blob, name: string): Promise<FileOutcome> {
  const bytes = await bytesOf(blob, name);
  if (!(bytes instanceof Uint8Array)) return { ok: false, problem: problemOf(bytes) };
  const result = await withSheetJs(() => readWorkbook(bytes, name, { withLooks: true }));
  return result.ok ? { ok: true, file: opened(result, bytes) } : { ok: false, problem: problemOf(result.failure) };
}

async function bytesOf(blob: Blob, name: string): Promise<Uint8Array | FileFailure> {
  // Asked before reading: a file of gigabytes must not be loaded to be refused.
  if (blob.size > MAX_FILE_BYTES) return failed('too-large', { bytes: blob.size, limit: MAX_FILE_BYTES }).failure;
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    // The browser throws where the file was moved or changed after it was chosen.
    return failed('not-readable', { path: name, cause: 'unknown' }).failure;
  }
}

function opened({ sheets, unreadSheets }: Extract<FileResult, { ok: true }>, bytes: Uint8Array): OpenedFile {
  const traces = tracesIn(bytes);
  const report = traces.ok ? traces.report : null;
  const choices = choicesIn(bytes);
  const placed = sheets.map((sheet, index) => ({ sheet, id: `sheet-${index + 1}` }));
  return {
    sheets: placed.map(({ sheet, id }) => ({
      ...sheetDataOf(sheet, id),
      ...(sheet.name === report ? { custom: { [KIND_KEY]: 'report' } } : {}),
    })),
    protectedIds: placed.flatMap(({ sheet, id }) => (sheet.looks?.isProtected ? [id] : [])),
    notes: [
      ...unreadSheets.map(({ failure }) => problemOf(failure)),
      ...sheets.flatMap(({ notes }) =>
        notes.map(({ code, count, firstCell }): FileProblem => ({ code, data: { count, firstCell } })),
      ),
    ],
    choices: new Map(
      placed.flatMap(({ sheet, id }) => {
        const known = choices.ok ? choices.choices.get(sheet.name) : undefined;
        return known ? [[id, known] as const] : [];
      }),
    ),
    settings: traces.ok ? traces.settings : null,
    bytes,
    date1904: sheets.some(({ grid }) => grid.date1904 === true),
  };
}
