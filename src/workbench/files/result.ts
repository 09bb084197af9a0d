import type { IWorksheetData } from '@univerjs/core';

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
