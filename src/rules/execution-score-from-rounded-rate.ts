import { defineRule } from './define-rule';
import { executionCells } from './support/execution-scores';

/**
 * A score taken from the rate as printed differs from one taken from the exact rate: both are accepted, worth knowing.
 * Excel: =ROUND(ROUND(E6/D6,2)*F6,2)<>ROUND(E6/D6*F6,2)
 */
export const executionScoreFromRoundedRate = defineRule({
  id: 'execution-score-from-rounded-rate',
  code: 'PE118',
  topic: 'scores',
  severity: 'info',
  basis: ['form'],
  isJudgement: false,
  messages: { rounded: ['printed', 'rate', 'exact', 'arithmetic'] },
  check: (_form, context, own) =>
    own.flatMap(({ field, expected, steps }) => {
      const { rate } = context.execution;
      if (!rate || !expected || !field.number) return [];
      return [
        {
          message: 'rounded' as const,
          data: { printed: field.text, rate: rate.text, exact: expected.toFixed(), arithmetic: steps },
          cells: executionCells(context),
          expected,
          actual: field.number,
          steps,
        },
      ];
    }),
});
