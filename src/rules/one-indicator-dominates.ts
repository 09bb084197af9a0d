import { ZERO, quotient, sum } from '../scoring';
import { defineRule } from './define-rule';
import { hasAllPoints, inPercent, isExecutionRow, isWhole, numbersOf } from './support/points';

/** No indicator carries half or more of all indicator points. Excel: =G13/SUM(G13:G24)<0.5 */
export const oneIndicatorDominates = defineRule({
  id: 'one-indicator-dominates',
  code: 'PE204',
  severity: 'warning',
  basis: ['observed'],
  key: 'thresholds',
  isJudgement: true,
  messages: { dominates: ['name', 'points', 'total', 'share'] },
  check: (form, context) => {
    const rows = context.judged.filter((one) => !isExecutionRow(one));
    const total = sum(numbersOf(rows));
    // Weights are judged when the rows are there; a single heading without an indicator is left so on purpose.
    if (rows.length < 2 || total.lte(ZERO) || !hasAllPoints(context) || !isWhole(form, context)) return [];
    return rows.flatMap(({ indicator, points }) => {
      if (points === null || indicator.points === null) return [];
      if (points.lt(total.times(context.profile.thresholds.dominance))) return [];
      const share = quotient(points, total);
      return [
        {
          message: 'dominates' as const,
          data: { name: indicator.name.text, points, total, share: inPercent(share) },
          cells: [indicator.points.address],
          steps: [`${points.toFixed()} ÷ ${total.toFixed()} = ${inPercent(share)}`],
        },
      ];
    });
  },
});
