import type { IWorksheetData } from '@univerjs/core';
import type { SheetChoices } from '../../files';

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
  /** What may be entered in cells, by the ids of the sheets. */
  readonly choices: ReadonlyMap<string, SheetChoices>;
  /** The settings that the product keeps in the file; `null` where it keeps none. */
  readonly settings: string | null;
  /** The file itself, to be written into. */
  readonly bytes: Uint8Array;
  readonly date1904: boolean;
}
