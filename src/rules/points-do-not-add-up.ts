import type { EvaluationForm } from '../form';
import { defineRule } from './define-rule';
import type { RuleContext } from './context';
import { pointsCells } from './support/points';
import type { GroupVerdict, PointsVerdict } from './support/verdicts';
import type { Report } from './types';

const MESSAGES = {
  total: ['sum', 'printed', 'indicators', 'execution', 'full'],
  hundred: ['sum', 'indicators', 'execution', 'full'],
  level: ['label', 'sum', 'printed'],
} as const;

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
  messages: MESSAGES,
  check: (form, context, own) =>
    own.flatMap((verdict): readonly Report<typeof MESSAGES>[] => {
      if (verdict.what === 'points') return reportTotal(verdict, form, context);
      return verdict.what === 'group' ? reportLevel(verdict) : [];
    }),
});

function reportTotal(
  { field, addends, sum, expected, steps }: PointsVerdict,
  form: EvaluationForm,
  context: RuleContext,
): readonly Report<typeof MESSAGES>[] {
  if (!sum || !expected) return [];
  const { execution, indicators, full } = sum;
  const printed = form.total?.points?.number ?? null;
  const first = [field, execution && context.execution.pointsField].flatMap((cell) => cell?.address ?? []);
  const common = { cells: [...first, ...addends.map(({ address }) => address)], expected, steps };
  const data = { sum: full, indicators, execution: execution ?? '0', full: context.profile.fullPoints };
  if (printed === null || printed.eq(full)) return [{ ...common, message: 'hundred' as const, data }];
  return [{ ...common, message: 'total' as const, data: { ...data, printed }, actual: printed }];
}

function reportLevel({ group: { label, points, rows }, expected, steps }: GroupVerdict) {
  if (!expected) return [];
  return [
    {
      message: 'level' as const,
      data: { label: label.text, sum: expected, printed: points },
      cells: [label.address, ...pointsCells(rows)],
      expected,
      actual: points,
      steps,
    },
  ];
}
