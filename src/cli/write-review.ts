import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { changesSince, FINDINGS, outputsOf, type Changes, type FindingRecord, type Review } from '../batch';
import type { Language } from '../messages';
import { parseLine } from './result-lines';
import { linesOf } from './run-record';
import { writeLetter } from './write-letter';
import { writeWhole } from './write-whole';

/** What findings are compared by. */
const FIELDS = { file: 'string', sheet: 'string', project: 'string', code: 'string', message: 'string' } as const;

/** Where a review goes, and what it is compared with. */
export interface ReviewFiles {
  readonly folder: string;
  readonly language: Language;
  readonly roster: readonly string[] | null;
}

/** Writes summary, page, letters and findings of a run into a folder; the paths of the letters. */
export async function writeReview(review: Review, { folder, language, roster }: ReviewFiles): Promise<string[]> {
  const letters: string[] = [];
  for (const { path, content } of outputsOf(review, { language, roster })) {
    const target = join(folder, path);
    if (typeof content === 'object' && 'paragraphs' in content)
      letters.push(await writeLetter(target, content, language));
    else await writeWhole(target, content);
  }
  return letters;
}

/** The findings of an earlier run, out of its folder; fails where there are none, or one cannot be read. */
export async function* earlierFindings(folder: string): AsyncGenerator<FindingRecord> {
  const path = join(folder, FINDINGS);
  await access(path);
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    if (line !== '') yield parseLine<FindingRecord>(line, FIELDS, path, number);
  }
}

/** What became of the findings of an earlier run. */
export async function compareWith(folder: string, { forms }: Review): Promise<Changes> {
  const earlier: FindingRecord[] = [];
  for await (const finding of earlierFindings(folder)) earlier.push(finding);
  return changesSince(earlier, forms);
}
