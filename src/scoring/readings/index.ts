import { ZERO } from '../decimal';
import { compactText } from '../text';
import type { Measure, Quantity } from '../types';
import { isMoneyUnit, quantityWithUnit } from '../units';
import { candidatesIn, shortWhichever } from './candidates';
import { countByName } from './count';
import { everyOne } from './every-one';
import {
  asPrice,
  byItsName,
  paidByStandard,
  priceAmongAmounts,
  priceByName,
  priceOff,
  priceWorkedOut,
  type PriceOff,
} from './price';
import { rateAlone, ratesIn, rateTold, sharesOfDegrees, type RateOfCounts } from './rate-of-counts';
import { outOfAsked, restOfYear } from './of-all';
import { toldOfEach } from './of-each';
import { spreadOverSeveral } from './spread';
import { doneOfStages } from './stages';
import { atYearEnd, madeUpInBrackets, ofTheYear, ownUnit, statedExtreme, statedMean, statedSum } from './stated';
import { added, canAdd, sumOfParts, writtenSum } from './sum';
import { bodyOf, isComparable, LONGEST, toldIn, twinsOf } from './told';
import type { Asked, Told, WayOfReading } from './told';

/** What the words of a cell may make of its numbers, the plainest first. */
const WAYS: readonly WayOfReading[] = [
  writtenSum,
  outOfAsked,
  restOfYear,
  everyOne,
  rateTold,
  sharesOfDegrees,
  priceWorkedOut,
  paidByStandard,
  priceAmongAmounts,
  toldOfEach,
  statedSum,
  statedMean,
  statedExtreme,
  atYearEnd,
  madeUpInBrackets,
  ofTheYear,
  ownUnit,
  doneOfStages,
  sumOfParts,
  byItsName,
  shortWhichever,
];

const A_RATE = { value: ZERO, unit: '%', numeral: '', sign: null, isApproximate: false } as const;

const toldOf = (body: string, asked: Asked): readonly Told[] => toldIn(body, asked).map((one) => asPrice(one, asked));

/** The number that the words of a text make of several, or of one with words about it; `null` where they leave it open. */
const readingOf = (body: string, asked: Asked): Quantity | null => {
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
  if (unit === null) return null;
  const twins = twinsOf(unit, target.remark);
  return { quantity: { ...target.quantity, unit }, name, ...(twins.length > 0 ? { twins } : {}) };
};

/** The numbers that several may be meant as, where their words leave it open which: 335天（春节及检修闭馆30天）. */
export const readingsOf = (answer: Measure, target: Measure, name: string): readonly Quantity[] => {
  const asked = answer.kind === 'several' ? askedOf(target, name) : null;
  const body = asked && bodyOf(answer.text);
  if (!asked || body === null || body.length > LONGEST) return [];
  const told = toldOf(body, asked);
  const candidates = candidatesIn(told, asked);
  const isSum = candidates.length > 1 && canAdd(asked);
  return isSum ? [...candidates, added(candidates, asked.quantity.unit)] : candidates;
};

/**
 * An answer of several numbers, or of words with a number among them, with what its words make of them as its result:
 * 1326 of 失能老人526人，低保老人800人, 98% of 抽查案卷50份，合格49份. The answer itself where they leave it open, or it is read
 * already.
 */
export const answerRead = (answer: Measure, target: Measure, name: string): Measure => {
  const asked = askedOf(target, name);
  if (!asked) return answer;
  if (answer.kind === 'quantity' && answer.remark === undefined) return quantityRead(answer, asked);
  if (answer.kind !== 'several' && answer.kind !== 'qualitative' && answer.kind !== 'quantity') return answer;
  const body = bodyOf(answer.text);
  // The 4场 of 12个村×4场 stand alone, and are those of one of them.
  const ofAll = body.length > LONGEST ? null : spreadOverSeveral(body, toldOf(body, asked), asked);
  if (ofAll) return { kind: 'qualitative', result: Object.freeze(ofAll), text: answer.text };
  if (answer.kind === 'quantity') return quantityRead(answer, asked);
  if (quantityWithUnit(answer, asked.quantity.unit) !== null) return answer;
  const rate = asked.quantity.unit === '%' ? rateAlone(body) : null;
  if (rate) return { kind: 'quantity', quantity: Object.freeze(rate), text: answer.text };
  const result = readingOf(body, asked);
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

/** The price that an answer states beside a calculation which gives another; `null` where it follows, or none is told. */
export const priceNotWorkedOut = (text: string, target: Measure, name: string): PriceOff | null => {
  const asked = askedOf(target, name);
  const body = bodyOf(text);
  return asked && isMoneyUnit(asked.quantity.unit) && body.length <= LONGEST
    ? priceOff(body, toldOf(body, asked))
    : null;
};

/** The rates of a text with their counts, whichever way they are told, of a row with this folded name. */
export const ratesOfCounts = (text: string, name: string): readonly RateOfCounts[] => {
  const body = bodyOf(text);
  const told = body.length > LONGEST ? [] : toldIn(body, { quantity: A_RATE, name });
  return ratesIn(body, told, name);
};
