import Big, { type BigSource } from 'big.js';
import { divideWhole, type Digits } from './divide-whole';

/** An exact decimal number. Verdicts rest on these, never on floats. */
export type Decimal = Big;

/** What `decimal` throws for a value that is no finite number. */
export type DecimalError = RangeError & { readonly code: 'not-a-decimal' };

/** Decimals of a quotient that is kept for later, see `quotient`. */
export const QUOTIENT_PLACES = 20;

/** Digits of a JS number that Excel shows and compares. */
const EXCEL_DIGITS = 15;

const HALF_AWAY_FROM_ZERO = 1;
const CUT = 0;

// Private constructors: another library's big.js settings can not change ours, nor ours theirs.
const Exact = Big();
Exact.PE = 1_000_000;
Exact.NE = -1_000_000;
Exact.DP = QUOTIENT_PLACES;
Exact.RM = CUT;

// big.js copies what it compares with, and comparing is most of what is asked of decimals: two of ours are compared as they are.
const { cmp } = Exact.prototype;
Exact.prototype = Object.create(Exact.prototype, {
  cmp: {
    value(this: Big, other: BigSource): number {
      return other instanceof Exact ? compare(this, other) : cmp.call(this, other);
    },
  },
}) as Big;

const signOf = ({ c, s }: Big): number => (c[0] === 0 ? 0 : s);

/** Where `one` stands to `other`: 1 above, −1 below, 0 where both are the same number. */
function compare(one: Big, other: Big): number {
  const sign = signOf(one);
  const otherSign = signOf(other);
  if (sign !== otherSign || sign === 0) return Math.sign(sign - otherSign);
  if (one.e !== other.e) return one.e > other.e ? sign : -sign;
  for (let index = 0; index < one.c.length || index < other.c.length; index += 1) {
    const difference = (one.c[index] ?? 0) - (other.c[index] ?? 0);
    if (difference !== 0) return difference > 0 ? sign : -sign;
  }
  return 0;
}

const fail = (value: unknown): DecimalError =>
  Object.assign(new RangeError(`Not a decimal number: ${String(value)}`), { code: 'not-a-decimal' as const });

/**
 * An exact decimal from a number, a plain decimal text or a decimal.
 * A JS number counts with its 15 significant digits, as Excel shows and compares numbers: 0.1 + 0.2 is 0.3.
 * @throws {DecimalError} for NaN, an infinity or a text that is no number.
 */
export const decimal = (value: number | string | Decimal): Decimal => {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw fail(value);
    return new Exact(Number.isInteger(value) && Math.abs(value) < 1e15 ? value : value.toPrecision(EXCEL_DIGITS));
  }
  try {
    return new Exact(value);
  } catch {
    throw fail(value);
  }
};

export const ZERO: Decimal = decimal(0);
export const ONE: Decimal = decimal(1);
export const HUNDRED: Decimal = decimal(100);

/** `value` at `places` decimals, half away from zero: Excel's ROUND on exact decimals. */
export const roundHalfUp = (value: Decimal, places: number): Decimal =>
  placesOf(value) <= places ? value : value.round(places, HALF_AWAY_FROM_ZERO);

/** `value` cut after `places` decimals. */
export const cutTo = (value: Decimal, places: number): Decimal =>
  placesOf(value) <= places ? value : value.round(places, CUT);

const withDigits = ({ s, c, e }: Digits): Decimal => {
  const made = new Exact(ZERO);
  made.s = s;
  made.c = c;
  made.e = e;
  return made;
};

const divide = (numerator: Decimal, denominator: Decimal, places: number, mode: 0 | 1): Decimal => {
  if (denominator.eq(ZERO)) throw fail(`${numerator.toFixed()} / 0`);
  const quick = divideWhole(numerator, denominator, places, mode === HALF_AWAY_FROM_ZERO);
  if (quick) return withDigits(quick);
  // big.js takes these from the constructor: set for this one division, so that no other depends on it.
  Exact.DP = places;
  Exact.RM = mode;
  const result = (numerator.constructor === Exact ? numerator : new Exact(numerator)).div(denominator);
  Exact.DP = QUOTIENT_PLACES;
  Exact.RM = CUT;
  return result;
};

/**
 * numerator ÷ denominator at `places` decimals, half away from zero, rounded once from the exact quotient.
 * @throws {DecimalError} for a zero denominator.
 */
export const divideRounded = (numerator: Decimal, denominator: Decimal, places: number): Decimal =>
  divide(numerator, denominator, places, HALF_AWAY_FROM_ZERO);

/**
 * numerator ÷ denominator, cut after 20 decimals. Cut, not rounded, so that one later rounding
 * half up to fewer decimals is still the only rounding and gives what the exact quotient gives.
 * @throws {DecimalError} for a zero denominator.
 */
export const quotient = (numerator: Decimal, denominator: Decimal): Decimal =>
  // Most targets are met to the digit, and a division takes fifty times as long as this question.
  numerator.eq(denominator) && !denominator.eq(ZERO) ? ONE : divide(numerator, denominator, QUOTIENT_PLACES, CUT);

/** The exact sum; 0 for none. */
export const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total.plus(value), ZERO);

/** Plain notation, never an exponent and never −0: `0.0000001`, `12760000`. */
export const formatDecimal = (value: Decimal): string => (value.eq(ZERO) ? '0' : value.toFixed());

/** Number of decimals a decimal needs: 2 for 7.33, 0 for 7. */
export const placesOf = (value: Decimal): number => Math.max(0, value.c.length - 1 - value.e);
