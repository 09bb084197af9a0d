import { says } from '../../lexicon';
import { decimal } from '../decimal';
import { canonicalUnit } from '../units';
import { isOfAsked } from './told';
import type { WayOfReading } from './told';

const OUT_OF = /^(\d{1,6})([^\d/().,;:%]{0,4})\/(\d{1,6})([^\d/().,;:%]{0,4})$/u;

/** 11/12 of a target of 12座: so many of all that were asked for. */
export const outOfAsked: WayOfReading = (text, _told, { quantity }) => {
  const [, part = '', unit = '', whole = '', other = ''] = OUT_OF.exec(text) ?? [];
  if (part === '' || !decimal(whole).eq(quantity.value) || decimal(part).gt(whole)) return null;
  const areOfAsked = [unit, other].every((one) => one === '' || canonicalUnit(one) === canonicalUnit(quantity.unit));
  return areOfAsked
    ? { value: decimal(part), unit: quantity.unit, numeral: part, sign: null, isApproximate: false }
    : null;
};

const DAYS_OF_YEAR = [365, 366];

/** 312天（闭馆53天）: with the days on which it was closed they make the year, and so these are not among them. */
export const restOfYear: WayOfReading = (_text, told, asked) => {
  const [open, closed, ...more] = told;
  if (!open || !closed || more.length > 0 || canonicalUnit(asked.quantity.unit) !== canonicalUnit('天')) return null;
  if (!isOfAsked(open.quantity, asked) || !isOfAsked(closed.quantity, asked)) return null;
  const days = open.quantity.value.plus(closed.quantity.value);
  const isRest = says('closed-then', closed.label + closed.tail) && !says('closed-then', open.label);
  return isRest && DAYS_OF_YEAR.some((all) => days.eq(all)) ? open.quantity : null;
};
