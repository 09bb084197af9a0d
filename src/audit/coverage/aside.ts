import type { EvaluationForm, Field } from '../../form';
import { says } from '../../lexicon';
import { compactText } from '../../scoring';

/** The nearest words above a cell in its column: the heading it stands under. */
function headingOf({ address: { row, column } }: Field, words: readonly Field[]): Field | null {
  const above = words.filter(({ address }) => address.column === column && address.row < row);
  return above.reduce<Field | null>(
    (best, one) => (best === null || one.address.row > best.address.row ? one : best),
    null,
  );
}

/**
 * The first cell of each column that is known and of no rule's concern: a column is told once. Not of one that asks for no
 * check at all, which the year's figures say nothing of: 上年实际值, 累计完成值, 佐证材料.
 */
export function firstOfColumns(fields: readonly Field[], { cells }: EvaluationForm): Field[] {
  if (fields.length === 0) return [];
  const words = cells.filter(({ kind, text }) => kind === 'text' && !/\d/u.test(text));
  const byColumn = new Map<number, Field>();
  for (const field of fields) {
    const heading = headingOf(field, words);
    if (heading && says('asks-no-check', compactText(heading.text))) continue;
    const { column, row } = field.address;
    const known = byColumn.get(column);
    if (!known || row < known.address.row) byColumn.set(column, field);
  }
  return [...byColumn.values()];
}
