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
  readonly content: string | Uint8Array;
}

export interface OutputOptions {
  readonly language: Language;
  readonly roster: readonly string[] | null;
  /** Makes a letter a file. The library for it is large: whoever asks loads it where there is a letter to write. */
  readonly letterFile: (letter: Letter) => Promise<Uint8Array>;
}

/** The findings of a run, as another run compares itself with them. */
export const FINDINGS = 'findings.ndjson';

/** Summary, page, findings and letters of a run, one after the other. */
export async function* outputsOf(
  review: Review,
  { language, roster, letterFile }: OutputOptions,
): AsyncGenerator<OutputFile> {
  const { batch } = catalogueOf(language);
  const tables = tablesOf(review, { language, missing: roster && missingFrom(roster, review) });
  yield { path: batch['file.summary'], content: writeTables(tables) };
  yield { path: batch['file.page'], content: pageOf(review, tables, language) };
  yield { path: FINDINGS, content: findingsNdjson(review) };
  yield { path: 'findings.csv', content: findingsCsv(review) };
  for (const letter of lettersOf(review, language)) {
    yield { path: `${batch['letter.folder']}/${letter.fileName}.docx`, content: await letterFile(letter) };
  }
}
