import { closing, isWord, phrase, says } from '../../lexicon';
import { decimal, quotient, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import { placesIn, readSingle } from '../quantity-text';
import type { Quantity } from '../types';
import { canonicalUnit, isMoneyUnit, isShare } from '../units';
import { isComparable } from './told';
import type { Asked, Told, WayOfReading } from './told';

const PARTS_OF_UNIT = phrase`[/·*]|${'each'}`;

/** Whether a name says for each of what: 每人每月, 户均, 每公里. */
const namesEach = (name: string, one: string): boolean => name.includes(`每${one}`) || name.includes(`${one}均`);

/**
 * A price, or a number of each, in the unit of the target, where it tells more or less of what it is for than that and the
 * name tells the rest: 220元/人·月 of 元 in 每人每月补贴标准, 0.53次 of 次/人 in 人均到馆次数. As it stands else.
 */
export const priceByName = (quantity: Quantity, { quantity: asked, name }: Asked): Quantity => {
  const { unit } = quantity;
  if (unit === null || unit === asked.unit || isShare(asked.unit)) return quantity;
  const [[money = '', ...per], [other = '', ...perOther]] = [asked.unit, unit].map((one) =>
    one.split(PARTS_OF_UNIT),
  ) as [string[], string[]];
  const extra = [...per.filter((one) => !perOther.includes(one)), ...perOther.filter((one) => !per.includes(one))];
  // 48次 of a year are not 48次/月, as 220元 in 每月补贴标准 are 220元/月.
  const isRest = (one: string): boolean => namesEach(name, one) && (isMoneyUnit(asked.unit) || !isWord('period', one));
  const isOne = canonicalUnit(money) === canonicalUnit(other) && extra.every(isRest);
  return isOne ? { ...quantity, unit: asked.unit } : quantity;
};

const EACH_BEFORE = phrase`(?:${'mean-told'})?(?:${'each'}([^\d]{1,3}?)|([^\d])${'for-one-after'})(?:${'link-to-number'})?$`;
const PRICE_BEFORE = phrase`${'price-told'}(?:${'link-to-number'})?$`;

/** A number of money told as a price by the words before it, 人均1.2万元, 均价42.6元, in its unit; as it stands else. */
export const asPrice = (one: Told, asked: Asked): Told => {
  const { quantity, label } = one;
  const { unit } = quantity;
  if (unit === null || !isMoneyUnit(unit)) return one;
  const [, after, before] = unit.includes('/') ? [] : (EACH_BEFORE.exec(label) ?? []);
  const each = after ?? before;
  // 均价 is of what the row is about.
  const isOfRow = each === undefined && PRICE_BEFORE.test(label) && asked.quantity.unit.startsWith(`${unit}/`);
  const priced = each === undefined ? (isOfRow ? asked.quantity.unit : unit) : `${unit}/${each}`;
  return priced.includes('/')
    ? { ...one, quantity: priceByName({ ...quantity, unit: priced }, asked), isPrice: true }
    : one;
};

/** 采购8216册共35万元,均价42.6元/册: the one price among amounts and counts. */
export const priceAmongAmounts: WayOfReading = (_text, told) => {
  const [price, ...more] = told.filter(({ isPrice, label }) => isPrice && !says('price-compared', label));
  const others = told.filter((one) => one !== price);
  if (!price || more.length > 0 || price.isInBrackets || others.some(({ quantity }) => quantity.unit === null))
    return null;
  return says('no-addend', price.label.replace(EACH_BEFORE, '')) ? null : price.quantity;
};

const BY_STANDARD = phrase`^${'by-standard'}(\d[^,;:()]*?)${'standard'}(?:${'paid-so'})*$`;

/** 按5元/生·天标准足额发放: what was paid is the standard. */
export const paidByStandard: WayOfReading = (text, _told, asked) => {
  const [, standard] = BY_STANDARD.exec(text) ?? [];
  const price = standard === undefined ? null : readSingle(standard);
  return price && priceByName(price, asked);
};

/** A price by what it is worked out from. */
interface PriceWorkedOut {
  /** The price that is stated beside them; `null` where they alone tell it. */
  readonly stated: Quantity | null;
  readonly all: Quantity;
  readonly count: Quantity;
}

/** 1.95万元(60.45万元/31场). */
const STATED_FIRST = /^(?<stated>[^()]+)\((?<all>[^()/÷]+)[/÷](?<count>[^()/÷]+)\)$/u;
/** 582万元÷12180宗≈478元/宗, 407.5万元/326公里. */
const STATED_LAST = /^(?<all>[^()/÷=≈]*\d[^()/÷=≈]*)[/÷](?<count>[^()/÷=≈]*\d[^()/÷=≈]*)(?:[=≈](?<stated>[^()=≈]+))?$/u;

/** The one number of a text, with words before it at most. */
const numberIn = (text: string): Quantity | null => {
  const [place, ...more] = placesIn(text);
  const quantity = place && more.length === 0 ? readSingle(text.slice(place.start)) : null;
  return quantity && { ...quantity, isApproximate: place?.quantity.isApproximate === true };
};

/** The division that a text writes, with the result where it has one; `null` for anything else, and for counts of counts. */
const writtenDivision = (body: string): PriceWorkedOut | null => {
  const { groups = null } = STATED_FIRST.exec(body) ?? STATED_LAST.exec(body) ?? {};
  if (!groups) return null;
  const [all, count] = [numberIn(groups['all'] ?? ''), numberIn(groups['count'] ?? '')];
  const stated = groups['stated'] === undefined ? null : numberIn(groups['stated']);
  if (!all?.unit || !count?.unit || !count.value.gt(ZERO) || (groups['stated'] !== undefined && !stated)) return null;
  return { stated, all, count };
};

/** Money and how many it was for, in whatever words: 合同价163.584万元,共426盏. */
const moneyAndCount = (told: readonly Told[], { quantity }: Asked): PriceWorkedOut | null => {
  const [money = '', ...per] = quantity.unit.split('/');
  const [all, ...moreMoney] = told.filter((one) => isMoneyUnit(one.quantity.unit));
  const [count, ...moreCounts] = told.filter((one) => !isMoneyUnit(one.quantity.unit));
  const isPair = all && count && !all.isPrice && moreMoney.length === 0 && moreCounts.length === 0 && per.length === 1;
  if (!isPair || canonicalUnit(all.quantity.unit ?? '') !== canonicalUnit(money)) return null;
  const isOfUnit = canonicalUnit(count.quantity.unit ?? '') === canonicalUnit(per[0] ?? '');
  return isOfUnit && count.quantity.value.gt(ZERO) && [all, count].every(isPlain)
    ? { stated: null, all: all.quantity, count: count.quantity }
    : null;
};

/** Whether nothing but what was paid, or how many it was for, is said of a number. */
const isPlain = ({ quantity, label, tail }: Told): boolean =>
  quantity.sign === null &&
  !quantity.isApproximate &&
  (tail === '' || closing('spent-so-much', tail) === tail) &&
  (label === '' || closing('spent-so-much', label) !== null) &&
  !says('no-addend', label);

const ofBoth = ({ all, count }: PriceWorkedOut): Quantity => ({
  ...all,
  value: quotient(all.value, count.value),
  unit: `${all.unit ?? ''}/${count.unit ?? ''}`,
  numeral: `(${all.numeral}/${count.numeral})`,
});

/** A price that is stated beside its calculation, as it is stated; else what money and number make. */
export const priceWorkedOut: WayOfReading = (body, told, asked) => {
  if (!isMoneyUnit(asked.quantity.unit)) return null;
  const written = writtenDivision(body);
  const found = written ?? moneyAndCount(told, asked);
  if (!found || !isMoneyUnit(found.all.unit) || found.all.unit?.includes('/')) return null;
  const both = ofBoth(found);
  // 625.6元(27.4亿元/438万人次) is what one came to by the counts beside it.
  const isOfUnit = canonicalUnit(both.unit ?? '') === canonicalUnit(asked.quantity.unit);
  const stated =
    found.stated && isOfUnit && found.stated.unit === found.all.unit
      ? { ...found.stated, unit: both.unit }
      : found.stated;
  const price = priceByName(stated ?? both, asked);
  return isComparable(price, asked) ? price : null;
};

const WRITTEN = /^\d[\d,]*(?:\.(\d+))?/u;

/** One of the last digit that a number is written with: 0.01万 of 60.45万元. */
const stepOf = ({ value, numeral }: Quantity): Decimal => {
  const [written = '', places = ''] = WRITTEN.exec(numeral) ?? [];
  const number = written === '' ? ZERO : decimal(written.replaceAll(',', ''));
  return number.gt(ZERO) ? value.div(number).div(decimal(10).pow(places.length)) : ZERO;
};

/** A price that is stated beside what it is worked out from. */
export interface PriceOff extends PriceWorkedOut {
  readonly stated: Quantity;
}

/** The calculation that is told beside a price, of which it is no quotient at the digits of both. */
export const priceOff = (body: string, told: readonly Told[]): PriceOff | null => {
  const found = writtenDivision(body) ?? amongAmounts(told);
  const { stated = null } = found ?? {};
  if (!found || !stated || !isMoneyUnit(found.all.unit) || !isMoneyUnit(stated.unit)) return null;
  const { all, count } = found;
  const exact = quotient(all.value, count.value);
  const slack = stepOf(stated).plus(quotient(stepOf(all), count.value.times(2)));
  return exact.minus(stated.value).abs().gte(slack) ? { ...found, stated } : null;
};

/** 218人共261.6万元,人均1.2万元: a price, one amount and one count of what it is for. */
const amongAmounts = (told: readonly Told[]): PriceWorkedOut | null => {
  const [price, ...more] = told.filter(({ isPrice }) => isPrice);
  const others = told.filter((one) => one !== price);
  if (!price || more.length > 0 || others.length !== 2) return null;
  const per = price.quantity.unit?.split('/') ?? [];
  const all = others.find(({ quantity }) => isMoneyUnit(quantity.unit));
  const count = others.find(({ quantity }) => quantity.unit !== null && canonicalUnit(quantity.unit) === per[1]);
  const isSure = all && count && per.length === 2 && count.quantity.value.gt(ZERO) && [all, count].every(isPlain);
  return isSure ? { stated: price.quantity, all: all.quantity, count: count.quantity } : null;
};

/** 户均增收1850元,基本实现目标: the row's own name before the one number. */
export const byItsName: WayOfReading = (_text, told, asked) => {
  const [one, ...more] = told;
  if (!one || more.length > 0 || one.clause > 0 || one.isInBrackets || one.tail !== '') return null;
  return one.label.length > 1 && asked.name.includes(one.label) ? priceByName(one.quantity, asked) : null;
};
