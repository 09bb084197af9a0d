/** A decimal as big.js keeps it: sign, digits, and the power of ten of the first digit. Nobody writes into the digits. */
export interface Digits {
  readonly s: number;
  readonly c: number[];
  readonly e: number;
}

/** Whole numbers of so many digits are exact. */
const MOST_DIGITS = 15;
/** Powers of ten that are kept: more are hardly asked for. */
const MOST_SHIFT = 60;
const POWERS: readonly bigint[] = Array.from({ length: MOST_SHIFT + 1 }, (_, index) => 10n ** BigInt(index));

const NOUGHT = 48;

const placesOf = ({ c, e }: Digits): number => c.length - 1 - e;

/** The digits without sign and point, as one whole number. */
const wholeOf = ({ c }: Digits): bigint => {
  let whole = 0;
  for (const digit of c) whole = whole * 10 + digit;
  return BigInt(whole);
};

/**
 * The quotient at `places` decimals, cut or rounded half away from zero, by one division of whole numbers: big.js
 * subtracts digit by digit and takes four times as long. The divisor is not 0. `null`: too many digits, big.js has to say.
 */
export function divideWhole(one: Digits, other: Digits, places: number, isRounded: boolean): Digits | null {
  if (one.c.length > MOST_DIGITS || other.c.length > MOST_DIGITS) return null;
  const power = POWERS[places + placesOf(other) - placesOf(one)];
  if (power === undefined) return null;
  const sign = one.s * other.s;
  // By a power of ten, most often for a percentage: the digits stay.
  if (other.c.length === 1 && other.c[0] === 1) return { s: sign, c: one.c, e: one.c[0] === 0 ? 0 : one.e - other.e };
  const divisor = wholeOf(other);
  const dividend = wholeOf(one) * power;
  const whole = (isRounded ? dividend + divisor / 2n : dividend) / divisor;
  return digitsOf(sign, whole.toString(), places);
}

function digitsOf(s: number, whole: string, places: number): Digits {
  let end = whole.length;
  while (end > 1 && whole.charCodeAt(end - 1) === NOUGHT) end -= 1;
  const c: number[] = [];
  for (let at = 0; at < end; at += 1) c.push(whole.charCodeAt(at) - NOUGHT);
  return { s, c, e: whole === '0' ? 0 : whole.length - 1 - places };
}
