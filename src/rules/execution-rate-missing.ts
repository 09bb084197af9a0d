import type { Field } from '../form';
import type { CellEdit } from './types';
import { defineRule } from './define-rule';
import { budgetOf } from './support/funds';
import {
  printedRate,
  rateNumber,
  rateStep,
  rateText,
  rowRate,
  rowRates,
  type RateNotation,
  type RowRate,
} from './support/rates';

/**
 * Where the total row gives budget and executed amount, it must give the rate too.
 * Excel: =ROUND(E6/D6,4)
 */
export const executionRateMissing = defineRule({
  id: 'execution-rate-missing',
  code: 'PE116',
  severity: 'warning',
  basis: ['form', 'observed'],
  isJudgement: false,
  messages: { missing: ['expected', 'arithmetic'] },
  check(form, { profile }) {
    const { funds } = form;
    const field = funds?.total?.cells.rate;
    if (!funds?.total || field?.kind !== 'blank') return [];
    const rate = rowRate(funds.total, budgetOf(funds.total, profile), funds);
    if (!rate) return [];
    const notation = usualNotation(rowRates(form, profile), funds.columns.rate);
    const step = rateStep(rate, notation);
    const expected = rateNumber(rate.exact, notation);
    const edit: CellEdit = { address: field.address, value: expected.toNumber(), format: formatOf(notation) };
    return [
      {
        message: 'missing',
        data: { expected: rateText(rate.exact, notation), arithmetic: step },
        cells: [field.address, rate.executed.address, rate.budget.address],
        expected,
        steps: [step],
        fix: { isSafe: true, edits: [edit] },
      },
    ];
  },
});

const AS_PERCENT: RateNotation = { places: 2, isPercent: true, isInHundredths: true };
const UNDER_PERCENT: RateNotation = { places: 2, isPercent: false, isInHundredths: true };

/** The notation of the sources' rates, else what the heading says, else a percentage with two decimals. */
function usualNotation(rates: readonly RowRate[], heading: Field | undefined): RateNotation {
  for (const { row, exact } of rates) {
    const printed = printedRate(row.cells.rate, exact);
    if (printed?.fits) return { ...printed.notation, places: Math.max(2, printed.notation.places) };
  }
  return heading && /[(（]\s*[%％]\s*[)）]/u.test(heading.text) ? UNDER_PERCENT : AS_PERCENT;
}

const formatOf = ({ places, isPercent }: RateNotation): string => `0.${'0'.repeat(places)}${isPercent ? '%' : ''}`;
