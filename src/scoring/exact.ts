import { digitsOfNumber, digitsOfText, fail, FEW_PLACES, isSafe, longPower, power } from './digits';

/** What stands for a decimal where one is asked for: a number counts with its 15 significant digits. */
export type DecimalSource = Decimal | number | string;

/** How digits that are left out are rounded: towards zero, or half away from it. */
export type Rounding = 'cut' | 'half';

const absolute = (units: bigint): bigint => (units < 0n ? -units : units);

/**
 * An exact decimal number, `units` ÷ 10^`places`, with as few places as it needs. Verdicts rest on these, never on
 * floats. Units are a JS number as long as that is exact, and computed with as such: amounts, points and scores are
 * short; longer ones are a BigInt.
 */
export class Decimal {
  private constructor(
    readonly units: number | bigint,
    readonly places: number,
  ) {}

  /** `units` ÷ 10^`places`; a number of units is whole and safe. */
  static of(units: number | bigint, places: number): Decimal {
    if (typeof units === 'bigint') {
      let [rest, left] = [units, places];
      while (left > 0 && rest % 10n === 0n) [rest, left] = [rest / 10n, left - 1];
      return new Decimal(absolute(rest) <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(rest) : rest, left);
    }
    let [rest, left] = [units, places];
    while (left > 0 && rest % 10 === 0) {
      rest /= 10;
      left -= 1;
    }
    // −0 is 0.
    return new Decimal(rest || 0, left);
  }

  /** @throws {DecimalError} for NaN, an infinity or a text that is no number. */
  static from(value: DecimalSource): Decimal {
    if (typeof value === 'object') return value;
    const { units, places } = typeof value === 'number' ? digitsOfNumber(value) : digitsOfText(value);
    return Decimal.of(units, places);
  }

  plus(other: DecimalSource): Decimal {
    return this.added(Decimal.from(other), 1);
  }

  minus(other: DecimalSource): Decimal {
    return this.added(Decimal.from(other), -1);
  }

  private added(other: Decimal, sign: 1 | -1): Decimal {
    const places = Math.max(this.places, other.places);
    if (typeof this.units === 'number' && typeof other.units === 'number') {
      const [own, more] = [this.units * power(places - this.places), other.units * power(places - other.places)];
      const total = own + sign * more;
      if (isSafe(own) && isSafe(more) && isSafe(total)) return Decimal.of(total, places);
    }
    return Decimal.of(this.longUnits(places) + BigInt(sign) * other.longUnits(places), places);
  }

  times(factor: DecimalSource): Decimal {
    const other = Decimal.from(factor);
    const places = this.places + other.places;
    if (typeof this.units === 'number' && typeof other.units === 'number') {
      const product = this.units * other.units;
      if (isSafe(product)) return Decimal.of(product, places);
    }
    return Decimal.of(BigInt(this.units) * BigInt(other.units), places);
  }

  /**
   * The quotient at `places` decimals.
   * @throws {DecimalError} for a zero divisor.
   */
  over(divisor: Decimal, places: number, rounding: Rounding): Decimal {
    if (divisor.units === 0) throw fail(`${this.toFixed()} / 0`);
    return this.shortOver(divisor, places, rounding) ?? this.longOver(divisor, places, rounding);
  }

  /** The quotient in whole numbers that are all exact; `null` where it needs more digits. */
  private shortOver(divisor: Decimal, most: number, rounding: Rounding): Decimal | null {
    if (typeof this.units !== 'number' || typeof divisor.units !== 'number') return null;
    const places = Math.min(most, FEW_PLACES);
    const shift = places + divisor.places - this.places;
    const [upper, lower] = [this.units * power(Math.max(0, shift)), divisor.units * power(Math.max(0, -shift))];
    if (!isSafe(upper) || !isSafe(lower)) return null;
    const rest = upper % lower;
    if (rest !== 0 && places < most) return null;
    const isUp = rounding === 'half' && 2 * Math.abs(rest) >= Math.abs(lower);
    const whole = (upper - rest) / lower;
    return Decimal.of(isUp ? whole + Math.sign(upper) * Math.sign(lower) : whole, places);
  }

  private longOver(divisor: Decimal, places: number, rounding: Rounding): Decimal {
    const shift = places + divisor.places - this.places;
    const upper = BigInt(this.units) * longPower(Math.max(0, shift));
    const lower = BigInt(divisor.units) * longPower(Math.max(0, -shift));
    return Decimal.of(wholeOf(upper, lower, rounding), places);
  }

  /** Without more than `places` decimals. */
  rounded(places: number, rounding: Rounding): Decimal {
    if (this.places <= places) return this;
    return this.over(ONE, places, rounding);
  }

  abs(): Decimal {
    return this.units < 0 ? Decimal.of(-this.units, this.places) : this;
  }

  /** Where it stands to another: 1 above, −1 below, 0 where both are the same number. */
  cmp(value: DecimalSource): -1 | 0 | 1 {
    const other = Decimal.from(value);
    if (this.places === other.places) return orderOf(this.units, other.units);
    const places = Math.max(this.places, other.places);
    if (typeof this.units === 'number' && typeof other.units === 'number') {
      const [own, their] = [this.units * power(places - this.places), other.units * power(places - other.places)];
      if (isSafe(own) && isSafe(their)) return orderOf(own, their);
    }
    return orderOf(this.longUnits(places), other.longUnits(places));
  }

  eq(value: DecimalSource): boolean {
    const other = Decimal.from(value);
    return this.places === other.places && this.units === other.units;
  }

  gt(other: DecimalSource): boolean {
    return this.cmp(other) > 0;
  }

  gte(other: DecimalSource): boolean {
    return this.cmp(other) >= 0;
  }

  lt(other: DecimalSource): boolean {
    return this.cmp(other) < 0;
  }

  lte(other: DecimalSource): boolean {
    return this.cmp(other) <= 0;
  }

  /** Plain notation, never an exponent: with all its decimals, or cut and filled up to so many. */
  toFixed(places = this.places): string {
    const { units, places: own } = this.rounded(places, 'cut');
    const digits = String(units < 0 ? -units : units).padStart(own + 1, '0') + '0'.repeat(places - own);
    const point = digits.length - places;
    return `${units < 0 ? '-' : ''}${digits.slice(0, point)}${places > 0 ? `.${digits.slice(point)}` : ''}`;
  }

  toString(): string {
    return this.toFixed();
  }

  toJSON(): string {
    return this.toFixed();
  }

  /** The JS number next to it. */
  toNumber(): number {
    // Both exact, so that their quotient is the nearest number.
    const scale = power(this.places);
    return typeof this.units === 'number' && isSafe(scale) ? this.units / scale : Number(this.toFixed());
  }

  private longUnits(places: number): bigint {
    return BigInt(this.units) * longPower(places - this.places);
  }
}

export const ONE = Decimal.of(1, 0);

const orderOf = (one: number | bigint, other: number | bigint): -1 | 0 | 1 => (one > other ? 1 : one < other ? -1 : 0);

function wholeOf(upper: bigint, lower: bigint, rounding: Rounding): bigint {
  const whole = upper / lower;
  if (rounding === 'cut' || 2n * absolute(upper % lower) < absolute(lower)) return whole;
  return upper < 0n === lower < 0n ? whole + 1n : whole - 1n;
}
