import type { IWorksheetData } from '@univerjs/core';

/** The largest file that is opened, and the most a package may unpack to: what the command line allows. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 128 * 1024 * 1024;
export const MAX_ZIP_ENTRIES = 10_000;
/** The most rows and columns of a sheet, counted from its first value. */
export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 500;

/** Why a file was not opened, or what of it: a code of the catalogue's `failures` with the data of its wording. */
export interface FileProblem {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A file as the spreadsheet takes it. */
export interface OpenedFile {
  readonly sheets: readonly IWorksheetData[];
  /** Sheets that the file protects. */
  readonly protectedIds: readonly string[];
  readonly notes: readonly FileProblem[];
}

/** Thrown inside the reader, caught at its door. */
export class FileError extends Error {
  readonly problem: FileProblem;

  constructor(code: string, data: FileProblem['data'] = {}) {
    super(code);
    this.name = 'FileError';
    this.problem = { code, data };
  }
}

/** 1536 → 1.5 KB. */
export function sizeText(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${Number((bytes / 1024 ** step).toFixed(1))} ${units[step] ?? ''}`;
}
