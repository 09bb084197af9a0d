import { defineRule } from './define-rule';
import { sum } from '../scoring';
import type { RuleContext } from './context';
import { namesOf, quantitiesOf, repeatsPoints, valueCells } from './support/values';

/**
 * Target and actual value are quantities of the project, not the indicator's points again.
 * Excel: =IF(AND(E12=G12,F12=G12,G12<>INT(G12)),"填写了分值","")
 */
export const valueIsPoints = defineRule({
  id: 'value-is-points',
  code: 'PE610',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: false,
  messages: { repeated: ['names'] },
  check: (form, context) => {
    const hasPoints = form.columns.points !== undefined;
    const rows = hasPoints || !addsUpToPoints(context) ? context.judged.filter(repeatsPoints) : context.judged;
    return rows.length > 0 ? [{ message: 'repeated', data: { names: namesOf(rows) }, cells: valueCells(rows) }] : [];
  },
});

const LEAST_ROWS = 4;

/** Whether targets and actual values of a form without points are bare, the same in each row, and add up to all points. */
function addsUpToPoints({ judged, profile }: RuleContext): boolean {
  const pairs = judged.map(quantitiesOf);
  if (pairs.length < LEAST_ROWS) return false;
  const values = pairs.flatMap((pair) => {
    const [target, actual] = pair ?? [];
    const isBare = pair?.every(({ unit, sign }) => unit === null && sign === null) === true;
    return isBare && target && actual?.value.eq(target.value) ? [target.value] : [];
  });
  const total = sum(values);
  const withoutExecution = profile.fullPoints.minus(profile.execution.points);
  return values.length === pairs.length && (total.eq(profile.fullPoints) || total.eq(withoutExecution));
}
