import type { VaryOperator } from './operator';
import { mapRows, type Places, type Sheet } from './sheet';

/** Columns that move together, left to right. */
type Unit = readonly number[];

/**
 * The columns of the indicator block by what heads them: a heading takes the blank cells to its right along, as those
 * were merged into it (预期指标值 over 符号 · 值 · 单位).
 */
function unitsOf({ label, headings, columns, end }: Places): { fixed: number; units: Unit[] } | null {
  const upper = label.grid[headings[0] ?? 0] ?? [];
  const first = columns.name;
  if (first === undefined) return null;
  const starts = Array.from({ length: end }, (_, column) => column).filter(
    (column) => column > first && (upper[column] ?? '') !== '',
  );
  const [fixed] = starts;
  if (fixed === undefined) return null;
  const units = starts.map((start, index) =>
    Array.from({ length: (starts[index + 1] ?? end) - start }, (_, offset) => start + offset),
  );
  return { fixed, units };
}

/** Puts displaced rows straight, as a slide means nothing once its columns have changed places. */
function straighten(sheet: Sheet, { form }: Places): Sheet {
  const moves = new Map(form.displacements.map((displacement) => [displacement.row, displacement.moves]));
  return mapRows(sheet, new Set(moves.keys()), (cells, origin) => {
    const result = [...cells];
    for (const { from } of moves.get(origin) ?? []) result[from.address.column] = '';
    for (const { from, to } of moves.get(origin) ?? []) result[to.column] = cells[from.address.column] ?? '';
    return result;
  });
}

/** The total row where its score stands under the heading of the scores; one told in pairs, 总分 | 97 | 满分 | 100, keeps to its labels. */
function totalUnder({ total, form, columns }: Places, units: readonly Unit[]): readonly number[] {
  const score = form.total?.score?.address.column;
  const unit = units.find((one) => columns.score !== undefined && one.includes(columns.score));
  // What slid was put straight before.
  const isStraight = score === undefined || !unit || unit.includes(score);
  const hasSlid = form.displacements.some(({ kind }) => kind === 'total-row');
  return total !== null && (isStraight || hasSlid) ? [total] : [];
}

/**
 * Columns of the indicator block change places, each with its heading; header, funds and goals stay.
 *
 * The level columns and the name stay in front and in order: no published form has anything to their left or
 * between them, and a reader would take a reason to the left of the name for the name.
 */
export const reordered: VaryOperator = {
  id: 'reordered',
  title: 'Columns of the indicator block reordered',
  apply: (sheet, places, random) => {
    const found = unitsOf(places);
    if (!found || found.units.length < 2) return null;
    const order = random.shuffle(found.units).flat();
    const rows = new Set([...places.headings, ...places.body, ...totalUnder(places, found.units)]);
    return mapRows(straighten(sheet, places), rows, (cells) => [
      ...cells.slice(0, found.fixed),
      ...order.map((column) => cells[column] ?? ''),
      ...cells.slice(places.end),
    ]);
  },
};
