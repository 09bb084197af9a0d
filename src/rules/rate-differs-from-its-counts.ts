import {
  compactText,
  formatDecimal,
  HUNDRED,
  isTheirQuotient,
  mayHoldNumbers,
  priceNotWorkedOut,
  quotient,
  ratesOfCounts,
  roundHalfUp,
  type Quantity,
  type RateOfCounts,
} from '../scoring';
import type { Indicator } from '../form';
import { defineRule } from './define-rule';
import { growthsOff } from './support/growth-of-numbers';

/** Decimals of a quotient that does not end. */
const SHOWN = 4;

function differenceOf(rate: RateOfCounts) {
  const { stated, part, whole } = rate;
  if (!stated || isTheirQuotient(stated, rate)) return [];
  const exact = quotient(part.times(HUNDRED), whole);
  const shown = roundHalfUp(exact, SHOWN);
  const arithmetic = `${formatDecimal(part)} ÷ ${formatDecimal(whole)} ${exact.eq(shown) ? '=' : '≈'} ${formatDecimal(shown)}%`;
  return [{ message: 'differs' as const, printed: stated.numeral, arithmetic }];
}

/** 35万元 ÷ 8216册 ≈ 42.5998元/册 where 45元/册 is stated. */
function priceDifference({ target, actual, name }: Indicator) {
  const off = priceNotWorkedOut(actual.text, target.measure, compactText(name.text));
  if (!off) return [];
  const { stated, all, count } = off;
  const exact = quotient(all.value, count.value);
  const shown = roundHalfUp(exact, SHOWN);
  const unitOf = ({ unit }: Quantity): string => unit ?? '';
  const arithmetic = `${all.numeral}${unitOf(all)} ÷ ${count.numeral}${unitOf(count)} ${exact.eq(shown) ? '=' : '≈'} ${formatDecimal(shown)}${unitOf(stated)}`;
  return [{ message: 'price' as const, printed: `${stated.numeral}${unitOf(stated)}`, arithmetic }];
}

/** A rate and its counts, a growth and both its ends, a price, an amount and a number. */
const FEWEST_NUMBERS = 3;

/** What is wrong about the rates and prices of one answer, at most one of a kind. */
const offIn = (indicator: Indicator) => {
  const { actual, name } = indicator;
  const { text } = actual;
  if (!mayHoldNumbers(compactText(text), FEWEST_NUMBERS)) return [];
  return [
    ...ratesOfCounts(text, compactText(name.text)).flatMap(differenceOf).slice(0, 1),
    ...growthsOff(text)
      .slice(0, 1)
      .map((one) => ({ message: 'growth' as const, ...one })),
    ...priceDifference(indicator),
  ];
};

/**
 * A rate told beside the counts that it is of, 95%（180/200）, is their quotient at its own decimals, and a price that of the
 * amount and the number beside it; a rate of growth, beside both its numbers, is what they give.
 * Excel, the counts in E12 and F12: =ROUND(E12/F12,2)=D12
 */
export const rateDiffersFromItsCounts = defineRule({
  id: 'rate-differs-from-its-counts',
  code: 'PE619',
  severity: 'warning',
  basis: ['arithmetic'],
  isJudgement: true,
  messages: {
    differs: ['name', 'text', 'printed', 'arithmetic'],
    growth: ['name', 'text', 'printed', 'arithmetic'],
    price: ['name', 'text', 'printed', 'arithmetic'],
  },
  check: (_form, { judged }) =>
    judged.flatMap(({ indicator }) =>
      offIn(indicator).map(({ message, printed, arithmetic }) => ({
        message,
        data: { name: indicator.name.text, text: indicator.actual.text, printed, arithmetic },
        cells: [indicator.actual.field.address],
        steps: [arithmetic],
      })),
    ),
});
