import { closing, opening, phrase } from '../lexicon';
import { chineseNumeral } from './chinese-numerals';
import { dateOf, readDate, readTail, saysDone } from './dates';
import { isLowerBound, leadingSign } from './signs';
import { dayByMoon, festivalIn, type DayOfYear } from './festivals';
import { compactText } from './text';
import type { CalendarDate, Measure, Sign } from './types';

/** A day, month or year that a text gives; the year may be left to the form's own, or counted from it: 次年 is 1. */
export interface Moment {
  readonly year: { readonly is: number } | { readonly fromForm: number; readonly isSaid: boolean };
  readonly month: number | null;
  readonly day: number | null;
  /** Whether the text gives a quarter or a half of the year; month and day are its last. */
  readonly isPeriod: boolean;
  /** The first day of a third of a month, 中旬, or of a quarter or half year, whose last is `day`. Absent: the text gives none. */
  readonly firstDay?: number;
  /** The first month of a quarter or half year. Absent: it is `month`. */
  readonly firstMonth?: number;
  /** Of a festival, the last day before the earliest on which it may be: the moon sets some. Absent: month and day are it. */
  readonly mayBe?: DayOfYear;
  /** The festival before which it is: in a year whose moon is known, the day is too. */
  readonly before?: string;
  /** Whether the festival of the year behind may be meant as well: 春节前, where no year is said. */
  readonly isOfEither?: true;
  readonly sign: Sign | null;
}

const LAST_OF_MONTH = 31;
const MONTH_AND_DAY = /^(\d{1,2}|[一二三四五六七八九十]{1,3})月份?(?:(\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?/;
const QUARTER = /^第?([一二三四1-4])季度/;
const YEAR = /^((?:19|20)\d\d)年度?/;
/** 上旬, 中旬, 下旬: the days of a month in three parts. */
const THIRD = /^([上中下])旬/;
const THIRDS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  ...{ 上: [1, 10], 中: [11, 20], 下: [21, LAST_OF_MONTH] },
};
const REMARK = /\([^()]*\)$/;
/** 延后9天,10月24日完工: by how much the day is off, told before it. */
const SHIFT = phrase`^(?:${'later-by'}|${'put-off'}|${'sooner-by'})(?:\d{1,3}|[一二两三四五六七八九十半]{1,3})${'time-limit'}[,;]`;

/** 推迟至12月: when it was put off to. */
const PUT_OFF_TO = phrase`^(?:${'later-by'}|${'put-off'})[至到]`;

export const numberOf = (text: string | undefined): number | null =>
  text === undefined ? null : /^\d/.test(text) ? Number(text) : (chineseNumeral(text)?.toNumber() ?? null);

/** The year that a text begins with, and what is left. */
const readYear = (text: string): { readonly year: Moment['year']; readonly rest: string } => {
  const digits = YEAR.exec(text);
  if (digits) return { year: { is: Number(digits[1]) }, rest: text.slice(digits[0].length) };
  for (const [concept, fromForm] of [
    ['next-year', 1],
    ['this-year', 0],
    ['every-year', 0],
    ['last-year', -1],
  ] as const) {
    const word = opening(concept, text);
    if (word !== null) return { year: { fromForm, isSaid: concept !== 'every-year' }, rest: text.slice(word.length) };
  }
  return { year: { fromForm: 0, isSaid: false }, rest: text };
};

interface Days {
  readonly month: number;
  readonly day: number | null;
  readonly isPeriod: boolean;
  readonly firstDay?: number;
  readonly firstMonth?: number;
  readonly rest: string;
}

/** The third of a month that a text begins with. */
const thirdIn = (text: string): readonly [first: number, last: number] | null =>
  THIRDS[THIRD.exec(text)?.[1] ?? ''] ?? null;

/** Month and day, a quarter, half a year or a year's end. */
const readDays = (text: string): Days | null => {
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const month = 3 * (numberOf(quarter[1]) ?? 0);
    const from = { firstDay: 1, firstMonth: month - 2 };
    return { month, day: LAST_OF_MONTH, ...from, isPeriod: true, rest: text.slice(quarter[0].length) };
  }
  // Where the end of a year begins nobody says.
  for (const [concept, month, from] of [
    ['end-of-year', 12, {}],
    ['first-half-year', 6, { firstDay: 1, firstMonth: 1 }],
  ] as const) {
    const word = opening(concept, text);
    if (word !== null) return { month, day: LAST_OF_MONTH, ...from, isPeriod: true, rest: text.slice(word.length) };
  }
  const match = MONTH_AND_DAY.exec(text);
  const month = numberOf(match?.[1]);
  if (!match || month === null) return null;
  const rest = text.slice(match[0].length);
  const day = numberOf(match[2]);
  const third = day === null ? thirdIn(rest) : null;
  if (third) return { month, day: third[1], firstDay: third[0], isPeriod: false, rest: rest.slice(2) };
  if (day !== null || !/^[底末]/.test(rest)) return { month, day, isPeriod: false, rest };
  return { month, day: LAST_OF_MONTH, isPeriod: false, rest: rest.slice(1) };
};

