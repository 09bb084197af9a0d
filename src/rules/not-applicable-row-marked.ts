import { ZERO } from '../scoring';
import type { EvaluationForm, Field, Indicator } from '../form';
import { defineRule } from './define-rule';
import { saysNoDeviation } from './support/reasons';
import { rowName } from './support/row-names';

/** A row without an indicator is marked the same way throughout: 无, or blank; not 无 here and 0 there, and no 无偏差. */
export const notApplicableRowMarked = defineRule({
  id: 'not-applicable-row-marked',
  code: 'PE908',
  severity: 'info',
  basis: ['observed'],
  isJudgement: false,
  messages: { mixed: ['names'], noDeviation: ['names'] },
  check: (form) => [
    ...report('mixed', form, ({ target, actual }) => mixed([target.field, actual.field])),
    ...report('noDeviation', form, ({ reason }) => (reason && saysNoDeviation(reason.text) ? [reason] : [])),
  ],
});

/** The zeros among value cells of which another says 无. */
function mixed(values: readonly Field[]): readonly Field[] {
  return values.some((cell) => cell.kind === 'none') ? values.filter((cell) => cell.number?.eq(ZERO)) : [];
}

function report<Id extends 'mixed' | 'noDeviation'>(
  message: Id,
  form: EvaluationForm,
  oddCells: (indicator: Indicator) => readonly Field[],
) {
  const odd = form.indicators
    .filter((indicator) => !indicator.isApplicable && !indicator.isSubRow)
    .flatMap((indicator) => oddCells(indicator).map(({ address }) => ({ address, name: rowName(indicator) })));
  if (odd.length === 0) return [];
  return [{ message, data: { names: odd.map(({ name }) => name) }, cells: odd.map(({ address }) => address) }];
}
