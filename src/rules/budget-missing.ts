import { defineRule } from './define-rule';
import { fundColumnName, fundRows } from './support/funds';

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
      const rows = fundRows(form).filter((row) => row.cells[blank]?.kind === 'blank' && row.cells[given]?.number);
      return [
        {
          message: 'blank',
          data: { column: fundColumnName(funds, blank), given: fundColumnName(funds, given) },
          cells: rows.flatMap((row) => row.cells[blank]?.address ?? []),
        },
      ];
    }
    return [];
  },
});
