import { fieldAt, placed, readContent, type Field } from './content';
import type { Grid } from './grid';
import { foldWidth } from './text';

/** One row of a sheet: its non-blank cells from left to right. Rows without any are left out. */
export interface Line {
  readonly row: number;
  readonly cells: readonly Field[];
}

/** The non-blank rows among `count` rows of a grid from its row `start` on. */
export function readLines(grid: Grid, start = 0, count = grid.rows.length): Line[] {
  const lines: Line[] = [];
  grid.rows.slice(start, start + count).forEach((cells, offset) => {
    const row = grid.top + start + offset;
    const fields: Field[] = [];
    cells.forEach((cell, column) => {
      if (cell === null || cell === undefined) return;
      const content = readContent(cell, grid.date1904);
      if (content.kind === 'blank' && !content.hasMarkup) return;
      fields.push(placed(content, row, grid.left + column));
    });
    if (fields.length > 0) lines.push({ row, cells: fields });
  });
  return lines;
}

/** Whether two cells say the same, whatever the width of their characters. */
export const saysTheSame = (a: Field, b: Field): boolean =>
  a.text === b.text || foldWidth(a.text) === foldWidth(b.text);

/** The texts of a line, each once: a merged cell that was copied apart says the same in all its columns. */
export function distinctTexts(line: Line): string[] {
  return [...new Set(line.cells.map((cell) => foldWidth(cell.text)))];
}

/** A line without the copies that a merged cell left in the columns beside it: of equal texts in a row the first stays. */
export function withoutCopies(line: Line): Line {
  const cells = line.cells.filter((cell, index) => {
    const before = line.cells[index - 1];
    return cell.kind !== 'text' || before === undefined || !saysTheSame(before, cell);
  });
  return cells.length === line.cells.length ? line : { row: line.row, cells };
}

/** The cell of a line at a column, blank where there is none. */
export function cellAt(line: Line, column: number): Field {
  return line.cells.find((cell) => cell.address.column === column) ?? blankField(line.row, column);
}

const NO_GRID: Grid = Object.freeze({ top: 0, left: 0, rows: [] });

/** A blank cell at a place. */
export function blankField(row: number, column: number): Field {
  return fieldAt(NO_GRID, row, column);
}
