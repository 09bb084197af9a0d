import { closing, isWord, opening, phrase, says } from '../lexicon';
import { festivalIn } from './festivals';
import type { CalendarDate, Sign } from './types';

/** A date with what the text says of it. */
export interface DateReading {
  readonly date: CalendarDate;
  readonly sign: Sign | null;
}

const YEAR = String.raw`(?:19|20)\d\d`;
/** 2023年12月31日, 2022-01-07, 2022.1.7, 2022/1, 20220107 is a number. */
const IN_WORDS = new RegExp(String.raw`^(${YEAR})年度?(?:(\d{1,2})月份?(?:(\d{1,2})[日号])?)?`);
const IN_DIGITS = new RegExp(String.raw`^(${YEAR})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?!\d)`);
/** 24年10月28日; 24年10月 may be a length of time. */
const SHORT_YEAR = /^([12]\d|3\d)年(?=\d{1,2}月\d{1,2}[日号])/u;
const PART_OF_MONTH = /^[底末初上中下]?旬?/;
const TIME = /^[ T]?\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?Z?/;
const SIGNS: Readonly<Record<string, Sign>> = {
  '≤': 'at-most',
  '<': 'less-than',
  '=': 'equal',
  '≥': 'at-least',
  '>': 'more-than',
};

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date that can be, or `null`. February 29 passes in any year: the forms' own slips are not judged here. */
export const dateOf = (year: number, month: number | null, day: number | null): CalendarDate | null => {
  if (month === null) return day === null ? { year, month, day } : null;
  const days = DAYS[month - 1];
  if (days === undefined) return null;
  return day === null || (day >= 1 && day <= days) ? { year, month, day } : null;
};

const IN_A_FEW_WORDS = /^\p{Script=Han}{2,9}$/u;
/** 全部放流, 完成放流, 放流完毕: done, by a verb that no list of them needs to hold. */
const DONE_AT_ALL = phrase`^(?:${'done-wholly'}\p{Script=Han}{2,4}|\p{Script=Han}{2,4}${'done-to-the-end'})$`;
const LESS_THAN_ALL = ['denying', 'stage-of-work', 'names-a-matter', 'before-date', 'not-all-of-it'] as const;

/** 全部配发到位, 完成上线: in a few words that something was done, and no stage of it alone. */
export const saysDone = (text: string): boolean =>
  isWord('done-by-then', text) ||
  (IN_A_FEW_WORDS.test(text) &&
    (closing('done-by-then', text) !== null || DONE_AT_ALL.test(text)) &&
    !LESS_THAN_ALL.some((concept) => says(concept, text)));

/** What may follow a date: the part of its month, a bound, a word of completion. `null`: something else. */
export const readTail = (text: string): { readonly isLimit: boolean } | null => {
  const rest = text.replace(PART_OF_MONTH, '');
  if (rest === '' || saysDone(text) || saysDone(rest)) return { isLimit: false };
  const limit = rest.slice(opening('day-of', rest)?.length ?? 0);
  const bound = opening('before-date', limit);
  const done = limit.slice(bound?.length ?? 0);
  return bound !== null && (done === '' || saysDone(done)) ? { isLimit: true } : null;
};

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

/**
 * The date a folded text without spaces states, as far as it is given: `2021年12月31日前完成` (at most),
 * `2023年12月`, `2022-01-07`, `2022.1.7`. `null` for a period, a month without year or a sentence.
 */
export const readDate = (text: string): DateReading | null => {
  const sign = SIGNS[text.charAt(0)];
  const labelled = (sign === undefined ? text : text.slice(1)).replace(SHORT_YEAR, '20$1年');
  const rest = labelled.slice(opening('date-label', labelled)?.length ?? 0);
  const words = IN_WORDS.exec(rest);
  const digits = words ? null : IN_DIGITS.exec(rest);
  // 2022.1 alone is a number; only 2022.1.7 is a date.
  if (!words && (!digits || (digits[2] === '.' && digits[4] === undefined))) return null;
  const [year, month, day] = words ? [words[1], words[2], words[3]] : [digits?.[1], digits?.[3], digits?.[4]];
  const behind = rest.slice((words ?? digits ?? [''])[0].length).replace(TIME, '');
  // 2025年春节前 is no day of any other part of the year.
  if (month === undefined && festivalIn(behind)) return null;
  const tail = readTail(behind);
  const date = dateOf(Number(year), numberOf(month), numberOf(day));
  if (!tail || !date) return null;
  const isLimit = tail.isLimit || opening('not-later-than', labelled) !== null;
  return { date, sign: sign ?? (isLimit ? 'at-most' : null) };
};

const ANYWHERE = new RegExp(
  String.raw`(?<!\d)(?:${YEAR}([-/.])\d{1,2}\1\d{1,2}(?!\d)|${YEAR}年?度?[-~至到](?:${YEAR}|\d\d)(?!\d)年?度?|${YEAR}年度?(?:\d{1,2}(?:[-~至]\d{1,2})?月份?(?:\d{1,2}[日号])?)?|\d{1,2}月\d{1,2}[日号]|\d{1,2}(?:[-~至]\d{1,2})?月(?:份|底|末|初|中旬|上旬|下旬)?|\d{1,2}:\d\d|[一二三四1-4]季度|[上下]半年度?)`,
  'g',
);

/** `text` with every date in it blanked out by `#`, so that its digits are no quantities. */
export const maskDates = (text: string): string => text.replace(ANYWHERE, (date) => '#'.repeat(date.length));

const WITH_DAY = /(?<!\d)(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})[日号]/gu;
const FEBRUARY = 2;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The days of a folded text that no calendar has, as they are written: 11月31日, 2月30日, 2023年2月29日. */
export const impossibleDatesIn = (text: string): readonly string[] => {
  const found = [...text.matchAll(WITH_DAY)].flatMap(([written, year, month, day]) => {
    const isLeapDay = Number(month) === FEBRUARY && Number(day) === 29;
    const isOfYear = !isLeapDay || year === undefined || isLeapYear(Number(year));
    return isOfYear && dateOf(Number(year ?? 2000), Number(month), Number(day)) ? [] : [written];
  });
  return [...new Set(found)];
};
