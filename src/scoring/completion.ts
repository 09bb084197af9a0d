import { ONE, quotient, ZERO } from './decimal';
import type { Decimal } from './decimal';
import { reverseLinear, unroundedScore } from './formulas';
import { prepare, refuse } from './scorable';
import type { AssessmentInput, Refusal } from './scorable';
import type { Profile } from './types';

/** How far an indicator was completed, or why that cannot be said. `zero-target`: nothing can be a share of nothing. */
export type Completion =
  { readonly kind: 'ratio'; readonly ratio: Decimal } | { readonly kind: 'zero-target' } | Refusal;

/**
 * The completion ratio, not capped: actual ÷ target; where less is better 1 − (actual − target) ÷ target, at least 0.
 * Cut after 20 decimals. Source: the linear formula of performance systems, of which this is the share of the points.
 */
export const completionOf = (input: Omit<AssessmentInput, 'points' | 'profile'>, profile: Profile): Completion => {
  const scorable = prepare({ ...input, points: ONE, profile });
  if ('kind' in scorable) return scorable;
  const { target, actual } = scorable.units;
  if (target.eq(ZERO)) return { kind: 'zero-target' };
  if (target.lt(ZERO)) return refuse('negative-target');
  const isReverse = input.direction.direction === 'reverse';
  return {
    kind: 'ratio',
    ratio: isReverse ? unroundedScore(reverseLinear(target, actual, ONE)) : quotient(actual, target),
  };
};
