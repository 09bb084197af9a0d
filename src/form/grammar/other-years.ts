import { indicatorColumn, isInterim, type IndicatorColumnField } from '../evidence/labels';
import type { IndicatorColumn } from './columns';
import { passage } from './construct';

/** Columns of another time beside those of the form's year: they are nobody's. */

const ROLES: readonly IndicatorColumnField[] = ['target', 'actual'];

/**
 * Of 2022年完成值 | 2023年指标值 | 2023年实际完成值 | 2024年目标值 those of the form's year are the form's: the year that has
 * a target and a result, of several the one that the form is of. Beside them 三年总目标值 is the whole term's.
 */
function withoutOtherYears(columns: readonly IndicatorColumn[], formYear: number | null): readonly IndicatorColumn[] {
  const asked = columns.filter(({ field }) => ROLES.includes(field));
  const years = [...new Set(asked.flatMap(({ year }) => year ?? []))];
  if (years.length === 0) return columns;
  const isOf = ({ year }: IndicatorColumn, wanted: number): boolean => year === undefined || year === wanted;
  const isWhole = (year: number): boolean =>
    ROLES.every((role) => asked.some((one) => one.field === role && isOf(one, year)));
  // A result without a year beside several targets is that of the first of them.
  const isToCome = asked.some(({ field, year }) => field === 'actual' && year === undefined);
  const weigh = (year: number): number => (isWhole(year) ? 2 : 0) + (year === formYear ? 1 : 0);
  const inOrder = years.sort((a, b) => weigh(b) - weigh(a) || (isToCome ? a - b : b - a));
  const own = inOrder[0] ?? 0;
  const isDated = (role: IndicatorColumnField): boolean =>
    asked.some(({ field, year }) => field === role && year === own);
  return columns.map((column): IndicatorColumn => {
    const { field, year } = column;
    const isOther = year === undefined ? ROLES.includes(field) && isDated(field) : year !== own;
    if (isOther) return { ...column, field: 'other', by: 'word' };
    return year === own && isKnownWithoutYear(column) ? { ...column, by: 'word' } : column;
  });
}

/** 2023年实际完成值 is 实际完成值. */
const isKnownWithoutYear = ({ field, heading }: IndicatorColumn): boolean =>
  indicatorColumn(heading.evidence.key.base.replace(DATED, '')) === field;

const DATED = /^(?:19|20)\d{2}年度?/u;

/** What was reached by the middle of the year, 1-6月完成值, is no result where the form has a column for the whole of it. */
function withoutInterim(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  const isInterimResult = ({ field, heading }: IndicatorColumn): boolean => field === 'actual' && isInterim(heading);
  if (!columns.some((column) => column.field === 'actual' && !isInterimResult(column))) return columns;
  return columns.map((column) => (isInterimResult(column) ? { ...column, field: 'other' } : column));
}

/** Targets of the whole term and of the year side by side, each with names of their own: the form is about the year. */
function ofTheYear(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  const known = columns.filter(({ by }) => by === 'word');
  const targets = known.filter(({ field }) => field === 'target');
  const names = known.filter(({ field }) => field === 'name');
  const [first] = targets;
  if (targets.length !== 2 || names.length !== 2 || !first || (names[1]?.column ?? 0) < first.column) return columns;
  // Levels may be named once for both.
  const isShared = ({ field }: IndicatorColumn): boolean =>
    field === 'level1' ||
    (field === 'level2' && !known.some((one) => one.field === 'level2' && one.column > first.column));
  return columns.map((one) => (one.column <= first.column && !isShared(one) ? { ...one, field: 'other' } : one));
}

export const otherYears = passage(
  'other-years',
  'headings',
  (columns: readonly IndicatorColumn[], formYear: number | null) =>
    ofTheYear(withoutInterim(withoutOtherYears(columns, formYear))),
  (columns) => columns,
);
