import { phrase, replaceWords, says } from '../../lexicon';
import { canonicalUnit, sum } from '../../scoring';
import type { JudgedIndicator } from '../context';
import { nameOf, quantityOn, unitsOf } from './claim-match';
import { tellsPlan } from './claim-scope';
import type { Claim } from './claims';
import { withoutCause } from './reason-clauses';
import { contentOf } from './words';

/** 实际举办, 仅栽植: a verb of doing, or one that the plan has too. */
const RESULT_BEFORE = phrase`(?:${'actually'}|${'no-more-than-told'})(?:${'delivers'}|(?<verb>\p{Script=Han}{2}))?$`;

/** Whether one claim stands in the clause of another, or in a later one of its sentence. */
const isBehind = (plan: Claim, result: Claim): boolean =>
  result.lead === plan.lead ? result.clause === plan.clause : result.lead.startsWith(`${plan.lead}${plan.clause};`);

/** The words before a number in its clause, behind the number before it. */
const ownWords = ({ whole, quantity: { numeral } }: Claim): string => whole.slice(0, whole.lastIndexOf(numeral));

const isLike = (plan: Claim, { unit }: Claim): boolean => canonicalUnit(unit) === canonicalUnit(plan.unit);

function isResultOf(plan: Claim, one: Claim): boolean {
  const found = isLike(plan, one) && isBehind(plan, one) ? RESULT_BEFORE.exec(ownWords(one)) : null;
  return found !== null && (plan.before + plan.after).includes(found.groups?.['verb'] ?? '');
}

const isTargetOf = ({ unit, quantity }: Claim, one: JudgedIndicator): boolean => {
  const target = quantityOn(one, 'target');
  return target !== null && unitsOf(unit, target.unit, nameOf(one)) === 'like' && target.value.eq(quantity.value);
};

/** What was done, with the thing that only the plan before it names. */
function withThingOf(plan: Claim, result: Claim): Claim {
  if (contentOf(withoutCause(result.before.replace(RESULT_BEFORE, ''))) !== '' || result.after !== '') return result;
  const verb = RESULT_BEFORE.exec(result.before)?.groups?.['verb'] ?? '';
  const before = plan.after === '' ? replaceWords('planned', plan.before, '').replace(verb, '') : '';
  return { ...result, answersPlan: true, before, after: plan.after };
}

/**
 * The claims of a text about results, without what was planned where it says right behind what came of it:
 * `原定12场专场演出仅完成9场`, `计划演出12场，实际举办9场`. A plan that no row has for its target may be that of a part, and
 * where all that is told adds up to the plan nothing was left undone.
 */
export function withoutPlans(claims: readonly Claim[], judged: readonly JudgedIndicator[]): readonly Claim[] {
  const planned = new Set<Claim>();
  const done = new Map<Claim, Claim>();
  claims.forEach((plan, index) => {
    if (!tellsPlan(ownWords(plan)) || !judged.some((one) => isTargetOf(plan, one))) return;
    const behind = claims.slice(index + 1);
    const result = behind.find((one) => isResultOf(plan, one));
    if (!result) return;
    const all = behind.filter((one) => isLike(plan, one) && !says('did-not-come', ownWords(one)));
    if (all.length > 1 && sum(all.map(({ quantity }) => quantity.value)).eq(plan.quantity.value)) return;
    planned.add(plan);
    done.set(result, withThingOf(plan, result));
  });
  return claims.flatMap((one) => (planned.has(one) ? [] : [done.get(one) ?? one]));
}
