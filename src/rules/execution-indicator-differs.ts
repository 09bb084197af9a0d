import { HUNDRED } from '../scoring';
import type { Quantity } from '../scoring';
import type { EvaluationForm } from '../form';
import type { JudgedIndicator, RuleContext } from './context';
import { defineRule } from './define-rule';
import { nameOf, quantityOn } from './support/claim-match';
import { isExecution } from './support/execution-name';
import { amountText } from './support/funds';
import { moneyToldOtherwise } from './support/told-money';
import { isRate, ratesToldOtherwise } from './support/told-rates';

/** What the funds block says of the money and its execution, an indicator and the texts say too. Excel: =ROUND(F18,4)=ROUND(E6/D6,4) */
export const executionIndicatorDiffers = defineRule({
  id: 'execution-indicator-differs',
  code: 'PE716',
  severity: 'warning',
  basis: ['arithmetic', 'observed'],
  isJudgement: true,
  messages: {
    differs: ['name', 'actual', 'rate'],
    told: ['text', 'rate'],
    budget: ['text', 'amounts'],
    spent: ['text', 'amounts'],
    investment: ['text', 'amounts'],
    left: ['text', 'amounts'],
  },
  check: (form, context) => [...ratesOtherwise(form, context), ...amountsOtherwise(form)],
});

function ratesOtherwise(form: EvaluationForm, context: RuleContext) {
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
  const ofOutcome = ratesToldOtherwise(form, context).map(({ text, field, isSure }) => ({
    message: 'told' as const,
    ...(isSure ? {} : { severity: 'info' as const }),
    data: { text, rate },
    cells: [field.address, executed.address, budget.address],
    steps,
  }));
  return [...ofIndicators, ...ofOutcome];
}

const COLUMNS = {
  budget: ['initial', 'adjusted'],
  spent: ['executed'],
  investment: ['executed'],
  left: ['initial', 'adjusted', 'executed'],
} as const;

/** Amounts of goal and outcome that nothing in the form is */
const amountsOtherwise = (form: EvaluationForm) =>
  moneyToldOtherwise(form).flatMap(({ kind, text, field, isSure }) => {
    const { funds } = form;
    const amounts = COLUMNS[kind].flatMap((column) => {
      const cell = funds?.total?.cells[column];
      return cell?.number ? [cell] : [];
    });
    // Nothing to hold against it: a blank cell is another rule's.
    if (!funds || amounts.length === 0) return [];
    const told = amounts.map((cell) => `${amountText(cell)}${funds.moneyUnit ?? ''}`);
    const data = { text, amounts: [...new Set(told)] };
    const cells = [field.address, ...amounts.map(({ address }) => address)];
    return [{ message: kind, data, cells, ...(isSure ? {} : { severity: 'info' as const }) }];
  });

/** The actual value of an execution indicator, in per cent. */
function printedRate(one: JudgedIndicator): Quantity | null {
  const value = isExecution(nameOf(one)) ? quantityOn(one, 'actual') : null;
  return value?.unit === '%' ? value : null;
}
