import { hostFormula, type SheetContent, type SheetContentCell } from '../workbook';
import { asCellText } from './cell-text';

/** Rows of a sheet as Excel takes them: all of the same length. */
export interface RowsToWrite {
  readonly firstRow: number;
  readonly columnCount: number;
  readonly formulas: (string | number)[][];
  readonly formats: string[][];
}

/** Text that goes into one request, well under Excel's 5 MB also where every character has three bytes. */
const charactersPerRequest = 1_000_000;

/** Cuts the rows of a sheet into pieces that Excel takes in one request. */
export function rowsToWrite({ rows }: SheetContent): readonly RowsToWrite[] {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (columnCount === 0) return [];
  const pieces: RowsToWrite[] = [];
  let length = charactersPerRequest;
  for (const [rowIndex, row] of rows.entries()) {
    const cells = Array.from({ length: columnCount }, (_, column) => row[column] ?? null);
    const formulas = cells.map(enteredCell);
    const rowLength = JSON.stringify(formulas).length;
    if (length + rowLength > charactersPerRequest) {
      pieces.push({ firstRow: rowIndex, columnCount, formulas: [], formats: [] });
      length = 0;
    }
    length += rowLength;
    pieces.at(-1)?.formulas.push(formulas);
    pieces.at(-1)?.formats.push(cells.map((cell) => cell?.format ?? 'General'));
  }
  return pieces;
}

function enteredCell(cell: SheetContentCell | null): string | number {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${hostFormula(cell.formula)}`;
  return typeof cell.value === 'string' ? asCellText(cell.value) : (cell.value ?? '');
}
