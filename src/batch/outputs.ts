import { writeTables } from '../files';
import { catalogueOf, type Language } from '../messages';
import { findingsCsv, findingsNdjson } from './findings';
import { lettersOf, type Letter } from './letters';
import { pageOf } from './page';
import type { Review } from './review';
import { missingFrom, tablesOf } from './tables';

/** One file of what a run gives: its path below the folder of all of them, parted by `/`. */
export interface OutputFile {
  readonly path: string;
  /** A letter is made a file by whoever writes it: the library for that is large, and takes its time. */
  readonly content: string | Uint8Array | Letter;
}

export interface OutputOptions {
  readonly language: Language;
  readonly roster: readonly string[] | null;
}

/** The findings of a run, as another run compares itself with them. */
export const FINDINGS = 'findings.ndjson';
/** The same for a spreadsheet. */
export const FINDINGS_CSV = 'findings.csv';

/** Summary, page, findings and letters of a run. */
export function outputsOf(review: Review, { language, roster }: OutputOptions): readonly OutputFile[] {
  const { batch } = catalogueOf(language);
  const tables = tablesOf(review, { language, missing: roster && missingFrom(roster, review) });
  return [
    { path: batch['file.summary'], content: writeTables(tables) },
    { path: batch['file.page'], content: pageOf(review, tables, language) },
    { path: FINDINGS, content: findingsNdjson(review) },
    { path: FINDINGS_CSV, content: findingsCsv(review) },
    ...lettersOf(review, language).map((letter) => ({
      path: `${batch['letter.folder']}/${letter.fileName}.docx`,
      content: letter,
    })),
  ];
}
