import { everyPhrase, opening, phrase } from '../lexicon';
import { readTail } from './dates';
import { numberOf, withoutLabels } from './deadlines';
import { compactText } from './text';

/** 每月25日前: a day that comes again. */
interface Recurring {
  readonly every: string;
  readonly day: number;
}

const LAST_OF_MONTH = 31;
const DAY = /^(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]/;
/** 3月于14日上报: when it was done in one of the months. */
const IN_A_MONTH = everyPhrase`\d{1,2}月${'month-tail'}?${'date-label'}?(\d{1,2})[日号]`;
/** 2月、3月未按时上报. */
const MONTH_NOT_IN_TIME = phrase`\d{1,2}月${'month-tail'}?${'not-in-time'}`;

const readRecurring = (text: string): Recurring | null => {
  const rest = withoutLabels(compactText(text).replace(/[;,.!]+$/, ''));
  const every = opening('comes-again', rest);
  const match = every === null ? null : DAY.exec(rest.slice(every.length));
  const day = numberOf(match?.[1]);
  if (every === null || !match || day === null || day > LAST_OF_MONTH) return null;
  return readTail(rest.slice(every.length + match[0].length)) ? { every, day } : null;
};

/** 8日, 均于8日前发放: a day alone, of each month that the target asks for. */
const dayAlone = (text: string): number | null => {
  const told = compactText(text).replace(/[;,.!]+$/, '');
  const rest = withoutLabels(told.slice(opening('every-one', told)?.length ?? 0));
  const match = DAY.exec(rest);
  const day = numberOf(match?.[1]);
  if (!match || day === null || day > LAST_OF_MONTH) return null;
  return readTail(rest.slice(match[0].length)) ? day : null;
};

/** Whether an answer tells of some month that the day of each was not kept in it. */
const isLateOnce = ({ day }: Recurring, answer: string): boolean =>
  MONTH_NOT_IN_TIME.test(answer) || [...answer.matchAll(IN_A_MONTH)].some(([, done]) => Number(done) > day);

/** Whether what is due on a day that comes again, 每月25日前, was done after it; `null` where it cannot be told. */
export const isLateEachTime = (target: string, actual: string): boolean | null => {
  const due = readRecurring(target);
  if (!due) return null;
  const done = readRecurring(actual);
  if (done) return due.every === done.every ? done.day > due.day : null;
  const day = dayAlone(actual);
  if (day !== null) return day > due.day;
  return isLateOnce(due, compactText(actual)) ? true : null;
};
