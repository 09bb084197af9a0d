/**
 * Exact fractions of BigInt: the oracle's own arithmetic. It shares nothing with src/scoring, neither big.js nor
 * its reading of numbers, so that an error there can not hide here.
 */
export interface Rational {
  readonly n: bigint;
  /** Above 0. */
  readonly d: bigint;
}

/** `-12.345` as −12345/1000. */
export const rational = (text: string): Rational => {
  const isNegative = text.startsWith('-');
  const [whole = '0', part = ''] = (isNegative ? text.slice(1) : text).split('.');
  const n = BigInt(whole + part);
  return { n: isNegative ? -n : n, d: 10n ** BigInt(part.length) };
};

export const plus = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const minus = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
export const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });
export const over = (a: Rational, b: Rational): Rational =>
  b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };
export const compare = (a: Rational, b: Rational): number => {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
};
export const min = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);

/** Half away from zero at `places` decimals, as an integer of that many decimals. */
export const roundToInteger = (a: Rational, places: number): bigint => {
  const isNegative = a.n < 0n;
  const scaled = (isNegative ? -a.n : a.n) * 10n ** BigInt(places);
  const whole = scaled / a.d;
  const rounded = (scaled % a.d) * 2n >= a.d ? whole + 1n : whole;
  return isNegative ? -rounded : rounded;
};

/** Plain text of an integer with `places` decimals, without trailing zeros: 737n, 2 → 7.37. */
export const showInteger = (value: bigint, places: number): string => {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
};

/** A rational rounded half away from zero, as plain text. */
export const roundedText = (a: Rational, places: number): string => showInteger(roundToInteger(a, places), places);
