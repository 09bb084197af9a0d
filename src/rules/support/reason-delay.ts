import { mentions, phrase, says } from '../../lexicon';
import { compactText, isLate, momentOf, readMoment, type Moment } from '../../scoring';
import type { JudgedIndicator } from '../context';
import { nameOf } from './claim-match';
import { clausesOf, withoutCause } from './reason-clauses';
import { pairsOf, sharedPairs } from './words';

const ONLY_THEN = phrase`^(.*?)((?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}[日号]|${'part-of-month'})?)${'only-then'}`;
const PUT_OFF_TO = phrase`^(.*?)(?:${'put-off'}|${'later-by'})[至到]((?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}[日号]|${'part-of-month'})?)`;
const NOT_IN_TIME = phrase`^(.*?)${'not-yet'}${'in-time'}\p{Script=Han}{0,6}$`;

/** Whether a clause is of what the row is about: of nothing else, or of a word of its name, and of no stage of the work. */
const isOfRow = (subject: string, name: string): boolean =>
  !(['begins-work', 'stage-of-work', 'earlier'] as const).some((concept) => says(concept, subject)) &&
  (withoutCause(subject) === '' || sharedPairs(pairsOf(subject), pairsOf(name)) > 0);

/** Whether a reason says besides that all was done when it was due. */
const endsInTime = (reason: string): boolean =>
  says('wholly-done', reason) ||
  mentions('in-time', reason).some(({ start }) => !says('not-yet', reason.slice(Math.max(0, start - 2), start)));

/** The clause of a reason that says that what a row tells as done in time came later than it was due; `null` where none does. */
export function clauseOfDelay(reason: string, row: JudgedIndicator, year: number | null): string | null {
  const { target, actual } = row.indicator;
  const [due, done] = [momentOf(target.measure), momentOf(actual.measure)];
  if (!due || !done || isLate(due, done, year) !== false || endsInTime(compactText(reason))) return null;
  const name = nameOf(row);
  // A day that gives no year is of the same as the row's.
  const own = 'is' in done.year ? done.year.is : year;
  const isTooLate = (day: string | undefined): boolean => {
    const moment: Moment | null = readMoment(day ?? '');
    return moment !== null && isLate(due, moment, own) === true;
  };
  return (
    clausesOf(reason).find((clause) => {
      const [, subject, day] = ONLY_THEN.exec(clause) ?? PUT_OFF_TO.exec(clause) ?? [];
      if (subject !== undefined) return isOfRow(subject, name) && isTooLate(day);
      const [, undone] = NOT_IN_TIME.exec(clause) ?? [];
      return undone !== undefined && isOfRow(undone, name);
    }) ?? null
  );
}
