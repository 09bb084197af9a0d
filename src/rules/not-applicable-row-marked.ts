import type { Field } from '../form/content';
import type { EvaluationForm, Indicator } from '../form/form';
import { defineRule } from './define-rule';

/** A row without an indicator is marked the same way throughout: 无, or blank; not 无 here and 0 there, and no 无偏差. */
export const notApplicableRowMarked = defineRule({
  id: 'not-applicable-row-marked',
  code: 'PE908',
  severity: 'info',
  basis: ['observed'],
  isJudgement: false,
  messages: { mixed: ['rows'], noDeviation: ['rows'] },
  check: (form) => [
    ...report('mixed', form, ({ target, actual }) => mixed([target.field, actual.field])),
    ...report('noDeviation', form, ({ reason }) => (reason && UNCHANGED.test(reason.text) ? [reason] : [])),
  ],
});

const UNCHANGED = /^无偏差[。.]?$/u;

/** The zeros among value cells of which another says 无. */
function mixed(values: readonly Field[]): readonly Field[] {
  return values.some((cell) => cell.kind === 'none') ? values.filter((cell) => cell.number?.eq(0)) : [];
}

function report<Id extends 'mixed' | 'noDeviation'>(
  message: Id,
  form: EvaluationForm,
  oddCells: (indicator: Indicator) => readonly Field[],
) {
  const cells = form.indicators
    .filter((indicator) => !indicator.isApplicable && !indicator.isSubRow)
    .flatMap(oddCells)
    .map((cell) => cell.address);
  return cells.length === 0 ? [] : [{ message, data: { rows: cells.map((cell) => String(cell.row + 1)) }, cells }];
}
