import { defineRule } from './define-rule';
import { valuesLine } from './support/values';

/** The actual value is exact: no 约, 近, 余, 左右. */
export const approximateValue = defineRule({
  id: 'approximate-value',
  code: 'PE608',
  severity: 'info',
  basis: ['observed'],
  isJudgement: false,
  messages: { approximate: ['items'] },
  check: (_form, { judged }) => {
    const rows = judged.filter(({ indicator: { actual } }) => {
      return actual.measure.kind === 'quantity' && actual.measure.quantity.isApproximate;
    });
    if (rows.length === 0) return [];
    return [
      {
        message: 'approximate',
        data: { items: rows.map(valuesLine) },
        cells: rows.map(({ indicator }) => indicator.actual.field.address),
      },
    ];
  },
});
