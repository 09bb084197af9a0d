import { ZERO } from '../scoring';
import type { EvaluationForm, Field } from '../form';
import type { RuleContext } from './context';
import { defineRule } from './define-rule';
import { expectedPoints } from './support/execution-scores';
import { pointsSum } from './support/points';

/** A 其中 (of which) row breaks down the indicator above; its points are in that indicator's already. */
export const subRowScored = defineRule({
  id: 'sub-row-scored',
  code: 'PE206',
  severity: 'warning',
  basis: ['arithmetic', 'observed'],
  isJudgement: false,
  messages: { scored: ['rows'] },
  check: (form, context) => {
    if (!isCompleteWithout(form, context)) return [];
    const scored = form.indicators.filter(
      ({ isSubRow, points, score }) => isSubRow && [points, score].some(isPositive),
    );
    if (scored.length === 0) return [];
    return [
      {
        message: 'scored',
        data: { rows: scored.map(({ name }) => name.text) },
        cells: scored.flatMap(({ points, score }) => [score, points].filter(isPositive).map(({ address }) => address)),
      },
    ];
  },
});

/**
 * Without these rows the points must be complete, with the execution rate's as printed or as they should be: else the
 * form may well mean these rows to carry points.
 */
function isCompleteWithout(form: EvaluationForm, context: RuleContext): boolean {
  const points = pointsSum(context);
  if (!points) return false;
  const expected = points.execution && points.indicators.plus(expectedPoints(form, context));
  return [points.full, expected].some((sum) => sum?.eq(context.profile.fullPoints) === true);
}

const isPositive = (field: Field | null): field is Field => field?.number?.gt(ZERO) === true;
