import type { Grid, SheetEdit, SheetReading } from '../../workbook';

type Readings = readonly Pick<SheetReading, 'sheet' | 'grid'>[];
type Cell = SheetReading['grid']['rows'][number][number];

/** What a cell holds as read; `null` where nothing is. */
export function cellOf(readings: Readings, { sheetId, address }: SheetEdit): Cell {
  const grid = readings.find(({ sheet }) => sheet.id === sheetId)?.grid;
  return grid?.rows[address.row - grid.top]?.[address.column - grid.left] ?? null;
}

/** What a cell holds, as one text to compare. */
export const heldBy = (readings: Readings, edit: SheetEdit): string => JSON.stringify(cellOf(readings, edit));

/** The edits that bring back what cells held before others are made. */
export function inverseOf(readings: Readings, edits: readonly SheetEdit[]): SheetEdit[] {
  return edits.map((edit) => {
    const { sheetId, address, format } = edit;
    const cell = cellOf(readings, edit);
    return {
      sheetId,
      address,
      value: cell?.value ?? null,
      ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
      ...(format === undefined ? {} : { format: cell?.format ?? 'General' }),
    };
  });
}

/** Whether two readings of a sheet hold the same. */
export const isSameGrid = (one: Grid, other: Grid): boolean => JSON.stringify(one) === JSON.stringify(other);
