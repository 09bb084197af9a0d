import type { EvaluationForm } from '../form';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { isCovered, pointsSoFar } from './support/points';
import { isEmptyCell } from './support/scores';

/**
 * An indicator with a target, an actual or a score has points.
 * Excel: =AND(COUNTA(D13:F13,H13)>0,ISBLANK(G13)) is FALSE
 */
export const pointsMissing = defineRule({
  id: 'points-missing',
  code: 'PE202',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-13'],
  isJudgement: false,
  messages: { missing: ['names'] },
  check: (form, context) => {
    // Where the others make the full points already, a blank row may be covered by a merged cell above it.
    const isFull = pointsSoFar(context).eq(context.profile.fullPoints);
    const rows = context.judged.filter(
      (one) => isWithoutPoints(form, one) && !isCovered(one) && !(isFull && one.score === null),
    );
    if (rows.length === 0) return [];
    return [
      {
        message: 'missing',
        data: { names: rows.map(({ indicator }) => indicator.name.text) },
        cells: rows.flatMap(({ indicator }) => indicator.points?.address ?? []),
      },
    ];
  },
});

function isWithoutPoints(form: EvaluationForm, { indicator }: JudgedIndicator): boolean {
  const { points, target, actual, score } = indicator;
  if (!isEmptyCell(form, points)) return false;
  return [target.field, actual.field, score].some(
    (field) => field !== null && field.kind !== 'blank' && field.kind !== 'dash',
  );
}
