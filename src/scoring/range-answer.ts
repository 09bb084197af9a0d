import type { Measure, Quantity } from './types';
import { matchUnits, quantityWithUnit } from './units';

/** How a result stands to a target that is a range. */
export type RangeAnswer = 'below' | 'within' | 'above';

const compare = (bound: Quantity, result: Quantity): number | null => {
  const units = matchUnits(bound, result);
  return units && units.match !== 'percent-sign-missing' ? units.actual.cmp(units.target) : null;
};

/** Where the result lies: `26件` within `20-30件`; `null` where either is no such thing, about, or of another unit. */
export const answerToRange = (target: Measure, actual: Measure): RangeAnswer | null => {
  if (target.kind !== 'range' || actual.kind !== 'quantity') return null;
  const result = quantityWithUnit(actual, target.high.unit);
  if (!result || result.isApproximate || (result.sign !== null && result.sign !== 'equal')) return null;
  const [low, high] = [compare(target.low, result), compare(target.high, result)];
  if (low === null || high === null) return null;
  if (low < 0) return 'below';
  return high > 0 ? 'above' : 'within';
};
