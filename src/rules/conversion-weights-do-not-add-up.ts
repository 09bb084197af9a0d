import { HUNDRED, sum } from '../scoring';
import { defineRule } from './define-rule';
import { weightOf } from './support/conversion';
import { isExecutionRow, isWhole } from './support/points';

/** The weights by which scores are converted make 100 %, the execution rate's included. Excel: =SUM(L12:L19)=100 */
export const conversionWeightsDoNotAddUp = defineRule({
  id: 'conversion-weights-do-not-add-up',
  code: 'PE207',
  severity: 'error',
  basis: ['form', 'arithmetic'],
  isJudgement: false,
  messages: { sum: ['sum'] },
  check: (form, context) => {
    const { judged, profile } = context;
    const fields = judged.flatMap(({ indicator }) => indicator.scaled?.weight ?? []);
    const weights = fields.flatMap((field) => weightOf(field) ?? []);
    if (weights.length === 0 || weights.length < judged.length || !isWhole(form, context)) return [];
    const all = sum(weights);
    // Without a row for the execution rate, room is left for its points.
    const room = judged.some(isExecutionRow) ? [] : [all.plus(profile.execution.points)];
    if ([all, ...room].some((one) => one.eq(HUNDRED))) return [];
    return [
      {
        message: 'sum',
        data: { sum: all },
        cells: [form.columns.weight ?? form.columns.points, ...fields].flatMap((field) => field?.address ?? []),
        expected: HUNDRED,
        actual: all,
        steps: [`${weights.map((weight) => weight.toFixed()).join(' + ')} = ${all.toFixed()}`],
      },
    ];
  },
});
