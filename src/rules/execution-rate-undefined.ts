import { ZERO } from '../scoring';
import { defineRule } from './define-rule';
import { budgetOf, fundName, fundRows, isPositive } from './support/funds';
import type { Report } from './types';

const MESSAGES = { rate: ['rows'], score: ['printed'] } as const;

/** Where the budget is 0 there is no rate, and no score follows from one. */
export const executionRateUndefined = defineRule({
  id: 'execution-rate-undefined',
  code: 'PE115',
  severity: 'info',
  basis: ['arithmetic'],
  isJudgement: false,
  messages: MESSAGES,
  check(form, { profile }) {
    const unfunded = fundRows(form).filter((row) => budgetOf(row, profile)?.number?.eq(ZERO));
    const rated = unfunded.flatMap((row) => (row.cells.rate?.number ? [{ row, cell: row.cells.rate.address }] : []));
    const score = unfunded.find((row) => row === form.funds?.total)?.cells.score;
    const reports: Report<typeof MESSAGES>[] = [];
    if (rated.length > 0) {
      const rows = rated.map(({ row }) => fundName(row));
      reports.push({ message: 'rate', data: { rows }, cells: rated.map(({ cell }) => cell) });
    }
    if (score && isPositive(score))
      reports.push({ message: 'score', data: { printed: score.text }, cells: [score.address] });
    return reports;
  },
});
