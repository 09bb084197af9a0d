import { isInterim } from '../evidence/labels';
import type { IndicatorColumn } from './columns';
import { passage } from './construct';

/** Columns of another time beside those of the form's year: they are nobody's. */

const YEAR = /((?:19|20)\d{2})年/u;

/** Last year's result beside this year's target, 2021年实际值 and 2022年预期值, is no result of the form. */
function withoutLastYear(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  const yearOf = ({ heading }: IndicatorColumn): number => Number(YEAR.exec(heading.evidence.folded)?.[1] ?? 0);
  const latest = Math.max(...columns.map(yearOf));
  const isPast = (column: IndicatorColumn): boolean => yearOf(column) > 0 && yearOf(column) < latest;
  return columns.map((column) => (isPast(column) ? { ...column, field: 'other', by: 'word' } : column));
}

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
  (columns: readonly IndicatorColumn[]) => ofTheYear(withoutInterim(withoutLastYear(columns))),
  (columns) => columns,
);
