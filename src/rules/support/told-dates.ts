import { isWord, mentions, phrase, replaceWords } from '../../lexicon';
import type { EvaluationForm } from '../../form';
import { compactText, momentOf, quantitiesIn, type Quantity, type Sign } from '../../scoring';
import type { JudgedIndicator, RuleContext } from '../context';
import { nameOf, quantityOn, type Side } from './claim-match';
import { hasOtherBase, tellsPlan } from './claim-scope';
import { contentOf, coverage, pairsOf } from './words';

/** A day that the outcome tells of an event, and the row that has another month for it. */
export interface ToldDate {
  readonly text: string;
  readonly judged: JudgedIndicator;
}

const CLAUSE_END = /[,;.!?:()、。\n]/u;
const DATE = /(?:((?:19|20)\d\d)年)?(1[0-2]|0?[1-9])月(?:[0-3]?\d[日号]|[底末初]|\S旬)?/gu;
/** 12月前, 6月至9月: no day of an event. */
const BOUND_BEHIND = /^(?:之?前|[-~至到])/u;
/** 交付使用时间为12月20日 */
const NAMED_DAY = phrase`(?<=.)${'event-time'}${'is-the-day'}?$`;
/** 建成并开放: what happened besides. */
const FURTHER = phrase`(?<=.)${'and-also'}.*$`;
const LATEST: readonly Sign[] = ['at-most', 'less-than'];
const BOUND_BEFORE = /[-~至到]$/u;

interface Told {
  readonly clause: string;
  /** Months since the year 0. */
  readonly month: number;
  readonly event: string;
  /** What happened, without its day, the word for it and how many there were. */
  readonly thing: string;
  /** How many there were, which may be some of all; `null` where that is not told. */
  readonly count: Quantity | null;
}

const monthsOf = (year: number, month: number): number => 12 * year + month;

/** The words for what happens, without how a text goes on from them to the day. */
const thingOf = (words: string, event: string): string =>
  contentOf(replaceWords('event-filler', words.replace(event, ' '), ' '))
    .replace(/\s+/gu, ' ')
    .trim();

/** The event of a phrase, one or several as a row may be named by: 建成投用. */
function eventIn(words: string): string | null {
  const events = mentions('event', words);
  const [first, last] = [events[0], events.at(-1)];
  return first && last ? words.slice(first.start, last.end) : null;
}

/** How many of something a phrase tells, 6000株; 2期 and 50% are one of several and a part. */
function countIn(words: string): Quantity | null {
  const [one, ...more] = quantitiesIn(words);
  const unit = one?.unit ?? '';
  if (!one || unit === '' || more.length > 0 || !/^\d/u.test(one.numeral)) return null;
  return unit.startsWith('%') || isWord('one-of-several', unit) ? null : one;
}

/** The one day and the one event of a clause; `null` where it has several, a bound beside a result, or none in a goal. */
function readClause(clause: string, formYear: number, side: Side): Told | null {
  const dates = [...clause.matchAll(DATE)];
  const [date] = dates;
  if (!date || dates.length > 1 || hasOtherBase(clause) || (side === 'actual' && tellsPlan(clause))) return null;
  const [before, behind] = [clause.slice(0, date.index), clause.slice(date.index + date[0].length)];
  if (BOUND_BEHIND.test(behind) !== (side === 'target') || BOUND_BEFORE.test(before)) return null;
  const words = `${before.replace(NAMED_DAY, ' ')} ${behind.replace(BOUND_BEHIND, ' ').replace(FURTHER, '')}`;
  const event = eventIn(words);
  if (event === null) return null;
  const month = monthsOf(Number(date[1] ?? formYear), Number(date[2]));
  const count = countIn(words);
  const thing = thingOf(count === null ? words : words.replace(`${count.numeral}${count.unit}`, ' '), event);
  return { clause, month, event, thing, count };
}

