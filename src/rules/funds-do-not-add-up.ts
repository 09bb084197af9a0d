import { WITH_TARGETS } from '../form';
import { defineRule } from './define-rule';
import { fundColumnName } from './support/funds';

const DATA = ['column', 'total', 'sum', 'arithmetic'] as const;

/**
 * 年度资金总额 is the sum of its sources, in each column of amounts.
 * Excel: =C6=SUM(C7:C9)
 */
export const fundsDoNotAddUp = defineRule({
  id: 'funds-do-not-add-up',
  code: 'PE112',
  kinds: WITH_TARGETS,
  severity: 'error',
  basis: ['arithmetic', 'observed'],
  isJudgement: false,
  messages: { differs: DATA, rounded: DATA },
  check: ({ funds }, _context, own) =>
    own.flatMap((verdict) => {
      if (verdict.what !== 'funds' || !verdict.sum || !funds) return [];
      const { field, sum: found, column } = verdict;
      return [
        {
          ...(found.isRounding
            ? { message: 'rounded' as const, severity: 'info' as const }
            : { message: 'differs' as const }),
          data: {
            column: fundColumnName(funds, column),
            total: field.text,
            sum: found.sum.toFixed(),
            arithmetic: found.step,
          },
          cells: [found.total, ...found.sources].map(({ address }) => address),
          actual: field.number ?? found.sum,
          steps: [found.step],
        },
      ];
    }),
});
