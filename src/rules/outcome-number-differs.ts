import type { LabelledField } from '../form/form';
import { sum } from '../scoring';
import type { Decimal, Quantity } from '../scoring';
import type { RuleContext } from './context';
import { defineRule } from './define-rule';
import { agree, isOfTheYear, matchClaims, type ClaimMatch } from './support/claim-match';
import { matchSum } from './support/claim-sum';
import { claimsIn, type Claim } from './support/claims';
import { contentOf } from './support/words';

/** 累计 may count from the project's first year; 新增 is not the stock of a 增至. */
const isOfOtherSpan = ({ claim, judged }: ClaimMatch): boolean =>
  (claim.clause.includes('累计') && !/全年|本年|当年|年内/u.test(claim.clause)) ||
  (/增至|升至|扩大到/u.test(claim.clause) && judged.indicator.name.text.includes('新增'));

/** Whether a claim speaks of a whole of several named things or of examples: 甲、乙等. */
const isOpenList = ({ before, after, parts }: Claim): boolean => parts.length > 1 || /[“"《]|等(?!级)/u.test(before + after);

/** Whether a bound of the text holds: 超过10场 with 11. */
function isBoundKept({ sign }: Quantity, value: Decimal, bound: Decimal): boolean {
  if (sign === 'at-least' || sign === 'more-than') return value.gte(bound);
  return (sign === 'at-most' || sign === 'less-than') && value.lte(bound);
}

/** The claim among those about one indicator that states its result, if one surely does. */
function resultAmong(matches: readonly ClaimMatch[]): ClaimMatch | null {
  if (matches.some(({ isEqual }) => isEqual)) return null;
  const sure = matches.filter((match) => match.isStrong && match.isComparable && match.units === 'like');
  const totals = sure.filter((match) => match.claim.isTotal && !isOpenList(match.claim) && !isOfOtherSpan(match));
  if (totals.length > 0) return totals.length === 1 ? (totals[0] ?? null) : null;
  const [only] = sure;
  const isPlain = only?.isSameName && matches.length === 1 && !isOpenList(only.claim) && !only.claim.isTotal;
  return isPlain && contentOf(only.judged.indicator.name.text).length >= 4 ? only : null;
}

function single(claims: readonly Claim[], { judged }: RuleContext, { value: field }: LabelledField) {
  const matches = matchClaims(claims, judged, 'actual');
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
      arithmetic: `${arithmetic}${claim.quantity.unit ?? ''}`,
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
