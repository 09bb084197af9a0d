import { closing, isWord, opening, phrase, says } from '../../lexicon';
import {
  canonicalUnit,
  compactText,
  cutTo,
  divideRounded,
  flatMap,
  isMoneyUnit,
  matchUnits,
  memoizeBounded,
  roundHalfUp,
} from '../../scoring';
import type { Decimal, Quantity } from '../../scoring';
import type { JudgedIndicator, RuleContext } from '../context';
import type { Claim } from './claims';
import { isOfTheYear } from './claim-scope';
import { precisionOf } from './claims';
import { hasMagnitude } from './readings';
import { contentOf, coverage, pairsOf, sharedPairs } from './words';

/** A claim and the indicator it speaks of. */
export interface ClaimMatch {
  readonly claim: Claim;
  readonly judged: JudgedIndicator;
  /** The indicator's value on the claim's scale. */
  readonly value: Decimal;
  readonly quantity: Quantity;
  /** `like`: one kind of unit. `unlike`: both count one thing in different units (册, 份). */
  readonly units: 'like' | 'unlike';
  /** Whether the numbers can be held against each other. */
  readonly isComparable: boolean;
  /** Whether the claim's words are the indicator's name, nothing more and nothing less. */
  readonly isSameName: boolean;
  /** Whether the words alone say that it is this indicator. */
  readonly isStrong: boolean;
  /** Whether its words are some of the indicator's or some more, and the unit settles it: worth a look, no more. */
  readonly isFaint: boolean;
  readonly isEqual: boolean;
  readonly rank: number;
}

/** What is held against the claims. */
export type Side = 'target' | 'actual';

/** Indicator names kept in memory. */
const NAMES = 1000;

type UnitKind = 'rate' | 'money' | 'count' | 'other';

const UNIT_BY_NAME = phrase`(${'unit-in-name'})${'number-tail'}?$`;
const isRateName = (name: string): boolean => closing('rate-name', name) !== null;
/** Units that count one thing alike; 个 counts anything. */
const ALIKE = ['场 场次 次 班次 期', '批 批次', '家 户', '人 名 位', '项 件', '条 篇', '台 套 台套 辆'].map((group) =>
  group.split(' '),
);
/** Units in which one thing can be counted differently. */
const UNLIKE = ['份 册 本 套', '人 名 位 人次', '公里 米', '平方米 亩 公顷', '吨 公斤 克', '元 美元 港元 欧元'].map(
  (group) => group.split(' '),
);
/** Printed matter: a 册 and a 份 are one piece, so that the numbers can be compared all the same. */
const PIECES = new Set(['份', '册', '本']);

const namesChange = (name: string): boolean => says('change', name) || says('furthers', name);

const has = (groups: readonly string[][], left: string, right: string): boolean =>
  groups.some((group) => group.includes(left) && group.includes(right));

function kindOf(unit: string | null, name: string): UnitKind {
  if (unit === null) return isRateName(name) ? 'rate' : 'count';
  if (/^[%‰]/u.test(unit)) return 'rate';
  if (isMoneyUnit(unit)) return 'money';
  return isWord('count-unit', unit) ? 'count' : 'other';
}

/** How the unit of a claim stands to an indicator's; `null`: they measure different things. */
export function unitsOf(claimed: string, unit: string | null, name: string): 'like' | 'unlike' | null {
  const own = unit ?? UNIT_BY_NAME.exec(name)?.[1] ?? null;
  const kind = kindOf(claimed, name);
  if (kind !== kindOf(own, name)) return null;
  if (own === null || kind === 'rate') return 'like';
  const [left, right] = [canonicalUnit(claimed), canonicalUnit(own)];
  if (left === right) return 'like';
  if (has(UNLIKE, left, right)) return 'unlike';
  if (kind !== 'count') return null;
  const isPerson = [left, right].some((one) => one.startsWith('人'));
  return has(ALIKE, left, right) || (!isPerson && [left, right].includes('个')) ? 'like' : null;
}

/** A bare number of a row beside 万 or 亿 of a text is taken to be in that only because so the two are near: to say that they differ it is no ground. */
export const isScaleGuessed = (row: Quantity, told: Quantity): boolean =>
  row.unit === null && hasMagnitude(told) !== hasMagnitude(row);

