import { ZERO } from '../scoring';
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
  check(form, context) {
    const { score, assessment, points } = context.execution;
    if (score?.kind !== 'blank' || !assessment || !points?.gt(ZERO)) return [];
    const { score: expected, steps } = assessment;
    return [
      {
        message: 'missing',
        data: { points: points.toFixed(), expected: expected.toFixed(), arithmetic: steps },
        cells: executionCells(context),
        expected,
        steps,
        ...(points.eq(expectedPoints(form, context)) ? { fix: numberFix(score.address, expected) } : {}),
      },
    ];
  },
});
