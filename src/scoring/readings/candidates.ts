import { isWord, says } from '../../lexicon';
import { sum } from '../decimal';
import type { Decimal } from '../decimal';
import { isLowerBound, isUpperBound } from '../signs';
import type { Quantity } from '../types';
import { isMoneyUnit, isShare } from '../units';
import { isComparable, isNoAddend, isOfAsked } from './told';
import { canAdd } from './sum';
import type { Asked, Told, WayOfReading } from './told';

/** The numbers of a text each of which may be meant; none where it tells more than one of them in a clause. */
export const candidatesIn = (told: readonly Told[], asked: Asked): readonly Quantity[] => {
  const alike = told.filter(({ quantity }) => isOfAsked(quantity, asked));
  const clauses = new Set(alike.map(({ clause }) => clause));
  if (alike.length < 2 || clauses.size < alike.length) return [];
  return alike
    .filter(
      (one) =>
        isComparable(one.quantity, asked) && !isNoAddend(one, asked) && !says('undone-yet', one.before + one.tail),
    )
    .map(({ quantity }) => quantity);
};

/** What of a share or a price holds for each holds for all; what is counted may be any of the numbers. */
const isOfEach = ({ quantity: { unit } }: Asked): boolean => isShare(unit) || (isMoneyUnit(unit) && unit.includes('/'));

/** Whether numbers with a word each make so much together. */
function mayComeTo(value: Decimal, told: readonly Told[], asked: Asked): boolean {
  const alike = told.filter(({ quantity }) => isOfAsked(quantity, asked));
  const words = new Set(alike.map(({ before, tail }) => before + tail));
  return canAdd(asked) && words.size === alike.length && sum(alike.map(({ quantity }) => quantity.value)).gte(value);
}

/** Numbers of which each misses a target with a bound: the one that comes nearest to it. */
export const shortWhichever: WayOfReading = (_text, told, asked) => {
  const { sign, value } = asked.quantity;
  const given = candidatesIn(told, asked);
  const isOfTime = isWord('time-limit', asked.quantity.unit);
  const isMost = isUpperBound(sign);
  const isLeast = isLowerBound(sign) && !isOfTime;
  // 2套 beside 4台 may be as much of the result.
  const areAlike = told.every(({ quantity }) => isOfAsked(quantity, asked));
  if (given.length < 2 || !areAlike || isOfEach(asked) || !(isMost || isLeast)) return null;
  const areShort = given.every((one) => (isMost ? one.value.gt(value) : one.value.lt(value)));
  if (!areShort) return null;
  // Parts that come to enough together are open, not short: 博士12人、硕士206人 of ≥210人.
  if (isLeast && mayComeTo(value, told, asked)) return null;
  return given.reduce((best, one) => ((isMost ? one.value.lt(best.value) : one.value.gt(best.value)) ? one : best));
};
