import { ZERO, sum, type Decimal } from '../scoring';
import type { EvaluationForm } from '../form';
import { defineRule } from './define-rule';
import type { RuleContext } from './context';
import {
  isWhole,
  labelledGroups,
  leavesExecutionOut,
  numbersOf,
  pointsCells,
  pointsSum,
  type PointsSum,
} from './support/points';

/**
 * Points of the execution rate and of all indicators make 100, the total row says so, each level label says its rows' sum.
 * Excel: =F6+SUM(G13:G18) equals G19 and 100
 */
export const pointsDoNotAddUp = defineRule({
  id: 'points-do-not-add-up',
  code: 'PE201',
  severity: 'error',
  basis: ['caiyu-2020-10-art-13', 'arithmetic'],
  isJudgement: false,
  messages: {
    total: ['sum', 'printed', 'indicators', 'execution', 'full'],
    hundred: ['sum', 'indicators', 'execution', 'full'],
    level: ['label', 'sum', 'printed'],
  },
  check: (form, context) => {
    const points = isWhole(form, context) ? pointsSum(context) : null;
    return points ? [...checkTotal(form, context, points), ...checkLevels(context)] : [];
  },
});

const lineOf = (addends: readonly Decimal[]): string =>
  `${addends.map((one) => one.toFixed()).join(' + ')} = ${sum(addends).toFixed()}`;

function checkTotal(form: EvaluationForm, context: RuleContext, { execution, indicators, full }: PointsSum) {
  const printed = form.total?.points?.number ?? null;
  if (printed?.eq(ZERO) || leavesExecutionOut(form, context)) return [];
  const { fullPoints, execution: rate } = context.profile;
  // Where the form gives the execution rate no points of its own, 90 leaves room for them.
  const isFull = full.eq(fullPoints) || (execution === null && full.plus(rate.points).eq(fullPoints));
  if (isFull && (printed === null || printed.eq(fullPoints) || printed.eq(full))) return [];
  const heading = form.total?.points ?? form.columns.points;
  const first = [heading, execution && context.execution.pointsField].flatMap((field) => field?.address ?? []);
  const common = {
    cells: [...first, ...pointsCells(context.judged)],
    expected: full,
    steps: [lineOf([...(execution ? [execution] : []), ...numbersOf(context.judged)])],
  };
  const data = { sum: full, indicators, execution: execution ?? '0', full: fullPoints };
  if (printed === null || printed.eq(full)) return [{ ...common, message: 'hundred' as const, data }];
  return [{ ...common, message: 'total' as const, data: { ...data, printed }, actual: printed }];
}

function checkLevels({ judged }: RuleContext) {
  return labelledGroups(judged).flatMap(({ label, points, rows }) => {
    const own = numbersOf(rows);
    if (sum(own).eq(points)) return [];
    return [
      {
        message: 'level' as const,
        data: { label: label.text, sum: sum(own), printed: points },
        cells: [label.address, ...pointsCells(rows)],
        expected: sum(own),
        actual: points,
        steps: [lineOf(own)],
      },
    ];
  });
}
