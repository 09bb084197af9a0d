import { cutTo, type Profile } from '../../scoring';
import type { FundRow, FundsBlock } from '../../form';
import { budgetColumn } from './funds';
import { fractionPlaces, isRateRight, printedRate, rateStep, rateText, rowRate } from './rates';
import type { PrintedRate, RowRate } from './rates';

/** A printed rate that does not follow from its row. */
export interface WrongRate {
  /** `cut`: the decimals were cut, not rounded; `otherBudget`: the rate fits the row's other budget. */
  readonly kind: 'wrong' | 'cut' | 'otherBudget';
  readonly printed: PrintedRate;
  readonly rate: RowRate;
  /** The rate as it should be printed, and how it follows. */
  readonly text: string;
  readonly step: string;
}

/** Wrong rates that one remark covers. */
export type WrongRates = readonly [WrongRate, ...WrongRate[]];

/** Wrong rates of one kind with the same numbers together. */
export function groupRates(rates: readonly WrongRate[]): WrongRates[] {
  const groups = new Map<string, WrongRates>();
  for (const wrong of rates) {
    const key = [wrong.kind, wrong.printed.field.text, wrong.step].join('|');
    const [first, ...others] = groups.get(key) ?? [wrong];
    groups.set(key, first === wrong ? [wrong] : [first, ...others, wrong]);
  }
  return [...groups.values()];
}

/** A printed rate against what follows from its row; `null` where it is right or none is printed. */
export function wrongRate(rate: RowRate, funds: FundsBlock, profile: Profile): WrongRate | null {
  const printed = printedRate(rate.row.cells.rate, rate.exact);
  if (!printed || isRateRight(printed, rate)) return null;
  const { notation } = printed;
  const text = rateText(rate.exact, notation);
  return { kind: kindOf(printed, rate, funds, profile), printed, rate, text, step: rateStep(rate, notation) };
}

function kindOf(printed: PrintedRate, rate: RowRate, funds: FundsBlock, profile: Profile): WrongRate['kind'] {
  if (cutTo(rate.exact, fractionPlaces(printed.notation)).eq(printed.value)) return 'cut';
  return fitsOtherBudget(rate.row, funds, profile) ? 'otherBudget' : 'wrong';
}

function fitsOtherBudget(row: FundRow, funds: FundsBlock, profile: Profile): boolean {
  const column = budgetColumn(row, profile) === 'initial' ? 'adjusted' : 'initial';
  const other = rowRate(row, row.cells[column] ?? null, funds);
  const printed = other && printedRate(row.cells.rate, other.exact);
  return other !== null && printed !== null && isRateRight(printed, other);
}
