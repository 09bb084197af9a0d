import type { Profile } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { certaintyOf, hasReason } from './support/readings';
import { scoreReport, scoresIn } from './support/scores';

/**
 * A target that is met earns full points.
 * Excel: =OR(F12<E12,H12=G12), for lower is better =OR(F12>E12,H12=G12)
 */
export const scoreLostTargetMet = defineRule({
  id: 'score-lost-target-met',
  code: 'PE305',
  severity: 'error',
  basis: ['caiyu-2020-10-art-16'],
  isJudgement: false,
  messages: {
    lost: ['name', 'printed', 'expected', 'arithmetic'],
    lostWithReason: ['name', 'printed', 'expected', 'arithmetic'],
    lostFarOver: ['name', 'printed', 'expected', 'arithmetic'],
    lostByName: ['name', 'printed', 'expected', 'arithmetic'],
  },
  check: (_form, { profile }, own) =>
    scoresIn(own).map(({ one }) => {
      const message = messageFor(one, profile);
      return message === 'lost'
        ? scoreReport(message, one)
        : { ...scoreReport(message, one, false), severity: 'warning' as const };
    }),
});

/** Whether the target is hit to the digit: met whichever way is good. */
const isExactlyMet = ({ assessment }: JudgedIndicator): boolean =>
  assessment.kind === 'exact' && assessment.ratio?.eq(1) === true;

function messageFor(one: JudgedIndicator, { thresholds }: Profile) {
  const { assessment, direction, indicator } = one;
  // A form without a reason column gives its reasons elsewhere.
  if (indicator.reason === null || hasReason(indicator)) return 'lostWithReason';
  const ratio = assessment.kind === 'exact' ? assessment.ratio : null;
  if (direction.direction === 'positive' && ratio?.gte(thresholds.farOverInfo)) return 'lostFarOver';
  return isExactlyMet(one) || certaintyOf(one) === 'certain' ? 'lost' : 'lostByName';
}
