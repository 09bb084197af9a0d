import type { Field } from '../cells/content';
import { ALIGN_WEIGHTS as w } from '../search/weights';

/**
 * Minimum-cost alignment of a row's cells with a block's columns.
 *
 * Published forms lose merged cells, and with them whole rows slide one or two places left or right. Each cell
 * is matched to a column, in order; a match costs what the cell's content speaks against the column, a slide
 * costs where it begins or ends, a column left empty and a cell left over cost too. The cheapest alignment is
 * the reading. Places are ranks among the form's used columns, so that an empty column inserted anywhere
 * changes nothing.
 */

/** A column to fill. */
export interface AlignColumn<F extends string> {
  readonly field: F;
  /** Rank of the column among the used columns. */
  readonly rank: number;
}

/** A cell with the rank of its column among the used columns. */
export interface AlignCell {
  readonly field: Field;
  readonly rank: number;
}

/** What the content of cells says about columns. */
export interface AlignCosts<F extends string> {
  /** How much a cell's content speaks against a column, 0 for a perfect fit. */
  readonly content: (cell: Field, column: F) => number;
  /** What it costs to leave a column empty. */
  readonly missing: (column: F) => number;
}

/** One cell put in its column. */
export interface Match<F extends string> {
  readonly cell: AlignCell;
  readonly column: AlignColumn<F>;
}

const slideCost = (from: number, to: number): number =>
  (from === to ? 0 : to === 0 ? w.slideEnds : w.slideBegins) + w.place * Math.abs(to);

interface State {
  readonly cost: number;
  readonly previous: State | null;
  readonly cell: number;
  readonly column: number;
  /** How many places the cell stands off its column. */
  readonly slide: number;
}

/** Whether a cell may go right of the one before it: where a heading is merged over two columns a row has one value for it. */
function mayFollow<F extends string>(columns: readonly AlignColumn<F>[], before: number, at: number): boolean {
  const [one, other] = [columns[before], columns[at]];
  return before < at && (one?.field !== other?.field || SEVERAL.has(other?.field ?? ''));
}

/** What several headings may be. */
const SEVERAL: ReadonlySet<string> = new Set(['other']);

/** Aligns cells (left to right) with columns (left to right). Cells that fit nowhere are left out of the result. */
export function align<F extends string>(
  cells: readonly AlignCell[],
  columns: readonly AlignColumn<F>[],
  costs: AlignCosts<F>,
): Match<F>[] {
  // Of the columns that a heading is merged over one is enough.
  const isFurther = (field: F, at: number): boolean => columns.findIndex((one) => one.field === field) < at;
  const missing = columns.map(({ field }, at) => (isFurther(field, at) ? 0 : costs.missing(field)));
  // missingBefore[j]: cost of leaving columns 0…j-1 empty.
  const missingBefore = [0];
  for (const [index, cost] of missing.entries()) missingBefore.push((missingBefore[index] ?? 0) + cost);
  const gap = (from: number, to: number): number => (missingBefore[to] ?? 0) - (missingBefore[from + 1] ?? 0);

  const states: State[] = [{ cost: 0, previous: null, cell: -1, column: -1, slide: 0 }];
  for (const [cellIndex, cell] of cells.entries()) {
    const reached: State[] = [];
    for (const [columnIndex, column] of columns.entries()) {
      const slide = cell.rank - column.rank;
      const own = costs.content(cell.field, column.field);
      let previous: State | null = null;
      let lowest = Infinity;
      for (const state of states) {
        if (!mayFollow(columns, state.column, columnIndex)) continue;
        const skipped = w.leftOver * (cellIndex - state.cell - 1) + gap(state.column, columnIndex);
        const cost = state.cost + skipped + slideCost(state.slide, slide) + own;
        if (cost < lowest) [previous, lowest] = [state, cost];
      }
      if (previous) reached.push({ cost: lowest, previous, cell: cellIndex, column: columnIndex, slide });
    }
    states.push(...reached);
  }
  let winner: State | null = null;
  let lowest = Infinity;
  for (const state of states) {
    const total = state.cost + w.leftOver * (cells.length - state.cell - 1) + gap(state.column, columns.length);
    if (total < lowest) [winner, lowest] = [state, total];
  }
  const matches: Match<F>[] = [];
  for (let state = winner; state !== null && state.previous !== null; state = state.previous) {
    const cell = cells[state.cell];
    const column = columns[state.column];
    if (cell && column) matches.push({ cell, column });
  }
  return matches.reverse();
}

/** The alignment of cells that all stand under a heading; `null` where one does not or its content speaks against it. */
export function alignStraight<F extends string>(
  cells: readonly AlignCell[],
  columns: readonly AlignColumn<F>[],
  costs: AlignCosts<F>,
  bearable: number,
): Match<F>[] | null {
  const matches: Match<F>[] = [];
  let total = 0;
  for (const cell of cells) {
    const column = columns.findLast(({ rank }) => rank === cell.rank);
    if (!column) return null;
    total += costs.content(cell.field, column.field);
    // No content speaks for a column: it gets no cheaper.
    if (total > bearable) return null;
    matches.push({ cell, column });
  }
  const isFilled = (field: F): boolean => matches.some(({ column }) => column.field === field);
  for (const { field } of columns) if (!isFilled(field)) total += costs.missing(field);
  return total <= bearable ? matches : null;
}
