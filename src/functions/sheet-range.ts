import { readContent } from '../form';
import type { CellValue, Grid, GridCell, LayoutHint } from '../form';
import { decimal, formatDecimal, HUNDRED } from '../scoring';
import { rowsOf, valueIn, type Value } from './value';

/**
 * A range as a host sees it that knows more of it than values: where it stands, and how its numbers are shown. A blank
 * cell is `null`. A host that knows values alone passes them as rows.
 */
export class SheetRange {
  constructor(
    readonly grid: Grid,
    /** What a person has said of the layout of its sheet, as the workbook keeps it. */
    readonly hints: readonly LayoutHint[] = [],
  ) {}
}

/** The grid of an argument; rows of values stand at A1, one value is a range of one cell. */
export function gridOf(argument: unknown): Grid {
  if (argument instanceof SheetRange) return argument.grid;
  const rows = rowsOf(argument).map((row) => row.map((value) => cellOf(valueIn(value))));
  return { top: 0, left: 0, rows };
}

const cellOf = (value: Value): GridCell | null => (value === null ? null : { value: value as CellValue });

/** The values of an argument as the form reader sees them; what is no range of a sheet stays as it is. */
export function valuesOf(argument: unknown): unknown {
  if (!(argument instanceof SheetRange)) return argument;
  const { rows, date1904 } = argument.grid;
  return rows.map((row) => row.map((cell) => valueSeen(cell, date1904)));
}

/** A per cent keeps its sign and a date its days: as bare numbers they would be taken for amounts. */
function valueSeen(cell: GridCell | null, date1904: boolean | undefined): Value {
  if (cell === null || cell.value === null) return null;
  const { value } = cell;
  if (typeof value !== 'number' || cell.format === undefined) return value;
  const content = readContent(cell, date1904);
  if (content.isDate) return content.text;
  return content.isPercent ? `${formatDecimal(decimal(value).times(HUNDRED))}%` : value;
}
