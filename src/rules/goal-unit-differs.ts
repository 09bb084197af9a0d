import { defineRule } from './define-rule';
import { matchClaims } from './support/claim-match';
import { claimsIn } from './support/claims';

/** The goal counts in the unit of the indicator that bears the same name. */
export const goalUnitDiffers = defineRule({
  id: 'goal-unit-differs',
  code: 'PE706',
  severity: 'info',
  basis: ['observed'],
  isJudgement: true,
  messages: { differs: ['name', 'goal', 'goalUnit', 'unit'] },
  check: ({ goal }, { judged }) =>
    !goal
      ? []
      : matchClaims(claimsIn(goal.value.text), judged, 'target')
          .filter(({ units, isSameName }) => units === 'unlike' && isSameName)
          .map(({ claim, judged: { indicator }, quantity }) => ({
            message: 'differs',
            data: {
              name: indicator.name.text,
              goal: claim.text,
              goalUnit: claim.quantity.unit ?? '',
              unit: quantity.unit ?? '',
            },
            cells: [indicator.target.field.address, goal.value.address],
          })),
});