/** Whether two numbers agree at the precision that the coarser of them is written with, rounded or cut. */
export function agree(left: Quantity, right: Quantity, value: Decimal = right.value): boolean {
  if (left.value.eq(value)) return true;
  const at = (one: Decimal, step: Decimal, other: Decimal): boolean => {
    // A number of one digit is meant as it stands: 4场 is not 4.4.
    if (step.times(10).gt(other)) return false;
    const steps = divideRounded(one, step, 6);
    return [roundHalfUp(steps, 0), cutTo(steps, 0)].some((count) => count.times(step).eq(other));
  };
  return at(value, precisionOf(left), left.value) || at(left.value, precisionOf(right), value);
}

/** The value of an indicator's cell where it is one plain number. */
export function quantityOn(judged: JudgedIndicator, side: Side): Quantity | null {
  const { measure } = judged.indicator[side];
  return measure.kind === 'quantity' && !measure.quantity.isApproximate ? measure.quantity : null;
}

const NUMBERING = phrase`^(?:${'indicator-word'}\d+:?|\d+(?:\.\d+)*(?![\d.%])[.、:]?(?=[^\d\s])|[★☆]+)`;

/** 改造低产椰园≥3600亩: some forms write the target behind the name. */
const TARGET_BEHIND = /[≥≤<>=].*$/u;

const bareName = memoizeBounded(
  (name) =>
    compactText(name)
      .replace(NUMBERING, '')
      .replace(/\([^()]*\)/gu, '')
      .replace(TARGET_BEHIND, ''),
  NAMES,
);

/** The indicator's name without 指标1:, brackets and a target behind it. */
export const nameOf = ({ indicator }: Pick<JudgedIndicator, 'indicator'>): string => bareName(indicator.name.text);

/** Whether words tell an average where the name does not, or the other way round, or what is new of all there is. */
export const isOtherMeasure = (said: string, name: string): boolean =>
  said.includes('平均') !== name.includes('平均') || (said.includes('新增') && !name.includes('新增'));

/** 设施完好率 of 体育设施完好率: a rate told without the first words of its name. */
const SHORTEST_RATE = 5;
const isEndOf = (words: string, name: string): boolean => words.length >= SHORTEST_RATE && name.endsWith(words);

/** The indicator that a claim may speak of, however faintly, or `null`. */
export function matchOne(claim: Claim, judged: JudgedIndicator, side: Side): ClaimMatch | null {
  const quantity = quantityOn(judged, side);
  const name = nameOf(judged);
  const units = quantity && unitsOf(claim.unit, quantity.unit, name);
  if (!units || claim.isChange !== namesChange(name)) return null;
  if (isOtherMeasure(claim.before + claim.after, name)) return null;
  const scaled = quantity.unit === null ? matchUnits(quantity, claim.quantity) : null;
  if (quantity.unit === null && !scaled) return null;
  const value = scaled?.target ?? quantity.value;
  const [before, after] = [pairsOf(contentOf(claim.before)), pairsOf(contentOf(claim.after))];
  const own = pairsOf(contentOf(name));
  const nameCover = coverage(own, before, after);
  const nounCover = Math.max(coverage(before, own), coverage(after, own));
  const isRate = kindOf(quantity.unit, name) === 'rate';
  const shared = sharedPairs(own, before, after);
  // A text leaves out what the name adds (建成助餐点, 建成社区助餐点), a name what the text does.
  const isWithin = after.size > 0 ? coverage(after, own) === 1 : coverage(before, own) >= 0.75;
  const isShortened = isWithin && nameCover >= 0.5 && shared >= 3;
  const isStrong = isRate
    ? (nameCover >= 0.9 && nounCover >= 0.7) || isEndOf(claim.before, name)
    : (nameCover >= 0.75 && nounCover >= 0.5) || isShortened;
  const isWeak = nameCover >= (isRate ? 0.7 : 0.5) && nounCover >= 0.4 && shared >= 2;
  if (!isStrong && !isWeak) return null;
  const isEqual = agree(claim.quantity, quantity, value);
  const isPiece = PIECES.has(claim.unit) && quantity.unit !== null && PIECES.has(quantity.unit);
  const isSameName = nameCover === 1 && nounCover >= 0.9;
  return {
    claim,
    judged,
    value,
    quantity,
    units,
    isSameName,
    isStrong,
    isFaint: false,
    isEqual,
    isComparable: (units === 'like' && !isScaleGuessed(quantity, claim.quantity)) || (isPiece && isSameName),
    rank: nameCover + nounCover + (isEqual ? 0.5 : 0),
  };
}

