import type { CellEdit } from '../../files';
import { isCellError, type Grid, type GridCell, type SheetReading } from '../../workbook';
import { isDay, to1904 } from '../files/day-count';

/** The cells of a grid by their place. */
function placesOf({ top, left, rows }: Grid): Map<string, { row: number; column: number; cell: GridCell }> {
  const places = new Map<string, { row: number; column: number; cell: GridCell }>();
  rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      if (cell) places.set(`${top + r},${left + c}`, { row: top + r, column: left + c, cell });
    }),
  );
  return places;
}

const valueKey = ({ value }: GridCell): string =>
  value !== null && isCellError(value) ? `error ${value.error}` : `${typeof value} ${String(value)}`;

/** How a sheet's cells differ from what they were, as edits of the file. */
export function cellEdits(before: Grid, { sheet, grid }: SheetReading, date1904: boolean): CellEdit[] {
  const [old, now] = [placesOf(before), placesOf(grid)];
  const edits: CellEdit[] = [];
  for (const [place, { row, column, cell }] of now) {
    const was = old.get(place)?.cell;
    const hasFormat = cell.format !== was?.format;
    if (was && valueKey(was) === valueKey(cell) && was.formula === cell.formula && !hasFormat) continue;
    edits.push({
      sheet: sheet.name,
      address: { row, column },
      value: counted(cell, date1904),
      ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      ...(hasFormat && cell.format !== undefined ? { format: cell.format } : {}),
    });
  }
  for (const [place, { row, column }] of old) {
    if (!now.has(place)) edits.push({ sheet: sheet.name, address: { row, column }, value: null });
  }
  return edits;
}

/** The spreadsheet counts days from 1900; a file that counts from 1904 gets its own days back. */
const counted = ({ value, format }: GridCell, date1904: boolean): GridCell['value'] =>
  date1904 && typeof value === 'number' && isDay(format) ? to1904(value) : value;
