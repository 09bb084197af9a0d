import { shownFormula, toA1, type CellAddress, type Grid, type GridCell } from '../form';
import { MAX_CELL_CHARACTERS, MAX_GRID_COLUMNS, MAX_GRID_ROWS, MAX_SHEET_CHARACTERS } from './limits';
import type { SheetNote } from './result';

/** A non-blank cell with its 0-based place in the sheet. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

/** Whether a stored value counts as nothing: an empty string or one of white space alone. */
export function isBlankValue(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && !/\S/u.test(value));
}

/** A grid with what was left out of it, or nothing where the sheet holds more text than any form does. */
export type CutSheet = { readonly grid: Grid; readonly notes: readonly SheetNote[] } | 'too-much-text';

/**
 * The smallest grid that holds the given cells. What a sheet calls its used range is not asked:
 * stray formats stretch it to a million rows. Values beyond the limits are left out and noted.
 */
export function cutToValues(cells: readonly PlacedCell[], date1904: boolean): CutSheet {
  let top = Infinity;
  let left = Infinity;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
  }
  const isWithin = (at: PlacedCell): boolean => at.row < top + MAX_GRID_ROWS && at.column < left + MAX_GRID_COLUMNS;
  const kept = cells.filter(isWithin);
  const beyond = kept.length === cells.length ? [] : cells.filter((at) => !isWithin(at));
  const long = kept.filter(({ cell }) => isTooLong(cell));
  if (charactersOf(kept) > MAX_SHEET_CHARACTERS) return 'too-much-text';
  const epoch = date1904 ? { date1904 } : {};
  const grid =
    kept.length === 0
      ? { top: 0, left: 0, rows: [], ...epoch }
      : { top, left, rows: toRows(kept, top, left), ...epoch };
  return { grid, notes: [...noteOn('cells-beyond-limit', beyond), ...noteOn('texts-cut', long)] };
}

const isTooLong = ({ value }: GridCell): boolean => typeof value === 'string' && value.length > MAX_CELL_CHARACTERS;

const charactersOf = (cells: readonly PlacedCell[]): number =>
  cells.reduce(
    (sum, { cell: { value } }) => sum + (typeof value === 'string' ? Math.min(value.length, MAX_CELL_CHARACTERS) : 0),
    0,
  );

/** A note on the first of some cells and their number; none where there are none. */
export function noteOn(code: SheetNote['code'], cells: readonly CellAddress[]): SheetNote[] {
  const [first] = cells;
  return first ? [{ code, count: cells.length, firstCell: toA1(first) }] : [];
}

/** Up to this length engines copy a text that is cut out of another. */
const COPIED = 12;

/**
 * The cell as it is kept: no longer than Excel's longest, and its text apart from the part it was cut out of. Engines
 * let a longer cut point into the whole, and a text that is remembered would keep megabytes of XML. Functions of the
 * add-in have the names that people write.
 */
function ownCell(placed: GridCell): GridCell {
  const { formula } = placed;
  const cell = formula === undefined ? placed : { ...placed, formula: shownFormula(formula) };
  const { value } = cell;
  if (typeof value !== 'string' || value.length <= COPIED) return cell;
  return { ...cell, value: `\0${value.slice(0, MAX_CELL_CHARACTERS)}`.slice(1) };
}

function toRows(cells: readonly PlacedCell[], top: number, left: number): (readonly (GridCell | null)[])[] {
  const bottom = cells.reduce((max, { row }) => Math.max(max, row), top);
  const right = cells.reduce((max, { column }) => Math.max(max, column), left);
  const width = right - left + 1;
  // Rows without a value share one array: a gap of thousands of rows costs next to nothing.
  const blank: readonly null[] = Array.from({ length: width }, () => null);
  const rows: (GridCell | null)[][] = [];
  for (const { row, column, cell } of cells) {
    const target = (rows[row - top] ??= [...blank]);
    target[column - left] = ownCell(cell);
  }
  return Array.from({ length: bottom - top + 1 }, (_, index) => rows[index] ?? blank);
}
