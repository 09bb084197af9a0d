import { ZERO } from '../scoring';
import { SELF_EVALUATIONS, WITH_TARGETS } from '../form';
import type { EvaluationForm, Field, Indicator } from '../form';
import { defineRule } from './define-rule';
import { hasNoResults, isLeftBlank } from './support/unfilled';

/** A form has indicators, and those of a self-evaluation have targets, values and scores. */
export const formNotFilled = defineRule({
  id: 'form-not-filled',
  code: 'PE910',
  kinds: WITH_TARGETS,
  severity: 'warning',
  basis: ['form', 'observed'],
  isJudgement: false,
  messages: { template: [], noIndicators: [], noTargets: [], blank: ['count'], noResults: ['count'] },
  check(form) {
    const { kind, columns, indicators, total } = form;
    if (!columns.name) return [];
    if (isLeftBlank(form)) return [{ message: 'template', data: {}, cells: [columns.name.address] }];
    if (indicators.some(isFilled)) return hasNoResults(form) ? [withoutResults(form)] : [];
    const cells = [columns.name, ...indicators.map(({ name }) => name), ...totalCells(form)];
    const addresses = cells.map((cell) => cell.address);
    if (!SELF_EVALUATIONS.includes(kind)) {
      // Rows without a target are another rule's.
      return indicators.length > 0 ? [] : [{ message: 'noTargets', data: {}, cells: addresses }];
    }
    if (indicators.length > 0) return [{ message: 'blank', data: { count: indicators.length }, cells: addresses }];
    // Without a total row the sheet may just end here.
    return [{ message: 'noIndicators', data: {}, cells: addresses, ...(total ? {} : { severity: 'info' }) }];
  },
});

/** All results are still to come: one finding, and none for each of them. */
function withoutResults({ indicators, total }: EvaluationForm) {
  const rows = indicators.filter(({ isApplicable }) => isApplicable);
  const blank = [...rows.map(({ actual }) => actual.field), ...rows.map(({ score }) => score), total?.score];
  const cells = blank.flatMap((field) => (field?.kind === 'blank' ? [field.address] : []));
  return { message: 'noResults' as const, data: { count: rows.length }, cells };
}

const isFilled = ({ target, actual, points, score }: Indicator): boolean =>
  [target.field, actual.field].some((cell) => cell.kind !== 'blank') ||
  [points, score].some((cell) => cell && cell.kind !== 'blank' && cell.number?.eq(ZERO) !== true);

const totalCells = ({ total }: EvaluationForm): Field[] =>
  total
    ? [total.label, total.points, total.score].flatMap((cell) => (cell && cell.kind !== 'blank' ? [cell] : []))
    : [];
