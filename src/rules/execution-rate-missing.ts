import type { CellEdit } from './types';
import { defineRule } from './define-rule';
import { rateText, type RateNotation } from './support/rates';

/**
 * Where the total row gives budget and executed amount, it must give the rate too.
 * Excel: =ROUND(E6/D6,4)
 */
export const executionRateMissing = defineRule({
  id: 'execution-rate-missing',
  code: 'PE116',
  severity: 'warning',
  basis: ['form', 'observed'],
  isJudgement: false,
  messages: { missing: ['expected', 'arithmetic'] },
  check: (_form, _context, own) =>
    own.flatMap((verdict) => {
      if (verdict.what !== 'rate' || !verdict.rate || !verdict.notation || !verdict.expected) return [];
      const { field, rate, notation, expected, steps } = verdict;
      const edit: CellEdit = { address: field.address, value: expected.toNumber(), format: formatOf(notation) };
      return [
        {
          message: 'missing' as const,
          data: { expected: rateText(rate.exact, notation), arithmetic: steps[0] ?? '' },
          cells: [field.address, rate.executed.address, rate.budget.address],
          expected,
          steps,
          fix: { isSafe: true, edits: [edit] },
        },
      ];
    }),
});

const formatOf = ({ places, isPercent }: RateNotation): string => `0.${'0'.repeat(places)}${isPercent ? '%' : ''}`;
