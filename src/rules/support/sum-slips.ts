import { quotient, type Decimal } from '../../scoring';
import type { Field, FundRow, FundsBlock } from '../../form';
import { addsUp } from './fund-sums';
import type { AmountColumn } from './funds';
import { WAN } from './money-slips';

/** Amounts of a column that stand in another unit than the heading's: carried into it, they make the sum right. */
export interface SumSlip {
  readonly suspects: readonly SlippedAmount[];
}

interface SlippedAmount {
  readonly row: FundRow;
  readonly field: Field;
  readonly meant: Decimal;
}

/** What an amount is in the unit of the heading if it was typed in the other one. Without a unit 万元 is usual. */
const carried = (amount: Decimal, { moneyUnit }: FundsBlock): Decimal =>
  moneyUnit === '元' ? amount.times(WAN) : quotient(amount, WAN);

/**
 * The slip behind a sum that does not add up: the total, one source or all of them are off by ten thousand times, and
 * nothing else is. `null` where that does not explain it.
 */
export function slipInSum(
  total: FundRow,
  sources: readonly FundRow[],
  column: AmountColumn,
  funds: FundsBlock,
): SumSlip | null {
  const amountIn = (row: FundRow): SlippedAmount[] => {
    const field = row.cells[column];
    return field?.number?.gt(0) ? [{ row, field, meant: carried(field.number, funds) }] : [];
  };
  const [own, others] = [amountIn(total), sources.flatMap(amountIn)];
  // What is carried by mistake hardly weighs in the sum, and would seem to explain a missing yuan.
  const isOtherUnit = ({ field }: SlippedAmount): boolean =>
    funds.moneyUnit === '元' ||
    own.every((whole) => whole.field === field || field.number?.gt(whole.field.number ?? 0));
  const tries = [own, ...others.map((one) => [one]), others];
  const suspects = tries.find(
    (some) =>
      some.length > 0 &&
      some.every(isOtherUnit) &&
      addsUp(total, sources, column, new Map(some.map(({ field, meant }) => [field, meant]))),
  );
  return suspects ? { suspects } : null;
}
