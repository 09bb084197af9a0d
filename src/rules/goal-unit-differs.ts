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
  check: ({ goal }, context) =>
    matchClaims(claimsIn(goal?.value.text ?? ''), context, 'target').flatMap((match) => {
      const { indicator } = match.judged;
      const { unit } = match.quantity;
      if (!goal || unit === null || match.units !== 'unlike' || !match.isSameName) return [];
      const data = { name: indicator.name.text, goal: match.claim.text, goalUnit: match.claim.unit, unit };
      return [{ message: 'differs', data, cells: [indicator.target.field.address, goal.value.address] }];
    }),
});
