import { compactText, formatDecimal, HUNDRED, quotient, roundHalfUp } from '../scoring';
import { defineRule } from './define-rule';
import { growthsOff } from './support/growth-of-numbers';
import { rateInWords, ratesOfCounts } from './support/rates-of-counts';

/** Decimals of a quotient that does not end. */
const SHOWN = 4;

/** What is wrong about the rates of one text, at most one of a kind. */
const offIn = (text: string, name: string) => [
  ...[...ratesOfCounts(text), ...rateInWords(text, compactText(name))]
    .filter(({ fits }) => !fits)
    .slice(0, 1)
    .map(({ printed, part, whole }) => {
      const exact = quotient(part.times(HUNDRED), whole);
      const shown = roundHalfUp(exact, SHOWN);
      const arithmetic = `${formatDecimal(part)} ÷ ${formatDecimal(whole)} ${exact.eq(shown) ? '=' : '≈'} ${formatDecimal(shown)}%`;
      return { message: 'differs' as const, printed, arithmetic };
    }),
  ...growthsOff(text)
    .slice(0, 1)
    .map((one) => ({ message: 'growth' as const, ...one })),
];

/**
 * A rate told beside the counts that it is of, 95%（180/200）, is their quotient at its own decimals; one of growth, beside
 * both its numbers, is what they give.
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
  },
  check: (_form, { judged }) =>
    judged.flatMap(({ indicator: { name, actual } }) =>
      offIn(actual.text, name.text).map(({ message, printed, arithmetic }) => ({
        message,
        data: { name: name.text, text: actual.text, printed, arithmetic },
        cells: [actual.field.address],
        steps: [arithmetic],
      })),
    ),
});
