import { chineseNumeral } from './chinese-numerals';
import { decimal, formatDecimal, HUNDRED, ONE, ZERO } from './decimal';
import type { Decimal } from './decimal';
import { reverseLinear, reverseRatio, roundScore, unroundedScore } from './formulas';
import type { ExactScore } from './formulas';
import { deductedPoints, intervalScore, missedPositive } from './local-rules';
import type { AssessmentInput, Scorable } from './scorable';
import { roundedStep } from './steps';
import type { Formula, NotComputableReason, Profile } from './types';
import type { MatchedUnits } from './units';

const compare = ({ actualNumeral, targetNumeral }: MatchedUnits, sign: string, score: Decimal): string =>
  `${actualNumeral} ${sign} ${targetNumeral} → ${formatDecimal(score)}`;

/** The line of arithmetic of each formula, up to its `=`. */
const lineOf = (
  formula: Formula,
  { actualNumeral: a, targetNumeral: t }: MatchedUnits,
  points: Decimal,
  bounds: Profile['linearBetween'],
): string => {
  const w = formatDecimal(points);
  if (formula === 'proportional') return `${a} ÷ ${t} × ${w}`;
  if (formula === 'linear-between' && bounds)
    return `(${a} ÷ ${t} − ${formatDecimal(bounds.from)}) ÷ (${formatDecimal(bounds.to)} − ${formatDecimal(bounds.from)}) × ${w}`;
  return formula === 'reverse-ratio' ? `${t} ÷ ${a} × ${w}` : `(1 − (${a} − ${t}) ÷ ${t}) × ${w}`;
};

/** A score with the formula that gave it and its line of arithmetic. */
export interface Outcome {
  readonly formula: Formula;
  readonly score: Decimal;
  readonly isMet: boolean;
  readonly step: string;
}

