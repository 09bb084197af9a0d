import { mentions, phrase, says } from '../../lexicon';
import { compactText, isLate, matchUnits, momentOf, quantitiesIn, readMoment, ZERO, type Moment } from '../../scoring';
import type { JudgedIndicator } from '../context';
import { nameOf, quantityOn } from './claim-match';
import { hasOtherBase, tellsPartOfYear } from './claim-scope';
import { pairsOf, sharedPairs } from './words';

/** 全年实际开展21场, 仅完成21场: how many a reason says there were. */
const COUNTED = phrase`^(?:${'clause-opening'}|${'in-this-year'})*(?:${'actually'}|${'no-more-than-told'})(?:${'delivers'})?(?=\d)`;

const clausesOf = (reason: string): string[] =>
  compactText(reason)
    .split(/[,;:!?()]|\.(?!\d)/u)
    .filter((clause) => clause !== '');

/** The clause of a reason that tells another number of what the row counts than the row itself; `null` where none does. */
export function clauseOfOtherNumber(reason: string, row: JudgedIndicator): string | null {
  const actual = quantityOn(row, 'actual');
  if (!actual?.unit || actual.change) return null;
  const told = quantitiesIn(compactText(row.indicator.actual.text));
  const isOther = (clause: string): boolean => {
    const [one, ...more] = COUNTED.test(clause) && !hasOtherBase(clause) ? quantitiesIn(clause) : [];
    if (!one?.unit || more.length > 0 || one.isApproximate || tellsPartOfYear(clause)) return false;
    const units = matchUnits(actual, one);
    return units?.match === 'same' && !units.target.eq(units.actual) && !told.some(({ value }) => value.eq(one.value));
  };
  return clausesOf(reason).find(isOther) ?? null;
}

/** 少购2台, 差10个: by how many the row fell short, as its reason tells it. */
const SHORT_BY = phrase`^(?:${'short-by'}|${'less-done'}(?:${'delivers'}|\p{Script=Han}{1,2})?)\d[\d.]*\p{Script=Han}{1,3}$`;

/** The clause of a reason that tells a shortfall of another size than the row's; `null` where none does, or several tell of parts of it. */
export function clauseOfOtherGap(reason: string, row: JudgedIndicator): string | null {
  const [target, actual] = [quantityOn(row, 'target'), quantityOn(row, 'actual')];
  const units = target?.unit && actual ? matchUnits(target, actual) : null;
  if (!target || row.deviation?.kind !== 'missed' || row.direction.direction === 'reverse' || units?.match !== 'same')
    return null;
  const gap = units.target.minus(units.actual);
  const told = clausesOf(reason).filter((clause) => SHORT_BY.test(clause));
  const [clause = '', ...more] = told;
  const [one] = quantitiesIn(clause);
  if (!one?.unit || more.length > 0 || one.isApproximate || !gap.gt(ZERO)) return null;
  const short = matchUnits({ ...target, value: gap, sign: null }, one);
  return short?.match === 'same' && !short.target.eq(short.actual) ? clause : null;
}

const ONLY_THEN = phrase`^(.*?)((?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}[日号]|${'part-of-month'})?)${'only-then'}`;
const PUT_OFF_TO = phrase`^(.*?)(?:${'put-off'}|${'later-by'})[至到]((?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}[日号]|${'part-of-month'})?)`;
const NOT_IN_TIME = phrase`^(.*?)${'not-yet'}${'in-time'}\p{Script=Han}{0,6}$`;

const CAUSE = phrase`^(?:.*${'cause-told'}|(?:${'clause-opening'})+)`;

/** Whether a clause is of what the row is about: of nothing else, or of a word of its name, and of no stage of the work. */
const isOfRow = (subject: string, name: string): boolean =>
  !(['begins-work', 'stage-of-work', 'earlier'] as const).some((concept) => says(concept, subject)) &&
  (subject.replace(CAUSE, '') === '' || sharedPairs(pairsOf(subject), pairsOf(name)) > 0);

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
