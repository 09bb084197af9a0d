import { ZERO } from '../scoring';
import type { Field } from '../form/content';
import { defineRule } from './define-rule';
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
    // Without them the points must be complete: else the form may well mean these rows to carry points.
    if (pointsSum(context)?.full.eq(context.profile.fullPoints) !== true) return [];
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

const isPositive = (field: Field | null): field is Field => field?.number?.gt(ZERO) === true;
