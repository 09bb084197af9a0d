import type { Decimal } from './decimal';
import { isSafe, placesIn, power, unitsIn } from './digits';
import { isPlain } from './local-rules';
import type { Direction, Profile } from './types';

/** numerator ÷ denominator half up, of whole numbers; `null` where they grow beyond what is exact. */
const dividedHalfUp = (numerator: number, denominator: number): number | null => {
  const doubled = 2 * numerator + denominator;
  if (!isSafe(numerator) || !isSafe(2 * denominator) || !isSafe(doubled)) return null;
  return (doubled - (doubled % (2 * denominator))) / (2 * denominator);
};

const missed = (
  target: number,
  actual: number,
  points: number,
  share: 'proportional' | 'linear' | 'ratio',
  scorePlaces: number,
): number | null => {
  const [targetPlaces, actualPlaces, pointsPlaces] = [placesIn(target), placesIn(actual), placesIn(points)];
  if (targetPlaces < 0 || actualPlaces < 0 || pointsPlaces < 0) return null;
  const places = targetPlaces > actualPlaces ? targetPlaces : actualPlaces;
  // On one scale, their quotient is that of whole numbers.
  const wholeTarget = unitsIn(target, targetPlaces) * power(places - targetPlaces);
  const wholeActual = unitsIn(actual, actualPlaces) * power(places - actualPlaces);
  const scale = unitsIn(points, pointsPlaces) * power(scorePlaces);
  const [part, whole] =
    share === 'proportional'
      ? [wholeActual, wholeTarget]
      : share === 'ratio'
        ? [wholeTarget, wholeActual]
        : [2 * wholeTarget - wholeActual, wholeTarget];
  if (!isSafe(wholeTarget) || !isSafe(wholeActual) || !isSafe(scale)) return null;
  if (part <= 0) return 0;
  const units = dividedHalfUp(part * scale, whole * power(pointsPlaces));
  return units === null ? null : units / power(scorePlaces);
};

/**
 * The score of an everyday case, in whole numbers and so without the decimals' cost: what `assess` gives, as a number.
 * `null` wherever that is not certain, or where `assess` has more to say; the caller asks it then. A property test holds
 * the two together.
 */
export const quickScore = (
  target: number,
  actual: number,
  points: number,
  direction: Direction,
  profile: Profile,
): number | null => {
  if (!(target > 0 && actual >= 0 && points >= 0) || !isPlain(profile)) return null;
  if (!Number.isFinite(target) || !Number.isFinite(actual)) return null;
  // Digits beyond the fifteenth do not count, in the comparison neither.
  if (placesIn(target) < 0 || placesIn(actual) < 0 || placesIn(points) < 0) return null;
  if (direction === 'equal' && actual > target) return null;
  // −0 is no score.
  if (direction === 'reverse' ? actual <= target : actual >= target) return points || 0;
  if (direction !== 'reverse') return missed(target, actual, points, 'proportional', profile.scorePlaces);
  return profile.reverse === 'unknown' ? null : missed(target, actual, points, profile.reverse, profile.scorePlaces);
};

/** Digits and decimals up to which a number that is written out keeps every decimal apart. */
const MOST_UNITS = 1e15;
const MOST_PLACES = 12;

/** An exact decimal as a number that stands for it alone; `null` for one with more digits than a number keeps apart. */
export const numberOf = ({ units, places }: Decimal): number | null => {
  if (typeof units === 'bigint' || places > MOST_PLACES) return null;
  return Math.abs(units) < MOST_UNITS ? units / power(places) : null;
};
