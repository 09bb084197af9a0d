import { divideRounded, quotient, ZERO } from './decimal';
import type { Decimal } from './decimal';
import type { Formula } from './types';

/** A score as a fraction that is still exact, so that it is rounded once, by whoever needs it. */
export interface ExactScore {
  readonly formula: Formula;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** actual ÷ target × points. Source: 财预〔2020〕10号 第十六条. */
export const proportional = (target: Decimal, actual: Decimal, points: Decimal): ExactScore => ({
  formula: 'proportional',
  numerator: actual.times(points),
  denominator: target,
});

/** (1 − (actual − target) ÷ target) × points, 0 from twice the target. Seen in a performance system. */
export const reverseLinear = (target: Decimal, actual: Decimal, points: Decimal): ExactScore => {
  const left = target.times(2).minus(actual);
  return { formula: 'reverse-linear', numerator: left.lt(ZERO) ? ZERO : left.times(points), denominator: target };
};

/** target ÷ actual × points. Source: forms of Hubei and Haidian. */
export const reverseRatio = (target: Decimal, actual: Decimal, points: Decimal): ExactScore => ({
  formula: 'reverse-ratio',
  numerator: target.times(points),
  denominator: actual,
});

/** (actual ÷ target − from) ÷ (to − from) × points: nothing at `from`, all points at `to`. A profile's rule. */
export const linearBetween = (
  target: Decimal,
  actual: Decimal,
  points: Decimal,
  { from, to }: { readonly from: Decimal; readonly to: Decimal },
): ExactScore => {
  const left = actual.minus(from.times(target));
  return {
    formula: 'linear-between',
    numerator: left.lt(ZERO) ? ZERO : left.times(points),
    denominator: to.minus(from).times(target),
  };
};

/** The score at `places` decimals, half up, rounded once. */
export const roundScore = ({ numerator, denominator }: ExactScore, places: number): Decimal =>
  divideRounded(numerator, denominator, places);

/** The score cut after 20 decimals. */
export const unroundedScore = ({ numerator, denominator }: ExactScore): Decimal => quotient(numerator, denominator);
