import { ZERO, acceptableScores, type Profile } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { certaintyOf, hasReason, isReadingSure } from './support/readings';
import { isScoreOf, scoreReport } from './support/scores';

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
  check: (_form, { judged, profile }) =>
    judged
      .filter((one) => isLost(one) && !isRightTheOtherWay(one, profile))
      .map((one) => {
        const message = messageFor(one, profile);
        return message === 'lost'
          ? scoreReport(message, one)
          : { ...scoreReport(message, one, false), severity: 'warning' as const };
      }),
});

/** Whether the target is hit to the digit: met whichever way is good. */
const isExactlyMet = ({ assessment }: JudgedIndicator): boolean =>
  assessment.kind === 'exact' && assessment.ratio?.eq(1) === true;

function isLost(one: JudgedIndicator): boolean {
  const { assessment, direction, isScoreRight, points, score } = one;
  if (assessment.kind !== 'exact' || !assessment.isMet || isScoreRight !== false) return false;
  // Nothing planned and nothing done is no target met, except where nothing is what was hoped for.
  if (assessment.formula === 'zero-target-met' && direction.direction !== 'reverse') return false;
  if (points === null || score === null || score.lt(ZERO) || score.gte(points) || !isReadingSure(one)) return false;
  return isExactlyMet(one) || certaintyOf(one) !== 'open';
}

/** Whether the score is what the target would earn if the other way were good, where the direction is not written down. */
function isRightTheOtherWay(one: JudgedIndicator, profile: Profile): boolean {
  const { direction, indicator, points } = one;
  if (direction.from === 'sign' || direction.from === 'nature') return false;
  const other = { direction: direction.direction === 'reverse' ? 'positive' : 'reverse', from: 'sign' } as const;
  const input = {
    target: indicator.target.measure,
    actual: indicator.actual.measure,
    points,
    direction: other,
    profile,
  };
  return acceptableScores(input).some(({ exact }) => isScoreOf(one, exact, profile));
}

function messageFor(one: JudgedIndicator, { thresholds }: Profile) {
  const { assessment, direction, indicator } = one;
  // A form without a reason column gives its reasons elsewhere.
  if (indicator.reason === null || hasReason(indicator)) return 'lostWithReason';
  const ratio = assessment.kind === 'exact' ? assessment.ratio : null;
  if (direction.direction === 'positive' && ratio?.gte(thresholds.farOverInfo)) return 'lostFarOver';
  return isExactlyMet(one) || certaintyOf(one) === 'certain' ? 'lost' : 'lostByName';
}
