import type { Line } from '../cells/lines';
import { fundColumn, indicatorColumn, type FundColumnField, type IndicatorColumnField } from './labels';
import { likelyFundColumn, likelyIndicatorColumn } from './likeness';

/** What the cells of a line name as headings, found out once a line: every construct asks it. */

/** The distinct fields that a line's cells name by one way of recognising them. */
function fieldsOf<F extends string>(recognise: (text: string) => F | null): (line: Line) => ReadonlySet<F> {
  const known = new WeakMap<Line, ReadonlySet<F>>();
  return (line) => {
    const before = known.get(line);
    if (before) return before;
    const fields = new Set<F>();
    for (const cell of line.cells) {
      const field = cell.kind === 'text' ? recognise(cell.text) : null;
      if (field !== null && field !== 'other') fields.add(field);
    }
    known.set(line, fields);
    return fields;
  };
}

/** Distinct columns that a line's cells name as headings of the indicator block. */
export const indicatorHeadings: (line: Line) => ReadonlySet<IndicatorColumnField> = fieldsOf(indicatorColumn);

/** The same with those that are merely like a known heading. */
export const likelyIndicatorHeadings: (line: Line) => ReadonlySet<IndicatorColumnField> =
  fieldsOf(likelyIndicatorColumn);

/** Distinct columns that a line's cells name as headings of the funds. */
export const fundHeadings: (line: Line) => ReadonlySet<FundColumnField> = fieldsOf(fundColumn);

/** The same with those that are merely like a known heading. */
export const likelyFundHeadings: (line: Line) => ReadonlySet<FundColumnField> = fieldsOf(likelyFundColumn);

/** Headings are words: a line with a number is none, however much its words look like it. */
export const isWordsAlone = (line: Line): boolean => line.cells.every((cell) => cell.kind === 'text');
