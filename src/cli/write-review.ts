import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  changesSince,
  findingsCsv,
  findingsNdjson,
  lettersOf,
  missingFrom,
  pageOf,
  tablesOf,
  type Changes,
  type FindingRecord,
  type Review,
} from '../batch';
import { writeTables } from '../files';
import { catalogueOf, type Language } from '../messages';

const FINDINGS = 'findings.ndjson';

/** Where a review goes, and what it is compared with. */
export interface ReviewFiles {
  readonly folder: string;
  readonly language: Language;
  readonly roster: readonly string[] | null;
}

/** Writes summary, page, letters and findings of a run into a folder. */
export async function writeReview(review: Review, { folder, language, roster }: ReviewFiles): Promise<void> {
  const { batch } = catalogueOf(language);
  const tables = tablesOf(review, { language, missing: roster && missingFrom(roster, review) });
  await mkdir(folder, { recursive: true });
  const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(folder, name), content);
  await put(batch['file.summary'], writeTables(tables));
  await put(batch['file.page'], pageOf(review, tables, language));
  await put(FINDINGS, findingsNdjson(review));
  await put('findings.csv', findingsCsv(review));
  const letters = lettersOf(review, language);
  if (letters.length > 0) await mkdir(join(folder, batch['letter.folder']), { recursive: true });
  // The library for letters is large: it is loaded where there is one to write.
  const { letterFile } = await import(/* webpackMode: "eager" */ './letter-file');
  for (const letter of letters) {
    await put(join(batch['letter.folder'], `${letter.fileName}.docx`), await letterFile(letter));
  }
}

/** What became of the findings of an earlier run; `null` where its folder holds none. */
export async function compareWith(folder: string, { forms }: Review): Promise<Changes | null> {
  const lines = await readFile(join(folder, FINDINGS), 'utf8').catch(() => null);
  if (lines === null) return null;
  const earlier = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FindingRecord);
  return changesSince(earlier, forms);
}
