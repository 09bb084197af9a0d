import { cutTo, formatDecimal, HUNDRED, quotient, roundHalfUp, ZERO, type Decimal, type Profile } from '../../scoring';
import type { CellValue, EvaluationForm, Field, FundRow, FundsBlock } from '../../form';
import { fundRows } from '../../form';
import { amountDoubt, amountText, budgetOf } from './funds';
import { isRateOfSlip } from './money-slips';
import { readPrintedRate } from './printed-rate';

/** A row whose rate follows from its amounts. */
export interface RowRate {
  readonly row: FundRow;
  readonly budget: Field;
  readonly executed: Field;
  /** executed ÷ budget, cut after 20 decimals. */
  readonly exact: Decimal;
  /** Between what the rate may lie where the amounts are rounded; both `exact` where they are not. */
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The rate of a row from its executed amount and a budget; `null` where one is no number, the budget is not above 0, or the two stand in different units. */
export function rowRate(row: FundRow, budget: Field | null, funds: FundsBlock): RowRate | null {
  const { executed } = row.cells;
  if (!budget?.number?.gt(ZERO) || !executed?.number?.gte(ZERO) || isRateOfSlip(row, budget, funds)) return null;
  const spent = executed.number;
  const exact = quotient(spent, budget.number);
  const [doubt, budgetDoubt] = [amountDoubt(executed, funds), amountDoubt(budget, funds)];
  const isExact = doubt.eq(ZERO) && budgetDoubt.eq(ZERO);
  const least = spent.lt(doubt) ? ZERO : spent.minus(doubt);
  return {
    row,
    budget,
    executed,
    exact,
    low: isExact ? exact : quotient(least, budget.number.plus(budgetDoubt)),
    high: isExact ? exact : quotient(spent.plus(doubt), budget.number.minus(budgetDoubt)),
  };
}

/** The rates of all rows that have one, the total's first. */
export function rowRates(form: EvaluationForm, profile: Profile): RowRate[] {
  const { funds } = form;
  if (!funds) return [];
  return fundRows(form).flatMap((row) => rowRate(row, budgetOf(row, profile), funds) ?? []);
}

/** How a rate is written: decimals, the % sign, and by what a fraction is multiplied. */
export interface RateNotation {
  readonly places: number;
  readonly isPercent: boolean;
  readonly isInHundredths: boolean;
}

/** A computed cell carries a float's last digits: beyond these decimals no rate is judged. */
const MAX_PLACES = 12;

/** A printed rate: how it is written and what it says. */
export interface PrintedRate {
  readonly field: Field;
  /** As the cell stores it. */
  readonly number: Decimal;
  readonly notation: RateNotation;
  /** As a fraction, at the decimals of the notation. */
  readonly value: Decimal;
  /** Whether it is the rate it should show, at its precision. */
  readonly fits: boolean;
}

/** Reads a rate's cell by the rate it should show; `null` where it holds no number. */
export function printedRate(field: Field | undefined, exact: Decimal): PrintedRate | null {
  const reading = field ? readPrintedRate(field, exact) : null;
  if (!field?.number || !reading) return null;
  const isInHundredths = reading.as === 'percent';
  const most = isInHundredths ? MAX_PLACES - 2 : MAX_PLACES;
  // 96.5 under 执行率（%）: a per cent by its heading, its cell stores no fraction.
  const isPercent = field.isPercent && /[%％]/u.test(field.text);
  const notation = { places: Math.min(field.places, most), isPercent, isInHundredths };
  return {
    field,
    number: field.isPercent && !isPercent ? field.number.times(HUNDRED) : field.number,
    notation,
    value: roundHalfUp(reading.rate, fractionPlaces(notation)),
    fits: reading.fits,
  };
}

/** Decimals of the fraction that a notation shows: 4 for `98.78%`. */
export const fractionPlaces = ({ places, isInHundredths }: RateNotation): number => places + (isInHundredths ? 2 : 0);

const AS_PERCENT: RateNotation = { places: 2, isPercent: true, isInHundredths: true };
const UNDER_PERCENT: RateNotation = { places: 2, isPercent: false, isInHundredths: true };

/** How a form writes its rates: as the first that fits, else as the heading says, else as a per cent with two decimals. */
export function usualNotation(rates: readonly RowRate[], heading: Field | undefined): RateNotation {
  for (const { row, exact } of rates) {
    const printed = printedRate(row.cells.rate, exact);
    if (printed?.fits) return { ...printed.notation, places: Math.max(2, printed.notation.places) };
  }
  return heading && /[(（]\s*[%％]\s*[)）]/u.test(heading.text) ? UNDER_PERCENT : AS_PERCENT;
}

/** A rate as a notation writes it: `98.78%`, `98.78`, `0.99`. */
export function rateText(rate: Decimal, notation: RateNotation): string {
  const shown = roundHalfUp(notation.isInHundredths ? rate.times(HUNDRED) : rate, notation.places);
  return shown.toFixed(notation.places) + (notation.isPercent ? '%' : '');
}

/** The number a cell of a notation stores for a rate: 0.9878 for `98.78%`, 98.78 for `98.78`. */
export function rateNumber(rate: Decimal, notation: RateNotation): Decimal {
  const rounded = roundHalfUp(rate, fractionPlaces(notation));
  return notation.isInHundredths && !notation.isPercent ? rounded.times(HUNDRED) : rounded;
}

/** What to put into a rate's cell: text where it holds text, a number where it holds one. */
export const rateValue = (cell: Field, rate: Decimal, notation: RateNotation): CellValue =>
  cell.isTextNumber ? rateText(rate, notation) : rateNumber(rate, notation).toNumber();

/** `215457.6 ÷ 250000 = 86.18304% → 86.18%` */
export function rateStep({ executed, budget, exact }: RowRate, notation: RateNotation): string {
  const unrounded = notation.isInHundredths ? exact.times(HUNDRED) : exact;
  const cut = cutTo(unrounded, notation.places + 3);
  const sign = notation.isPercent ? '%' : '';
  const shown = rateText(exact, notation);
  const exactText = `${formatDecimal(cut)}${cut.eq(unrounded) ? '' : '…'}${sign}`;
  const isRounded = !cut.eq(unrounded) || !roundHalfUp(cut, notation.places).eq(cut);
  return `${amountText(executed)} ÷ ${amountText(budget)} = ${isRounded ? `${exactText} → ` : ''}${shown}`;
}

/** Whether a printed rate is right at its precision: exact, capped at 100 %, or what rounded amounts leave open. */
export function isRateRight({ fits, notation, value }: PrintedRate, { exact, low, high }: RowRate): boolean {
  if (fits || (exact.gt(1) && value.eq(1))) return true;
  const places = fractionPlaces(notation);
  return value.gte(roundHalfUp(low, places)) && value.lte(roundHalfUp(high, places));
}
