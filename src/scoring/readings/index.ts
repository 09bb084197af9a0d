import { ZERO } from '../decimal';
import { writtenPlainly } from '../written-out';
import { compactText } from '../text';
import type { Measure, Quantity } from '../types';
import { quantityWithUnit } from '../units';
import { candidatesIn, shortWhichever } from './candidates';
import { countByName } from './count';
import { everyOne } from './every-one';
import {
  byItsName,
  dividedPrice,
  paidByStandard,
  priceAmongAmounts,
  priceByName,
  priceForEach,
  workedOut,
} from './price';
import { rateBesideCounts, shareOfDegrees, shareOfTwo, type RateBesideCounts } from './share';
import { atYearEnd, madeUpInBrackets, ofTheYear, ownUnit, statedMean, statedSum } from './stated';
import { added, canAdd, sumOfParts, sumOverYear, writtenSum } from './sum';
import { isComparable, toldIn } from './told';
import type { Asked, Told, WayOfReading } from './told';

/** What the words of a cell may make of its numbers, the plainest first. */
const WAYS: readonly WayOfReading[] = [
  writtenSum,
  everyOne,
  workedOut,
  dividedPrice,
  paidByStandard,
  priceForEach,
  priceAmongAmounts,
  statedSum,
  statedMean,
  atYearEnd,
  madeUpInBrackets,
  ofTheYear,
  ownUnit,
  shareOfDegrees,
  shareOfTwo,
  sumOfParts,
  byItsName,
  shortWhichever,
];

/** A longer text is a sentence whose numbers no list of ways can tell apart. */
const LONGEST = 60;
const CLOSING = /[;,.!]+$/u;
const NOTHING_ASKED = { value: ZERO, numeral: '', sign: null, isApproximate: false } as const;

const bodyOf = (text: string): string => writtenPlainly(compactText(text).replace(CLOSING, ''));

const toldOf = (body: string, asked: Asked): readonly Told[] =>
  toldIn(body, asked).map((one) => {
    // Of several amounts in 元 each may be the money of all.
    const quantity = one.quantity.unit?.includes('/') ? priceByName(one.quantity, asked) : one.quantity;
    return quantity === one.quantity ? one : { ...one, quantity, isPriceByName: true };
  });

/** The number that the words of a text make of several, or of one with words about it; `null` where they leave it open. */
const readingOf = (text: string, asked: Asked): Quantity | null => {
  const body = bodyOf(text);
  if (body.length > LONGEST) return null;
  const told = toldOf(body, asked);
  for (const way of WAYS) {
    const quantity = way(body, told, asked);
    if (quantity && isComparable(quantity, asked)) return Object.freeze(quantity);
  }
  return null;
};

const askedOf = (target: Measure, name: string): Asked | null => {
  if (target.kind !== 'quantity' || target.quantity.change) return null;
  const { unit } = target.quantity;
  return unit === null ? null : { quantity: { ...target.quantity, unit }, name };
};

/** The numbers that several may be meant as, where their words leave it open which: 335天（春节及检修闭馆30天）. */
export const readingsOf = (answer: Measure, target: Measure, name: string): readonly Quantity[] => {
  const asked = answer.kind === 'several' ? askedOf(target, name) : null;
  const body = asked && bodyOf(answer.text);
  if (!asked || body === null || body.length > LONGEST) return [];
  const told = toldOf(body, asked);
  const candidates = candidatesIn(told, asked);
  if (candidates.length === 0) return [];
  const addends = candidates.length > 1 && canAdd(asked) ? added(candidates, asked.quantity.unit) : null;
  const whole = sumOverYear(told, asked) ?? addends;
  return whole ? [...candidates, whole] : candidates;
};

/**
 * An answer of several numbers, or of words with a number among them, with what its words make of them as its result:
 * 1326 of 失能老人526人，低保老人800人, 98% of 抽查案卷50份，合格49份. The answer itself where they leave it open, or it is read
 * already.
 */
export const answerRead = (answer: Measure, target: Measure, name: string): Measure => {
  const asked = askedOf(target, name);
  if (!asked) return answer;
  if (answer.kind === 'quantity') return quantityRead(answer, asked);
  if (answer.kind !== 'several' && answer.kind !== 'qualitative') return answer;
  if (quantityWithUnit(answer, asked.quantity.unit) !== null) return answer;
  const result = readingOf(answer.text, asked);
  return result ? { ...answer, result } : answer;
};

const quantityRead = (answer: Measure & { kind: 'quantity' }, asked: Asked): Measure => {
  if (answer.quantity.unit === null || isComparable(answer.quantity, asked)) return answer;
  const text = compactText(answer.text);
  const all = everyOne(text, [], asked);
  if (all) return { kind: 'qualitative', result: all, text: answer.text };
  const quantity = countByName(text, priceByName(answer.quantity, asked), asked);
  return quantity === answer.quantity ? answer : { ...answer, quantity };
};

/** The rate of a text with its own counts, whichever way they are told; `null` for none, or more than two counts. */
export const rateWithCounts = (text: string, name: string): RateBesideCounts | null => {
  const body = bodyOf(text);
  if (name === '' || body.length > LONGEST || !body.includes('%')) return null;
  const rate = { ...NOTHING_ASKED, unit: '%' };
  return rateBesideCounts(toldIn(body, { quantity: rate, name }), name);
};
