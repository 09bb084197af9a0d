import { closing, says } from '../../lexicon';
import {
  areConvertible,
  canonicalUnit,
  compactText,
  decimal,
  isBadEvent,
  isLowerBound,
  HUNDRED,
  isMoneyUnit,
  MAGNITUDES,
  momentOf,
  matchUnits,
  ONE,
  signOf,
  ZERO,
  type Decimal,
} from '../../scoring';
import type { Indicator, ValueField } from '../../form';
import { nameOf } from './claim-match';
import { quantitiesOf } from './readings';
import { isTimeUnit } from './time-limits';

/** The fewest rows with their bounds among the results that make a column of them. */
const LEAST_EXCHANGED = 2;

/**
 * The rows of which a value is most likely a slip of the pen: of what the score should be the values as they stand say
 * nothing. Rules name the slips; a score beside one is neither right nor wrong.
 */
export function slipsOf(rows: readonly Indicator[]): ReadonlySet<Indicator> {
  const exchanged = exchangedRows(rows);
  const isSlip = (row: Indicator): boolean =>
    isCostAtLeast(row) ||
    isEventAtLeast(row) ||
    isMagnitudeSlip(row) ||
    isMagnitudeTwice(row) ||
    isUnitSlip(row) ||
    isAboveWhole(row, 'target') ||
    isScaleSlip(row) ||
    exchanged.includes(row);
  return new Set(rows.filter(isSlip));
}

/** Whether a target is written as what is to be reached, in its own cell or in a 指标性质 column. */
function isAtLeast({ target: { measure, nature } }: Indicator): boolean {
  const own = measure.kind === 'quantity' ? measure.quantity.sign : null;
  const sign = own ?? (nature === null ? null : signOf(nature));
  return isLowerBound(sign);
}

/** A cost that is to be reached, not kept under: `每公里养护成本 ≥0.4万元`. */
export function isCostAtLeast(row: Indicator): boolean {
  const { name, level1, level2, target } = row;
  if (target.measure.kind !== 'quantity' || !isAtLeast(row)) return false;
  const { unit } = target.measure.quantity;
  const isUnderCost = level1?.kind === 'cost' || level2?.kind === 'cost';
  const isMoney = unit === null ? isUnderCost : isMoneyUnit(unit.replace(/\/.*$/u, ''));
  const text = compactText(name.text);
  if (!isMoney) return false;
  // Money paid out may be wanted, and so be kept above: unless it stands among the costs, was not reached and lost no point.
  if (isUnderCost && isFullThoughBelow(row)) return !says('gained-money', text);
  return says(isUnderCost ? 'cost' : 'plain-cost', text) && !says('wanted-money', text);
}

/** Full points for a result below its target. */
function isFullThoughBelow(row: Indicator): boolean {
  const [target, actual] = quantitiesOf(row) ?? [];
  const { points, score } = row;
  const isFull = points?.number != null && score?.number?.eq(points.number) === true;
  return isFull && target !== undefined && actual !== undefined && actual.value.lt(target.value);
}

/** How far from its target a result with the other's 万 may be for that to have been left out. */
const NEAR_TARGET = 3;

/** Whether the magnitude of the larger of two numbers, which the smaller has as well or lacks, would bring that near it. */
function isOffByMagnitude(row: Indicator, isOfBoth: boolean): boolean {
  const [target, actual] = quantitiesOf(row) ?? [];
  if (!target?.unit || !actual?.unit || canonicalUnit(target.unit) !== canonicalUnit(actual.unit)) return false;
  const [small, large] = target.value.lt(actual.value) ? [target, actual] : [actual, target];
  const magnitude = MAGNITUDES.get(/[万亿]+/u.exec(large.numeral)?.[0] ?? '');
  if (magnitude === undefined || /[万亿]/u.test(small.numeral) !== isOfBoth || !small.value.gt(ZERO)) return false;
  const meant = small.value.times(magnitude);
  return meant.times(NEAR_TARGET).gte(large.value) && meant.lte(large.value.times(NEAR_TARGET));
}

/**
 * Whether 万 or 亿 stands beside one of the two numbers alone, and would bring the other near it: 30万立方米 → 32立方米.
 */
export const isMagnitudeSlip = (row: Indicator): boolean => isOffByMagnitude(row, false);

/**
 * Whether both numbers have their 万 and stand as far apart as that makes: 560万元 → 5488000万元, which was most likely
 * counted in 元.
 */
export const isMagnitudeTwice = (row: Indicator): boolean => isOffByMagnitude(row, true);

/** From here on the units, and no deviation, set two numbers so far apart that are near as they are written. */
const FAR_BY_UNIT = 300;

