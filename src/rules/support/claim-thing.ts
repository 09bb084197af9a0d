import { closing, opening, phrase, replaceWords, says } from '../../lexicon';
import { canonicalUnit, decimal, isMoneyUnit, sum, type Decimal } from '../../scoring';
import type { EvaluationForm } from '../../form';
import type { JudgedIndicator, RuleContext } from '../context';
import {
  agree,
  isOtherMeasure,
  isScaleGuessed,
  nameOf,
  quantityOn,
  SETTLED,
  unitsOf,
  type ClaimMatch,
  type Side,
} from './claim-match';
import { isOfOtherSpan, isOpenList } from './claim-results';
import { claimsIn, type Claim } from './claims';
import { contentOf, coverage, pairsOf, sharedPairs } from './words';

/** A number less than half of a row's may well be of a part. */
const LEAST_SHARE = decimal('0.5');
const DEEDS = ['builds-anew', 'makes-good'] as const;

type Deed = (typeof DEEDS)[number];

/** What a name or a text is about: 候车亭 of 新建候车亭, with the way it was done. */
interface Thing {
  readonly thing: string;
  readonly deed: Deed | null;
}

const FEWEST_LETTERS = 2;

/** 接受康复服务残疾人数: what those who are counted receive. */
const RECEIVED = phrase`^${'takes-part'}(?<service>.{2,8}?)(?<whom>${'people'})(?:${'measure-of-thing'})?$`;
const SERVING = phrase`^${'serves-whom'}\d`;
const SERVED = phrase`^(?<whom>${'people'})${'serves'}(?<service>.{2,})$`;

/** Whether a claim tells from the other side what a row counts: 为620名残疾人提供基本康复服务. */
function tellsServed({ whole, after }: Claim, judged: JudgedIndicator): boolean {
  if (!SERVING.test(whole)) return false;
  const [row, told] = [RECEIVED.exec(nameOf(judged))?.groups, SERVED.exec(after)?.groups];
  if (row?.['whom'] === undefined || row['whom'] !== told?.['whom']) return false;
  return coverage(pairsOf(row['service'] ?? ''), pairsOf(told['service'] ?? '')) === 1;
}

/** 喷防 of 喷防作业面积. */
function withoutMeasure(name: string): string {
  const end = closing('measure-of-thing', name);
  return end !== null && name.length - end.length >= FEWEST_LETTERS ? withoutMeasure(name.slice(0, -end.length)) : name;
}

const deedOf = (text: string): Deed | null => DEEDS.find((deed) => says(deed, text)) ?? null;

function thingOf(judged: JudgedIndicator): Thing {
  const name = withoutMeasure(nameOf(judged));
  const deed = deedOf(name);
  const rest = deed ? replaceWords(deed, name, '') : name;
  const thing = contentOf(replaceWords('does-anything', rest, '')).replace(/\s/gu, '');
  return { thing, deed };
}

/** What the words of a claim say besides a row's thing, where it is that thing which they count; else `null`. */
function besides({ before, after }: Claim, { thing, deed }: Thing): string | null {
  if (thing.length < FEWEST_LETTERS) return null;
  const said = deedOf(before);
  if (said !== null && deed !== null && said !== deed) return null;
  const plain = (text: string): string => replaceWords('does-anything', text, '');
  const own = plain(said ? replaceWords(said, before, '') : before);
  // 完成职业技能培训1800人
  if (after === '' && own.endsWith(thing)) return own.slice(0, -thing.length);
  // 培训农村劳动力800人
  const whom = own.slice(thing.length);
  if (after === '' && own.startsWith(thing) && closing('people', whom) !== null) return whom;
  // 组织1800名劳动力参加培训
  const takes = after.endsWith(thing) ? after.slice(0, -thing.length) : '';
  const link = closing('takes-part', takes);
  const people = link === null ? '' : takes.slice(0, -link.length);
  return own === '' && closing('people', people) !== null ? people : null;
}

const SHARE = /^[%‰]/u;

