import { closing } from '../../lexicon';
import { compactText } from '../../scoring';
import type { EvaluationForm, Field } from '../../form';
import type { JudgedIndicator } from '../context';

/** A row between the indicators that adds up some of those above it, 小计, 产出指标小计, or those of the level it opens, 二、产出指标 | 50. */
export interface Subtotal {
  readonly label: Field;
  /** The cell in the column of points or of scores, and which of the two. */
  readonly field: Field;
  readonly column: 'points' | 'score';
  /** The rows that it may add up: those of the level that it opens, else those since the row of the kind before it, and all of the level 1 that it ends. */
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
  const opening = rowsByHeading(judged, read);
  // The place first: most cells stand in rows that were read, and it takes less to see than the words.
  const labels = cells.filter(
    (cell) => !read.has(cell.address.row) && (isSubtotal(cell) || isAt(opening.get(cell.address.row)?.label, cell)),
  );
  return labels.flatMap((label, index) => {
    const { row } = label.address;
    const opened = opening.get(row);
    if (opened && !isAt(opened.label, label)) return [];
    const since = rowsOf(judged, labels[index - 1]?.address.row ?? -1, row);
    const level1 = since.at(-1)?.indicator.level1?.field;
    const whole = judged.filter(({ indicator }) => indicator.row < row && indicator.level1?.field === level1);
    const candidates = opened ? [opened.rows] : [since, whole];
    return (['points', 'score'] as const).flatMap((column): Subtotal[] => {
      const at = first[column]?.address.column;
      const field = cells.find(
        ({ address, number }) => address.row === row && address.column === at && number !== null,
      );
      return field && candidates[0]?.length ? [{ label, field, column, candidates }] : [];
    });
  });
}

const isAt = (label: Field | undefined, cell: Field): boolean => label?.address.column === cell.address.column;

/** The rows of each level whose label stands in a row without an indicator, by the row of the label. */
function rowsByHeading(
  judged: readonly JudgedIndicator[],
  read: ReadonlySet<number>,
): ReadonlyMap<number, { readonly label: Field; readonly rows: readonly JudgedIndicator[] }> {
  const groups = new Map<number, { label: Field; rows: JudgedIndicator[] }>();
  for (const one of judged) {
    for (const label of [one.indicator.level1?.field, one.indicator.level2?.field]) {
      if (!label || read.has(label.address.row)) continue;
      const group = groups.get(label.address.row) ?? { label, rows: [] };
      group.rows.push(one);
      groups.set(label.address.row, group);
    }
  }
  return groups;
}
