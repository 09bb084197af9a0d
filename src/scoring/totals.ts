import { ZERO, quotient, roundHalfUp, sum } from './decimal';
import type { Decimal } from './decimal';
import type { Grade, Profile } from './types';

/** Execution score plus all indicator scores, at the profile's decimals. Source: the form. */
export const totalScore = (execution: Decimal, scores: readonly Decimal[], profile: Profile): Decimal =>
  roundHalfUp(execution.plus(sum(scores)), profile.scorePlaces);

/** 优 [90,100], 良 [80,90), 中 [60,80), 差 below. Source: 财预〔2020〕10号 第十八条. */
export const gradeOf = (total: Decimal, profile: Profile): Grade => {
  const { 优: excellent, 良: good, 中: medium } = profile.grades;
  if (total.gte(excellent)) return '优';
  if (total.gte(good)) return '良';
  return total.gte(medium) ? '中' : '差';
};

/**
 * How far the self-score runs ahead of the money: (S/P − rate) ÷ (S/P), S the score of the indicators out of
 * their points P (90). Negative where the money is ahead; `null` for S or P of 0. Seen in a performance system.
 */
export const runsAhead = (indicatorScore: Decimal, indicatorPoints: Decimal, rate: Decimal): Decimal | null => {
  if (indicatorScore.lte(ZERO) || indicatorPoints.lte(ZERO)) return null;
  // Multiplied out, so that one division is enough: (S − rate × P) ÷ S.
  return quotient(indicatorScore.minus(rate.times(indicatorPoints)), indicatorScore);
};
