import { defineRule } from './define-rule';
import { executionCells, expectedPoints, isExecutionScoreRight, totalRate } from './support/execution-scores';
import { numberFix } from './support/scores';

/**
 * The execution score is rate × points, at most the points; the rate exact or as printed.
 * Excel: =ROUND(MIN(F6,E6/D6*F6),2)
 */
export const executionScoreWrong = defineRule({
  id: 'execution-score-wrong',
  code: 'PE117',
  topic: 'scores',
  severity: 'error',
  basis: ['form', 'caiyu-2020-10-art-13'],
  isJudgement: false,
  messages: { wrong: ['printed', 'expected', 'arithmetic'] },
  check(form, context) {
    const { score, assessment, points } = context.execution;
    const rate = totalRate(form, context);
    if (!rate || !score?.number || !assessment || !points) return [];
    if (isExecutionScoreRight(score.number, score.places, rate, context)) return [];
    const { score: expected, steps } = assessment;
    // On points that are in doubt no score can be put right.
    const isSure = points.eq(expectedPoints(form, context));
    return [
      {
        message: 'wrong',
        data: { printed: score.text, expected: expected.toFixed(), arithmetic: steps },
        cells: executionCells(context),
        expected,
        actual: score.number,
        steps,
        ...(isSure ? { fix: numberFix(score.address, expected) } : {}),
      },
    ];
  },
});
