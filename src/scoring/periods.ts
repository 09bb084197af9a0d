import { decimal, formatDecimal } from './decimal';
import type { Decimal } from './decimal';
import type { Quantity } from './types';

/** How many of a period a year has, and how many of them something done in each may leave out: a few weeks are holidays. */
const OF_A_YEAR: Readonly<Record<string, { readonly all: number; readonly least: number }>> = {
  年: { all: 1, least: 1 },
  半年: { all: 2, least: 2 },
  季: { all: 4, least: 4 },
  季度: { all: 4, least: 4 },
  月: { all: 12, least: 12 },
  周: { all: 52, least: 48 },
};

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
  if (!Object.hasOwn(OF_A_YEAR, period)) return null;
  const { all, least } = OF_A_YEAR[period] as { all: number; least: number };
  return {
    unit: counted,
    value: value.times(all),
    least: value.times(least),
    numeral: all === 1 ? numeral : `(${numeral} × ${formatDecimal(decimal(all))})`,
  };
};
