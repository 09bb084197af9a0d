import { closing, isWord, opening, says } from '../../lexicon';
import { sum } from '../decimal';
import { isMoneyUnit, isShare } from '../units';
import { isNamedElse } from './rate-of-counts';
import { isComparable, isNoAddend, isOfAsked } from './told';
import type { Asked, Told, WayOfReading } from './told';

const isAlone = <Of>([first, ...others]: readonly Of[]): Of | null => (others.length === 0 ? (first ?? null) : null);

/** 城市12篇,省级2篇,合计14篇: the number that the others make up. */
export const statedSum: WayOfReading = (_text, told, asked) => {
  const alike = told.filter(({ quantity }) => isOfAsked(quantity, asked));
  const whole = isAlone(
    alike.filter(({ label, isInBrackets }) => closing('sum-told', label) !== null && !isInBrackets),
  );
  const parts = alike.filter((one) => one !== whole);
  if (!whole || parts.length < 2 || isShare(asked.quantity.unit)) return null;
  return sum(parts.map(({ quantity }) => quantity.value)).eq(whole.quantity.value) ? whole.quantity : null;
};

/** 分3期培训268人(90人、88人、90人): the number before the brackets that the numbers in them make up. */
export const madeUpInBrackets: WayOfReading = (_text, told, asked) => {
  const alike = told.filter(({ quantity }) => isOfAsked(quantity, asked));
  const whole = isAlone(alike.filter(({ isInBrackets }) => !isInBrackets));
  const parts = alike.filter(({ isInBrackets }) => isInBrackets);
  if (!whole || parts.length < 2) return null;
  return sum(parts.map(({ quantity }) => quantity.value)).eq(whole.quantity.value) ? whole.quantity : null;
};

/** 年初84条,新增4条,撤销2条,年末86条: what there was when the year ended. */
export const atYearEnd: WayOfReading = (_text, told, asked) =>
  isAlone(told.filter(({ quantity, label }) => isOfAsked(quantity, asked) && closing('at-year-end', label) !== null))
    ?.quantity ?? null;

/** Whether a number keeps to the bound that is asked for; `null` where none is. */
const meetsBound = ({ quantity: { value } }: Told, { quantity: asked }: Asked): boolean | null => {
  if (asked.sign === 'at-most') return value.lte(asked.value);
  return asked.sign === 'at-least' ? value.gte(asked.value) : null;
};

/**
 * 最高25万元,最低3万元: where nothing else is told what comes nearest to the bound, which the least of them has to keep to as
 * well; that the least does not leaves open how many do.
 */
export const statedExtreme: WayOfReading = (_text, told, asked) => {
  const { sign } = asked.quantity;
  if ((sign !== 'at-most' && sign !== 'at-least') || told.length !== 2) return null;
  const of = (concept: 'most-told' | 'least-told'): Told | null =>
    isAlone(told.filter(({ quantity, label }) => isComparable(quantity, asked) && closing(concept, label) !== null));
  const [most, least] = [of('most-told'), of('least-told')];
  if (!most || !least || most.quantity.value.lt(least.quantity.value)) return null;
  if (sign === 'at-most') return most.quantity;
  return meetsBound(least, asked) ? least.quantity : null;
};

/** 春季9580人、秋季9320人,平均9450人: the mean; not where the worst of them stands on the other side of the target. */
export const statedMean: WayOfReading = (_text, told, asked) => {
  const alike = told.filter(({ quantity }) => isOfAsked(quantity, asked) && isComparable(quantity, asked));
  const mean = isAlone(alike.filter(({ label }) => closing('mean-told', label) !== null));
  const others = alike.filter((one) => one !== mean);
  if (!mean || others.length === 0) return null;
  const { value } = mean.quantity;
  const isBetween =
    others.some((one) => one.quantity.value.lte(value)) && others.some((one) => one.quantity.value.gte(value));
  const extremes = others.filter(({ label }) => says('extreme-told', label));
  const side = (one: Told): number | boolean =>
    meetsBound(one, asked) ?? Math.sign(one.quantity.value.cmp(asked.quantity.value));
  if (extremes.length === 0) return isBetween ? mean.quantity : null;
  // One number has to be hit: neither says whether each was.
  if (asked.quantity.sign === 'equal') return null;
  const areOnOneSide = extremes.length === others.length && extremes.every((one) => side(one) === side(mean));
  return areOnOneSide ? mean.quantity : null;
};

/** 新采购620顶,累计储备2180顶: the year's number beside what has come together over the years, where it is the nearer to the target. */
export const ofTheYear: WayOfReading = (_text, told, asked) => {
  const alike = told.filter(({ quantity }) => isOfAsked(quantity, asked));
  const inAll = isAlone(alike.filter(({ label }) => says('accumulated', label)));
  const own = isAlone(alike.filter((one) => one !== inAll));
  if (!inAll || !own || isNoAddend(own, asked) || isShare(asked.quantity.unit)) return null;
  const [year, all, target] = [own.quantity.value, inAll.quantity.value, asked.quantity.value];
  if (says('accumulated', asked.name)) return inAll.quantity;
  return all.gt(year) && target.minus(year).abs().lt(all.minus(target).abs()) ? own.quantity : null;
};

/**
 * 惠及18个村5620户2.16万人, 1326人(31824人次): the one number in the unit of the target among numbers of other units. What a
 * like unit counts may be as much of the result (线下400人，线上50万人次), unless it stands in brackets behind it.
 */
export const ownUnit: WayOfReading = (_text, told, asked) => {
  const alike = told.filter(({ quantity }) => isOfAsked(quantity, asked));
  const own = isAlone(alike);
  if (!own || own.isInBrackets || told.length < 2 || isNoAddend(own, asked) || isNamedElse(own, asked.name))
    return null;
  const areAside = told.every(
    (one) => one === own || (one.quantity.unit !== null && (one.isInBrackets || !areKindred(one, own, asked))),
  );
  return areAside && opening('fell-short', own.tail) === null ? own.quantity : null;
};

/** Persons however they are counted, amounts of money, and prices; where no name is known, amounts and prices as well. */
const areKindred = ({ quantity: one, isPrice = false }: Told, other: Told, { name }: Asked): boolean => {
  const { quantity, isPrice: isOther = false } = other;
  const areMoney = isMoneyUnit(one.unit) && isMoneyUnit(quantity.unit) && (isPrice === isOther || name === '');
  return areMoney || (isWord('persons', one.unit ?? '') && isWord('persons', quantity.unit ?? ''));
};
