import type { LabelledField } from '../form';
import { sum } from '../scoring';
import type { Quantity } from '../scoring';
import type { RuleContext } from './context';
import { defineRule } from './define-rule';
import { agree, isOfTheYear, matchClaims } from './support/claim-match';
import { isBoundKept, resultAmong } from './support/claim-results';
import { matchSum } from './support/claim-sum';
import { claimsIn, type Claim } from './support/claims';

function single(claims: readonly Claim[], context: RuleContext, { value: field }: LabelledField) {
  const matches = matchClaims(claims, context, 'actual');
  return [...new Set(matches.map((match) => match.judged.indicator))].flatMap((indicator) => {
    const found = resultAmong(matches.filter((match) => match.judged.indicator === indicator));
    if (!found || found.claim.quantity.isApproximate) return [];
    if (isBoundKept(found.claim.quantity, found.value, found.claim.quantity.value)) return [];
    const data = { text: found.claim.text, name: indicator.name.text, actual: indicator.actual.text };
    return [{ message: 'single', data, cells: [field.address, indicator.actual.field.address] } as const];
  });
}

function total(claims: readonly Claim[], { judged }: RuleContext, { value: field }: LabelledField) {
  return claims.filter(isOfTheYear).flatMap((claim) => {
    const rows = matchSum(claim, judged);
    if (rows.length === 0 || claim.quantity.isApproximate) return [];
    const exact = sum(rows.map(({ quantity }) => quantity.value));
    const whole: Quantity = { ...claim.quantity, value: exact, numeral: exact.toFixed() };
    if (agree(claim.quantity, whole) || isBoundKept(claim.quantity, exact, claim.quantity.value)) return [];
    const arithmetic = `${rows.map(({ quantity }) => quantity.numeral).join(' + ')} = ${exact.toFixed()}`;
    const data = {
      text: claim.whole,
      names: rows.map(({ indicator }) => indicator.name.text),
      arithmetic: `${arithmetic}${claim.unit}`,
    };
    const cells = [field.address, ...rows.map(({ indicator }) => indicator.actual.field.address)];
    return [{ message: 'total', data, cells, steps: [arithmetic] } as const];
  });
}

/** A result told in the outcome text is the indicator's actual value. Excel: =SUM(F12,F13,F15)=880000 at the text's precision */
export const outcomeNumberDiffers = defineRule({
  id: 'outcome-number-differs',
  code: 'PE708',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { single: ['text', 'name', 'actual'], total: ['text', 'names', 'arithmetic'] },
  check: ({ outcome }, context) => {
    const claims = outcome ? claimsIn(outcome.value.text) : [];
    return outcome ? [...single(claims, context, outcome), ...total(claims, context, outcome)] : [];
  },
});
