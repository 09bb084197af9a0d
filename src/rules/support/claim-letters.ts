import { canonicalUnit, isMoneyUnit } from '../../scoring';
import type { JudgedIndicator, RuleContext } from '../context';
import { agree, isOtherMeasure, nameOf, quantityOn, SETTLED, unitsOf, type ClaimMatch, type Side } from './claim-match';
import { isOfTheYear } from './claim-scope';
import type { Claim } from './claims';
import { contentOf } from './words';

/** Fewer letters of a claim say nothing; a name of fewer is that of many things: 培训, 业务骨干培训. */
const FEWEST_LETTERS = 2;
const FEWEST_OF_NAME = 4;
const SHARE = /^[%‰]/u;

type Letters = ReadonlySet<string>;

const lettersOf = (text: string): Letters => new Set(contentOf(text).replace(/\s/gu, ''));

const isWithin = (part: Letters, whole: Letters, fewest: number): boolean =>
  part.size >= fewest && [...part].every((letter) => whole.has(letter));

/** The letters of a name but for the measure at its end: 扫描档案 of 扫描档案页数. */
function ownLetters(name: string, unit: string): Letters {
  return lettersOf(name.endsWith(`${unit}数`) ? name.slice(0, -unit.length - 1) : name);
}

/** Whether a claim is made of an indicator's words alone, or has them all: 采购设备, 采购监测设备. */
function speaksOf(claim: Claim, judged: JudgedIndicator): boolean {
  const text = claim.before + claim.after;
  const said = lettersOf(text);
  const name = nameOf(judged);
  if (isOtherMeasure(text, name)) return false;
  const own = ownLetters(name, claim.unit);
  return isWithin(own, said, FEWEST_OF_NAME) || (own.size > FEWEST_LETTERS && isWithin(said, own, FEWEST_LETTERS));
}

/** How an indicator's unit stands to a claim's. */
function unitsLike(judged: JudgedIndicator, unit: string, side: Side): 'same' | 'like' | null {
  const own = quantityOn(judged, side)?.unit;
  if (own == null) return null;
  if (canonicalUnit(own) === canonicalUnit(unit)) return 'same';
  return unitsOf(unit, own, nameOf(judged)) === 'like' ? 'like' : null;
}

const countsThings = ({ unit, isChange, isTotal, quantity, before, after }: Claim): boolean =>
  !SHARE.test(unit) &&
  !isMoneyUnit(unit) &&
  !isChange &&
  !isTotal &&
  !quantity.isApproximate &&
  !(before + after).includes('等');

const isValueOf = ({ quantity }: Claim, judged: JudgedIndicator, side: Side): boolean => {
  const own = quantityOn(judged, side);
  return own !== null && agree(quantity, own);
};

/**
 * Claims that say an indicator's name with fewer or more words, 采购设备30套 and 采购监测设备: where no other number of
 * the text and no other indicator of that unit comes near, they very likely speak of it. Less than a warning.
 */
export function faintIn(claims: readonly Claim[], { judged }: RuleContext, side: Side): ClaimMatch[] {
  const plain = claims.filter((claim) => countsThings(claim) && isOfTheYear(claim));
  const pairs = plain.flatMap((claim) =>
    judged
      .filter((one) => unitsLike(one, claim.unit, side) && speaksOf(claim, one))
      .map((one) => ({ claim, judged: one })),
  );
  return pairs.flatMap((pair) => {
    const { claim, judged: one } = pair;
    const quantity = quantityOn(one, side);
    const rivals = pairs.filter((other) => other.claim === claim || other.judged === one);
    if (!quantity || rivals.length > 1 || unitsLike(one, claim.unit, side) !== 'same') return [];
    const isToldElsewhere = claims.some(
      (other) => other !== claim && unitsLike(one, other.unit, side) && isValueOf(other, one, side),
    );
    const isOfAnother = judged.some(
      (other) => other !== one && unitsLike(other, claim.unit, side) && isValueOf(claim, other, side),
    );
    if (isToldElsewhere || isOfAnother) return [];
    const isEqual = agree(claim.quantity, quantity);
    return [{ ...SETTLED, ...pair, isFaint: true, value: quantity.value, quantity, isEqual }];
  });
}
