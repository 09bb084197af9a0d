import { defineRule } from './define-rule';

/** The weights by which scores are converted make 100 %, the execution rate's included. Excel: =SUM(L12:L19)=100 */
export const conversionWeightsDoNotAddUp = defineRule({
  id: 'conversion-weights-do-not-add-up',
  code: 'PE207',
  severity: 'error',
  basis: ['form', 'arithmetic'],
  isJudgement: false,
  messages: { sum: ['sum'] },
  check: (_form, _context, own) =>
    own.flatMap((verdict) => {
      if (verdict.what !== 'points' || !verdict.sum || !verdict.expected) return [];
      const { field, addends, expected, steps } = verdict;
      const { full } = verdict.sum;
      return [
        {
          message: 'sum' as const,
          data: { sum: full },
          cells: [...new Set([field, ...addends])].map(({ address }) => address),
          expected,
          actual: full,
          steps,
        },
      ];
    }),
});