/** The month of a row's result, where it is a plain day or month, or of its deadline. */
function monthOf({ indicator }: JudgedIndicator, formYear: number, side: Side): number | null {
  const moment = momentOf(indicator[side].measure);
  if (moment?.month == null || moment.isPeriod) return null;
  if (moment.sign !== null && (side === 'actual' || !LATEST.includes(moment.sign))) return null;
  const year = 'is' in moment.year ? moment.year.is : formYear + moment.year.fromForm;
  return monthsOf(year, moment.month);
}

/** The event of a row's name that a clause tells: by the same word, or by another for the end of the work; `null` for another event. */
function eventOfRow(name: string, event: string): string | null {
  if (name.includes(event)) return event;
  const own = isWord('ends-work', event) ? eventIn(name) : null;
  return own !== null && isWord('ends-work', own) ? own : null;
}

/** Whether a row is of the event of a clause: the same event, and the same thing; 滨河公园 may be one of several. */
function isOf({ event, thing }: Told, judged: JudgedIndicator): boolean {
  const name = replaceWords('event-time', nameOf(judged), ' ');
  const ownEvent = eventOfRow(name, event);
  if (ownEvent === null) return false;
  const own = thingOf(name, ownEvent);
  // A row of the whole project is told of it and of nothing else.
  if (own === '') return thing === '';
  const [ofRow, ofClause] = [pairsOf(own), pairsOf(thing)];
  return coverage(ofRow, ofClause) === 1 && coverage(ofClause, ofRow) === 1;
}

/** Whether a clause tells of what the whole project is about, and so does the row: 候车亭11月建成 and 建成时间, 完成职业技能培训 and 培训完成时间. */
function isOfProject({ event, thing }: Told, judged: JudgedIndicator, { header }: EvaluationForm): boolean {
  const name = replaceWords('event-time', nameOf(judged), ' ');
  const own = eventOfRow(name, event);
  const project = header.projectName?.value.text ?? '';
  if (own === null || coverage(pairsOf(thing), pairsOf(project)) < 1) return false;
  const ofRow = thingOf(name, own);
  return ofRow === '' || coverage(pairsOf(ofRow), pairsOf(thing)) === 1;
}

/** Whether a month is the last of its year: due by then is what any goal of a year says. */
const isYearEnd = (month: number): boolean => month % 12 === 0;

/**
 * The days of the outcome and the deadlines of the goal that are in another month than the one row of the same event
 * says; a text that tells the row's month as well is left alone.
 */
export function datesToldOtherwise(form: EvaluationForm, { judged }: RuleContext, side: Side): ToldDate[] {
  const year = form.header.year?.year;
  const field = (side === 'actual' ? form.outcome : form.goal)?.value;
  if (!year || field?.kind !== 'text') return [];
  const text = compactText(field.text);
  const months = new Set(
    [...text.matchAll(DATE)].map(([, ofYear, month]) => monthsOf(Number(ofYear ?? year), Number(month))),
  );
  const clauses = text.split(CLAUSE_END);
  const told = clauses.flatMap((clause) => readClause(clause, year, side) ?? []);
  const rows = judged.flatMap((one) => {
    const month = monthOf(one, year, side);
    return month === null ? [] : [{ judged: one, month }];
  });
  const isPerhapsSome = ({ count }: Told): boolean =>
    count !== null && !judged.some((one) => quantityOn(one, side)?.value.eq(count.value));
  return rows.flatMap((row) => {
    // A part of the project, or some of the things, may be done before the whole is, and no later.
    const isLater = ({ month }: Told): boolean => month > row.month;
    const own = told.filter((one) => isOf(one, row.judged) || (isLater(one) && isOfProject(one, row.judged, form)));
    const [only] = own;
    if (!only || own.length > 1 || months.has(row.month)) return [];
    if (isLater(only) ? side === 'target' && isYearEnd(only.month) : isPerhapsSome(only)) return [];
    const isShared = rows.some((other) => other !== row && isOf(only, other.judged));
    return isShared ? [] : [{ text: only.clause, judged: row.judged }];
  });
}
