import { defineRule } from './define-rule';
import { differingSum } from './support/fund-sums';
import { AMOUNT_COLUMNS, fundColumnName } from './support/funds';

/**
 * 年度资金总额 is the sum of its sources, in each column of amounts.
 * Excel: =C6=SUM(C7:C9)
 */
export const fundsDoNotAddUp = defineRule({
  id: 'funds-do-not-add-up',
  code: 'PE112',
  severity: 'error',
  basis: ['arithmetic', 'observed'],
  isJudgement: false,
  messages: { differs: ['column', 'total', 'sum', 'arithmetic'] },
  check({ funds }) {
    const total = funds?.total;
    if (!funds || !total?.isTotal || funds.sources.length > 12) return [];
    return AMOUNT_COLUMNS.flatMap((column) => {
      const found = differingSum(total, funds.sources, column);
      if (!found?.total.number) return [];
      return [
        {
          message: 'differs',
          data: {
            column: fundColumnName(funds, column),
            total: found.total.text,
            sum: found.sum.toFixed(),
            arithmetic: found.step,
          },
          cells: [found.total, ...found.sources].map((field) => field.address),
          actual: found.total.number,
          steps: [found.step],
        },
      ];
    });
  },
});
