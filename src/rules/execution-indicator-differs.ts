import { HUNDRED, rateFits } from '../scoring';
import type { JudgedIndicator } from './context';
import { defineRule } from './define-rule';
import { nameOf, quantityOn } from './support/claim-match';
import { isExecution } from './support/execution-name';

/** What the funds block says of the execution, an indicator says too. Excel: =ROUND(F18,4)=ROUND(E6/D6,4) */
export const executionIndicatorDiffers = defineRule({
  id: 'execution-indicator-differs',
  code: 'PE716',
  severity: 'warning',
  basis: ['arithmetic', 'observed'],
  isJudgement: true,
  messages: { differs: ['name', 'actual', 'rate'] },
  check: (_form, { judged, execution }) => {
    const { assessment, executed, budget } = execution;
    if (!assessment || !executed || !budget) return [];
    return judged.flatMap((one) => {
      const actual = printedRate(one);
      if (!actual || rateFits(actual, assessment.rate).fits) return [];
      const { actual: field, name } = one.indicator;
      const rate = `${assessment.rate.times(HUNDRED).round(2).toFixed()}%`;
      return [
        {
          message: 'differs' as const,
          data: { name: name.text, actual: field.text, rate },
          cells: [field.field.address, executed.address, budget.address],
          steps: [`${executed.text} ÷ ${budget.text} = ${rate}`],
        },
      ];
    });
  },
});

/** The actual value of an execution indicator, in per cent as it is printed. */
function printedRate(one: JudgedIndicator) {
  const value = isExecution(nameOf(one)) ? quantityOn(one, 'actual') : null;
  if (value?.unit !== '%') return null;
  const places = /\.(\d+)/u.exec(value.numeral)?.[1]?.length ?? 0;
  return { number: value.value.times(HUNDRED), places, notation: 'percent' as const };
}
