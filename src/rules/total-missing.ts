import { ZERO } from '../scoring';
import { defineRule } from './define-rule';
import { isStillToFill } from './support/unfilled';
import { isEmptyCell, numberFix } from './support/scores';
import { scoreSum } from './support/totals';

/** A form that gives points or scores gives its total. Excel: =AND(COUNT(G13:H24)>0,ISBLANK(H25)) is FALSE */
export const totalMissing = defineRule({
  id: 'total-missing',
  code: 'PE402',
  severity: 'warning',
  basis: ['form'],
  isJudgement: false,
  messages: { missing: ['expected'], notComputable: [] },
  check: (form, context) => {
    const field = form.total?.score ?? null;
    if (!isEmptyCell(form, field)) return [];
    const scores = scoreSum(context);
    if (scores) {
      const fix = scores.shown.lte(context.profile.fullPoints) ? { fix: numberFix(field.address, scores.shown) } : {};
      return [
        {
          message: 'missing',
          data: { expected: scores.shown },
          cells: [field.address],
          expected: scores.shown,
          ...fix,
        },
      ];
    }
    // In a form in the making the total waits for the rows that are still to be filled, which have a rule of their own.
    if (context.judged.filter(isStillToFill).length > 1) return [];
    const isFilled = context.judged.some(({ points, score }) => points?.gt(ZERO) === true || score !== null);
    return isFilled ? [{ message: 'notComputable', data: {}, cells: [field.address] }] : [];
  },
});
