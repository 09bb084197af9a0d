import { defineRule } from './define-rule';
import { scoreCells, scoresIn, scoreText } from './support/scores';

/** No score is below 0. Excel: =H13>=0 */
export const scoreNegative = defineRule({
  id: 'score-negative',
  code: 'PE307',
  severity: 'error',
  basis: ['caiyu-2020-10-art-16', 'arithmetic'],
  isJudgement: false,
  messages: { negative: ['name', 'printed'] },
  check: (_form, _context, own) =>
    scoresIn(own).flatMap(({ one }) => {
      const { indicator, score } = one;
      if (!indicator.score || !score) return [];
      return [
        {
          message: 'negative' as const,
          data: { name: indicator.name.text, printed: scoreText(indicator.score) },
          cells: scoreCells(one),
          actual: score,
        },
      ];
    }),
});
