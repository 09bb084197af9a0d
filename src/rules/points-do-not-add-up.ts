import { sum, type Decimal } from '../scoring';
import type { EvaluationForm, LevelLabel } from '../form/form';
import { defineRule } from './define-rule';
import type { JudgedIndicator, RuleContext } from './context';
import { isWhole, leavesExecutionOut, pointsSum, type PointsSum } from './support/points';

/**
 * Points of the execution rate and of all indicators make 100, the printed total says so, and each level label its rows' sum.
 * Excel: =G9+SUM(G13:G24) equals G25 and 100
 */
export const pointsDoNotAddUp = defineRule({
  id: 'points-do-not-add-up',
  code: 'PE201',
  severity: 'error',
  basis: ['caiyu-2020-10-art-13', 'arithmetic'],
  isJudgement: false,
  messages: { total: ['sum', 'printed', 'indicators', 'execution'], hundred: ['sum', 'indicators', 'execution'], level: ['label', 'sum', 'printed'] },
  check: (form, context) => {
    const points = isWhole(form, context) ? pointsSum(context) : null;
    return points ? [...checkTotal(form, context, points), ...checkLevels(context.judged)] : [];
  },
});

const cellsOf = (rows: readonly JudgedIndicator[]) => rows.flatMap(({ indicator }) => indicator.points?.address ?? []);
const lineOf = (addends: readonly Decimal[]): string => `${addends.map((one) => one.toFixed()).join(' + ')} = ${sum(addends).toFixed()}`;
const numbersOf = (rows: readonly JudgedIndicator[]): Decimal[] => rows.flatMap(({ points }) => points ?? []);

function checkTotal(form: EvaluationForm, context: RuleContext, points: PointsSum) {
  const printed = form.total?.points?.number ?? null;
  if (printed?.eq(0) || leavesExecutionOut(form, context)) return [];
  const { execution, full } = points;
  const isHundred = full.eq(100) || (execution === null && full.plus(context.profile.execution.points).eq(100));
  if (isHundred && (printed === null || printed.eq(100) || printed.eq(full))) return [];
  const heading = form.total?.points ?? form.columns.points;
  const common = {
    cells: [heading, context.execution.pointsField].flatMap((field) => field?.address ?? []).concat(cellsOf(context.judged)),
    expected: full,
    steps: [lineOf([...(execution ? [execution] : []), ...numbersOf(context.judged)])],
  };
  const data = { sum: full, indicators: points.indicators, execution: execution ?? '0' };
  return printed === null || printed.eq(full)
    ? [{ ...common, message: 'hundred' as const, data }]
    : [{ ...common, message: 'total' as const, data: { ...data, printed }, actual: printed }];
}

function checkLevels(judged: readonly JudgedIndicator[]) {
  const groups = new Map<string, { readonly label: LevelLabel<unknown>; readonly rows: JudgedIndicator[] }>();
  for (const one of judged) {
    const { level1, level2 } = one.indicator;
    for (const [label, key] of [[level1, level1?.field.text], [level2, `${level1?.field.text}/${level2?.field.text}`]] as const) {
      if (!label?.points || key === undefined) continue;
      const group = groups.get(key) ?? { label, rows: [] };
      group.rows.push(one);
      groups.set(key, group);
    }
  }
  return [...groups.values()].flatMap(({ label, rows }) => {
    const own = numbersOf(rows);
    if (!label.points || sum(own).eq(label.points)) return [];
    return [
      {
        message: 'level' as const,
        data: { label: label.field.text, sum: sum(own), printed: label.points },
        cells: [label.field.address, ...cellsOf(rows)],
        expected: sum(own),
        actual: label.points,
        steps: [lineOf(own)],
      },
    ];
  });
}
