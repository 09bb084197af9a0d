import { mentions, says } from '../lexicon';
import { compactText, momentOf } from '../scoring';
import { defineRule } from './define-rule';
import { scoreText } from './support/scores';
import type { JudgedIndicator } from './context';
import type { Report } from './types';
import type { Field } from '../form';
import { carriesPoints } from './support/values';

/** Before a word of delay: there was none. */
const NOT = ['未', '无', '没'];
const DATE = /((?:19|20)\d\d)(?:年(\d{1,2})月(?:\d{1,2}[日号])?|([-/.])(\d{1,2})\3\d{1,2}(?!\d))/gu;
/** What is put off into these months has most likely crossed the year's end. */
const FIRST_QUARTER = 3;

const MESSAGES = { 'after-year': ['name', 'date', 'year', 'score'], postponed: ['name', 'date', 'score'] } as const;
type LateReport = Report<typeof MESSAGES>;

/** What is finished after the form's year, or put off to a later date, is not fully on time. */
export const finishedAfterTheYear = defineRule({
  id: 'finished-after-the-year',
  code: 'PE609',
  topic: 'scores',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: MESSAGES,
  check: ({ header }, { judged }) =>
    judged.filter(isFullyTimely).flatMap((row): readonly LateReport[] => {
      const year = header.year?.year ?? null;
      const late = lateDateOf(row, year);
      const { name, score } = row.indicator;
      if (!late || !score) return [];
      const data = { name: name.text, date: late.date, score: scoreText(score) };
      const cells = [score.address, late.field.address];
      if (year === null) return [{ message: 'postponed', data, cells }];
      return [{ message: 'after-year', data: { ...data, year }, cells }];
    }),
});

function isFullyTimely(row: JudgedIndicator): boolean {
  const { level2, name } = row.indicator;
  const isTimeliness = level2?.kind === 'timeliness' || says('timely-name', name.text);
  return isTimeliness && carriesPoints(row) && row.points !== null && row.score?.gte(row.points) === true;
}

/** Whether something was put off: 未延期 says that it was not. */
const isPutOff = (text: string): boolean =>
  mentions('put-off', text).some(({ start }) => !NOT.includes(text.charAt(start - 1)));

interface LateDate {
  readonly date: string;
  readonly field: Field;
}

/** The year that a target allows: 2024年3月, or 次年3月底前 in a form of 2023; 0 where it says none. */
function yearDue(target: JudgedIndicator['indicator']['target'], year: number | null): number {
  const due = momentOf(target.measure)?.year;
  if (!due) return 0;
  if ('is' in due) return due.is;
  return due.isSaid && year !== null ? year + due.fromForm : 0;
}

/**
 * The late date that the reason or the actual value gives. Where the form shows no year, only an avowed delay into
 * the first months of a year counts.
 */
function lateDateOf({ indicator }: JudgedIndicator, year: number | null): LateDate | null {
  const { reason, actual, target } = indicator;
  const allowed = yearDue(target, year);
  const isLate = (match: RegExpExecArray): boolean => {
    const found = Number(match[1]);
    return found > allowed && (year === null ? Number(match[2] ?? match[4]) <= FIRST_QUARTER : found > year);
  };
  const isDated = year !== null && actual.measure.kind === 'date';
  const fields = [reason, actual.field].filter((field): field is Field => field !== null);
  for (const field of fields.filter((one) => isPutOff(one.text) || (isDated && one === actual.field))) {
    const late = [...compactText(field.text).matchAll(DATE)].find(isLate);
    if (late) return { date: late[0], field };
  }
  return null;
}
