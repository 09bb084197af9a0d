import { decimal, quotient, ZERO } from '../../scoring';
import { cellAt, type Line } from '../cells/lines';
import { isAdditionLabel } from '../evidence/labels';
import type { FundsBlock } from '../model/form';
import { rateUnder } from './fund-headings';

/** A rate printed without decimals may be off by half of one per cent. */
const WHOLE_PER_CENT = decimal('0.005');

/**
 * 年初数 | 调整数 | 支出数 leaves open whether 调整数 is the adjusted budget or what was added to the first one: it is
 * the budget where the rate printed is taken on it.
 */
export function withAdjustedByRate(
  columns: FundsBlock['columns'],
  heading: Line,
  body: readonly Line[],
): FundsBlock['columns'] {
  const { adjusted, executed, rate } = columns;
  const added = heading.cells.find(isAdditionLabel);
  if (adjusted || !executed || !rate || !added) return columns;
  const isBudget = body.some((line) => {
    const budget = cellAt(line, added.address.column).number;
    const spent = cellAt(line, executed.address.column).number;
    const printed = rateUnder(rate, cellAt(line, rate.address.column)).number;
    if (!budget?.gt(ZERO) || !spent || !printed) return false;
    return quotient(spent, budget).minus(printed).abs().lte(WHOLE_PER_CENT);
  });
  return isBudget ? { ...columns, adjusted: added } : columns;
}
