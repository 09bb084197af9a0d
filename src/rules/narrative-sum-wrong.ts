import { decimal, flatMap, formatDecimal, isMoneyUnit, quotient, sum } from '../scoring';
import type { Decimal, Quantity } from '../scoring';
import type { CellAddress, EvaluationForm, Field } from '../form';
import { defineRule } from './define-rule';
import { breakdownsIn, moneySlipsIn, type Breakdown } from './support/breakdowns';
import type { Report } from './types';

function textsOf({ goal, outcome, indicators }: EvaluationForm): Field[] {
  const reasons = indicators.map(({ reason }) => reason);
  return flatMap([goal?.value ?? null, outcome?.value ?? null, ...reasons], (field) =>
    field?.kind === 'text' ? [field] : [],
  );
}

/** Parts that leave nothing out must add up; others may fall short, and persons may be counted under two heads. */
function isWrong({ total, parts, comeTo }: Breakdown, added: Decimal): boolean {
  if (comeTo === 'total' || comeTo === 'about-total') return !added.eq(total.value);
  if (comeTo === 'no-more') return added.gt(total.value);
  return parts.some(({ value }) => value.gt(total.value));
}

const MAGNITUDES = { 万: '10000', 亿: '100000000' } as const;

/** A sum as the total beside it is written: 95万 beside 80万. */
function alike(added: Decimal, { numeral }: Quantity): string {
  const magnitude = (['万', '亿'] as const).find((one) => numeral.endsWith(one));
  return magnitude ? formatDecimal(quotient(added, decimal(MAGNITUDES[magnitude]))) + magnitude : formatDecimal(added);
}

const MESSAGES = {
  sum: ['text', 'total', 'arithmetic'],
  part: ['text', 'total', 'part'],
  unit: ['total', 'parts'],
} as const;

/** A part above its whole is impossible, and so is money above it; things may be of two kinds, and a list may leave out one. */
function isSure({ total, unit, parts, comeTo }: Breakdown, added: Decimal): boolean {
  if (comeTo === 'total' || parts.some(({ value }) => value.gt(total.value))) return true;
  return isMoneyUnit(unit) && added.gt(total.value);
}

function reportOf(breakdown: Breakdown, address: CellAddress): Report<typeof MESSAGES>[] {
  const { total, unit, parts, quote } = breakdown;
  const added = sum(parts.map(({ value }) => value));
  if (!isWrong(breakdown, added)) return [];
  const said = { text: quote, total: `${total.numeral}${unit}` };
  const severity = isSure(breakdown, added) ? {} : ({ severity: 'info' } as const);
  const larger = parts.find(({ value }) => value.gt(total.value));
  if (larger)
    return [{ message: 'part', data: { ...said, part: `${larger.numeral}${unit}` }, cells: [address], ...severity }];
  const arithmetic = `${parts.map(({ numeral }) => numeral).join(' + ')} = ${alike(added, total)}${unit}`;
  const data = { ...said, arithmetic };
  return [
    { message: 'sum', data, cells: [address], expected: added, actual: total.value, steps: [arithmetic], ...severity },
  ];
}

/** In 共N，其中A a、B b the parts add up. Excel: =SUM(a,b)=N */
export const narrativeSumWrong = defineRule({
  id: 'narrative-sum-wrong',
  code: 'PE710',
  severity: 'warning',
  basis: ['arithmetic'],
  isJudgement: true,
  messages: MESSAGES,
  check: (form) =>
    flatMap(textsOf(form), ({ text, address }) => [
      ...moneySlipsIn(text).map((data) => ({
        message: 'unit' as const,
        data: { ...data },
        cells: [address],
        severity: 'info' as const,
      })),
      ...flatMap(breakdownsIn(text), (breakdown) => reportOf(breakdown, address)),
    ]),
});
