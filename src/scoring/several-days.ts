import { everyPhrase, opening, phrase, says } from '../lexicon';
import { readMoment } from './deadlines';
import type { Moment } from './deadlines';
import type { Duration } from './durations';
import { decimal } from './decimal';
import { compactText } from './text';
import { sharesAny } from './told-state';

const BETWEEN = everyPhrase`[,;]|(?:${'and'}|${'and-short'})(?=\d)`;
/** Where the day of a clause begins: behind what it is the day of. */
const DAY_BEGINS = /(?:(?:19|20)\d\d[年\-./])?\d{1,2}(?:月|[-./]\d)/u;
const LONGEST_LEAD = 12;
const NUMBERED = phrase`^第?\d{1,2}(?=${'one-of-several'})`;

interface DayOfClause {
  readonly moment: Moment;
  /** Whether something but the end of it all was done then: 开工, 招标, the plan's day. */
  readonly isStage: boolean;
}

const ofClause = (clause: string): DayOfClause | null => {
  const begins = DAY_BEGINS.exec(clause)?.index ?? -1;
  const lead = clause.slice(0, Math.max(0, begins)).replace(NUMBERED, '');
  if (begins < 0 || lead.length > LONGEST_LEAD || /\d/u.test(lead) || says('denying', lead)) return null;
  const isPlan = opening('plan-or-past', lead) !== null || opening('first-plan', lead) !== null;
  const told = clause.slice(begins);
  if (isPlan || says('stage-of-work', clause)) {
    const [date = ''] = WITH_DAY.exec(told) ?? [];
    const moment = readMoment(date);
    return moment && { moment, isStage: true };
  }
  const moment = readMoment(told);
  return moment && { moment, isStage: false };
};

const WITH_DAY = phrase`^(?:(?:19|20)\d\d年)?\d{1,2}月${'month-tail'}?(?:\d{1,2}[日号])?`;

/** A day without a year is of the year told before it; one of an earlier month may be of the next. */
const inTurn = (days: readonly DayOfClause[]): readonly DayOfClause[] | null => {
  const told: DayOfClause[] = [];
  let before: Moment | null = null;
  for (const { moment, isStage } of days) {
    const isOpen = !('is' in moment.year) && !moment.year.isSaid;
    if (isOpen && before && (moment.month ?? 0) < (before.month ?? 0)) return null;
    const year: Moment['year'] = isOpen && before ? before.year : moment.year;
    before = { ...moment, year };
    told.push({ moment: before, isStage });
  }
  return told;
};

/**
 * The days that a cell tells of one thing after the other was done, `一期9月20日、二期10月25日`, `3月6日开工，10月20日完工` (the
 * latter); `null` where it tells anything besides.
 */
export const momentsIn = (text: string): readonly Moment[] | null => {
  const end = endOfSpan(text);
  if (end) return [end];
  const clauses = clausesOf(text);
  const days = clauses.map(ofClause);
  if (clauses.length < 2 || days.includes(null)) return null;
  const told = inTurn(days as DayOfClause[]);
  // 10月20日完成,部分11月5日: what came last is not the whole.
  if (told?.at(-1)?.isStage !== false) return null;
  return told.filter(({ isStage }) => !isStage).map(({ moment }) => moment);
};

/** What a clause says besides its day: 改造 of 6月30日前完成改造. */
const wordsOf = (clause: string): string => {
  const begins = DAY_BEGINS.exec(clause)?.index ?? 0;
  const told = clause.slice(begins).replace(WITH_DAY, '');
  const bound = told.slice(opening('before-date', told)?.length ?? 0);
  const matter = bound.slice(opening('done-wholly', bound)?.length ?? 0);
  return clause.slice(0, begins).replace(NUMBERED, '') + matter;
};

const clausesOf = (text: string): readonly string[] =>
  compactText(text)
    .replace(/[;,.!]+$/u, '')
    .split(BETWEEN);

