import { joinReview } from '../batch';
import { catalogueOf, fill } from '../messages';
import { oneLine } from '../report';
import type { Request } from './options';
import type { Conclusion } from './run-tally';
import { complain } from './status';
import { compareWith, writeReview } from './write-review';

/** Writes the review and compares it with an earlier one, where that is asked for; a status where it cannot be. */
export async function review(
  { language, out, since }: Request,
  { reviewed, closing }: Conclusion,
  roster: readonly string[] | null,
): Promise<number | null> {
  if (out === null && since === null) return null;
  const { batch } = catalogueOf(language);
  const rows = joinReview(reviewed, closing, language);
  if (since !== null) {
    const changes = await compareWith(since, rows);
    if (!changes) return complain(fill(batch['since-unreadable'], { folder: since }, language));
    process.stderr.write(`${fill(batch.since, { ...changes }, language)}\n`);
  }
  if (out === null) return null;
  try {
    await writeReview(rows, { folder: out, language, roster });
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return complain(fill(batch['cannot-write'], { folder: out, cause }, language));
  }
  process.stderr.write(`${fill(batch.done, { folder: oneLine(out) }, language)}\n`);
  return null;
}
