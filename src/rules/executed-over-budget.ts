import { ZERO, roundHalfUp } from '../scoring';
import type { Field } from '../form';
import { fundRows } from '../form';
import { defineRule } from './define-rule';
import { budgetOf, fundName } from './support/funds';
import { isRateOfSlip } from './support/money-slips';

/**
 * No more is spent than the (adjusted) budget holds.
 * Excel: =E6<=D6
 */
export const executedOverBudget = defineRule({
  id: 'executed-over-budget',
  code: 'PE113',
  severity: 'warning',
  basis: ['observed', 'system'],
  isJudgement: false,
  messages: { over: ['rows'] },
  check(form, { profile }) {
    const { funds } = form;
    const over = fundRows(form).flatMap((row) => {
      const { executed } = row.cells;
      const budget = budgetOf(row, profile);
      // Amounts in different units are another rule's matter.
      if (!executed || !budget || !isOver(executed, budget) || !funds || isRateOfSlip(row, budget, funds)) return [];
      return [
        { text: `${fundName(row)} ${executed.text} > ${budget.text}`, cells: [executed.address, budget.address] },
      ];
    });
    if (over.length === 0) return [];
    return [
      { message: 'over', data: { rows: over.map(({ text }) => text) }, cells: over.flatMap(({ cells }) => cells) },
    ];
  },
});

/** Judged at the decimals that the budget is printed with: 880 万元 may stand for 880.4. A budget of 0 allows nothing; one below 0 is itself the question. */
function isOver(executed: Field, budget: Field): boolean {
  if (executed.number === null || budget.number === null) return false;
  if (budget.number.lt(ZERO)) return false;
  if (budget.number.eq(ZERO)) return executed.number.gt(ZERO);
  return roundHalfUp(executed.number, budget.places).gt(budget.number);
}
