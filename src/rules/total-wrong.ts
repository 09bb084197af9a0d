import { isScoreRight, ZERO, type Decimal } from '../scoring';
import type { EvaluationForm } from '../form';
import { defineRule } from './define-rule';
import { leavesExecutionOut } from './support/points';
import { numberFix } from './support/scores';
import { scoreSum } from './support/totals';

/** The total is the execution score plus all indicator scores. Excel: =H9+SUM(H13:H24) */
export const totalWrong = defineRule({
  id: 'total-wrong',
  code: 'PE401',
  severity: 'error',
  basis: ['arithmetic', 'form'],
  isJudgement: false,
  messages: {
    withExecution: ['execution', 'indicators', 'expected', 'printed'],
    indicatorsOnly: ['expected', 'printed'],
  },
  check: (form, context) => {
    const field = form.total?.score ?? null;
    const printed = field?.number ?? null;
    const scores = scoreSum(context);
    if (!field || field.isPercent || !printed || !scores) return [];
    const { addends, execution, indicators, full, shown } = scores;
    const isRight = [full, shown].some((sum) => isScoreRight(printed, field.places, sum, context.profile.tolerance));
    if (isRight || (leavesExecutionOut(form, context) && printed.eq(indicators))) return [];
    if (execution === null && standsElsewhere(form, printed.minus(full))) return [];
    const common = {
      cells: [field.address, ...addends.map(({ address }) => address)],
      expected: shown,
      actual: printed,
      steps: [`${addends.map(({ number }) => number?.toFixed()).join(' + ')} = ${full.toFixed()}`],
      // Above the full points the points are wrong before the total is.
      ...(shown.lte(context.profile.fullPoints) ? { fix: numberFix(field.address, shown) } : {}),
    };
    return execution
      ? [{ ...common, message: 'withExecution', data: { execution, indicators, expected: shown, printed: field.text } }]
      : [{ ...common, message: 'indicatorsOnly', data: { expected: shown, printed: field.text } }];
  },
});

/** Whether a number that makes up the difference stands above or below the indicators: most likely an execution score that was not recognised. */
function standsElsewhere({ cells, indicators, total }: EvaluationForm, difference: Decimal): boolean {
  const rows = new Set([...indicators.map(({ row }) => row), total?.row]);
  return difference.gt(ZERO) && cells.some(({ number, address }) => !rows.has(address.row) && number?.eq(difference));
}
