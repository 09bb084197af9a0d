import { fundRows } from '../form';
import { ZERO } from '../scoring';
import { defineRule } from './define-rule';
import { fundColumnName, fundName } from './support/funds';

/** A budget is what there is to spend: a number below 0 is a change of it, or a slip. */
export const budgetNegative = defineRule({
  id: 'budget-negative',
  code: 'PE132',
  severity: 'warning',
  basis: ['arithmetic'],
  isJudgement: false,
  messages: { negative: ['items'] },
  check(form) {
    const { funds } = form;
    if (!funds) return [];
    const found = fundRows(form).flatMap((row) =>
      (['initial', 'adjusted'] as const).flatMap((column) => {
        const field = row.cells[column];
        if (!field?.number?.lt(ZERO)) return [];
        return [{ field, text: `${fundName(row)} ${fundColumnName(funds, column)} ${field.text}` }];
      }),
    );
    if (found.length === 0) return [];
    return [
      {
        message: 'negative',
        data: { items: found.map(({ text }) => text) },
        cells: found.map(({ field }) => field.address),
      },
    ];
  },
});
