import { defineRule } from './define-rule';
import { numberFix, scoreCells, scoresIn } from './support/scores';

/** No score exceeds its points. Excel: =H13<=G13 */
export const scoreOverPoints = defineRule({
  id: 'score-over-points',
  code: 'PE306',
  severity: 'error',
  basis: ['caiyu-2020-10-art-16', 'arithmetic'],
  isJudgement: false,
  messages: { over: ['name', 'printed', 'points'] },
  check: (_form, _context, own) =>
    scoresIn(own).flatMap(({ one, field, expected }) => {
      const { indicator, points, score, assessment } = one;
      if (!score || !points) return [];
      const isMet = assessment.kind === 'exact' && assessment.formula === 'met';
      return [
        {
          message: 'over' as const,
          data: { name: indicator.name.text, printed: field.text, points },
          cells: scoreCells(one),
          actual: score,
          ...(expected ? { expected, fix: numberFix(field.address, expected, isMet) } : {}),
        },
      ];
    }),
});
