import { closing, isWord, phrase, says } from '../../lexicon';
import { decimal } from '../decimal';
import type { Decimal } from '../decimal';
import { numberOf } from '../deadlines';
import { placesIn } from '../quantity-text';
import { isUpperBound } from '../signs';
import type { Quantity } from '../types';
import { isSameKind } from '../units';
import { canAdd } from './sum';
import { isNoAddend, isOfAsked } from './told';
import type { Asked, Told, WayOfReading } from './told';

const product = (
  count: Decimal,
  shown: string,
  { value, numeral }: Quantity,
  { quantity: { unit } }: Asked,
): Quantity => ({
  ...{ value: value.times(count), unit, numeral: `(${shown} × ${numeral})` },
  ...{ sign: null, isApproximate: false },
});

const isPlain = ({ sign, isApproximate, change }: Quantity): boolean => sign === null && !isApproximate && !change;

const isWhole = ({ quantity }: Told): boolean =>
  isPlain(quantity) && quantity.value.gt(1) && quantity.value.eq(quantity.value.round());

/** Persons at each time make so many attendances: 3期×100人 of 300人次. */
const isOfAskedEach = ({ quantity }: Told, asked: Asked): boolean =>
  isOfAsked(quantity, asked) ||
  (isWord('comes-about', asked.quantity.unit) && isSameKind(quantity.unit ?? '', asked.quantity.unit));

const SIGN_OF_TIMES = /[×*]$/u;
const EVERY_ONE = phrase`${'each'}(\p{Script=Han}{1,5}?)(?:${'before-number'})?$`;

/** Whether a number is told of each of so many: 2场 of 3个乡镇各2场, 12个村×4场 and 12个村,每村4场. */
const isOfEach = (one: Told, count: Told): boolean => {
  if (SIGN_OF_TIMES.test(one.label)) return one.clause === count.clause;
  if (count.quantity.unit === null) return false;
  if (closing('each-of-them', one.label) !== null) return one.clause === count.clause;
  const noun = EVERY_ONE.exec(one.label)?.[1] ?? '';
  return noun !== '' && `${count.quantity.unit}${count.tail}`.includes(noun);
};

const isProduct = (one: Told, whole: Quantity): boolean =>
  (one.label.endsWith('=') || closing('sum-told', one.label) !== null) && one.quantity.value.eq(whole.value);

/** So many at each of so many, alone or with what they come to: 12个村×4场=48场. */
const ofEachOfThem: WayOfReading = (_text, told, asked) => {
  if (!canAdd(asked) || isUpperBound(asked.quantity.sign) || told.length < 2 || told.length > 3) return null;
  for (const one of told) {
    if (!isOfAskedEach(one, asked) || !isPlain(one.quantity) || one.isInBrackets) continue;
    for (const count of told) {
      if (count === one || isOfAsked(count.quantity, asked) || !isWhole(count) || !isOfEach(one, count)) continue;
      const whole = product(count.quantity.value, count.quantity.numeral, one.quantity, asked);
      const others = told.filter((other) => other !== one && other !== count);
      const isOpen =
        [one, count].some(({ label, tail }) => says('undone-yet', label + tail)) || isNoAddend(count, asked);
      return !isOpen && others.every((other) => isProduct(other, whole)) ? whole : null;
    }
  }
  return null;
};

const BETWEEN_PLACES = phrase`;|${'and'}|${'and-short'}`;
const A_PLACE = /^\p{Script=Han}{1,8}$/u;
const QUARTERS = phrase`([一二三四1-4])${'quarter'}?[-~至到]第?([一二三四1-4])${'quarter'}$`;
const MONTHS = /(?:^|\D)(\d{1,2})月?[-~至到](\d{1,2})月$/u;

/** How many there are of what is told one by one: 2 of 上;下半年, 3 of 城关镇;石桥镇和大坪镇, 4 of 一至四季度. */
const placesOf = (lead: string): number | null => {
  const [, first, last] = QUARTERS.exec(lead) ?? MONTHS.exec(lead) ?? [];
  if (first !== undefined) {
    const many = (numberOf(last) ?? 0) - (numberOf(first) ?? 0) + 1;
    return many > 1 ? many : null;
  }
  if (closing('two-of-them', lead) !== null) return 2;
  const places = lead.split(BETWEEN_PLACES);
  const areNamed = places.every(
    (place) =>
      A_PLACE.test(place) && !says('no-addend', place) && !says('undone-yet', place) && !says('and-so-on', place),
  );
  return areNamed && places.length > 1 && new Set(places).size === places.length ? places.length : null;
};

/** 上、下半年各1次, 城关镇、石桥镇各3场: so many at each that is named. */
export const ofEachNamed: WayOfReading = (text, told, asked) => {
  const [one, ...more] = told;
  if (
    !one ||
    more.length > 0 ||
    !canAdd(asked) ||
    isUpperBound(asked.quantity.sign) ||
    isWord('time-limit', asked.quantity.unit)
  )
    return null;
  if (!isOfAskedEach(one, asked) || !isPlain(one.quantity) || one.tail !== '') return null;
  const lead = text.slice(0, placesIn(text)[0]?.start ?? 0);
  const each = closing('each-of-them', lead);
  const many = each === null ? null : placesOf(lead.slice(0, -each.length));
  return many === null ? null : product(decimal(many), String(many), one.quantity, asked);
};

/** What is spread over several, or multiplied: no one of its numbers is the result. */
export const spreadOverSeveral: WayOfReading = (text, told, asked) =>
  ofEachOfThem(text, told, asked) ?? ofEachNamed(text, told, asked);
