import type { Decimal } from './decimal';
import { isPlain } from './local-rules';
import type { Direction, Profile } from './types';

/** Decimals up to which a number is looked at as whole units of its last decimal. */
const MOST_PLACES = 4;
/** Below 15 significant digits, see `placesIn`. */
const MOST_UNITS = 1e14;
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];

const nearest = (value: number): number => Math.floor(value + 0.5);
const power = (places: number): number => POWERS[places] ?? Number.NaN;
const unitsOf = (value: number, places: number): number => nearest(value * power(places));
const isSafe = (value: number): boolean => value <= Number.MAX_SAFE_INTEGER;

/**
 * How many decimals a number has, or −1 where that is not certain. Certain: `units / 10^places` is the number again.
 * Division rounds correctly, so the number is the double next to that decimal; with fewer than 15 digits the decimal
 * is the one that `decimal` reads in it, and everything after is whole numbers.
 */
const placesIn = (value: number): number => {
  for (let places = 0; places <= MOST_PLACES; places += 1) {
    const units = unitsOf(value, places);
    if (units / power(places) === value) return units <= MOST_UNITS ? places : -1;
  }
  return -1;
};

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
  const wholeTarget = unitsOf(target, targetPlaces) * power(places - targetPlaces);
  const wholeActual = unitsOf(actual, actualPlaces) * power(places - actualPlaces);
  const scale = unitsOf(points, pointsPlaces) * power(scorePlaces);
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

const MOST_DIGITS = 15;

/** An exact decimal as a number that stands for it alone; `null` for one with more digits than a number keeps apart. */
export const numberOf = ({ s: sign, e: exponent, c: digits }: Decimal): number | null => {
  // Read off its digits, for its text would have to be written and parsed again.
  if (digits.length > MOST_DIGITS) return null;
  let whole = 0;
  for (const digit of digits) whole = whole * 10 + digit;
  const places = digits.length - 1 - exponent;
  const isSmall = places >= 0 && places < POWERS.length;
  if (isSmall) return (sign * whole) / power(places);
  const scaled = whole * power(-places);
  return places < 0 && isSafe(scaled) ? sign * scaled : null;
};
