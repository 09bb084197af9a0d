import type { CellModel } from '../model/cell';
import { cellCount, type Rect } from '../model/rect';
import type { SheetModel } from '../model/sheet-model';
import { HostError } from '../rich-api/host-error';

/** A range: some cells of a sheet. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** Excel hands out at most this many cells at once. */
const maxCellsPerRead = 5_000_000;

/** A value for each cell of a range, by rows. */
export function mapCells<T>({ sheet, rect }: RangeTarget, read: (cell: CellModel) => T): T[][] {
  if (cellCount(rect) > maxCellsPerRead) throw new HostError('RangeExceedsLimit');
  const rows: T[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const values: T[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) values.push(read(sheet.cellAt(row, column)));
    rows.push(values);
  }
  return rows;
}

/** The value that all cells share, or `null` where they differ. */
export function sharedByCells<T>(target: RangeTarget, read: (cell: CellModel) => T): T | null {
  const [first, ...others] = mapCells(target, read).flat();
  return first !== undefined && others.every((value) => value === first) ? first : null;
}

/** Replaces every cell of a range. */
export function changeCells(target: RangeTarget, change: (cell: CellModel) => CellModel): void {
  writeCells(target, null, (cell) => change(cell));
}

/**
 * Writes a grid of values into a range. A single value goes into every cell, `null` in a grid leaves its cell alone;
 * a grid of another size is refused.
 */
export function writeCells(
  target: RangeTarget,
  entered: unknown,
  write: (cell: CellModel, value: unknown) => CellModel,
): void {
  const { sheet, rect } = target;
  if (cellCount(rect) > maxCellsPerRead) throw new HostError('RangeExceedsLimit');
  const grid = Array.isArray(entered) ? (entered as unknown[][]) : null;
  if (grid) demandSize(grid, rect);
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const value = grid ? grid[row - rect.top]?.[column - rect.left] : entered;
      if (grid && value === null) continue;
      sheet.putCell(row, column, write(sheet.cellAt(row, column), value));
    }
  }
}

function demandSize(grid: readonly unknown[][], rect: Rect): void {
  const rows = rect.bottom - rect.top + 1;
  const columns = rect.right - rect.left + 1;
  if (grid.length !== rows || grid.some((row) => row.length !== columns)) {
    throw new HostError('InvalidArgument', "The number of rows or columns in the input array doesn't match the range.");
  }
}
