import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changesSince, FINDINGS, outputsOf, type Changes, type FindingRecord, type Review } from '../batch';
import type { Language } from '../messages';
import { parseLine } from './result-lines';
import { writeWhole } from './write-whole';

/** What findings are compared by. */
const FIELDS = { file: 'string', sheet: 'string', project: 'string', code: 'string', message: 'string' } as const;

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
  const path = join(folder, FINDINGS);
  const lines = await readFile(path, 'utf8').catch(() => null);
  if (lines === null) return null;
  const earlier = lines
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [parseLine<FindingRecord>(line, FIELDS, path, index + 1)]));
  return changesSince(earlier, forms);
}
