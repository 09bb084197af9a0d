import { fundRows } from '../form';
import { defineRule } from './define-rule';
import { fundColumnName } from './support/funds';

/** Where a form has both budgets, the total row must give both: 年初预算数 and 全年预算数. */
export const budgetMissing = defineRule({
  id: 'budget-missing',
  code: 'PE111',
  severity: 'info',
  basis: ['form'],
  isJudgement: false,
  messages: { blank: ['column', 'given'] },
  check(form) {
    const { funds } = form;
    const cells = funds?.total?.cells;
    if (!funds || !cells?.initial || !cells.adjusted) return [];
    for (const [blank, given] of [['initial', 'adjusted'] as const, ['adjusted', 'initial'] as const]) {
      if (cells[blank]?.kind !== 'blank' || !cells[given]?.number) continue;
      const empty = fundRows(form).flatMap((row) => {
        const field = row.cells[blank];
        return field?.kind === 'blank' && row.cells[given]?.number ? [field.address] : [];
      });
      return [
        {
          message: 'blank',
          data: { column: fundColumnName(funds, blank), given: fundColumnName(funds, given) },
          cells: empty,
        },
      ];
    }
    return [];
  },
});
