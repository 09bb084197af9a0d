import { closing } from '../../lexicon';
import { compactText } from '../../scoring';
import type { EvaluationForm, Field } from '../../form';
import type { JudgedIndicator } from '../context';

/** A row between the indicators that adds up some of those above it: 小计, 产出指标小计. */
export interface Subtotal {
  readonly label: Field;
  /** The cell in the column of points or of scores, and which of the two. */
  readonly field: Field;
  readonly column: 'points' | 'score';
  /** The rows that it may add up: those since the row of the kind before it, and all of the level 1 that it ends. */
  readonly candidates: readonly (readonly JudgedIndicator[])[];
}

const isSubtotal = ({ kind, text }: Field): boolean =>
  kind === 'text' && closing('subtotal', compactText(text).replace(/:$/u, '')) !== null;

const rowsOf = (judged: readonly JudgedIndicator[], from: number, to: number): readonly JudgedIndicator[] =>
  judged.filter(({ indicator: { row } }) => row > from && row < to);

/** The sums between the indicators, with what each may add up. */
export function subtotalsOf(
  { cells, indicators }: EvaluationForm,
  judged: readonly JudgedIndicator[],
): readonly Subtotal[] {
  const [first] = indicators;
  if (!first) return [];
  const read = new Set(indicators.map(({ row }) => row));
  // The place first: most cells stand in rows that were read, and it takes less to see than the words.
  const labels = cells.filter(
    (cell) => cell.address.row > first.row && !read.has(cell.address.row) && isSubtotal(cell),
  );
  return labels.flatMap((label, index) => {
    const { row } = label.address;
    const since = rowsOf(judged, labels[index - 1]?.address.row ?? -1, row);
    const level1 = since.at(-1)?.indicator.level1?.field;
    const whole = judged.filter(({ indicator }) => indicator.row < row && indicator.level1?.field === level1);
    return (['points', 'score'] as const).flatMap((column): Subtotal[] => {
      const at = first[column]?.address.column;
      const field = cells.find(
        ({ address, number }) => address.row === row && address.column === at && number !== null,
      );
      return field && since.length > 0 ? [{ label, field, column, candidates: [since, whole] }] : [];
    });
  });
}
