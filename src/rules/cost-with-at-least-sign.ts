import { defineRule } from './define-rule';
import { isCostAtLeast } from './support/slips';
import { valuesLine } from './support/values';

/** What costs is to be kept low: ≥0.4万元/公里 was most likely meant as ≤. Excel: =LEFT(E16)="≥" is FALSE */
export const costWithAtLeastSign = defineRule({
  id: 'cost-with-at-least-sign',
  code: 'PE615',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { sign: ['items'] },
  check: (_form, { judged }) => {
    const rows = judged.filter(({ indicator }) => isCostAtLeast(indicator));
    if (rows.length === 0) return [];
    return [
      {
        message: 'sign',
        data: { items: rows.map(valuesLine) },
        cells: rows.map(({ indicator }) => indicator.target.field.address),
      },
    ];
  },
});
