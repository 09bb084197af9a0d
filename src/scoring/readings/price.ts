import { phrase } from '../../lexicon';
import { decimal, quotient, ZERO } from '../decimal';
import { readSingle } from '../quantity-text';
import type { Quantity } from '../types';
import { canonicalUnit, isMoneyUnit } from '../units';
import { isComparable } from './told';
import type { Asked, WayOfReading } from './told';

const PARTS_OF_UNIT = phrase`[/·*]|${'each'}`;

/** Whether a name says for each of what: 每人每月, 户均, 每公里. */
const namesEach = (name: string, one: string): boolean => name.includes(`每${one}`) || name.includes(`${one}均`);

/**
 * A price in the unit of the target, where it tells more or less of what it is for than that and the name tells the
 * rest: 220元/人·月 of 元 in 每人每月补贴标准. As it stands else.
 */
export const priceByName = (quantity: Quantity, { quantity: asked, name }: Asked): Quantity => {
  const { unit } = quantity;
  if (unit === null || unit === asked.unit || !isMoneyUnit(asked.unit)) return quantity;
  const [[money = '', ...per], [other = '', ...perOther]] = [asked.unit, unit].map((one) =>
    one.split(PARTS_OF_UNIT),
  ) as [string[], string[]];
  const extra = [...per.filter((one) => !perOther.includes(one)), ...perOther.filter((one) => !per.includes(one))];
  const isOne = canonicalUnit(money) === canonicalUnit(other) && extra.every((one) => namesEach(name, one));
  return isOne ? { ...quantity, unit: asked.unit } : quantity;
};

const EACH_BEFORE = phrase`^(?:${'mean-told'})?(?:${'price-told'}|${'each'}([^\d]{1,3}?)|([^\d])${'for-one-after'})(?:${'link-to-number'})?(?=\d)`;

/** 户均17500元, 每公里13500元, 均价1.25万元/公里: a price with what it is for before it. */
export const priceForEach: WayOfReading = (text, _told, asked) => {
  const found = EACH_BEFORE.exec(text);
  const price = found && isMoneyUnit(asked.quantity.unit) ? readSingle(text.slice(found[0].length)) : null;
  if (!price?.unit) return null;
  const one = found?.[1] ?? found?.[2];
  const unit = one === undefined || price.unit.includes('/') ? price.unit : `${price.unit}/${one}`;
  return priceByName({ ...price, unit }, asked);
};

const BY_STANDARD = phrase`^${'by-standard'}(\d[^,;:()]*?)${'standard'}(?:${'paid-so'})*$`;

/** 按5元/生·天标准足额发放: what was paid is the standard. */
export const paidByStandard: WayOfReading = (text, _told, asked) => {
  const [, standard] = BY_STANDARD.exec(text) ?? [];
  const price = standard === undefined ? null : readSingle(standard);
  return price && priceByName(price, asked);
};

const DIVIDED = /^([^()/÷]*\d[^()/÷]*)[/÷]([^()/÷]*\d[^()/÷]*)$/u;

/** 407.5万元/326公里: the money of all and how many it is for. */
export const dividedPrice: WayOfReading = (text, _told, asked) => {
  const [, top = '', bottom = ''] = DIVIDED.exec(text) ?? [];
  const [all, count] = [top, bottom].map(readSingle);
  if (!all?.unit || !count?.unit || !count.value.gt(ZERO) || !isMoneyUnit(all.unit) || all.unit.includes('/'))
    return null;
  const numeral = `(${all.numeral}/${count.numeral})`;
  const price = { ...all, value: quotient(all.value, count.value), unit: `${all.unit}/${count.unit}`, numeral };
  return priceByName(price, asked);
};

const QUOTIENT = /^([^()]+)\(([^()/÷]+)[/÷]([^()/÷]+)\)$/u;
const WRITTEN = /^\d[\d,]*(?:\.(\d+))?/u;

/** 1.95万元(60.45万元/31场): a number with the division that it comes of, at its own decimals. */
export const workedOut: WayOfReading = (text, _told, asked) => {
  const [, head = '', top = '', bottom = ''] = QUOTIENT.exec(text) ?? [];
  const [result, all, count] = [head, top, bottom].map(readSingle);
  if (!result?.unit || !all || !count?.value.gt(ZERO)) return null;
  const [written = '', places = ''] = WRITTEN.exec(result.numeral) ?? [];
  const number = written === '' ? ZERO : decimal(written.replaceAll(',', ''));
  if (!number.gt(ZERO)) return null;
  const step = result.value.div(number).div(decimal(10).pow(places.length));
  const isFit = quotient(all.value, count.value).minus(result.value).abs().lt(step);
  const own = priceByName(result, asked);
  return isFit && isComparable(own, asked) ? own : null;
};

/** 户均增收1850元,基本实现目标: the row's own name before the one number. */
export const byItsName: WayOfReading = (_text, told, asked) => {
  const [one, ...more] = told;
  if (!one || more.length > 0 || one.clause > 0 || one.isInBrackets || one.tail !== '') return null;
  return one.label.length > 1 && asked.name.includes(one.label) ? priceByName(one.quantity, asked) : null;
};

/** 200元/人·月,全年2400元: the one price among amounts. */
export const priceAmongAmounts: WayOfReading = (_text, told) => {
  const [price, ...more] = told.filter(({ isPriceByName }) => isPriceByName);
  return price && more.length === 0 && !price.isInBrackets ? price.quantity : null;
};
