import { decimal, HUNDRED, ONE, quotient, ZERO, type Decimal } from '../../scoring';
import type { Field, FundRow, FundsBlock } from '../../form';

/** 元 in one 万元. */
export const WAN = decimal(10000);
/** What is spent of a budget, as a share: between these the two amounts stand in one unit. */
const LEAST_SHARE = decimal('0.02');
const MOST_SHARE = decimal('1.5');
/** A budget hardly changed in the year: a wider change may well be one. */
const LEAST_ADJUSTED = decimal('0.9');
const MOST_ADJUSTED = decimal('1.1');

/** Two amounts of one row of which one stands in 元, the other in 万元: most likely a slip. */
export interface MoneySlip {
  readonly column: 'initial' | 'executed';
  readonly amount: Field;
  readonly beside: Field;
  /** The one of the two that is not in the heading's unit, and what it is in that unit. */
  readonly suspect: Field;
  readonly meant: Decimal;
}

/** The slip in a row of the funds, or `null`. */
export function moneySlipOf(row: FundRow, { moneyUnit }: FundsBlock): MoneySlip | null {
  const { executed, adjusted, initial } = row.cells;
  const budget = isAmount(adjusted) ? adjusted : initial;
  if (!isAmount(budget)) return null;
  if (isAmount(executed) && isWanApart(executed, budget, LEAST_SHARE, MOST_SHARE)) {
    const share = quotient(executed.number, budget.number);
    return isAsTyped(row, share) ? null : { column: 'executed', ...slipBetween(executed, budget, moneyUnit) };
  }
  if (!isAmount(initial) || budget === initial) return null;
  const isApart = isWanApart(initial, budget, LEAST_ADJUSTED, MOST_ADJUSTED);
  return isApart ? { column: 'initial', ...slipBetween(initial, budget, moneyUnit) } : null;
}

/** Whether a row's rate on this budget would rest on a slip. */
export function isRateOfSlip(row: FundRow, budget: Field | null, funds: FundsBlock): boolean {
  const slip = moneySlipOf(row, funds)?.amount;
  return slip !== undefined && (slip === row.cells.executed || slip === budget);
}

/** Under 万元 the larger amount is the one in 元, under 元 the smaller the one in 万元. */
function slipBetween(amount: Amount, beside: Amount, moneyUnit: FundsBlock['moneyUnit']): Omit<MoneySlip, 'column'> {
  const [small, large] = amount.number.lt(beside.number) ? [amount, beside] : [beside, amount];
  return moneyUnit === '元'
    ? { amount, beside, suspect: small, meant: small.number.times(WAN) }
    : { amount, beside, suspect: large, meant: quotient(large.number, WAN) };
}

type Amount = Field & { readonly number: Decimal };

const isAmount = (field: Field | undefined): field is Amount => field?.number?.gt(ZERO) === true;

/** Whether one amount, carried into the other's unit, is from `least` to `most` times the other. */
function isWanApart({ number }: Amount, beside: Amount, least: Decimal, most: Decimal): boolean {
  const isTimes = (amount: Decimal, of: Decimal): boolean => amount.gte(of.times(least)) && amount.lte(of.times(most));
  return isTimes(number, beside.number.times(WAN)) || isTimes(number.times(WAN), beside.number);
}

/** Whether what is printed beside the amounts, the rate or else its score, follows from them as they stand: then so little was spent. */
function isAsTyped({ cells: { rate, score, points } }: FundRow, share: Decimal): boolean {
  const printed = rate?.number ? shareIn(rate, rate.number) : shareOf(score, points);
  if (!printed) return share.lt(ONE);
  return printed.lte(share.times(10)) && printed.times(10).gte(share);
}

const shareIn = ({ isPercent }: Field, rate: Decimal): Decimal =>
  isPercent || rate.lte(ONE) ? rate : quotient(rate, HUNDRED);

const shareOf = (score: Field | undefined, points: Field | undefined): Decimal | null =>
  isAmount(score) && isAmount(points) ? quotient(score.number, points.number) : null;
