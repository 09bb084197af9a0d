import type { EvaluationForm, LabelledField } from '../form';
import { sum } from '../scoring';
import type { Quantity } from '../scoring';
import type { RuleContext } from './context';
import { defineRule } from './define-rule';
import { faintIn } from './support/claim-letters';
import { agree, isToldBesides, matchClaims, unitsOfForm, type ClaimMatch } from './support/claim-match';
import { namedIn } from './support/claim-named';
import { withoutPlans } from './support/claim-plans';
import { isBoundKept, resultAmong } from './support/claim-results';
import { isInScope } from './support/claim-scope';
import { matchSum } from './support/claim-sum';
import { thingsIn } from './support/claim-thing';
import { claimsIn, type Claim } from './support/claims';
import { datesToldOtherwise } from './support/told-dates';

/** The one claim about an indicator, where its number is another. */
const differingAmong = (matches: readonly ClaimMatch[]): ClaimMatch | null =>
  matches.length === 1 && matches[0]?.isEqual === false ? matches[0] : null;

function single(
  claims: readonly Claim[],
  told: readonly Claim[],
  form: EvaluationForm,
  context: RuleContext,
  { value: field }: LabelledField,
) {
  const matches = matchClaims(claims, context, 'actual');
  const named = namedIn(field.text, context, 'actual');
  const faint = faintIn(claims, context, 'actual');
  const things = thingsIn(claims, form, context, 'actual');
  return context.judged.flatMap((judged) => {
    const { indicator } = judged;
    const isOf = (match: ClaimMatch): boolean => match.judged === judged;
    const [own, alike] = [named.filter(isOf), matches.filter(isOf)];
    const isTold = alike.some(({ isEqual }) => isEqual);
    const inOtherWords = [things, faint].flatMap((matches) => differingAmong(matches.filter(isOf)) ?? [])[0] ?? null;
    const found = differingAmong(own) ?? resultAmong(alike) ?? (isTold ? null : inOtherWords);
    if (!found || own.some(({ isEqual }) => isEqual) || found.claim.quantity.isApproximate) return [];
    if (isBoundKept(found.claim.quantity, found.value, found.claim.quantity.value)) return [];
    const isBesides = isToldBesides(found, told, context, 'actual');
    if (own.length === 0 && isBesides) return [];
    const data = { text: found.claim.text, name: indicator.name.text, actual: indicator.actual.text };
    const cells = [field.address, indicator.actual.field.address];
    const isDoubtful = found.isFaint || isTold || isBesides;
    return [{ message: 'single', data, cells, ...(isDoubtful ? ({ severity: 'info' } as const) : {}) } as const];
  });
}

function total(claims: readonly Claim[], { judged }: RuleContext, { value: field }: LabelledField) {
  return claims.flatMap((claim) => {
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
  check: (form, context) => {
    const { outcome } = form;
    if (!outcome) return [];
    const told = withoutPlans(claimsIn(outcome.value.text, context.once(unitsOfForm)), context.judged);
    const claims = told.filter((claim) => isInScope(claim, form, 'actual'));
    const dates = datesToldOtherwise(form, context, 'actual').map(({ text, judged: { indicator } }) => ({
      message: 'single' as const,
      data: { text, name: indicator.name.text, actual: indicator.actual.text },
      cells: [outcome.value.address, indicator.actual.field.address],
    }));
    return [...single(claims, told, form, context, outcome), ...total(claims, context, outcome), ...dates];
  },
});
