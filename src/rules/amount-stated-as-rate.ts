import { closing, says } from '../lexicon';
import { ONE } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { quantitiesOf, valuesLine } from './support/values';

/** An indicator named after an amount is measured in amounts, not in per cent. */
export const amountStatedAsRate = defineRule({
  id: 'amount-stated-as-rate',
  code: 'PE611',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { rate: ['items'] },
  check: (_form, { judged }) => {
    const rows = judged.filter(isRateOfAmount);
    if (rows.length === 0) return [];
    return [
      {
        message: 'rate',
        data: { items: rows.map(valuesLine) },
        cells: rows.flatMap(({ indicator: { name, target, actual } }) => [
          target.field.address,
          actual.field.address,
          name.address,
        ]),
      },
    ];
  },
});

function isRateOfAmount(row: JudgedIndicator): boolean {
  const pair = quantitiesOf(row);
  const name = row.indicator.name.text.trim();
  // 增长5% of an amount is a change of it.
  if (!pair?.every(({ unit, change }) => unit === '%' && !change) || says('rate-meant', name)) return false;
  // 100% of an amount is a common way to say that all of it came.
  return closing('amount-name', name) !== null && !pair[0].value.eq(ONE);
}
