import { ZERO, ONE } from './decimal';
import type { Decimal } from './decimal';
import { reverseLinear, reverseRatio, roundScore, unroundedScore } from './formulas';
import type { ExactScore } from './formulas';
import { missedPositive } from './local-rules';
import { outcomeOf } from './outcome';
import type { AssessmentInput, Refusal, Scorable } from './scorable';
import type { Formula } from './types';

/** A score that one of the known formulas gives. */
export interface AcceptableScore {
  readonly formula: Formula;
  /** At the profile's decimals. */
  readonly score: Decimal;
  /** Cut after 20 decimals: for judging a score printed with fewer decimals without rounding twice. */
  readonly exact: Decimal;
}

const acceptable = (exact: ExactScore, places: number): AcceptableScore => ({
  formula: exact.formula,
  score: roundScore(exact, places),
  exact: unroundedScore(exact),
});

/**
 * Every score that a known formula gives: the profile's own first; for a missed reverse target linear and ratio,
 * and full points where the direction rests on the name alone. Empty where nothing can be computed.
 */
export const acceptableOf = (input: AssessmentInput, scorable: Scorable | Refusal): readonly AcceptableScore[] => {
  if ('kind' in scorable) return [];
  const { units, points } = scorable;
  const places = input.profile.scorePlaces;
  const isReverse = input.direction.direction === 'reverse';
  if (isReverse && units.target.gt(ZERO) && units.actual.gt(units.target)) {
    const linear = reverseLinear(units.target, units.actual, points);
    const ratio = reverseRatio(units.target, units.actual, points);
    const known = input.profile.reverse === 'ratio' ? [ratio, linear] : [linear, ratio];
    const full: ExactScore = { formula: 'met', numerator: points, denominator: ONE };
    return [...known, ...(input.direction.from === 'name' ? [full] : [])].map((exact) => acceptable(exact, places));
  }
  const outcome = outcomeOf(input, scorable);
  if (typeof outcome === 'string') return [];
  if (outcome.formula === 'proportional' || outcome.formula === 'linear-between')
    return [acceptable(missedPositive(units.target, units.actual, points, input.profile), places)];
  return [{ formula: outcome.formula, score: outcome.score, exact: outcome.score }];
};
