import { decimal, formatDecimal } from './decimal';
import type { Decimal } from './decimal';
import type { Quantity } from './types';

/** How many of a period a year has. */
const OF_A_YEAR: ReadonlyMap<string, number> = new Map([
  ['年', 1],
  ['半年', 2],
  ['季', 4],
  ['季度', 4],
  ['月', 12],
  ['周', 52],
]);
/** In how many of them something done in each may be done: a few weeks are holidays. */
const AT_LEAST: ReadonlyMap<string, number> = new Map([['周', 48]]);

/** A quantity that is told of each period, 1份/月, over a year. */
export interface OverAYear {
  /** What is counted, without its period. */
  readonly unit: string;
  readonly value: Decimal;
  /** With as few periods as a year may have of them: 48 weeks. */
  readonly least: Decimal;
  readonly numeral: string;
}

const PER_PERIOD = /^([^/]+)\/([^/]+)$/u;

/** What a quantity of each month, quarter, … comes to in a year; `null` for any other, and for days, whose number nobody knows. */
export const overAYear = ({ value, unit, numeral }: Quantity): OverAYear | null => {
  const [, counted = '', period = ''] = PER_PERIOD.exec(unit ?? '') ?? [];
  const all = OF_A_YEAR.get(period);
  if (all === undefined) return null;
  return {
    unit: counted,
    value: value.times(all),
    least: value.times(AT_LEAST.get(period) ?? all),
    numeral: all === 1 ? numeral : `(${numeral} × ${formatDecimal(decimal(all))})`,
  };
};
