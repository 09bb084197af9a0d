import type { IndicatorColumnField } from '../evidence/labels';
import type { Line } from '../cells/lines';

/** What a column of the indicator block holds, as a person says it. */
export interface ColumnHint {
  /** 0-based sheet column. */
  readonly column: number;
  readonly field: IndicatorColumnField;
}

/**
 * What a person knows of a sheet's layout that the reader could not find: the row of an indicator block's headings,
 * and what single columns hold. What a hint does not say is read as without it. The hint keeps what the row said, so
 * that it is found again after rows or columns were inserted, and never taken for another row.
 */
export interface LayoutHint {
  /** 0-based sheet row of the indicator headings, and the column of its first cell, when the hint was given. */
  readonly headingRow: number;
  readonly left: number;
  /** The texts of that row from left to right. */
  readonly texts: readonly string[];
  readonly columns: readonly ColumnHint[];
}

/** A hint for the headings in a line. */
export function hintFor({ row, cells }: Line, columns: readonly ColumnHint[]): LayoutHint {
  return { headingRow: row, left: cells[0]?.address.column ?? 0, texts: cells.map(({ text }) => text), columns };
}

/** Hints with their places in a sheet as it is now. */
export interface PlacedHints {
  /** By the sheet row that the hint is about. */
  readonly byRow: ReadonlyMap<number, readonly ColumnHint[]>;
  /** Hints whose row is not there any more. */
  readonly unused: readonly LayoutHint[];
}

/** Finds the row of each hint: the nearest that says what it said. */
export function placeHints(lines: readonly Line[], hints: readonly LayoutHint[]): PlacedHints {
  const byRow = new Map<number, readonly ColumnHint[]>();
  const unused: LayoutHint[] = [];
  for (const hint of hints) {
    const distance = ({ row }: Line): number => Math.abs(row - hint.headingRow);
    const [line] = lines
      .filter((one) => !byRow.has(one.row) && saysTheSame(one, hint))
      .sort((a, b) => distance(a) - distance(b));
    if (!line) {
      unused.push(hint);
      continue;
    }
    const moved = (line.cells[0]?.address.column ?? 0) - hint.left;
    byRow.set(
      line.row,
      hint.columns.map(({ column, field }) => ({ column: column + moved, field })),
    );
  }
  return { byRow, unused };
}

const saysTheSame = ({ cells }: Line, { texts }: LayoutHint): boolean =>
  texts.length > 0 && cells.length === texts.length && cells.every(({ text }, index) => text === texts[index]);
