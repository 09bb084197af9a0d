import { compactText, formatDecimal, HUNDRED, quotient } from '../scoring';
import { defineRule } from './define-rule';
import { rateInWords, ratesOfCounts } from './support/rates-of-counts';

/** Decimals of a quotient that does not end. */
const SHOWN = 4;

/**
 * A rate told beside the counts that it is of, 95%（180/200）, is their quotient at its own decimals.
 * Excel, the counts in E12 and F12: =ROUND(E12/F12,2)=D12
 */
export const rateDiffersFromItsCounts = defineRule({
  id: 'rate-differs-from-its-counts',
  code: 'PE619',
  severity: 'warning',
  basis: ['arithmetic'],
  isJudgement: true,
  messages: { differs: ['name', 'text', 'printed', 'arithmetic'] },
  check: (_form, { judged }) =>
    judged.flatMap(({ indicator: { name, actual } }) =>
      [...ratesOfCounts(actual.text), ...rateInWords(actual.text, compactText(name.text))]
        .filter(({ fits }) => !fits)
        .slice(0, 1)
        .map(({ printed, part, whole }) => {
          const exact = quotient(part.times(HUNDRED), whole);
          const shown = exact.round(SHOWN);
          const arithmetic = `${formatDecimal(part)} ÷ ${formatDecimal(whole)} ${exact.eq(shown) ? '=' : '≈'} ${formatDecimal(shown)}%`;
          return {
            message: 'differs' as const,
            data: { name: name.text, text: actual.text, printed, arithmetic },
            cells: [actual.field.address],
            steps: [arithmetic],
          };
        }),
    ),
});
