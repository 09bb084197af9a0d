import { phrase } from '../lexicon';
import type { EvaluationForm } from '../form';
import { sum } from '../scoring';
import { defineRule } from './define-rule';
import { faintIn } from './support/claim-letters';
import { isToldBesides, matchClaims, matchStaff, nameOf, unitsOfForm, type ClaimMatch } from './support/claim-match';
import { namedIn } from './support/claim-named';
import { isInScope } from './support/claim-scope';
import { thingsIn } from './support/claim-thing';
import { claimsIn } from './support/claims';
import { datesToldOtherwise } from './support/told-dates';
import type { Report } from './types';

const MESSAGES = {
  differs: ['name', 'target', 'goal'],
  sign: ['name', 'target', 'goal'],
  noun: ['name', 'target', 'goal', 'noun'],
} as const;

const NUMBER_OF = phrase`${'number-of'}$`;

/** Where the goal counts 展会 and the indicator 展位: the word of the goal. */
function otherNoun({ claim, judged, isStrong }: ClaimMatch): string | null {
  if (isStrong) return null;
  const noun = claim.after.slice(-2);
  const own = nameOf(judged).replace(NUMBER_OF, '').slice(-2);
  return noun.length === 2 && noun[0] === own[0] && noun !== own && !nameOf(judged).includes(noun) ? noun : null;
}

/** Whether the goal says 超过 and the target merely ≥ with the same number. */
const isStricter = ({ claim, quantity }: ClaimMatch): boolean =>
  claim.quantity.sign === 'more-than' && quantity.sign === 'at-least';

const isSure = (matches: readonly ClaimMatch[]): boolean =>
  matches.some(({ isStrong, isComparable }) => isStrong && isComparable);

/** Whether the row of an indicator holds the number too, the target as it was before a change. */
const standsBeside = ({ claim, judged }: ClaimMatch, { cells }: EvaluationForm): boolean =>
  cells.some(({ address, number }) => address.row === judged.indicator.row && number?.eq(claim.quantity.value));

function report(
  matches: readonly ClaimMatch[],
  { goal }: EvaluationForm,
  isToldTwice = false,
): Report<typeof MESSAGES>[] {
  const [first] = matches;
  if (!first || !goal || matches.some(({ claim }) => claim.quantity.isApproximate)) return [];
  const { judged, value } = first;
  const { name, target } = judged.indicator;
  const cells = [target.field.address, goal.value.address];
  const data = { name: name.text, target: target.text, goal: matches.map(({ claim }) => claim.text) };
  const equal = matches.find(({ isEqual }) => isEqual);
  if (equal) {
    const noun = otherNoun(equal);
    const said = { name: data.name, target: data.target, goal: equal.claim.text };
    if (noun !== null) return [{ message: 'noun', data: { ...said, noun }, cells, severity: 'info' }];
    return isStricter(equal) ? [{ message: 'sign', data: said, cells, severity: 'info' }] : [];
  }
  const total = sum(matches.map(({ claim }) => claim.quantity.value));
  if (!isSure(matches) || total.eq(value)) return [];
  // A target that asks less than the goal lets the goal be missed unseen.
  const isLower = judged.direction.direction === 'reverse' ? value.gt(total) : value.lt(total);
  const isDoubtful = isToldTwice || first.isFaint;
  return [{ message: 'differs', data, cells, ...(isLower && !isDoubtful ? {} : { severity: 'info' }) }];
}

/** A number of the goal is the target of the indicator it speaks of. Excel: =E14=1600 (全年签发ATA单证册1600册) */
export const goalNumberDiffers = defineRule({
  id: 'goal-number-differs',
  code: 'PE705',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: MESSAGES,
  check: (form, context) => {
    const { judged } = context;
    const text = form.goal?.value.text ?? '';
    const told = claimsIn(text, context.once(unitsOfForm));
    const claims = told.filter((claim) => isInScope(claim, form, 'target'));
    const named = namedIn(text, context, 'target');
    const staff = matchStaff(told, judged);
    const matches = [...matchClaims(claims, context, 'target'), ...(staff ? [staff] : [])];
    const faint = faintIn(claims, context, 'target');
    const things = thingsIn(claims, form, context, 'target');
    const dates = datesToldOtherwise(form, context, 'target').flatMap(({ text: told, judged: { indicator } }) => {
      const data = { name: indicator.name.text, target: indicator.target.text, goal: [told] };
      const cells = [indicator.target.field.address, ...(form.goal ? [form.goal.value.address] : [])];
      return [{ message: 'differs' as const, data, cells }];
    });
    const numbers = judged.flatMap((one) => {
      const isOf = (match: ClaimMatch): boolean => match.judged === one;
      const [own, alike] = [named.filter(isOf), matches.filter(isOf)];
      if (own.length > 0)
        return report(
          own,
          form,
          alike.some(({ isEqual }) => isEqual),
        );
      const isEqual = alike.some((match) => match.isEqual);
      const other = [things.filter(isOf), faint.filter(isOf)].find(({ length }) => length > 0) ?? [];
      const differing = isSure(alike) || isEqual ? alike : other.filter((match) => !standsBeside(match, form));
      const isTold = !isEqual && differing.some((match) => isToldBesides(match, told, context, 'target'));
      return isTold ? [] : report(differing, form);
    });
    return [...numbers, ...dates];
  },
});
