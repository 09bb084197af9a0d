import { STATED_WAYS } from './context';
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
  messages: { wrong: DATA, whole: DATA, byWay: DATA, unstated: DATA },
  check: (_form, _context, own) =>
    scoresIn(own).map(({ one, cause }) => {
      if (cause === 'whole-among-decimals')
        return { ...scoreReport('whole', one, false), severity: 'warning' as const };
      if (cause === 'way-unstated') return { ...scoreReport('unstated', one, false), severity: 'warning' as const };
      const isInProportion = one.assessment.kind === 'exact' && one.assessment.formula === 'proportional';
      return isInProportion ? scoreReport('wrong', one) : scoreReport('byWay', one, one.document !== STATED_WAYS);
    }),
});
