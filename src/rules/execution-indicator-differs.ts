import { HUNDRED } from '../scoring';
import type { Quantity } from '../scoring';
import type { JudgedIndicator } from './context';
import { defineRule } from './define-rule';
import { nameOf, quantityOn } from './support/claim-match';
import { isExecution } from './support/execution-name';
import { isRate, ratesToldOtherwise } from './support/told-rates';

/** What the funds block says of the execution, an indicator and the outcome say too. Excel: =ROUND(F18,4)=ROUND(E6/D6,4) */
export const executionIndicatorDiffers = defineRule({
  id: 'execution-indicator-differs',
  code: 'PE716',
  severity: 'warning',
  basis: ['arithmetic', 'observed'],
  isJudgement: true,
  messages: { differs: ['name', 'actual', 'rate'], told: ['text', 'rate'] },
  check: (form, context) => {
    const { assessment, executed, budget } = context.execution;
    if (!assessment || !executed || !budget) return [];
    const rate = `${assessment.rate.times(HUNDRED).round(2).toFixed()}%`;
    const steps = [`${executed.text} ÷ ${budget.text} = ${rate}`];
    const ofIndicators = context.judged.flatMap((one) => {
      const printed = printedRate(one);
      if (!printed || isRate(printed, assessment.rate)) return [];
      const { actual, name } = one.indicator;
      const cells = [actual.field.address, executed.address, budget.address];
      return [{ message: 'differs' as const, data: { name: name.text, actual: actual.text, rate }, cells, steps }];
    });
    const ofOutcome = ratesToldOtherwise(form, context).map(({ text, field }) => ({
      message: 'told' as const,
      severity: 'info' as const,
      data: { text, rate },
      cells: [field.address, executed.address, budget.address],
      steps,
    }));
    return [...ofIndicators, ...ofOutcome];
  },
});

/** The actual value of an execution indicator, in per cent. */
function printedRate(one: JudgedIndicator): Quantity | null {
  const value = isExecution(nameOf(one)) ? quantityOn(one, 'actual') : null;
  return value?.unit === '%' ? value : null;
}
