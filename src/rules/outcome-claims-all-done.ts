import { defineRule } from './define-rule';
import { toldAllDone } from './support/told-all-done';

/** All targets are reached where the outcome says so. Excel: =COUNTIF(G13:G24,"未达")=0 */
export const outcomeClaimsAllDone = defineRule({
  id: 'outcome-claims-all-done',
  code: 'PE720',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { all: ['text', 'rows'] },
  check: (form, context) => {
    const { outcome } = form;
    const told = toldAllDone(form, context);
    if (!outcome || !told) return [];
    const { text, missed } = told;
    const rows = missed.map(
      ({ indicator: { name, target, actual } }) => `${name.text} ${target.text} → ${actual.text}`,
    );
    const cells = [outcome.value.address, ...missed.map(({ indicator }) => indicator.actual.field.address)];
    return [{ message: 'all', data: { text, rows }, cells }];
  },
});
