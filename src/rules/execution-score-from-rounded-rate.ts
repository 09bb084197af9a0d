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
  check(_form, context) {
    const { score, rate, assessment, printed, scoreFromPrinted } = context.execution;
    if (context.profile.execution.roundRateTo !== null || !printed?.fits) return [];
    if (!score?.number || !rate || !assessment || !scoreFromPrinted?.eq(score.number)) return [];
    const { exactScore, steps } = assessment;
    if (score.number.eq(exactScore)) return [];
    return [
      {
        message: 'rounded',
        data: { printed: score.text, rate: rate.text, exact: exactScore.toFixed(), arithmetic: steps },
        cells: executionCells(context),
        expected: exactScore,
        actual: score.number,
        steps,
      },
    ];
  },
});
