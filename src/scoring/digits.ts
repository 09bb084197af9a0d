/** What `decimal` throws for a value that is no finite number. */
export type DecimalError = RangeError & { readonly code: 'not-a-decimal' };

/** A decimal before it is one: `units` ÷ 10^`places`. */
export interface Digits {
  readonly units: number | bigint;
  readonly places: number;
}

/** Digits of a JS number that Excel shows and compares, and of a whole number that a JS number surely holds. */
const EXCEL_DIGITS = 15;
/** Decimals up to which a JS number is read as whole units of its last decimal. */
export const FEW_PLACES = 4;
/** Beyond these exponents a text names no amount, and writing it out would take all memory. */
const MOST_PLACES = 1000;
/** Below 15 significant digits a JS number stands for one decimal alone. */
const MOST_UNITS = 1e14;
const NUMERIC = /^(-?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,5}))?$/iu;
const POWERS = Array.from({ length: EXCEL_DIGITS + 1 }, (_, places) => 10 ** places);

/** 10^`places`; infinite where a JS number would no longer be exact, so that nothing computed with it passes for safe. */
export const power = (places: number): number => POWERS[places] ?? Number.POSITIVE_INFINITY;
export const longPower = (places: number): bigint => 10n ** BigInt(places);
/** Whether a whole number, computed as a JS number, is exact. */
export const isSafe = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER;

export const fail = (value: unknown): DecimalError =>
  Object.assign(new RangeError(`Not a decimal number: ${String(value)}`), { code: 'not-a-decimal' as const });

/** The whole units nearest to a number at so many decimals. */
export const unitsIn = (value: number, places: number): number => Math.floor(value * power(places) + 0.5);

/**
 * How many decimals a JS number has, or −1 where that is not certain. Certain: `units / 10^places` is the number again.
 * Division rounds correctly, so the number is the double next to that decimal; with fewer than 15 digits the decimal
 * is the one that its 15 significant digits say.
 */
export function placesIn(value: number): number {
  for (let places = 0; places <= FEW_PLACES; places += 1) {
    const units = unitsIn(value, places);
    if (units / power(places) === value) return Math.abs(units) <= MOST_UNITS ? places : -1;
  }
  return -1;
}

/** @throws {DecimalError} for NaN and an infinity. */
export function digitsOfNumber(value: number): Digits {
  const places = placesIn(value);
  if (places >= 0) return { units: unitsIn(value, places), places };
  if (!Number.isFinite(value)) throw fail(value);
  return digitsOfText(value.toPrecision(EXCEL_DIGITS));
}

/** @throws {DecimalError} for a text that is no plain number. */
export function digitsOfText(text: string): Digits {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = NUMERIC.exec(text) ?? [];
  const digits = whole + fraction;
  const places = fraction.length - Number(exponent);
  if (digits === '' || Math.abs(places) > MOST_PLACES) throw fail(text);
  const magnitude = digits.length <= EXCEL_DIGITS ? Number(digits) : BigInt(digits);
  const units = sign === '' ? magnitude : -magnitude;
  return places < 0 ? { units: BigInt(units) * longPower(-places), places: 0 } : { units, places };
}
