import { decimal, divideRounded, formatDecimal, HUNDRED, quotient, roundHalfUp, ZERO } from './decimal';
import type { Decimal } from './decimal';
import { roundedStep } from './steps';
import type { Measure, Profile } from './types';

/** The money of a project, in one unit whatever it is. */
export interface ExecutionInput {
  /** 年初预算数; needed only under a profile that takes the rate on it. */
  readonly initial?: Decimal | null;
  /** 全年预算数. */
  readonly adjusted: Decimal | null;
  /** 全年执行数. */
  readonly executed: Decimal | null;
  /** Points of 预算执行率; the profile's where not given. */
  readonly points?: Decimal | null;
}

/** What the execution score should be. */
export interface ExecutionAssessment {
  /** By the profile's basis: the exact rate, or the rate rounded first. Rounded as the profile says. */
  readonly score: Decimal;
  /** By the exact rate, rounded once. Equal to `score` where the profile takes the exact rate. */
  readonly exactScore: Decimal;
  /** executed ÷ budget, cut after 20 decimals. */
  readonly rate: Decimal;
  /** The rate that `score` was taken from. */
  readonly basis: Decimal;
  readonly points: Decimal;
  readonly steps: readonly string[];
}

/**
 * executed ÷ budget, cut after 20 decimals; `null` where a value is missing or the budget is not above 0.
 * Source: the form (全年执行数 / 全年预算数).
 */
export const executionRate = (budget: Decimal | null, executed: Decimal | null): Decimal | null =>
  budget === null || executed === null || budget.lte(ZERO) ? null : quotient(executed, budget);

const between = (value: Decimal, low: Decimal, high: Decimal): Decimal =>
  value.lt(low) ? low : value.gt(high) ? high : value;

/** min(W, rate × W) at `places` decimals, never below 0: what a rate as printed gives (10 × 0.99 = 9.90). */
export const executionScoreFromRate = (rate: Decimal, points: Decimal, places: number): Decimal =>
  between(roundHalfUp(rate.times(points), places), ZERO, points);

/**
 * min(W, basis × W), the basis being the exact rate or the rate rounded to the profile's decimals; `null` where
 * there is no rate. A negative rate scores 0. Source: the form; 财预〔2020〕10号 第十三条 for W = 10.
 */
export const executionScore = (input: ExecutionInput, profile: Profile): ExecutionAssessment | null => {
  const { budget: onBudget, roundRateTo } = profile.execution;
  const budget = onBudget === 'initial' ? (input.initial ?? null) : input.adjusted;
  const { executed } = input;
  const rate = executionRate(budget, executed);
  if (rate === null || budget === null || executed === null) return null;
  const points = input.points ?? profile.execution.points;
  const places = profile.scorePlaces;
  const exactScore = between(divideRounded(executed.times(points), budget, places), ZERO, points);
  if (roundRateTo === null) {
    const line = `${formatDecimal(executed)} ÷ ${formatDecimal(budget)} × ${formatDecimal(points)}`;
    const steps = [roundedStep(line, quotient(executed.times(points), budget), exactScore, places)];
    return { score: exactScore, exactScore, rate, basis: rate, points, steps };
  }
  const basis = divideRounded(executed, budget, roundRateTo);
  const score = executionScoreFromRate(basis, points, places);
  const first = roundedStep(`${formatDecimal(executed)} ÷ ${formatDecimal(budget)}`, rate, basis, roundRateTo);
  const second = roundedStep(`${formatDecimal(basis)} × ${formatDecimal(points)}`, basis.times(points), score, places);
  return { score, exactScore, rate, basis, points, steps: [first, second] };
};

/** A rate as a cell shows it. */
export interface PrintedRate {
  /** The number as printed, before any % is applied: 0.99, 98.78. */
  readonly number: Decimal;
  /** Decimals printed: 2 for 0.99 and for 98.78%. */
  readonly places: number;
  /** `percent` with the sign; `bare` without: a fraction or a per-cent number, whichever fits. */
  readonly notation: 'percent' | 'bare';
}

/** The rate in a cell, at its printed precision; `null` for a cell that holds no bare number and no per cent. */
export const printedRateOf = (measure: Measure): PrintedRate | null => {
  if (measure.kind !== 'quantity') return null;
  const { unit, numeral, value } = measure.quantity;
  if (unit !== null && unit !== '%') return null;
  const places = /\.(\d+)/.exec(numeral)?.[1]?.length ?? 0;
  return unit === '%'
    ? { number: value.times(HUNDRED), places, notation: 'percent' }
    : { number: value, places, notation: 'bare' };
};

/** How a printed rate was read against the exact one. */
export interface RateReading {
  readonly fits: boolean;
  readonly as: 'fraction' | 'percent';
  /** The printed rate as a fraction: 0.9878 for 98.78%. */
  readonly rate: Decimal;
}

/** A computed cell carries a float's last digits: beyond these decimals no rate is judged. */
const MAX_PLACES = 12;

const fitsAt = (printed: PrintedRate, exact: Decimal): boolean => {
  const places = Math.min(printed.places, MAX_PLACES);
  return roundHalfUp(exact, places).eq(roundHalfUp(printed.number, places));
};

/**
 * Judges a printed rate at its printed precision: 0.99, 99%, 98.78% and 98.78 all fit 0.98782…
 * A bare number is a fraction or a per-cent number: the reading that fits, else the one nearer to the exact rate.
 */
export const rateFits = (printed: PrintedRate, exact: Decimal): RateReading => {
  const inPercent = exact.times(HUNDRED);
  const percent: RateReading = {
    fits: fitsAt(printed, inPercent),
    as: 'percent',
    rate: printed.number.times(decimal('0.01')),
  };
  if (printed.notation === 'percent') return percent;
  const fraction: RateReading = { fits: fitsAt(printed, exact), as: 'fraction', rate: printed.number };
  if (percent.fits !== fraction.fits) return percent.fits ? percent : fraction;
  const isPercentNearer = percent.rate.minus(exact).abs().lt(fraction.rate.minus(exact).abs());
  return isPercentNearer ? percent : fraction;
};
