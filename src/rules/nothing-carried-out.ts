import { ZERO, sum } from '../scoring';
import { defineRule } from './define-rule';
import { isAllZero } from './support/readings';

/**
 * A project on which nothing was spent and of which every target and result is 0 has nothing to score.
 * Excel: =AND(E7=0,SUM(E12:F20)=0,H21>0) is FALSE
 */
export const nothingCarriedOut = defineRule({
  id: 'nothing-carried-out',
  code: 'PE310',
  severity: 'error',
  basis: ['observed', 'caiyu-2020-10-art-11'],
  isJudgement: false,
  messages: { nothing: ['score', 'count'] },
  check: (form, { judged, execution }) => {
    const { executed } = execution;
    if (!executed?.number?.eq(ZERO) || judged.length < 2) return [];
    if (!judged.every(({ indicator }) => isAllZero(indicator))) return [];
    // Only things better rare, none of which happened: that can be a result.
    if (judged.every(({ direction }) => direction.direction !== 'positive')) return [];
    const total = form.total?.score?.number;
    // A total that leaves the claimed scores out is wrong for itself; what was claimed counts.
    const score = total?.gt(ZERO) ? total : sum(judged.flatMap((one) => one.score ?? []));
    if (score.lte(ZERO)) return [];
    const cells = [form.total?.score, executed].flatMap((field) => field?.address ?? []);
    return [{ message: 'nothing', data: { score, count: judged.length }, cells, actual: score }];
  },
});
