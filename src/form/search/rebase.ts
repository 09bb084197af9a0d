import type { AlignCell, Match } from '../align/align';
import type { IndicatorColumn } from '../grammar/columns';
import type { IndicatorColumnField } from '../evidence/labels';

/**
 * Where a block's values stand beside their headings.
 *
 * A heading merged over two columns keeps its text in the first, and the values may all stand in the second. That
 * is no displaced row: where most rows that fill a column stand the same number of places off its heading, the
 * column is taken to be there.
 */

type Matches = readonly Match<IndicatorColumnField>[];

const FEWEST_ROWS = 3;

interface Habit {
  /** Places off the heading that most rows share; 0 where they do not. */
  readonly shift: number;
  /** Rows that fill the column, and those of them that share the shift. */
  readonly filled: number;
  readonly shared: number;
  /** The sheet column of the cells that share it. */
  readonly column: number;
}

/** The columns where the values stand; the very same array where every heading stands above its values. */
export function rebase(
  columns: readonly IndicatorColumn[],
  rows: readonly Matches[],
  rankOf: (column: number) => number,
): readonly IndicatorColumn[] {
  const habits = columns.map((column) => habitOf(column, rows, rankOf));
  const isSure = habits.map(({ shift, shared }) => shift !== 0 && shared >= FEWEST_ROWS);
  if (!isSure.includes(true)) return columns;
  // Level labels and reasons fill few rows: they go along with a neighbour that stands as far off.
  const goesAlong = (index: number, step: 1 | -1): boolean => {
    const [own, neighbour] = [habits[index], habits[index + step]];
    if (!own || !neighbour || own.shift === 0 || own.shift !== neighbour.shift || own.shared < own.filled) return false;
    return isSure[index + step] === true || goesAlong(index + step, step);
  };
  const moved = columns.map((column, index) => {
    const habit = habits[index];
    const isMoved = isSure[index] === true || goesAlong(index, 1) || goesAlong(index, -1);
    return habit && isMoved ? { ...column, column: habit.column } : column;
  });
  return isInOrder(moved) ? moved : columns;
}

function habitOf(column: IndicatorColumn, rows: readonly Matches[], rankOf: (column: number) => number): Habit {
  const rank = rankOf(column.column);
  const cells: AlignCell[] = [];
  for (const matches of rows) {
    for (const match of matches) if (match.column.rank === rank) cells.push(match.cell);
  }
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(cell.rank - rank, (counts.get(cell.rank - rank) ?? 0) + 1);
  const [shift, shared] = [...counts].find(([, count]) => count * 2 > cells.length) ?? [0, 0];
  const example = cells.find((cell) => cell.rank - rank === shift);
  return { shift, shared, filled: cells.length, column: example?.field.address.column ?? column.column };
}

function isInOrder(columns: readonly IndicatorColumn[]): boolean {
  return columns.every((column, index) => index === 0 || column.column > (columns[index - 1]?.column ?? -1));
}
