import { mentions, replaceWords } from '../../lexicon';
import type { EvaluationForm } from '../../form';
import { compactText, momentOf } from '../../scoring';
import type { JudgedIndicator, RuleContext } from '../context';
import { nameOf } from './claim-match';
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
const BOUND_BEFORE = /[-~至到]$/u;

interface Told {
  readonly clause: string;
  /** Months since the year 0. */
  readonly month: number;
  readonly event: string;
  /** What happened, without its day and the word for it. */
  readonly thing: string;
}

const monthsOf = (year: number, month: number): number => 12 * year + month;

/** The words for what happens, without how a text goes on from them to the day. */
const thingOf = (words: string, event: string): string =>
  contentOf(replaceWords('event-filler', words.replace(event, ' '), ' '))
    .replace(/\s+/gu, ' ')
    .trim();

/** The one day and the one event of a clause; `null` where it has several, or a bound. */
function readClause(clause: string, formYear: number): Told | null {
  const dates = [...clause.matchAll(DATE)];
  const [date] = dates;
  if (!date || dates.length > 1 || hasOtherBase(clause) || tellsPlan(clause)) return null;
  const [before, behind] = [clause.slice(0, date.index), clause.slice(date.index + date[0].length)];
  if (BOUND_BEHIND.test(behind) || BOUND_BEFORE.test(before)) return null;
  const words = `${before} ${behind}`;
  const events = mentions('event', words);
  const [event] = events;
  if (!event || events.length > 1) return null;
  const month = monthsOf(Number(date[1] ?? formYear), Number(date[2]));
  return { clause, month, event: event.word, thing: thingOf(words, event.word) };
}

/** The month of a row's result, where it is a plain day or month. */
function monthOf({ indicator }: JudgedIndicator, formYear: number): number | null {
  const moment = momentOf(indicator.actual.measure);
  if (moment?.month == null || moment.isPeriod || moment.sign !== null) return null;
  const year = 'is' in moment.year ? moment.year.is : formYear + moment.year.fromForm;
  return monthsOf(year, moment.month);
}

/** Whether a row is of the event of a clause: the same word for it, and the same thing; 滨河公园 may be one of several. */
function isOf({ event, thing }: Told, judged: JudgedIndicator): boolean {
  const name = replaceWords('event-time', nameOf(judged), ' ');
  if (!name.includes(event)) return false;
  const own = thingOf(name, event);
  // A row of the whole project is told of it and of nothing else.
  if (own === '') return thing === '';
  const [ofRow, ofClause] = [pairsOf(own), pairsOf(thing)];
  return coverage(ofRow, ofClause) === 1 && coverage(ofClause, ofRow) === 1;
}

/** The days of the outcome that are in another month than the one row of the same event says; a text that tells its month as well is left alone. */
export function datesToldOtherwise({ header, outcome }: EvaluationForm, { judged }: RuleContext): ToldDate[] {
  const year = header.year?.year;
  if (!year || outcome?.value.kind !== 'text') return [];
  const text = compactText(outcome.value.text);
  const months = new Set(
    [...text.matchAll(DATE)].map(([, ofYear, month]) => monthsOf(Number(ofYear ?? year), Number(month))),
  );
  const clauses = text.split(CLAUSE_END);
  const told = clauses.flatMap((clause) => readClause(clause, year) ?? []);
  const rows = judged.flatMap((one) => {
    const month = monthOf(one, year);
    return month === null ? [] : [{ judged: one, month }];
  });
  return rows.flatMap((row) => {
    const own = told.filter((one) => isOf(one, row.judged));
    const [only] = own;
    if (!only || own.length > 1 || months.has(row.month)) return [];
    const isShared = rows.some((other) => other !== row && isOf(only, other.judged));
    return isShared ? [] : [{ text: only.clause, judged: row.judged }];
  });
}