const missed = (exact: ExactScore, { units, points }: Scorable, profile: Profile): Outcome => {
  const places = profile.scorePlaces;
  const score = roundScore(exact, places);
  const isBeyondDouble = exact.formula === 'reverse-linear' && exact.numerator.eq(ZERO);
  const passMark = exact.formula === 'below-pass-mark' ? profile.passMark : null;
  if (passMark) {
    const step = `${units.actualNumeral} < ${units.targetNumeral} × ${formatDecimal(passMark)} → 0`;
    return { formula: exact.formula, score, isMet: false, step };
  }
  return {
    formula: exact.formula,
    score,
    isMet: false,
    // Worked out where it is shown: it needs the quotient before it was rounded.
    get step() {
      if (isBeyondDouble) return `${units.actualNumeral} ≥ 2 × ${units.targetNumeral} → 0`;
      const line = lineOf(exact.formula, units, points, profile.linearBetween);
      return roundedStep(line, unroundedScore(exact), score, places);
    },
  };
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

/** Met, and so far beyond the target that the profile takes points off. */
const overDeducted = (scorable: Scorable, profile: Profile): Outcome | null => {
  const { units, points } = scorable;
  const score = units.target.gt(ZERO) ? deductedPoints(units.target, units.actual, points, profile) : null;
  if (!score || !profile.overDeduct) return null;
  const { from, points: cost } = profile.overDeduct;
  const [a, t] = [units.actualNumeral, units.targetNumeral];
  const step = `${a} ≥ ${t} × ${formatDecimal(from)} → ${formatDecimal(points)} − ${formatDecimal(cost)} = ${formatDecimal(score)}`;
  return { formula: 'over-deducted', score, isMet: true, step };
};

/** The score of a rate by the profile's intervals for its level-1 heading; `null` where it has none. */
const byInterval = ({ profile, heading, target, direction }: AssessmentInput, scorable: Scorable): Outcome | null => {
  const intervals = heading && profile.intervals[heading];
  if (!intervals || target.kind !== 'quantity') return null;
  const { actual, target: aim, actualNumeral } = scorable.units;
  // Intervals are of rates; a number of persons has none.
  if (aim.gt(ONE) || actual.gt(ONE)) return null;
  const score = intervalScore(actual, scorable.points, intervals);
  const from = intervals.find((one) => actual.gte(one.from))?.from;
  const bound = from
    ? `≥ ${formatDecimal(from.times(HUNDRED))}%`
    : `< ${formatDecimal((intervals.at(-1)?.from ?? ZERO).times(HUNDRED))}%`;
  return {
    formula: 'interval',
    score,
    isMet: direction.isStrict ? actual.gt(aim) : actual.gte(aim),
    step: `${actualNumeral} ${bound} → ${formatDecimal(score)}`,
  };
};

const positive = (scorable: Scorable, profile: Profile, isStrict: boolean): Outcome | NotComputableReason => {
  const { target, actual } = scorable.units;
  if (target.eq(ZERO)) {
    // More than nothing is asked for and nothing came.
    if (isStrict && actual.lte(ZERO)) return nothing(scorable, 'zero-target-missed', '≤');
    // A negative result counts as 0, and 0 is what was asked for.
    return met(scorable, 'zero-target-met', actual.lt(ZERO) ? '≤' : '≥');
  }
  const isMet = isStrict ? actual.gt(target) : actual.gte(target);
  if (isMet) return overDeducted(scorable, profile) ?? met(scorable, 'met', isStrict ? '>' : '≥');
  if (target.lt(ZERO)) return 'negative-target';
  if (actual.lt(ZERO)) return nothing(scorable, 'negative-actual', '<');
  return missed(missedPositive(target, actual, scorable.points, profile), scorable, profile);
};

/** Whether a result above its target is that target at the digits it is written with: 186.2万 of =186万. */
const isSameAsWritten = ({ units: { target, actual, targetNumeral } }: Scorable): boolean => {
  const [written = '', places = ''] = /^\d[\d,]*(?:\.(\d+))?/.exec(targetNumeral) ?? [];
  const number = written === '' ? ZERO : decimal(written.replaceAll(',', ''));
  if (!number.gt(ZERO)) return false;
  const step = target.div(number).div(ONE.times(10).pow(places.length));
  return actual.minus(target).times(2).lt(step);
};

const equal = (scorable: Scorable, profile: Profile): Outcome | NotComputableReason => {
  const { target, actual } = scorable.units;
  if (target.eq(ZERO)) {
    if (actual.lte(ZERO)) return met(scorable, 'zero-target-met', actual.eq(ZERO) ? '=' : '≤');
    return nothing(scorable, 'zero-target-missed', '>');
  }
  if (actual.eq(target)) return met(scorable, 'met', '=');
  if (actual.lt(target)) return positive(scorable, profile, false);
  return isSameAsWritten(scorable) ? met(scorable, 'met', '≈') : 'equal-exceeded';
};

const reverse = (scorable: Scorable, profile: Profile, isStrict: boolean): Outcome | NotComputableReason => {
  const { target, actual } = scorable.units;
  if (target.eq(ZERO))
    return actual.lte(ZERO) ? met(scorable, 'zero-target-met', '≤') : nothing(scorable, 'zero-target-missed', '>');
  if (isStrict ? actual.lt(target) : actual.lte(target)) return met(scorable, 'met', isStrict ? '<' : '≤');
  if (target.lt(ZERO)) return 'negative-target';
  // Every formula gives a target that is just reached its full points.
  if (profile.reverse === 'unknown' && actual.gt(target)) return 'reverse-formula-unknown';
  const formula = profile.reverse === 'ratio' ? reverseRatio : reverseLinear;
  return missed(formula(target, actual, scorable.points), scorable, profile);
};

const DIGIT = /[一二两三四五六七八九十]/u;
/** Three and a half, and two thirds, are shown as they are written. */
const WHOLE_NUMBERS = /^[\d.,()\s×+−%‰/零〇一二两三四五六七八九十百千万亿-]+$/u;
const IN_CHINESE = /(?<![\d.])[一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*/gu;

/** 598 of 五百九十八: arithmetic is shown in digits. */
const inDigits = (numeral: string): string =>
  DIGIT.test(numeral) && WHOLE_NUMBERS.test(numeral)
    ? numeral.replace(IN_CHINESE, (written) => {
        const value = chineseNumeral(written);
        return value ? formatDecimal(value) : written;
      })
    : numeral;

const shownInDigits = (scorable: Scorable): Scorable => {
  const { units } = scorable;
  if (!DIGIT.test(units.targetNumeral + units.actualNumeral)) return scorable;
  const [targetNumeral, actualNumeral] = [units.targetNumeral, units.actualNumeral].map(inDigits) as [string, string];
  return { ...scorable, units: { ...units, targetNumeral, actualNumeral } };
};

/** The score of two comparable quantities, or why no published formula gives one. */
export const outcomeOf = (input: AssessmentInput, given: Scorable): Outcome | NotComputableReason => {
  const { direction, profile } = input;
  const scorable = shownInDigits(given);
  const isStrict = direction.isStrict === true;
  const interval = direction.direction === 'reverse' ? null : byInterval(input, scorable);
  if (interval) return interval;
  if (direction.direction === 'reverse') return reverse(scorable, profile, isStrict);
  if (direction.direction === 'equal') return equal(scorable, profile);
  return positive(scorable, profile, isStrict);
};
