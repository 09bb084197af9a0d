import type { Field } from './content';
import type { LayoutId } from './form';
import { indicatorColumn, type IndicatorColumnField } from './labels';
import type { Line } from './lines';
import { indicatorHeadings } from './locate';

/** One column of the indicator block: its heading, what it holds and where. */
export interface IndicatorColumn {
  readonly field: IndicatorColumnField;
  readonly heading: Field;
  /** The sheet column of its values: the heading's, or beside it (see `rebase`). */
  readonly column: number;
}

/** The headings of an indicator block, which may take one row or two. */
export interface IndicatorHeading {
  readonly columns: readonly IndicatorColumn[];
  /** How many lines after the anchor line still belong to the heading. */
  readonly extraLines: number;
}

/**
 * Reads the headings. Some layouts split them over two rows (指标性质 · 指标值 · 度量单位 under 年度指标值): the row
 * above or below joins in where it names columns too, and the lower row wins where both name one.
 */
export function readIndicatorHeading(lines: readonly Line[], anchor: number): IndicatorHeading {
  const own = lines[anchor];
  if (!own) return { columns: [], extraLines: 0 };
  const above = lines[anchor - 1];
  const below = lines[anchor + 1];
  const rows = [own];
  let extraLines = 0;
  if (above && joins(above)) rows.unshift(above);
  if (below && joins(below)) {
    rows.push(below);
    extraLines = 1;
  }
  const byColumn = new Map<number, IndicatorColumn>();
  for (const row of rows) {
    for (const cell of row.cells) {
      const field = cell.kind === 'text' ? indicatorColumn(cell.text) : null;
      if (field !== null) byColumn.set(cell.address.column, { field, heading: cell, column: cell.address.column });
    }
  }
  const seen = new Set<IndicatorColumnField>();
  const columns = [...byColumn.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, column]) => {
      const isRepeated = column.field !== 'other' && seen.has(column.field);
      seen.add(column.field);
      return isRepeated ? { ...column, field: 'other' as const } : column;
    });
  return { columns, extraLines };
}

const joins = (line: Line): boolean => {
  const fields = indicatorHeadings(line);
  return (
    fields.size >= 2 && !fields.has('name') && (fields.has('actual') || fields.has('target') || fields.has('nature'))
  );
};

/** The layout that a block's columns make. */
export function layoutOf(columns: readonly IndicatorColumn[]): LayoutId {
  const at = (field: IndicatorColumnField): number => columns.findIndex((column) => column.field === field);
  if (columns.length === 0) return 'no-indicators';
  if (at('points') < 0) return at('score') < 0 ? 'no-scores' : 'no-points';
  if (at('nature') >= 0) return 'split-target';
  return at('points') < at('target') ? 'points-first' : 'standard';
}
