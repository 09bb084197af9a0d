import { sum, type Decimal } from '../scoring';
import type { EvaluationForm, Field } from '../form';
import { defineRule } from './define-rule';
import type { RuleContext } from './context';
import { isExecutionRow, isWhole, level1Runs } from './support/points';

interface Group {
  readonly label: Field;
  readonly points: Decimal;
}

/**
 * Where points are given to groups alone, those of all level-1 labels and of the execution rate make the full points.
 * Excel: =20+40+30+10=100
 */
export const groupPointsDoNotAddUp = defineRule({
  id: 'group-points-do-not-add-up',
  code: 'PE208',
  severity: 'error',
  basis: ['form', 'arithmetic'],
  isJudgement: false,
  messages: { sum: ['groups', 'execution', 'sum', 'full'] },
  check: (form, context) => {
    const groups = form.layout === 'no-points' && isWhole(form, context) ? level1Groups(form, context) : null;
    if (!groups) return [];
    const { fullPoints } = context.profile;
    const printed = context.execution.points;
    const execution = printed ?? context.profile.execution.points;
    const indicators = groups.map(({ points }) => points);
    const all = sum([execution, ...indicators]);
    if (all.eq(fullPoints)) return [];
    return [
      {
        message: 'sum' as const,
        data: { groups: groups.map(({ label }) => label.text), execution, sum: all, full: fullPoints },
        cells: groups.map(({ label }) => label.address),
        expected: fullPoints,
        actual: all,
        // Where the form does not print the execution rate's points, another profile may be the right one.
        ...(printed ? {} : { severity: 'info' as const }),
        steps: [`${[execution, ...indicators].map((one) => one.toFixed()).join(' + ')} = ${all.toFixed()}`],
      },
    ];
  },
});

/** The level-1 labels with their points, once a block; `null` where some indicator stands under none that names any. */
function level1Groups(form: EvaluationForm, { judged }: RuleContext): readonly Group[] | null {
  if (judged.length === 0 || judged.some(isExecutionRow) || form.rubric.length > 0) return null;
  const runs = level1Runs(judged);
  const groups = runs.flatMap(({ level1 }) => (level1?.points ? [{ label: level1.field, points: level1.points }] : []));
  return groups.length === runs.length ? groups : null;
}
