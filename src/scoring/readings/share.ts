import { closing, isWord, phrase, says } from '../../lexicon';
import { quotient, sum, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import type { Quantity } from '../types';
import { canonicalUnit } from '../units';
import type { Told, WayOfReading } from './told';

const DENIED = phrase`${'not-of-these'}.+$`;

const wordsOf = ({ label, tail }: Told): string => label + tail;

const isUndone = (one: Told): boolean => says('undone-yet', wordsOf(one));

/** Two counts of one thing; a bare one goes with any. */
const isOneThing = ({ quantity: one }: Told, { quantity: other }: Told): boolean =>
  one.unit === null || other.unit === null || canonicalUnit(one.unit) === canonicalUnit(other.unit);

/** Two characters that a text shares with a name, with what stands before them there. */
const sharedWith = (name: string, text: string): { readonly word: string; readonly before: string } | null => {
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const word = text.slice(at, at + 2);
    const place = name.indexOf(word);
    if (place >= 0) return { word, before: name.charAt(place - 1) };
  }
  return null;
};

/** What of the whole a rate of this name counts: the part that is told, or the rest of it; `null` where its words do not say. */
const sideOf = (part: Told, whole: Told, name: string): 'part' | 'rest' | null => {
  const words = wordsOf(part);
  // Those who are 非常满意 are some of the satisfied.
  const degree = closing('satisfied-degree', words);
  if (degree !== null && !isWord('satisfied-plainly', degree)) return null;
  const denied = DENIED.exec(words)?.[0] ?? null;
  if (denied !== null) {
    if (name.includes(denied)) return 'part';
    const plain = denied.slice(1);
    return plain.length > 1 && name.includes(plain) && !says('not-of-these', name.charAt(name.indexOf(plain) - 1))
      ? 'rest'
      : null;
  }
  const shared = sharedWith(name, words.replace(wordsOf(whole), ''));
  // 发回重审12件、改判23件 of 发回改判率: what the name counts as well is no whole, but where its words say so.
  const isBoth = sharedWith(name, wordsOf(whole)) !== null && !saysWhole(whole, part);
  if (shared) return isBoth || says('not-of-these', shared.before) ? null : 'part';
  const isKnownRate = !says('not-of-these', name) && says('turned-out-well', words);
  return isKnownRate && saysWhole(whole, part) ? 'part' : null;
};

const saysWhole = (whole: Told, part: Told): boolean =>
  says('share-of-these', wordsOf(whole)) ||
  closing('among', whole.tail) !== null ||
  closing('among', part.label) !== null;

/** Some of a whole, or all of it but those. */
interface Share {
  readonly counts: readonly Quantity[];
  readonly of: Quantity;
  readonly isRest: boolean;
}

/** The part and the whole that a text tells of a rate of this name; `null` where its words leave open which is which. */
const twoCounts = (told: readonly Told[], name: string): Share | null => {
  const done = told.filter((one) => !isUndone(one));
  const [first, second, ...more] = done;
  if (!first || !second || more.length > 0 || !isOneThing(first, second) || !done.every(isWhole)) return null;
  const [whole, part] = first.quantity.value.gte(second.quantity.value) ? [first, second] : [second, first];
  const side = sideOf(part, whole, name);
  // What is under way has to be the rest of it: 83批次,已处置80批次,3批次正在处置.
  const undone = told.filter(isUndone).map(({ quantity }) => quantity.value);
  const isRest = sum([...undone, part.quantity.value]).lte(whole.quantity.value);
  return side === null || !isRest ? null : { counts: [part.quantity], of: whole.quantity, isRest: side === 'rest' };
};

const asQuantity = ({ counts, of, isRest }: Share): Quantity | null => {
  const counted = sum(counts.map(({ value }) => value));
  if (of.value.lte(ZERO) || counted.gt(of.value) || counted.lt(ZERO)) return null;
  const told = counts.map(({ numeral }) => numeral).join(' + ');
  const top = isRest ? `(${of.numeral} − ${told})` : counts.length > 1 ? `(${told})` : told;
  const value = quotient(isRest ? of.value.minus(counted) : counted, of.value);
  return { value, unit: '%', numeral: `(${top}/${of.numeral})`, sign: null, isApproximate: false };
};

/** 抽检500批次,合格487批次: a rate told by what it counts and what it is taken of. */
export const shareOfTwo: WayOfReading = (_text, told, asked) => {
  const isOfCounts =
    asked.quantity.unit === '%' && asked.name !== '' && told.every(({ quantity }) => quantity.unit !== '%');
  const share = isOfCounts ? twoCounts(told, asked.name) : null;
  return share && asQuantity(share);
};

/** A rate with the counts told beside it: 94.8% of 调查200人,165人满意,满意度94.8%. */
export interface RateBesideCounts {
  readonly rate: Quantity;
  readonly part: Decimal;
  readonly whole: Decimal;
}

export const rateBesideCounts = (told: readonly Told[], name: string): RateBesideCounts | null => {
  const [rate, ...more] = told.filter(({ quantity }) => quantity.unit === '%');
  if (!rate || more.length > 0 || says('former-period', rate.before) || says('target-word', rate.before)) return null;
  const share = twoCounts(
    told.filter((one) => one !== rate),
    name,
  );
  const [count] = share?.counts ?? [];
  if (!share || !count || share.of.value.lte(ZERO)) return null;
  const part = share.isRest ? share.of.value.minus(count.value) : count.value;
  return { rate: rate.quantity, part, whole: share.of.value };
};

const isWhole = ({ quantity: { value, unit, sign, isApproximate } }: Told): boolean =>
  value.eq(value.round()) &&
  sign === null &&
  !isApproximate &&
  !isWord('time-limit', unit ?? '') &&
  !/元$/u.test(unit ?? '');

/** 很满意150人、满意30人、不满意20人: how many were satisfied, however much, of all that answered. */
export const shareOfDegrees: WayOfReading = (_text, told, asked) => {
  if (asked.quantity.unit !== '%' || !says('satisfied-degree', asked.name)) return null;
  const isGood = (one: Told): boolean => isWord('satisfied-degree', one.label);
  const isBad = (one: Told): boolean => isWord('dissatisfied-degree', one.label);
  const degrees = told.filter((one) => isGood(one) || isBad(one));
  const others = told.filter((one) => !degrees.includes(one));
  const [of, ...more] = others;
  const [good, bad] = [degrees.filter(isGood), degrees.filter(isBad)];
  if (good.length === 0 || bad.length === 0 || more.length > 0 || !degrees.every(isWhole)) return null;
  const all = sum(degrees.map(({ quantity }) => quantity.value));
  if (of && !(says('share-of-these', wordsOf(of)) && of.quantity.value.eq(all))) return null;
  const whole: Quantity = of?.quantity ?? { ...(good[0] as Told).quantity, value: all, numeral: all.toFixed() };
  return asQuantity({ counts: good.map(({ quantity }) => quantity), of: whole, isRest: false });
};
