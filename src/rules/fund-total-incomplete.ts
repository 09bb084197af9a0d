import type { FundColumnField, FundRow } from '../form';
import { defineRule } from './define-rule';
import { fundColumnName, fundName } from './support/funds';

/**
 * The total row gives the budget and what was executed of it: without either there is no rate.
 * Excel: =IF(AND(D6<>"",E6=""),"缺少执行数","")
 */
export const fundTotalIncomplete = defineRule({
  id: 'fund-total-incomplete',
  code: 'PE128',
  severity: 'warning',
  basis: ['form', 'observed'],
  isJudgement: false,
  messages: { blank: ['row', 'given', 'blank'] },
  check({ funds }) {
    const total = funds?.total;
    if (!funds || !total) return [];
    const budget = budgetOf(total);
    const pairs: readonly (readonly [FundColumnField, FundColumnField])[] = [
      ['executed', budget],
      [budget, 'executed'],
    ];
    return pairs.flatMap(([blank, given]) => {
      const field = total.cells[blank];
      const other = total.cells[given];
      if (field?.kind !== 'blank' || !other?.number) return [];
      return [
        {
          message: 'blank' as const,
          data: { row: fundName(total), given: fundColumnName(funds, given), blank: fundColumnName(funds, blank) },
          cells: [field.address, other.address],
        },
      ];
    });
  },
});

/** The budget that is filled, else the one the form has; one of two being blank is another rule's matter. */
function budgetOf({ cells }: FundRow): FundColumnField {
  if (cells.adjusted?.number) return 'adjusted';
  if (cells.initial?.number) return 'initial';
  return cells.adjusted ? 'adjusted' : 'initial';
}