export const withoutLabels = (text: string): string => {
  let rest = text;
  for (let word = opening('date-label', rest); word !== null; word = opening('date-label', rest))
    rest = rest.slice(word.length);
  return rest;
};

/** How long a holiday takes at most. */
const LONGEST_HOLIDAY = 10;

const dayBefore = ({ month, day }: DayOfYear): DayOfYear =>
  day > 1 ? { month, day: day - 1 } : { month: month === 1 ? 12 : month - 1, day: LAST_OF_MONTH };

const daysAfter = ({ month, day }: DayOfYear, days: number): DayOfYear =>
  day + days > LAST_OF_MONTH ? { month: month + 1, day: day + days - LAST_OF_MONTH } : { month, day: day + days };

const yearBefore = (year: Moment['year']): Moment['year'] =>
  'is' in year ? { is: year.is - 1 } : { ...year, fromForm: year.fromForm - 1 };

/** 国庆节前完成, 春节后, 五一期间: before, behind or on the days of a festival. */
const momentOfFestival = (text: string, told: Moment['year']): Moment | null => {
  const festival = festivalIn(text);
  if (!festival) return null;
  const isOpen = 'fromForm' in told && !told.isSaid;
  const said = isOpen && festival.unsaid === 'next' ? { fromForm: 1, isSaid: false } : told;
  const { first, last, rest } = festival;
  const [before, after] = [opening('ahead-of', rest), opening('after-date', rest)];
  const tail = rest.slice((before ?? after ?? '').length);
  if (tail !== '' && !saysDone(tail)) return null;
  const from = { firstMonth: first.month, firstDay: first.day };
  if (after !== null && festival.unsaid === 'either' && isOpen) return null;
  if (after !== null) return { year: said, month: 12, day: LAST_OF_MONTH, ...from, isPeriod: true, sign: 'at-least' };
  const isOfEither = isOpen && festival.unsaid === 'either';
  if (before === null && isOfEither) return null;
  if (before === null) return { year: said, ...daysAfter(last, LONGEST_HOLIDAY), ...from, isPeriod: true, sign: null };
  const limit = dayBefore(last);
  const isOfYearBefore = limit.month > last.month;
  const year = isOfYearBefore ? yearBefore(said) : said;
  const festive = { mayBe: dayBefore(first), before: festival.id, ...(isOfEither ? { isOfEither } : {}) };
  return { year, ...limit, firstMonth: 1, firstDay: 1, ...festive, isPeriod: true, sign: 'at-most' };
};

