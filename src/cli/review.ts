import { joinReview, type Review } from '../batch';
import { catalogueOf, fill, type Language } from '../messages';
import { oneLine } from '../report';
import type { Request } from './options';
import { DamagedLine } from './result-lines';
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
    const said = await tellChanges(since, rows, language);
    if (said !== null) return said;
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

/** Says what became of an earlier run's findings; a status where that cannot be known. */
async function tellChanges(folder: string, review: Review, language: Language): Promise<number | null> {
  const { batch } = catalogueOf(language);
  try {
    const changes = await compareWith(folder, review);
    if (!changes) return complain(fill(batch['since-unreadable'], { folder }, language));
    const { mended, fresh, open, elsewhere } = changes;
    const isComparable = elsewhere === 0 || mended + open > 0;
    const said = isComparable
      ? fill(batch.since, { mended, fresh, open }, language)
      : fill(batch['since-nothing-alike'], { folder: oneLine(folder) }, language);
    const rest = isComparable && elsewhere > 0 ? fill(batch['since-elsewhere'], { elsewhere }, language) : '';
    process.stderr.write(`${said}${rest}\n`);
    return null;
  } catch (error) {
    if (!(error instanceof DamagedLine)) throw error;
    return complain(error.inWords(language));
  }
}
