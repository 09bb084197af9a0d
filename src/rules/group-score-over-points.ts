import { sum } from '../scoring';
import { defineRule } from './define-rule';
import { scoresOf } from './support/verdicts';

/**
 * Where points are given to groups, `产出指标（40分）`, and not to indicators, a group's scores do not exceed them.
 * Excel: =SUM(G13:G18)<=40
 */
export const groupScoreOverPoints = defineRule({
  id: 'group-score-over-points',
  code: 'PE315',
  severity: 'error',
  basis: ['form', 'arithmetic'],
  isJudgement: false,
  messages: { over: ['label', 'points', 'sum'] },
  check: (_form, _context, own) =>
    own.flatMap((verdict) => {
      if (verdict.what !== 'group') return [];
      const { label, points } = verdict.group;
      const fields = scoresOf(verdict.group);
      const total = sum(fields.flatMap(({ number }) => number ?? []));
      return [
        {
          message: 'over' as const,
          data: { label: label.text, points, sum: total },
          cells: [label.address, ...fields.map(({ address }) => address)],
          expected: points,
          actual: total,
          steps: verdict.steps,
        },
      ];
    }),
});