const countsThings = (claim: Claim): boolean =>
  !SHARE.test(claim.unit) &&
  !isMoneyUnit(claim.unit) &&
  !claim.isChange &&
  !claim.quantity.isApproximate &&
  claim.quantity.sign === null &&
  !isOpenList(claim);

interface Pair {
  readonly claim: Claim;
  readonly judged: JudgedIndicator;
  readonly extra: string;
}

/** The rows of like units whose names share letters with a thing. */
const kinOf = (thing: string, unit: string, judged: readonly JudgedIndicator[], side: Side): JudgedIndicator[] =>
  judged.filter((one) => {
    const quantity = quantityOn(one, side);
    const isLike = quantity !== null && unitsOf(unit, quantity.unit, nameOf(one)) === 'like';
    return isLike && sharedPairs(pairsOf(thing), pairsOf(nameOf(one))) > 0;
  });

/** Whether the words besides the thing are those of the project: then they name no part of it. */
const isOfProject = (extra: string, { header }: EvaluationForm): boolean =>
  extra === '' ||
  opening('all-of-it', extra) !== null ||
  coverage(pairsOf(extra), pairsOf(header.projectName?.value.text ?? '')) === 1;

/** Whether a number cannot be that of a part: more than the row's, or the whole by its words and not far below. */
function isOfWhole({ claim, extra }: Pair, value: Decimal, thing: string, form: EvaluationForm): boolean {
  if (claim.quantity.value.gt(value)) return true;
  if (!isOfProject(extra, form) || claim.quantity.value.lt(value.times(LEAST_SHARE))) return false;
  return !claimsIn(claim.lead).some(({ before, after }) => (before + after).includes(thing));
}

/**
 * The claims that speak of a row's thing in other words than its name, 完成职业技能培训1800人 and 培训人数, where no other
 * row and no other number of the text can be meant.
 */
export function thingsIn(
  claims: readonly Claim[],
  form: EvaluationForm,
  context: RuleContext,
  side: Side,
): ClaimMatch[] {
  const { judged } = context;
  const plain = claims.filter(countsThings);
  const pairs = judged.flatMap((one) => {
    const quantity = quantityOn(one, side);
    if (quantity?.unit == null || one.direction.direction === 'reverse') return [];
    const own = thingOf(one);
    return plain.flatMap((claim): Pair[] => {
      if (unitsOf(claim.unit, quantity.unit, nameOf(one)) !== 'like') return [];
      if (isOtherMeasure(claim.before + claim.after, nameOf(one))) return [];
      if (isOfOtherSpan({ claim, judged: one })) return [];
      // So told, some of them may be meant: the words count as further ones.
      const extra = tellsServed(claim, one) ? claim.whole + claim.after : besides(claim, own);
      return extra === null ? [] : [{ claim, judged: one, extra }];
    });
  });
  return pairs.flatMap((pair) => {
    const { claim, judged: one } = pair;
    const quantity = quantityOn(one, side);
    const { thing, deed } = thingOf(one);
    const rivals = pairs.filter((other) => other.claim === claim || other.judged === one);
    if (!quantity || rivals.length > 1 || isScaleGuessed(quantity, claim.quantity)) return [];
    // Another number of the same thing, unless it was done in another way: 修缮候车亭36座.
    const isOfThing = ({ before, after }: Claim): boolean => {
      const said = deedOf(before);
      return (before + after).includes(thing) && (deed === null || said === null || said === deed);
    };
    const isTold = plain.some(
      (other) => other !== claim && canonicalUnit(other.unit) === canonicalUnit(claim.unit) && isOfThing(other),
    );
    if (isTold || !isOfWhole(pair, quantity.value, thing, form)) return [];
    // 建成候车亭58座 may be all of them, new ones and repaired ones.
    const kin = kinOf(thing, claim.unit, judged, side);
    const all = sum(kin.flatMap((other) => quantityOn(other, side)?.value ?? []));
    if (kin.length > 1 && claim.quantity.value.gt(quantity.value) && claim.quantity.value.lte(all)) return [];
    const isEqual = agree(claim.quantity, quantity);
    return [{ ...SETTLED, claim, judged: one, value: quantity.value, quantity, isEqual }];
  });
}
