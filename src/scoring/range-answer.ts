import type { Measure, Quantity } from './types';
import { matchUnits, quantityWithUnit } from './units';

/** How a result stands to a target that is a range. */
export type RangeAnswer = 'below' | 'within' | 'above';

const compare = (bound: Quantity, result: Quantity): number | null => {
  const units = matchUnits(bound, result);
  return units && units.match !== 'percent-sign-missing' ? units.actual.cmp(units.target) : null;
};

/** The bounds of a target, of which one side may be open: ≥18℃ has a lower one alone. */
const boundsOf = (target: Measure): readonly [low: Quantity | null, high: Quantity | null] | null => {
  if (target.kind === 'range') return [target.low, target.high];
  if (target.kind !== 'quantity') return null;
  const { quantity } = target;
  if (quantity.sign === 'at-least') return [quantity, null];
  return quantity.sign === 'at-most' ? [null, quantity] : null;
};

/** The least and the most of a result, one number twice. */
const endsOf = (actual: Measure, unit: string | null): readonly Quantity[] | null => {
  if (actual.kind === 'range') return [actual.low, actual.high];
  const result = actual.kind === 'quantity' ? quantityWithUnit(actual, unit) : null;
  return result && [result, result];
};

const isPlain = ({ isApproximate, sign }: Quantity): boolean => !isApproximate && (sign === null || sign === 'equal');

/**
 * Where the result lies: `26件` within `20-30件`, `16℃-19℃` below `≥18℃`, for one of its ends is; `null` where neither is a
 * range, and for what is about, or of another unit.
 */
export const answerToRange = (target: Measure, actual: Measure): RangeAnswer | null => {
  if (target.kind !== 'range' && actual.kind !== 'range') return null;
  const bounds = boundsOf(target);
  const [low, high] = bounds ?? [null, null];
  const [least, most] = endsOf(actual, (high ?? low)?.unit ?? null) ?? [];
  if (!bounds || !least || !most || !isPlain(least) || !isPlain(most)) return null;
  const [under, over] = [low && compare(low, least), high && compare(high, most)];
  if ((low && under === null) || (high && over === null)) return null;
  if (under !== null && under < 0) return 'below';
  return over !== null && over > 0 ? 'above' : 'within';
};
