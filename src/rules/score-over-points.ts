import { defineRule } from './define-rule';
import { isUnconverted } from './support/conversion';
import { certaintyOf, isReadingSure } from './support/readings';
import { isMergedScore, isOverPoints, numberFix, scoreCells } from './support/scores';

/** No score exceeds its points. Excel: =H13<=G13 */
export const scoreOverPoints = defineRule({
  id: 'score-over-points',
  code: 'PE306',
  severity: 'error',
  basis: ['caiyu-2020-10-art-16', 'arithmetic'],
  isJudgement: false,
  messages: { over: ['name', 'printed', 'points'] },
  check: (_form, { judged }) => {
    const over = judged.filter(
      (one, index) => isOverPoints(one) && !isMergedScore(judged, index) && !isUnconverted(one.indicator),
    );
    // Scores on a scale of their own (0 to 100, weighted afterwards) exceed the points nearly everywhere.
    if (over.length >= 3 && over.length * 2 > judged.length) return [];
    return over.flatMap((one) => {
      const { indicator, points, score, assessment } = one;
      if (!indicator.score || !score || !points) return [];
      const isSure = assessment.kind === 'exact' && isReadingSure(one) && certaintyOf(one) === 'certain';
      return [
        {
          message: 'over' as const,
          data: { name: indicator.name.text, printed: indicator.score.text, points },
          cells: scoreCells(one),
          actual: score,
          ...(isSure
            ? {
                expected: assessment.score,
                fix: numberFix(indicator.score.address, assessment.score, assessment.formula === 'met'),
              }
            : {}),
        },
      ];
    });
  },
});
