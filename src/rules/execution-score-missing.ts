import { defineRule } from './define-rule';
import { executionCells, expectedPoints } from './support/execution-scores';
import { numberFix } from './support/scores';

/**
 * Where the execution rate has points and can be computed, its score must be given.
 * Excel: =ROUND(MIN(F6,E6/D6*F6),2)
 */
export const executionScoreMissing = defineRule({
  id: 'execution-score-missing',
  code: 'PE119',
  topic: 'scores',
  severity: 'warning',
  basis: ['form', 'observed'],
  isJudgement: false,
  messages: { missing: ['points', 'expected', 'arithmetic'] },
  check: (form, context, own) =>
    own.flatMap(({ field, expected, steps }) => {
      const { points } = context.execution;
      if (!points || !expected) return [];
      return [
        {
          message: 'missing' as const,
          data: { points: points.toFixed(), expected: expected.toFixed(), arithmetic: steps },
          cells: executionCells(context),
          expected,
          steps,
          // On points that are in doubt no score can be put in.
          ...(points.eq(expectedPoints(form, context)) ? { fix: numberFix(field.address, expected) } : {}),
        },
      ];
    }),
});
