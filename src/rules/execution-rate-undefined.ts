import { defineRule } from './define-rule';
import { budgetOf, fundName, fundRows, isPositive } from './support/funds';

/** Where the budget is 0 there is no rate, and no score follows from one. */
export const executionRateUndefined = defineRule({
  id: 'execution-rate-undefined',
  code: 'PE115',
  severity: 'info',
  basis: ['arithmetic'],
  isJudgement: false,
  messages: { rate: ['rows'], score: ['printed'] },
  check(form, { profile }) {
    const unfunded = fundRows(form).filter((row) => budgetOf(row, profile)?.number?.eq(0));
    const rated = unfunded.filter((row) => row.cells.rate?.number);
    const scored = unfunded.find((row) => row === form.funds?.total && isPositive(row.cells.score));
    return [
      ...(rated.length === 0
        ? []
        : [
            {
              message: 'rate' as const,
              data: { rows: rated.map(fundName) },
              cells: rated.flatMap((row) => row.cells.rate?.address ?? []),
            },
          ]),
      ...(scored?.cells.score
        ? [{ message: 'score' as const, data: { printed: scored.cells.score.text }, cells: [scored.cells.score.address] }]
        : []),
    ];
  },
});
