import { cutTo, decimal, ZERO } from './decimal';
import type { Decimal } from './decimal';
import { spanIn } from './several-days';
import { leadingSign, trailingSign } from './signs';
import { compactText } from './text';
import type { Measure, Quantity } from './types';
import { canonicalUnit } from './units';
import { writtenPlainly } from './written-out';

/** A length of time in days, as far as it is certain: a month has 28 to 31. */
export interface Duration {
  readonly least: Decimal;
  /** `null`: no one knows. */
  readonly most: Decimal | null;
}

const MONTHS_OF_YEAR = 12;
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 1;
const SHORTEST_MONTH = 28;
const LONGEST_MONTH = 31;
const MONTHS: Readonly<Record<string, number>> = { 月: 1, 季: 3, 季度: 3, 年: MONTHS_OF_YEAR };
const DAYS: Readonly<Record<string, number>> = { 天: 1, 周: 7, 星期: 7 };
/** As exact synonyms are folded. */
const WORKING_DAY = '个工作日';

/** The days of so many months in a row, from whichever month on. */
const sumsOf = (months: number, february: number): number[] =>
  DAYS_OF_MONTHS.map((_, first) =>
    Array.from({ length: months }, (__, step) => (first + step) % MONTHS_OF_YEAR).reduce(
      (days, month) => days + (month === FEBRUARY ? february : (DAYS_OF_MONTHS[month] as number)),
      0,
    ),
  );

/** The fewest and the most days that so many whole months in a row have. */
const daysOf = (months: number): readonly [least: number, most: number] => {
  const years = Math.floor(months / MONTHS_OF_YEAR);
  const rest = months % MONTHS_OF_YEAR;
  return [years * 365 + Math.min(...sumsOf(rest, 28)), years * 366 + Math.max(...sumsOf(rest, 29))];
};

const ofMonths = (months: Decimal): Duration => {
  const whole = cutTo(months, 0);
  const part = months.minus(whole);
  const [least, most] = daysOf(Number(whole.toFixed()));
  return { least: part.times(SHORTEST_MONTH).plus(least), most: part.times(LONGEST_MONTH).plus(most) };
};

/** Longer times are no limits of a project, and hardly meant. */
const MOST_MONTHS = 1200;

/** More working days than this have the holidays of more than one year between them. */
const WORKING_DAYS_OF_YEAR = 240;
/** More days off in a row of a year than all holidays and the weekends moved beside them make. */
const MOST_HOLIDAYS = 30;

/** The most days that so many working days take: five of seven, and all holidays of a year. */
const ofWorkingDays = (days: Decimal): Decimal | null => {
  if (days.eq(ZERO)) return ZERO;
  return days.gt(WORKING_DAYS_OF_YEAR) ? null : days.times(7).div(5).plus(MOST_HOLIDAYS);
};

const ofAmount = (value: Decimal, stated: string): Duration | null => {
  const unit = canonicalUnit(stated);
  if (value.lt(ZERO)) return null;
  if (Object.hasOwn(DAYS, unit)) {
    const days = value.times(DAYS[unit] as number);
    return { least: days, most: days };
  }
  if (unit === WORKING_DAY) return { least: value, most: ofWorkingDays(value) };
  if (!Object.hasOwn(MONTHS, unit)) return null;
  const months = value.times(MONTHS[unit] as number);
  return months.gt(MOST_MONTHS) ? null : ofMonths(months);
};

const ofQuantity = ({ value, unit, isApproximate, change }: Quantity): Duration | null =>
  unit === null || isApproximate || change ? null : ofAmount(value, unit);

/** 9个月15天: neither months nor days say it alone. */
const MONTHS_AND_DAYS = /^(\d{1,3})(\D{2})(\d{1,3})(\D)$/;
const MONTHS_COUNTED = '个月';

const ofCompound = (text: string): Duration | null => {
  const plain = writtenPlainly(compactText(text));
  const bare = leadingSign(plain)?.rest ?? trailingSign(plain)?.rest ?? plain;
  const [, months = '', counted = '', days = '', unit = ''] = MONTHS_AND_DAYS.exec(bare) ?? [];
  if (counted !== MONTHS_COUNTED || !Object.hasOwn(DAYS, canonicalUnit(unit))) return null;
  const [first, second] = [ofAmount(decimal(months), MONTHS_COUNTED), decimal(days)];
  return first && { least: first.least.plus(second), most: first.most && first.most.plus(second) };
};

/** The length of time that a target or actual cell gives; `null` where it gives none, or gives it in hours and less. */
export const durationOf = (measure: Measure): Duration | null => {
  if (measure.kind === 'quantity') return ofQuantity(measure.quantity);
  if (measure.kind === 'qualitative') return spanIn(measure.text);
  return measure.kind === 'several' ? (ofCompound(measure.text) ?? spanIn(measure.text)) : null;
};

/** Whether a length of time keeps to a limit however many days their months have; `null` where it depends on that. */
export const isWithin = (limit: Duration, taken: Duration): boolean | null => {
  if (limit.most && taken.least.gt(limit.most)) return false;
  return taken.most?.lte(limit.least) ? true : null;
};