/**
 * Whether a number near its target stands in a unit of another size, 36.4米 of ≥36公里, with more points than such a result
 * could earn: the unit was most likely written for the other.
 */
export function isUnitSlip(row: Indicator): boolean {
  const [target, actual] = quantitiesOf(row) ?? [];
  if (!target?.unit || !actual?.unit || isTimeUnit(target.unit) || !areConvertible(target.unit, actual.unit))
    return false;
  if (canonicalUnit(target.unit) === canonicalUnit(actual.unit)) return false;
  const units = matchUnits(target, actual);
  if (!units || !isClaimed(row)) return false;
  return (
    !areApart(target.value, actual.value, decimal(NEAR_TARGET)) &&
    areApart(units.target, units.actual, decimal(FAR_BY_UNIT))
  );
}

/** Whether the larger of two numbers above 0 is more than so many times the smaller. */
function areApart(one: Decimal, other: Decimal, times: Decimal): boolean {
  const [small, large] = one.lt(other) ? [one, other] : [other, one];
  return small.gt(ZERO) && large.gt(small.times(times));
}

/** Whether no score says that next to nothing was reached. */
function isClaimed({ points, score }: Indicator): boolean {
  return !points?.number || !score?.number || score.number.times(2).gte(points.number);
}

/**
 * Complaints or accidents that are to be reached and were not, with full points all the same: 投诉次数 ≥3次 → 1次. A name
 * alone may mislead, so that one reached, or scored less for being missed, is taken at its word.
 */
export function isEventAtLeast(row: Indicator): boolean {
  const [target, actual] = quantitiesOf(row) ?? [];
  if (!target || !actual || !isAtLeast(row) || target.unit?.startsWith('%')) return false;
  return isFullThoughBelow(row) && isBadEvent(compactText(row.name.text));
}

/** Whether a share of a whole, a satisfaction or a pass rate, is said to be above 100 %. */
export function isAboveWhole(row: Indicator, side: 'target' | 'actual'): boolean {
  return isMoreThanAll(row[side]) && closing('share-of-whole', compactText(nameOf({ indicator: row }))) !== null;
}

/** Above this a number is no fraction of a whole. */
const LARGEST_FRACTION = 1.5;

/**
 * Whether of the two values of a share one is a per cent and the other a fraction, with nothing said of it: 90 → 0.95,
 * 0.9 → 95.
 */
export function isScaleSlip(row: Indicator): boolean {
  const [target, actual] = quantitiesOf(row) ?? [];
  if (!target || !actual || target.unit !== actual.unit || !(target.unit === null || target.unit === '%')) return false;
  if (closing('share-of-whole', compactText(nameOf({ indicator: row }))) === null) return false;
  const [one, other] = [target, actual].map(({ value, unit }) => (unit === null ? value : value.times(HUNDRED)));
  if (!one || !other) return false;
  const [fraction, share] = one.lt(other) ? [one, other] : [other, one];
  if (!fraction.gt(ZERO) || fraction.gt(ONE) || share.lte(LARGEST_FRACTION) || share.gt(HUNDRED)) return false;
  const meant = fraction.times(HUNDRED);
  return meant.times(2).gte(share) && meant.lte(share.times(2));
}

const isMoreThanAll = ({ measure }: ValueField): boolean =>
  measure.kind === 'quantity' && measure.quantity.unit === '%' && measure.quantity.value.gt(ONE);

/** Rows with the bound in the column of results, where no row has one in that of targets. Days alone make no column of them. */
export function exchangedRows(rows: readonly Indicator[]): readonly Indicator[] {
  const exchanged = rows.filter((row) => signedSide(row) === 'actual');
  if (exchanged.length < LEAST_EXCHANGED) return [];
  const days = rows.filter((row) => datedSide(row) === 'actual');
  const isSigned = (row: Indicator): boolean => signedSide(row) === 'target' || datedSide(row) === 'target';
  return rows.some(isSigned) ? [] : rows.filter((row) => exchanged.includes(row) || days.includes(row));
}

/** The one of the two values that is written as a bound. */
function signedSide(row: Indicator): 'target' | 'actual' | null {
  const [target, actual] = quantitiesOf(row) ?? [];
  if (!target || !actual || (target.sign === null) === (actual.sign === null)) return null;
  return target.sign === null ? 'actual' : 'target';
}

/** The one of two days that is written as a deadline: 4月22日 → 4月底前. */
function datedSide({ target, actual }: Indicator): 'target' | 'actual' | null {
  const [due, done] = [momentOf(target.measure), momentOf(actual.measure)];
  if (!due || !done || (due.sign === null) === (done.sign === null)) return null;
  return due.sign === null ? 'actual' : 'target';
}
