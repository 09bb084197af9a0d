import { divideRounded, formatDecimal, ONE, ZERO } from './decimal';
import type { Decimal } from './decimal';
import { linearBetween, proportional } from './formulas';
import type { ExactScore } from './formulas';
import type { Interval, Profile } from './types';

/** The score of a missed higher-is-better target by the profile's own way, else in proportion. */
export const missedPositive = (target: Decimal, actual: Decimal, points: Decimal, profile: Profile): ExactScore => {
  const { passMark, linearBetween: bounds } = profile;
  if (passMark && actual.lt(target.times(passMark)))
    return { formula: 'below-pass-mark', numerator: ZERO, denominator: ONE };
  if (!bounds) return proportional(target, actual, points);
  // From `to` on all points are earned, though the target itself was missed.
  if (actual.gte(target.times(bounds.to))) return { formula: 'linear-between', numerator: points, denominator: ONE };
  return linearBetween(target, actual, points, bounds);
};

/** What is left of the points of a target met far beyond what it asked for; `null` where the profile takes nothing. */
export const deductedPoints = (
  target: Decimal,
  actual: Decimal,
  points: Decimal,
  { overDeduct }: Profile,
): Decimal | null => {
  if (!overDeduct || actual.lt(target.times(overDeduct.from))) return null;
  return overDeduct.points.gt(points) ? ZERO : points.minus(overDeduct.points);
};

/** The points of a rate by its interval; 0 below the lowest. The intervals stand from the highest down. */
export const intervalScore = (rate: Decimal, points: Decimal, intervals: readonly Interval[]): Decimal =>
  (intervals.find(({ from }) => rate.gte(from))?.share ?? ZERO).times(points);

/** A total after a rule of the profile, with its line of arithmetic; `null` where the rule leaves it as it is. */
export interface AdjustedTotal {
  readonly total: Decimal;
  readonly step: string;
}

/** The total under the profile's cap for an execution rate; `null` where none applies or the total stands below it. */
export const cappedTotal = (
  total: Decimal,
  rate: Decimal | null,
  { capByExecution }: Profile,
): AdjustedTotal | null => {
  if (rate === null) return null;
  const [lowest] = capByExecution
    .filter(({ below }) => rate.lt(below))
    .map(({ atMost }) => atMost)
    .sort((a, b) => a.cmp(b));
  if (!lowest || total.lte(lowest)) return null;
  return { total: lowest, step: `min(${formatDecimal(total)}, ${formatDecimal(lowest)}) = ${formatDecimal(lowest)}` };
};

/**
 * score ÷ (full points − points that do not apply) × full points, at the profile's decimals; `null` where nothing that
 * applies is left. Whether it is to be so is the profile's `notApplicable`.
 */
export const rescaledTotal = (score: Decimal, notApplicable: Decimal, profile: Profile): AdjustedTotal | null => {
  const { fullPoints, scorePlaces } = profile;
  const left = fullPoints.minus(notApplicable);
  if (left.lte(ZERO)) return null;
  const total = divideRounded(score.times(fullPoints), left, scorePlaces);
  const [s, f, n] = [score, fullPoints, notApplicable].map(formatDecimal);
  return { total, step: `${s} ÷ (${f} − ${n}) × ${f} = ${formatDecimal(total)}` };
};

/** Whether a profile scores every indicator as the national rules do, so that the short way is open. */
export const isPlain = ({ overDeduct, passMark, linearBetween: bounds }: Profile): boolean =>
  overDeduct === null && passMark === null && bounds === null;
