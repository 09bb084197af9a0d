import { joinReview, missingFrom, summaryOf, type Changes, type Review } from '../batch';
import { catalogueOf, fill, type Language } from '../messages';
import { oneLine } from '../report';
import { tellLeftBehind } from './left-behind';
import { withoutLostCopies } from './lost-copies';
import type { Request } from './options';
import { DamagedLine } from './result-lines';
import { readRosterOf } from './roster';
import type { Conclusion } from './run-tally';
import { complain, FAILED } from './status';
import { causeOf } from './system-error';
import { compareWith, earlierFindings, writeReview } from './write-review';
import { prepareFolder } from './write-whole';

/** What a review rests on besides the forms. */
export interface Grounds {
  readonly roster: readonly string[] | null;
}

/** What is known once the forms are compared with a roster and an earlier run. */
export interface Outlook {
  readonly rows: Review;
  readonly roster: readonly string[] | null;
  /** Who is on the roster and handed nothing in; `null`: there is no roster. */
  readonly missing: readonly string[] | null;
  /** Against the earlier run; `null`: there is none to compare with. */
  readonly changes: Changes | null;
}

/**
 * Makes sure before a run, which may take hours, that all it needs at its end is there: the roster, the earlier results,
 * and a folder that can be written into. A status where it is not.
 */
export async function prepareReview(request: Request): Promise<Grounds | number> {
  const { out, since, language } = request;
  const roster = readRosterOf(request);
  if (roster === 'unreadable') return FAILED;
  try {
    if (since !== null) for await (const finding of earlierFindings(since)) void finding;
    if (out !== null) await prepareFolder(out);
    return { roster };
  } catch (error) {
    if (error instanceof DamagedLine) return complain(error.inWords(language));
    return complain(cannot(error, request));
  }
}

/** Compares the forms of a run with what was given to compare them with. `null`: no review is asked for. */
export async function outlookOf(
  { language, out, since, roster: file }: Request,
  { reviewed, closing }: Conclusion,
  { roster }: Grounds,
): Promise<Outlook | null> {
  if (out === null && since === null && file === null) return null;
  const rows = joinReview(reviewed, closing, language);
  const missing = roster && missingFrom(roster, rows);
  const changes = since === null ? null : await compareWith(since, rows);
  return { rows, roster, missing, changes };
}

/** Writes the review where that is asked for, and says what became of it; a status where it cannot be written. */
export async function review(request: Request, outlook: Outlook | null): Promise<number | null> {
  if (outlook === null) return null;
  const { language, out, since } = request;
  const { rows, roster, missing, changes } = outlook;
  const { batch } = catalogueOf(language);
  if (since !== null && changes !== null) tell(changesText(since, changes, language));
  if (missing !== null) tell(missingText(missing, language));
  if (out === null) return null;
  // Copies that shards wrote lie in folders of their own.
  const kept = request.annotate ? await withoutLostCopies(out, rows, language) : rows;
  try {
    const letters = await writeReview(kept, { folder: out, language, roster });
    tellLeftBehind(out, kept, letters, language);
  } catch (error) {
    return complain(cannot(error, request));
  }
  tell(summaryOf(kept, language));
  tell(fill(batch.done, { folder: out }, language));
  return kept === rows ? null : FAILED;
}

const tell = (text: string): void => void process.stderr.write(`${oneLine(text)}\n`);

function cannot(error: unknown, { out, since, language }: Request): string {
  const { batch } = catalogueOf(language);
  const isEarlier = error instanceof Error && 'path' in error && since !== null && String(error.path).startsWith(since);
  return isEarlier
    ? fill(batch['since-unreadable'], { folder: since }, language)
    : fill(batch['cannot-write'], { folder: out ?? '', cause: causeOf(error, language) }, language);
}

/** Names that are told of those who handed nothing in: all of them stand in the summary. */
const MOST_MISSING = 20;

function missingText(missing: readonly string[], language: Language): string {
  const { batch } = catalogueOf(language);
  if (missing.length === 0) return batch['missing-none'];
  const names = [...missing.slice(0, MOST_MISSING), ...(missing.length > MOST_MISSING ? ['…'] : [])];
  return fill(batch['missing-some'], { count: missing.length, names }, language);
}

/** What became of an earlier run's findings. */
function changesText(folder: string, { mended, fresh, open, elsewhere }: Changes, language: Language): string {
  const { batch } = catalogueOf(language);
  const isComparable = elsewhere === 0 || mended + open > 0;
  if (!isComparable) return fill(batch['since-nothing-alike'], { folder }, language);
  const rest = elsewhere > 0 ? fill(batch['since-elsewhere'], { elsewhere }, language) : '';
  return fill(batch.since, { mended, fresh, open }, language) + rest;
}
