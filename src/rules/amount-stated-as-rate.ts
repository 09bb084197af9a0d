import { ONE } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { quantitiesOf, valuesLine } from './support/values';

const AMOUNT = /(?:额|数量|人数|户数|件数|个数|家数|次数|场次|人次|批次|面积|产量|销量|里程)$/u;
/** Words by which a percentage is meant after all. */
const RATE = /率|比|占|增长|增加|增幅|增速|提升|提高|降低|下降|降幅|减少|节约|覆盖|达标|合格|满意|完成|及时|到位|执行/u;

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
  if (!pair?.every(({ unit }) => unit === '%') || RATE.test(name)) return false;
  // 100% of an amount is a common way to say that all of it came.
  return AMOUNT.test(name) && !pair[0].value.eq(ONE);
}
