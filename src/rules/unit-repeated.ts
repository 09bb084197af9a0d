import type { Field } from '../form';
import { fundRows, foldWidth } from '../form';
import { defineRule } from './define-rule';
import { AMOUNT_COLUMNS } from './support/funds';
import type { Fix } from './types';
import { flatMap } from '../scoring';

const AMOUNT_WITH_UNIT = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(万元|元)$/u;

interface Amount {
  readonly field: Field;
  readonly numeral: string;
  readonly unit: string;
}

/** Amounts are plain numbers in the unit that the block's heading gives. */
export const unitRepeated = defineRule({
  id: 'unit-repeated',
  code: 'PE125',
  severity: 'info',
  basis: ['observed'],
  isJudgement: false,
  messages: { repeated: ['unit', 'amounts'], otherUnit: ['unit', 'amounts'] },
  check(form) {
    const unit = form.funds?.moneyUnit;
    if (!unit) return [];
    const amounts = flatMap(fundRows(form), ({ cells }) =>
      flatMap(AMOUNT_COLUMNS, (column) => amountOf(cells[column])),
    );
    const repeated = amounts.filter((amount) => amount.unit === unit);
    const other = amounts.filter((amount) => amount.unit !== unit);
    return [
      ...(repeated.length > 0
        ? [{ message: 'repeated' as const, ...remarkOn(repeated, unit), fix: withoutUnit(repeated) }]
        : []),
      ...(other.length > 0 ? [{ message: 'otherUnit' as const, ...remarkOn(other, unit) }] : []),
    ];
  },
});

function amountOf(field: Field | undefined): Amount[] {
  const match = field?.kind === 'text' ? AMOUNT_WITH_UNIT.exec(foldWidth(field.text).replace(/\s+/gu, '')) : null;
  return field && match ? [{ field, numeral: match[1] ?? '', unit: match[2] ?? '' }] : [];
}

const remarkOn = (amounts: readonly Amount[], unit: string) => ({
  data: { unit, amounts: amounts.map(({ field }) => field.text) },
  cells: amounts.map(({ field }) => field.address),
});

/** The amounts stay text as they are written, thousands separators included. */
const withoutUnit = (amounts: readonly Amount[]): Fix => ({
  isSafe: true,
  edits: amounts.map(({ field, numeral }) => ({ address: field.address, value: numeral })),
});
