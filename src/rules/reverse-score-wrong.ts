import { defineRule } from './define-rule';
import { numberFix, reverseScores, scoreCells, scoresIn, scoreText } from './support/scores';

/**
 * A lower-is-better target that is exceeded earns less by one of the two known formulas, linear or in ratio.
 * Excel: =ROUND(MAX(0,1-(F12-E12)/E12)*G12,2) or =ROUND(E12/F12*G12,2)
 */
export const reverseScoreWrong = defineRule({
  id: 'reverse-score-wrong',
  code: 'PE303',
  severity: 'error',
  basis: ['system', 'form'],
  key: 'reverse',
  isJudgement: false,
  messages: {
    wrong: ['name', 'printed', 'linear', 'ratio', 'arithmetic'],
    wrongByName: ['name', 'printed', 'linear', 'ratio', 'arithmetic'],
  },
  check: (_form, { profile }, own) =>
    scoresIn(own).flatMap(({ one }) => {
      const { indicator, direction, assessment, score } = one;
      const scores = reverseScores(one, profile);
      if (!scores || !indicator.score || !score) return [];
      const { linear, ratio, steps } = scores;
      return [
        {
          message: direction.from === 'name' ? ('wrongByName' as const) : ('wrong' as const),
          data: { name: indicator.name.text, printed: scoreText(indicator.score), linear, ratio, arithmetic: steps },
          cells: scoreCells(one),
          actual: score,
          steps,
          // Which formula is in force is the user's choice: never safe.
          ...(assessment.kind === 'exact'
            ? { expected: assessment.score, fix: numberFix(indicator.score.address, assessment.score, false) }
            : {}),
        },
      ];
    }),
});
