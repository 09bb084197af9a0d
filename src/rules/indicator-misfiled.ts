import type { JudgedIndicator } from './context';
import { defineRule } from './define-rule';
import { isBenefit } from './support/benefits';
import { nameOf, quantityOn } from './support/claim-match';

const isPerCent = (row: JudgedIndicator): boolean => quantityOn(row, 'target')?.unit === '%';
const level2 = ({ indicator }: JudgedIndicator): string | null | undefined => indicator.level2?.kind;

/** 覆盖率 under 数量指标 is common and accepted. */
const isRateUnderQuantity = (row: JudgedIndicator): boolean =>
  level2(row) === 'quantity' && /(?<!覆盖|参保)率$/u.test(nameOf(row)) && isPerCent(row);

/** A count, or how far a count or a size was reached or grew. */
const isQuantityUnderQuality = (row: JudgedIndicator): boolean =>
  level2(row) === 'quality' &&
  (/(?:人数|次数|场次|面积|(?<!指|参|系|分|倍)数)$/u.test(nameOf(row))
    ? !isPerCent(row)
    : /(?:人数|场次|面积|规模).{0,6}(?:率|提高|增长|扩大)$/u.test(nameOf(row)));

/** How the money or the work went is no benefit of it. */
const isProcessUnderBenefit = (row: JudgedIndicator): boolean =>
  isBenefit(row) &&
  /预算.{0,8}率$|资金.{0,6}(?:到位|支付|拨付)率$|(?:合同|任务|工程|结算)(?:完成|履行|执行)率$/u.test(nameOf(row));

/** An indicator stands under the heading of its kind. */
export const indicatorMisfiled = defineRule({
  id: 'indicator-misfiled',
  code: 'PE712',
  severity: 'info',
  basis: ['caiyu-2020-10-art-13', 'observed'],
  isJudgement: true,
  messages: { rate: ['names'], quantity: ['names'], process: ['names'] },
  check: (_form, { judged }) =>
    (
      [
        ['rate', isRateUnderQuantity],
        ['quantity', isQuantityUnderQuality],
        ['process', isProcessUnderBenefit],
      ] as const
    ).flatMap(([message, isWrong]) => {
      const rows = judged.filter(isWrong);
      if (rows.length === 0) return [];
      const data = { names: rows.map(({ indicator }) => indicator.name.text) };
      return [{ message, data, cells: rows.map(({ indicator }) => indicator.name.address) }];
    }),
});
