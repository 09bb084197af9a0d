import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changesSince, FINDINGS, outputsOf, type Changes, type FindingRecord, type Review } from '../batch';
import type { Language } from '../messages';
import { writeWhole } from './write-whole';

/** Where a review goes, and what it is compared with. */
export interface ReviewFiles {
  readonly folder: string;
  readonly language: Language;
  readonly roster: readonly string[] | null;
}

/** Writes summary, page, letters and findings of a run into a folder. */
export async function writeReview(review: Review, { folder, language, roster }: ReviewFiles): Promise<void> {
  const { letterFile } = await import(/* webpackMode: "eager" */ '../batch/letter-file');
  for (const { path, content } of outputsOf(review, { language, roster })) {
    const target = join(folder, path);
    await writeWhole(
      target,
      typeof content === 'object' && 'paragraphs' in content ? await letterFile(content) : content,
    );
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
