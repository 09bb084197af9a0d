import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { isCostAtLeast, isEventAtLeast } from './support/slips';
import { valuesLine } from './support/values';

/** What costs or harms is to be kept low: ≥0.4万元/公里 was most likely meant as ≤. Excel: =LEFT(E16)="≥" is FALSE */
export const costWithAtLeastSign = defineRule({
  id: 'cost-with-at-least-sign',
  code: 'PE615',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { sign: ['items'], event: ['items'] },
  check: (_form, { judged }) => [
    ...report(
      'sign',
      judged.filter(({ indicator }) => isCostAtLeast(indicator)),
    ),
    ...report(
      'event',
      judged.filter(({ indicator }) => isEventAtLeast(indicator)),
    ),
  ],
});

function report<Id extends string>(message: Id, rows: readonly JudgedIndicator[]) {
  if (rows.length === 0) return [];
  const cells = rows.map(({ indicator }) => indicator.target.field.address);
  return [{ message, data: { items: rows.map(valuesLine) }, cells }];
}