/** The one clause that speaks of the same matter, by two of its characters. */
const answerOf = (asked: string, given: readonly string[]): number => {
  const alike = given.flatMap((one, at) => (sharesAny(asked, one) ? [at] : []));
  return alike.length === 1 ? (alike[0] as number) : -1;
};

/**
 * The days of a target that gives several, `6月30日前完成改造，9月30日前完成验收`, each with the one that answers it: by its words,
 * or in turn where neither has any. `null` where they cannot be set against each other.
 */
export const daysAnswered = (
  target: string,
  actual: string,
): readonly (readonly [due: Moment, done: Moment])[] | null => {
  const [asked, given] = [clausesOf(target), clausesOf(actual)];
  const [dues, dones] = [asked.map(ofClause), given.map(ofClause)];
  if (asked.length < 2 || asked.length !== given.length || dues.includes(null) || dones.includes(null)) return null;
  const [due, done] = [inTurn(dues as DayOfClause[]), inTurn(dones as DayOfClause[])];
  if (!due || !done) return null;
  const [matters, told] = [asked.map(wordsOf), given.map(wordsOf)];
  const areBare = matters.every((words) => words === '') || told.every((words) => words === '');
  const places = matters.map((words, at) => (areBare ? at : answerOf(words, told)));
  if (places.includes(-1) || new Set(places).size < places.length) return null;
  return due.map(({ moment }, at) => [moment, (done[places[at] as number] as DayOfClause).moment] as const);
};

/** The day on which something that took several ended: 11月2日 of 10月30日至11月2日. */
const endOfSpan = (text: string): Moment | null => {
  const [, year, month, day, ofYear, toMonth, toDay] = FROM_TO.exec(compactText(text)) ?? [];
  // One of an earlier month without a year may be of the next.
  const isNextYear = year !== undefined && ofYear !== undefined && Number(ofYear) > Number(year);
  const isLater = Number(toMonth) > Number(month) || (toMonth === month && Number(toDay) >= Number(day));
  const own = ofYear ?? year;
  return isLater || isNextYear ? readMoment(`${own === undefined ? '' : `${own}年`}${toMonth}月${toDay}日`) : null;
};

const FROM_TO = phrase`^${'since'}?(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})[日号][-~至到]{1,2}(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})[日号]${'before-date'}?$`;
const BEGUN =
  /^(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})[日号]([^\d,;:()]{2,8})[,;](?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})[日号]([^\d,;:()]{2,8})$/u;
const MS_OF_DAY = 86_400_000;
/** Any year with February 29 in it, and one without. */
const YEARS = [2000, 2001];

const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / MS_OF_DAY;

/**
 * The length of time between two days, `3月1日至8月20日`, `3月1日开工，9月30日完工`: with both of them or with one; `null` for
 * anything else, and where the second may be of the next year.
 */
export const spanIn = (text: string): Duration | null => {
  const plain = compactText(text).replace(/[;,.!]+$/u, '');
  const joined = FROM_TO.exec(plain);
  const [, year, month, day, begun, ...second] = joined
    ? [...joined.slice(0, 4), '', ...joined.slice(4)]
    : (BEGUN.exec(plain) ?? []);
  const [ofYear, toMonth, toDay, done = ''] = second;
  if (month === undefined || toMonth === undefined) return null;
  if (!joined && !(says('begins-work', begun ?? '') && says('done-by-then', done))) return null;
  if (ofYear !== undefined && year === undefined) return null;
  const spans = (year === undefined ? YEARS : [Number(year)]).map((first) => {
    const last = ofYear === undefined ? first : Number(ofYear);
    return dayNumber(last, Number(toMonth), Number(toDay)) - dayNumber(first, Number(month), Number(day));
  });
  const [least, most] = [Math.min(...spans), Math.max(...spans)];
  return least < 0 ? null : { least: decimal(least), most: decimal(most + 1) };
};
