import type { CellRange } from '../cells/grid';
import type { EvaluationForm, Indicator } from '../model/form';

/** The form with the reason of each row that a merged cell covers: what it says, it says for all of them. */
export function withMergedReasons(form: EvaluationForm, merges: readonly CellRange[] = []): EvaluationForm {
  const column = form.columns.reason?.address.column;
  const over = merges.filter(({ left, right, top, bottom }) => left === column && right >= left && bottom > top);
  if (column === undefined || over.length === 0) return form;
  const rowOf = new Map(form.indicators.map((indicator) => [indicator.row, indicator]));
  const indicators = form.indicators.map((indicator): Indicator => {
    const merge = over.find(({ top, bottom }) => top <= indicator.row && indicator.row <= bottom);
    const reason = merge ? rowOf.get(merge.top)?.reason : null;
    return reason && reason.kind !== 'blank' ? { ...indicator, reason, sharesReason: true } : indicator;
  });
  return { ...form, indicators };
}
