import type { EvaluationForm } from '../form';
import type { RuleContext } from './context';
import { defineRule } from './define-rule';
import { claimsIn } from './support/claims';
import { economicPromise, unmeasuredPromises } from './support/promises';

/** Rows under 经济效益指标 that declare themselves not applicable, where no other row stands there. */
function emptyEconomicRows({ indicators }: EvaluationForm) {
  const rows = indicators.filter(({ level2 }) => level2?.kind === 'economic');
  return rows.some(({ isApplicable }) => isApplicable)
    ? []
    : rows.filter(({ target }) => target.measure.kind === 'none');
}

function numbers({ goal, layout }: EvaluationForm, { judged }: RuleContext) {
  if (!goal || layout === 'no-indicators') return [];
  const items = unmeasuredPromises(claimsIn(goal.value.text), judged).map(({ text }) => text);
  return items.length === 0 ? [] : [{ message: 'numbers', data: { items }, cells: [goal.value.address] } as const];
}

function effect(form: EvaluationForm, { judged }: RuleContext) {
  const [row] = emptyEconomicRows(form);
  const phrase = form.goal && row ? economicPromise(form.goal.value.text, judged) : null;
  if (!form.goal || !row || phrase === null) return [];
  const cells = [form.goal.value.address, row.name.address];
  return [{ message: 'effect', data: { phrase }, cells } as const];
}

/** What the goal promises has an indicator that measures it. */
export const goalWithoutIndicator = defineRule({
  id: 'goal-without-indicator',
  code: 'PE707',
  severity: 'info',
  basis: ['observed'],
  isJudgement: true,
  messages: { numbers: ['items'], effect: ['phrase'] },
  check: (form, context) => [...numbers(form, context), ...effect(form, context)],
});
