import { compactText, impossibleDatesIn } from '../scoring';
import type { EvaluationForm, Field } from '../form';
import { defineRule } from './define-rule';

/**
 * A day that is written is one that the calendar has: no 11月31日, no 2月30日.
 * Excel, month and day in E12 and F12: =DAY(DATE(2024,E12,F12))=F12
 */
export const dateImpossible = defineRule({
  id: 'date-impossible',
  code: 'PE621',
  severity: 'warning',
  basis: ['arithmetic'],
  isJudgement: false,
  messages: { written: ['dates'] },
  check: (form) =>
    textsOf(form).flatMap((field) => {
      const dates = impossibleDatesIn(compactText(field.text));
      return dates.length === 0 ? [] : [{ message: 'written' as const, data: { dates }, cells: [field.address] }];
    }),
});

/** The cells that tell when something is to be done or was. */
function textsOf({ indicators, goal, outcome }: EvaluationForm): readonly Field[] {
  const ofRows = indicators.flatMap(({ target, actual, reason }) => [target.field, actual.field, reason]);
  const all = [goal?.value, outcome?.value, ...ofRows];
  return all.filter((field): field is Field => field?.kind === 'text' && field.text.includes('月'));
}
