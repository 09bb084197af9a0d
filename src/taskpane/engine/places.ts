import type { CellAddress, EvaluationForm } from '../../audit';
import type { Place } from '../place';

/** What each row of a form is about, by 0-based sheet row. */
export function rowLabels(form: EvaluationForm): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const { address, text } of form.cells) if (!labels.has(address.row)) labels.set(address.row, oneLine(text));
  for (const { row, label } of form.funds?.sources ?? []) labels.set(row, oneLine(label.text));
  if (form.funds?.total) labels.set(form.funds.total.row, oneLine(form.funds.total.label.text));
  for (const { row, name } of form.indicators) if (name.text) labels.set(row, oneLine(name.text));
  return labels;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The place of a cell of a form. */
export function placeOf(form: EvaluationForm, { row, column }: CellAddress): Place {
  const labels = rowLabels(form);
  const label = labels.get(row) ?? '';
  const twins = rowsOf(labels, label);
  return { row: label, column: column - form.range.left, nth: twins.indexOf(row), of: twins.length };
}

/** The cell at a place; `null` where its row is gone, or where more or fewer rows claim to be it. */
export function cellAt(form: EvaluationForm, { row, column, nth, of }: Place): CellAddress | null {
  const rows = rowsOf(rowLabels(form), row);
  const found = rows.length === of ? rows[nth] : undefined;
  return found === undefined ? null : { row: found, column: column + form.range.left };
}

const rowsOf = (labels: ReadonlyMap<number, string>, label: string): number[] =>
  [...labels].flatMap(([row, text]) => (text === label ? [row] : [])).sort((a, b) => a - b);
