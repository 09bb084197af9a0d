import { defineRule } from './define-rule';
import { scoreReport, scoresIn } from './support/scores';

const DATA = ['name', 'printed', 'expected', 'arithmetic'] as const;

/**
 * A quantitative target that is missed earns actual ÷ target × points, two decimals, half up.
 * Excel: =ROUND(F12/E12*G12,2)
 */
export const scoreNotProportional = defineRule({
  id: 'score-not-proportional',
  code: 'PE302',
  severity: 'error',
  basis: ['caiyu-2020-10-art-16'],
  isJudgement: false,
  messages: { wrong: DATA, whole: DATA },
  check: (_form, _context, own) =>
    scoresIn(own).map(({ one, cause }) =>
      cause === 'whole-among-decimals'
        ? { ...scoreReport('whole' as const, one, false), severity: 'warning' as const }
        : scoreReport('wrong' as const, one),
    ),
});
