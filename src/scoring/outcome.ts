import { formatDecimal, ZERO } from './decimal';
import type { Decimal } from './decimal';
import { proportional, reverseLinear, reverseRatio, roundScore, unroundedScore } from './formulas';
import type { ExactScore } from './formulas';
import type { AssessmentInput, Scorable } from './scorable';
import { roundedStep } from './steps';
import type { Formula, Measure, NotComputableReason, Profile } from './types';
import type { MatchedUnits } from './units';

const compare = ({ actualNumeral, targetNumeral }: MatchedUnits, sign: string, score: Decimal): string =>
  `${actualNumeral} ${sign} ${targetNumeral} → ${formatDecimal(score)}`;

/** The line of arithmetic of each formula, up to its `=`. */
const lineOf = (formula: Formula, { actualNumeral: a, targetNumeral: t }: MatchedUnits, points: Decimal): string => {
  const w = formatDecimal(points);
  if (formula === 'proportional') return `${a} ÷ ${t} × ${w}`;
  return formula === 'reverse-ratio' ? `${t} ÷ ${a} × ${w}` : `(1 − (${a} − ${t}) ÷ ${t}) × ${w}`;
};

/** A score with the formula that gave it and its line of arithmetic. */
export interface Outcome {
  readonly formula: Formula;
  readonly score: Decimal;
  readonly isMet: boolean;
  readonly step: string;
}

const missed = (exact: ExactScore, { units, points }: Scorable, places: number): Outcome => {
  const score = roundScore(exact, places);
  const isBeyondDouble = exact.formula === 'reverse-linear' && exact.numerator.eq(ZERO);
  const step = isBeyondDouble
    ? `${units.actualNumeral} ≥ 2 × ${units.targetNumeral} → 0`
    : roundedStep(lineOf(exact.formula, units, points), unroundedScore(exact), score, places);
  return { formula: exact.formula, score, isMet: false, step };
};

const met = ({ units, points }: Scorable, formula: Formula, sign: string): Outcome => ({
  formula,
  score: points,
  isMet: true,
  step: compare(units, sign, points),
});
const nothing = ({ units }: Scorable, formula: Formula, sign: string): Outcome => ({
  formula,
  score: ZERO,
  isMet: false,
  step: formula === 'negative-actual' ? `${units.actualNumeral} < 0 → 0` : compare(units, sign, ZERO),
});

const positive = (scorable: Scorable, places: number, isStrict: boolean): Outcome | NotComputableReason => {
  const { target, actual } = scorable.units;
  if (target.eq(ZERO)) {
    // More than nothing is asked for and nothing came.
    if (isStrict && actual.lte(ZERO)) return nothing(scorable, 'zero-target-missed', '≤');
    // A negative result counts as 0, and 0 is what was asked for.
    return met(scorable, 'zero-target-met', actual.lt(ZERO) ? '≤' : '≥');
  }
  if (actual.gte(target)) return met(scorable, 'met', '≥');
  if (target.lt(ZERO)) return 'negative-target';
  if (actual.lt(ZERO)) return nothing(scorable, 'negative-actual', '<');
  return missed(proportional(target, actual, scorable.points), scorable, places);
};

const equal = (scorable: Scorable, places: number): Outcome | NotComputableReason => {
  const { target, actual } = scorable.units;
  if (target.eq(ZERO)) {
    if (actual.lte(ZERO)) return met(scorable, 'zero-target-met', actual.eq(ZERO) ? '=' : '≤');
    return nothing(scorable, 'zero-target-missed', '>');
  }
  if (actual.eq(target)) return met(scorable, 'met', '=');
  return actual.gt(target) ? 'equal-exceeded' : positive(scorable, places, false);
};

const reverse = (scorable: Scorable, profile: Profile): Outcome | NotComputableReason => {
  const { target, actual } = scorable.units;
  const isMet = actual.lte(target);
  if (isMet) return met(scorable, target.eq(ZERO) ? 'zero-target-met' : 'met', '≤');
  if (target.eq(ZERO)) return nothing(scorable, 'zero-target-missed', '>');
  if (target.lt(ZERO)) return 'negative-target';
  if (profile.reverse === 'unknown') return 'reverse-formula-unknown';
  const formula = profile.reverse === 'ratio' ? reverseRatio : reverseLinear;
  return missed(formula(target, actual, scorable.points), scorable, profile.scorePlaces);
};

const isStrictTarget = (target: Measure): boolean => target.kind === 'quantity' && target.quantity.sign === 'more-than';

/** The score of two comparable quantities, or why no published formula gives one. */
export const outcomeOf = (input: AssessmentInput, scorable: Scorable): Outcome | NotComputableReason => {
  const { direction, profile, target } = input;
  if (direction.direction === 'reverse') return reverse(scorable, profile);
  if (direction.direction === 'equal') return equal(scorable, profile.scorePlaces);
  return positive(scorable, profile.scorePlaces, isStrictTarget(target));
};
