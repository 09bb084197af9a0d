import type { Field } from '../../../src/form/cells/content';
import type { EvaluationForm, Indicator } from '../../../src/form/model/form';
import { toA1, type CellValue, type Grid, type GridCell } from '../../../src/form/cells/grid';
import { readLines, type Line } from '../../../src/form/cells/lines';
import { read } from '../../../src/form/search/read';

/** A grid of texts: one line a row, cells parted by `|`, blank where nothing stands between. */
export function sheet(text: string): Grid {
  const rows = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => (cell.trim() === '' ? null : { value: cell.trim() })));
  return { top: 0, left: 0, rows };
}

export const linesOf = (text: string): Line[] => readLines(sheet(text));

/** The first line of a text. */
export function lineOf(text: string): Line {
  const [line] = linesOf(text);
  if (!line) throw new Error(`no cells: ${text}`);
  return line;
}

/** A grid with blank rows above and blank columns to the left, as cells of the grid. */
export function moved(grid: Grid, rows: number, columns: number): Grid {
  const blank: (GridCell | null)[][] = Array.from({ length: rows }, () => []);
  const pad: (GridCell | null)[] = Array.from({ length: columns }, () => null);
  return { ...grid, rows: [...blank, ...grid.rows.map((row) => [...pad, ...row])] };
}

/** Grids one below the other, with blank rows between. */
export function stacked(gap: number, ...grids: readonly Grid[]): Grid {
  const blank: (GridCell | null)[][] = Array.from({ length: gap }, () => []);
  return {
    top: 0,
    left: 0,
    rows: grids.flatMap((grid, index) => (index === 0 ? grid.rows : [...blank, ...grid.rows])),
  };
}

/** Grids side by side, the next beginning at a fixed column. */
export function beside(width: number, ...grids: readonly Grid[]): Grid {
  const height = Math.max(...grids.map((grid) => grid.rows.length));
  const rows = Array.from({ length: height }, (_, index) =>
    grids.flatMap((grid) => Array.from({ length: width }, (_cell, column) => grid.rows[index]?.[column] ?? null)),
  );
  return { top: 0, left: 0, rows };
}

/** A grid with some cells replaced; `null` empties. Rows and columns from 0. */
export function withCells(grid: Grid, cells: readonly (readonly [number, number, CellValue | null])[]): Grid {
  const rows = grid.rows.map((row) => [...row]);
  for (const [row, column, value] of cells) {
    const line = (rows[row] ??= []);
    while (line.length < column) line.push(null);
    line[column] = value === null ? null : { value };
  }
  return { ...grid, rows };
}

/** The only form of a grid. */
export function onlyForm(grid: Grid): EvaluationForm {
  const { forms } = read(grid);
  const [form] = forms;
  if (!form || forms.length > 1) throw new Error(`the grid holds ${forms.length} forms`);
  return form;
}

export const textOf = (field: Field | null | undefined): string | null => field?.text ?? null;

/** An indicator as one line: level 1 · level 2 · name · target · actual · points · score · reason. */
export const summary = (one: Indicator): string =>
  [
    one.level1?.field.text,
    one.level2?.field.text,
    one.name.text,
    one.target.text,
    one.actual.text,
    one.points?.text,
    one.score?.text,
    one.reason?.text,
  ]
    .map((text) => text ?? '')
    .join(' · ');

/** Where cells were read from and belong: `C5>D5 name`. */
export const movesOf = (form: EvaluationForm): string[] =>
  form.displacements.map(
    ({ kind, moves }) =>
      `${kind}: ${moves.map(({ from, to, column }) => `${toA1(from.address)}>${toA1(to)} ${column}`).join(', ')}`,
  );
