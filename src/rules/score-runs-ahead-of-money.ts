import { runsAhead, sum } from '../scoring';
import { defineRule } from './define-rule';
import { hasAllPoints, inPercent, isExecutionRow, isWhole, numbersOf } from './support/points';

/**
 * The indicators' score does not run more than 5 % ahead of the execution rate: (S/90 − rate) ÷ (S/90) ≤ 5 %.
 * Excel: =(SUM(H13:H24)/SUM(G13:G24)-E7/D7)/(SUM(H13:H24)/SUM(G13:G24))
 */
export const scoreRunsAheadOfMoney = defineRule({
  id: 'score-runs-ahead-of-money',
  code: 'PE404',
  severity: 'info',
  basis: ['system'],
  key: 'thresholds',
  isJudgement: false,
  messages: { ahead: ['score', 'points', 'rate', 'gap', 'threshold'] },
  check: (form, context) => {
    const { execution, profile } = context;
    const rate = execution.assessment?.rate;
    const rows = context.judged.filter((one) => !isExecutionRow(one));
    if (!rate || !hasAllPoints(context) || !isWhole(form, context)) return [];
    if (rows.some(({ score, indicator }) => score === null || indicator.score?.isPercent === true)) return [];
    const score = sum(rows.flatMap((one) => one.score ?? []));
    const points = sum(numbersOf(rows));
    const gap = runsAhead(score, points, rate);
    if (!gap?.gt(profile.thresholds.runsAhead)) return [];
    const data = {
      score,
      points,
      rate: inPercent(rate),
      gap: inPercent(gap),
      threshold: inPercent(profile.thresholds.runsAhead),
    };
    const share = `${score.toFixed()} ÷ ${points.toFixed()}`;
    return [
      {
        message: 'ahead',
        data,
        cells: [execution.rate ?? execution.executed, form.total?.score].flatMap((field) => field?.address ?? []),
        steps: [`(${share} − ${data.rate}) ÷ (${share}) = ${data.gap}`],
      },
    ];
  },
});
