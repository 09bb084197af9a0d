import { Decimal, type DecimalSource } from './exact';

export { ONE, type Decimal } from './exact';
export type { DecimalError } from './digits';

/** Decimals of a quotient that is kept for later, see `quotient`. */
export const QUOTIENT_PLACES = 20;

/**
 * An exact decimal from a number, a plain decimal text or a decimal.
 * A JS number counts with its 15 significant digits, as Excel shows and compares numbers: 0.1 + 0.2 is 0.3.
 * @throws {DecimalError} for NaN, an infinity or a text that is no number.
 */
export const decimal = (value: DecimalSource): Decimal => Decimal.from(value);

export const ZERO = decimal(0);
export const HUNDRED = decimal(100);

/** `value` at `places` decimals, half away from zero: Excel's ROUND on exact decimals. */
export const roundHalfUp = (value: Decimal, places: number): Decimal => value.rounded(places, 'half');

/** `value` cut after `places` decimals. */
export const cutTo = (value: Decimal, places: number): Decimal => value.rounded(places, 'cut');

/**
 * numerator ÷ denominator at `places` decimals, half away from zero, rounded once from the exact quotient.
 * @throws {DecimalError} for a zero denominator.
 */
export const divideRounded = (numerator: Decimal, denominator: Decimal, places: number): Decimal =>
  numerator.over(denominator, places, 'half');

/**
 * numerator ÷ denominator, cut after 20 decimals. Cut, not rounded, so that one later rounding
 * half up to fewer decimals is still the only rounding and gives what the exact quotient gives.
 * @throws {DecimalError} for a zero denominator.
 */
export const quotient = (numerator: Decimal, denominator: Decimal): Decimal =>
  numerator.over(denominator, QUOTIENT_PLACES, 'cut');

/** The exact sum; 0 for none. */
export const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total.plus(value), ZERO);

/** Plain notation, never an exponent and never −0: `0.0000001`, `12760000`. */
export const formatDecimal = (value: Decimal): string => value.toFixed();

/** Number of decimals a decimal needs: 2 for 7.33, 0 for 7. */
export const placesOf = ({ places }: Decimal): number => places;