/** The moment that a text gives alone: `次年1月15日`, `12月31日前`, `≤12月`, `10月底前完成`, `二季度`; `null` for anything else. */
export const readMoment = (text: string): Moment | null => {
  const whole = compactText(text).replace(/[;,.!]+$/, '');
  const told = whole.replace(REMARK, '');
  // 汛期前(5月31日前)
  if (told !== whole && !/\d/.test(told) && closing('before-date', told) !== null)
    return readMoment(whole.slice(told.length + 1, -1));
  const folded = told.replace(SHIFT, '').replace(PUT_OFF_TO, '');
  const full = readDate(folded);
  if (full) {
    const { year, month, day } = full.date;
    const third = thirdIn(folded.slice(folded.indexOf('旬') - 1));
    const days = third ? { day: third[1], firstDay: third[0] } : { day };
    return { year: { is: year }, month, ...days, isPeriod: false, sign: full.sign };
  }
  const isLimited = opening('not-later-than', folded) !== null;
  const bound = isLimited ? null : leadingSign(folded);
  const { year, rest } = readYear(withoutLabels(bound?.rest ?? folded));
  const ofFestival = momentOfFestival(rest, year);
  if (ofFestival) return ofFestival;
  const days = readDays(rest);
  const tail = days && readTail(days.rest);
  if (!days || !tail || (days.day !== LAST_OF_MONTH && !dateOf(2000, days.month, days.day))) return null;
  return {
    year,
    month: days.month,
    day: days.day,
    ...(days.firstDay === undefined ? {} : { firstDay: days.firstDay }),
    ...(days.firstMonth === undefined ? {} : { firstMonth: days.firstMonth }),
    isPeriod: days.isPeriod,
    sign: tail.isLimit || isLimited ? 'at-most' : (bound?.sign ?? null),
  };
};

/** The moment of a target or actual cell, an Excel date included. */
export const momentOf = (measure: Measure): Moment | null => {
  if (measure.kind !== 'date') return measure.kind === 'qualitative' ? readMoment(measure.text) : null;
  if (measure.text.includes('旬')) return readMoment(measure.text);
  const { year, month, day } = measure.date;
  return { year: { is: year }, month, day, isPeriod: false, sign: measure.sign };
};

/** The date of a moment in the form's year; `null` where the year is not known. */
const inYear = ({ year, month, day }: Moment, base: number | null): CalendarDate | null => {
  if ('is' in year) return { year: year.is, month, day };
  return base === null ? null : { year: base + year.fromForm, month, day };
};

const isSameYear = (one: Moment['year'], other: Moment['year']): boolean =>
  'is' in one ? 'is' in other && one.is === other.is : 'fromForm' in other && one.fromForm === other.fromForm;

/** The first day that may be the last of a month. */
const EARLIEST_END = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `a` is later than `b` as far as both are given: 2023年10月20日 is not after 2023年10月. */
const isAfter = (a: CalendarDate, b: CalendarDate): boolean => {
  if (a.year !== b.year) return a.year > b.year;
  if (a.month === null || b.month === null || a.month !== b.month) return (a.month ?? 0) > (b.month ?? 12);
  if (a.day === null || b.day === null) return false;
  // 11月末 keeps to 11月30日.
  const done = a.day === LAST_OF_MONTH ? (EARLIEST_END[a.month - 1] ?? LAST_OF_MONTH) : a.day;
  return done > b.day;
};

/**
 * Whether something done then is late for when it was due; `null` where it cannot be told. A year that neither cell
 * says is the form's; where both leave it open, it is one year for both.
 */
export const isLate = (due: Moment, done: Moment, formYear: number | null): boolean | null => {
  if (isLowerBound(due.sign)) return null;
  // 端午节前完成 of 端午节前, whenever that is.
  if (due.before !== undefined && due.before === done.before && isSameYear(due.year, done.year)) return false;
  const isRelative = !('is' in due.year) && !('is' in done.year);
  const said = [due, done].map(({ year }) => ('is' in year ? year.is : null)).find((year) => year !== null) ?? null;
  // 次年 after a year that is said means the year after it.
  const isCounted = [due, done].some(({ year }) => 'isSaid' in year && year.isSaid);
  const base = formYear ?? (isRelative ? 2000 : isCounted ? said : null);
  const [latest, day] = [inYear(due, base), inYear(done, base)];
  if (!latest || !day) return null;
  const festival = due.before === undefined ? null : dayByMoon(due.before, latest.year);
  const limit = festival ? { ...latest, ...dayBefore(festival) } : latest;
  if (!isAfter(day, limit)) {
    const earliest = due.mayBe && !festival && { ...limit, ...due.mayBe };
    return earliest && isAfter(day, earliest) ? null : false;
  }
  if (due.isOfEither) return null;
  // Done in the middle of the month, due on the 15th, or in the third quarter, due by the end of August: it may be either.
  const first = { ...day, month: done.firstMonth ?? day.month, day: done.firstDay ?? day.day };
  const isOpen = done.firstDay === undefined ? done.isPeriod : !isAfter(first, limit);
  return isOpen ? null : true;
};
