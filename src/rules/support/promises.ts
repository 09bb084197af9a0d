import { closing, isWord, opening, phrase, says } from '../../lexicon';
import { isMoneyUnit } from '../../scoring';
import type { Indicator } from '../../form';
import type { JudgedIndicator } from '../context';
import { matchOne, nameOf, quantityOn, unitsOf } from './claim-match';
import { isOfTheYear } from './claim-scope';
import type { Claim } from './claims';
import { contentOf, coverage, pairsOf, sharedPairs } from './words';

/** Verbs that make the number behind them something to be delivered. */
const DELIVERS = phrase`${'delivers'}${'done-particle'}?$`;
const DELIVERS_FIRST = phrase`^${'promise-opening'}*${'delivers-first'}`;
/** Rates that say of the thing itself whether it was done. */
const isDoneRate = (name: string): boolean => closing('done-rate', name) !== null;
const isRateName = (name: string): boolean => closing('rate-or-degree', name) !== null;
/** Units of time and of groups of people: they say how long or whom, not what is delivered. */
const isNoThing = (unit: string): boolean => isWord('no-thing', unit) || /^[A-Za-z]/u.test(unit);

const rawPairs = (text: string): ReadonlySet<string> => pairsOf(text);

/** Whether a text promises the number as something to be delivered; `isListed`: the item before it in a list was. */
function isDelivery({ unit, before, after }: Claim, isListed: boolean): boolean {
  if (isNoThing(unit) || isMoneyUnit(unit) || opening('no-thing-after', after) !== null) return false;
  if (after.length >= 2) return before === '' ? isListed : DELIVERS.test(before);
  return DELIVERS_FIRST.test(before) && contentOf(before).length >= 3;
}

function isRatePromise({ unit, before, after, isChange }: Claim): boolean {
  const isRate = unit === '%' && after === '' && isRateName(before) && !isChange;
  return isRate && contentOf(before).length >= 5 && !says('money-rate', before) && !before.includes('满意');
}

/** Whether an indicator could be meant by a claim: rather once too often than once too few. */
function couldMean(one: JudgedIndicator, claim: Claim, isTaken: boolean): boolean {
  if (matchOne(claim, one, 'target')) return true;
  const name = nameOf(one);
  if (claim.unit === '%') return coverage(pairsOf(contentOf(claim.before)), rawPairs(name)) >= 0.34;
  const quantity = quantityOn(one, 'target');
  // 改造管网长度 ≥25公里 has the name of a degree, and is none.
  const isRate = quantity?.unit === '%' || ((quantity?.unit ?? null) === null && isRateName(name));
  if (isRate && !isDoneRate(name)) return false;
  const noun = contentOf(claim.after) || contentOf(claim.before);
  if (name.includes(noun.slice(-2)) || one.indicator.target.text.includes(noun.slice(-2))) return true;
  if (sharedPairs(new Set([...rawPairs(claim.before), ...rawPairs(claim.after)]), rawPairs(name)) >= 2) return true;
  const own = pairsOf(contentOf(name));
  const isLike = quantity !== null && unitsOf(claim.unit, quantity.unit, name) === 'like';
  if (!isLike) return false;
  if (own.size <= 1) return true;
  const isEqual = !isTaken && quantity.value.eq(claim.quantity.value);
  return isEqual && (quantity.unit !== null || sharedPairs(pairsOf(noun), own) > 0);
}

/** The things a goal promises in numbers that no indicator can be meant by. */
export function unmeasuredPromises(claims: readonly Claim[], judged: readonly JudgedIndicator[]): Claim[] {
  let isListed = false;
  const promised = claims.filter((claim) => {
    isListed = isDelivery(claim, claim.continues && isListed);
    const isSure = claim.isInDigits && !claim.quantity.isApproximate && isOfTheYear(claim);
    return isSure && (isListed || isRatePromise(claim));
  });
  const taken = new Set<Indicator>();
  return promised.filter((claim) => {
    const meant = judged.filter((one) => couldMean(one, claim, taken.has(one.indicator)));
    meant.forEach(({ indicator }) => taken.add(indicator));
    return meant.length === 0;
  });
}

const ECONOMIC = phrase`${'helps-to'}?${'solves'}[^;。、]{0,12}?${'money-trouble'}${'problem-word'}?|${'drives-up'}[^;。、,，；]{0,10}?${'economic-good'}`;
const ECONOMIC_WORD = phrase`${'money-trouble-word'}|${'economic-good'}`;

/** The economic effect that a goal names in words, with the word it turns on; `null` where an indicator has it too. */
export function economicPromise(text: string, judged: readonly JudgedIndicator[]): string | null {
  const effect = ECONOMIC.exec(text)?.[0];
  const word = effect && ECONOMIC_WORD.exec(effect)?.[0];
  return word && !judged.some((one) => nameOf(one).includes(word)) ? effect : null;
}
