import type { Displacement, EvaluationForm, Field, Move } from '../../form';
import { isCellError, toA1 } from '../../form';
import type { CellEdit, Fix } from '../types';

/** The displacements of one kind. */
export const displacementsOf = (form: EvaluationForm, kind: Displacement['kind']): readonly Displacement[] =>
  form.displacements.filter((displacement) => displacement.kind === kind);

/** The headings of the columns that displaced cells belong to, from left to right. */
export const headingsOf = (form: EvaluationForm, moves: readonly Move[]): readonly string[] =>
  moves.flatMap((move) => form.columns[move.column]?.text ?? []);

/** What stands in which columns instead of its own: rows that share it have slid alike. */
const shiftOf = ({ moves }: Displacement): string =>
  moves
    .map(({ column, from, to }) => `${column} ${to.column - from.address.column}`)
    .sort()
    .join();

/** Whether another row has slid in the same way: then it is how the form is laid out, and no slip. */
export const isSharedShift = (form: EvaluationForm, one: Displacement): boolean =>
  form.displacements.some((other) => other !== one && other.kind === one.kind && shiftOf(other) === shiftOf(one));

/**
 * A fix that puts displaced cells where they belong, values and number formats alike. None where not all of the row is
 * known, where a cell is computed or in error, where another cell stands in the way, or where a number would become a
 * reason: then a person has to look.
 */
export function straightening(
  form: EvaluationForm,
  { moves, isKnown }: Pick<Displacement, 'moves' | 'isKnown'>,
): { readonly fix?: Fix } {
  const left = new Set(moves.map((move) => toA1(move.from.address)));
  const filled = new Set(moves.map((move) => toA1(move.to)));
  const rows = new Set(moves.map((move) => move.to.row));
  const isInTheWay = ({ address }: Field): boolean => {
    const place = rows.has(address.row) ? toA1(address) : '';
    return filled.has(place) && !left.has(place);
  };
  const isNoReason = moves.some(({ column, from }) => column === 'reason' && from.kind === 'number');
  if (!isKnown || isNoReason || form.cells.some(isInTheWay)) return {};
  const edits: CellEdit[] = [];
  for (const { from, to } of moves) {
    const value = from.cell?.value ?? null;
    if (value === null || isCellError(value) || from.cell?.formula !== undefined) return {};
    edits.push({ address: to, value, format: from.cell?.format ?? 'General' });
  }
  const emptied = moves.filter((move) => !filled.has(toA1(move.from.address)));
  return {
    fix: { isSafe: true, edits: [...emptied.map((move) => ({ address: move.from.address, value: null })), ...edits] },
  };
}