/** Between the best and the second best indicator of a claim there must be a clear step. */
const CLEAR_STEP = 0.1;

type Index = ReadonlyMap<string, readonly JudgedIndicator[]>;

/** The indicators by the pairs of letters in their names: a claim is held against those alone that share one. */
function indexOf({ judged }: RuleContext): Index {
  const index = new Map<string, JudgedIndicator[]>();
  for (const one of judged) {
    for (const pair of pairsOf(contentOf(nameOf(one)))) {
      const sharing = index.get(pair);
      if (sharing) sharing.push(one);
      else index.set(pair, [one]);
    }
  }
  return index;
}

/** The indicators whose names share words with a claim, in the form's order. */
function candidates({ before, after }: Claim, context: RuleContext): readonly JudgedIndicator[] {
  const index = context.once(indexOf);
  const sharing = new Set<JudgedIndicator>();
  for (const phrase of [before, after]) {
    for (const pair of pairsOf(contentOf(phrase))) for (const one of index.get(pair) ?? []) sharing.add(one);
  }
  return sharing.size === 0 ? [] : context.judged.filter((one) => sharing.has(one));
}

/** Each claim with the one indicator it speaks of; claims that could mean several or none are left out. */
export function matchClaims(claims: readonly Claim[], context: RuleContext, side: Side): readonly ClaimMatch[] {
  return flatMap(claims.filter(isOfTheYear), (claim) => {
    const [best, second] = flatMap(candidates(claim, context), (one) => matchOne(claim, one, side) ?? []).sort(
      (left, right) => right.rank - left.rank,
    );
    return best && (!second || best.rank - second.rank >= CLEAR_STEP) ? [best] : [];
  });
}

/**
 * Whether another number of the text is the indicator's value and no other indicator's: then the text tells it, and what
 * seemed to say otherwise says something else: 原合同采购30台，变更后为26台.
 */
export function isToldBesides(match: ClaimMatch, claims: readonly Claim[], context: RuleContext, side: Side): boolean {
  const { judged, quantity } = match;
  const name = nameOf(judged);
  const isValue = (claim: Claim): boolean =>
    claim.text !== match.claim.text &&
    unitsOf(claim.unit, quantity.unit, name) === 'like' &&
    agree(claim.quantity, quantity);
  const found = claims.filter(isValue);
  const isOfAnother = (claim: Claim): boolean =>
    matchClaims([claim], context, side).some((one) => one.judged !== judged && one.isEqual);
  return found.some((claim) => !isOfAnother(claim));
}

/** How a claim stands to the one indicator that it is settled to speak of, however that was found. */
export const SETTLED = Object.freeze({
  units: 'like',
  isComparable: true,
  isSameName: false,
  isStrong: true,
  isFaint: false,
  rank: 1,
} as const);

/**
 * The units that a form's indicators count in and nobody else knows: measure words of its texts. With those that
 * everyone knows its texts would be read once more to the same end.
 */
export const unitsOfForm = ({ judged }: RuleContext): readonly string[] => {
  const units = flatMap(judged, (one) => quantityOn(one, 'target')?.unit ?? quantityOn(one, 'actual')?.unit ?? []);
  return [...new Set(units)].filter((unit) => !isWord('unit', unit));
};

const STAFF_COUNT = phrase`^(?:${'staff'}|${'staff-kept'})*${'head-count'}$`;

/** `13个雇员` and 保障人数: a staff named once in the text and one indicator that counts heads and nothing else. */
export function matchStaff(claims: readonly Claim[], judged: readonly JudgedIndicator[]): ClaimMatch | null {
  const staff = claims.filter(({ after, unit }) => opening('staff', after) !== null && isWord('one-of-staff', unit));
  const counts = judged.filter((one) => STAFF_COUNT.test(nameOf(one)));
  const [claim, one] = [staff[0], counts[0]];
  const quantity = one && quantityOn(one, 'target');
  if (!claim || !quantity || staff.length > 1 || counts.length > 1) return null;
  if (quantity.unit !== null && !isWord('one-person', quantity.unit)) return null;
  const isEqual = agree(claim.quantity, quantity);
  return { ...SETTLED, claim, judged: one, value: quantity.value, quantity, isEqual };
}
