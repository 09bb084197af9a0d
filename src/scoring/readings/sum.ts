import { isWord, says } from '../../lexicon';
import { quotient, sum, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import { readSingle } from '../quantity-text';
import type { Quantity } from '../types';
import { canonicalUnit, isShare } from '../units';
import { isOfAsked } from './told';
import type { Asked, Told, WayOfReading } from './told';

/** What is added up: no share, no price, no length of time. */
export const canAdd = ({ quantity: { unit } }: Asked): boolean =>
  !isShare(unit) && !unit.includes('/') && !isWord('time-limit', unit);

/** The sum of several quantities of one unit, shown as it is made: (526 + 800). */
export const added = (parts: readonly Quantity[], unit: string): Quantity => ({
  value: sum(parts.map(({ value }) => value)),
  unit,
  numeral: parts.length === 1 ? (parts[0]?.numeral ?? '') : `(${parts.map(({ numeral }) => numeral).join(' + ')})`,
  sign: null,
  isApproximate: parts.some(({ isApproximate }) => isApproximate),
});

const isUndone = ({ label, tail }: Told): boolean => says('undone-yet', tail) || says('undone-yet', label);

/** How many times the larger of two values the smaller is. */
const timesApart = (left: Decimal, right: Decimal): Decimal | null => {
  const [small, large] = left.lt(right) ? [left, right] : [right, left];
  return small.lte(ZERO) ? null : quotient(large, small);
};

/** Whether the sum is nearer to what is asked for than each of its parts: a number of stages, 申报610人，发放580人, adds up to nothing. */
const isNearest = (whole: Quantity, parts: readonly Told[], { quantity: { value } }: Asked): boolean => {
  const off = timesApart(whole.value, value);
  return (
    off !== null &&
    parts.every(({ quantity }) => {
      const other = timesApart(quantity.value, value);
      return other === null || off.lt(other);
    })
  );
};

/** Whether what was there in several parts of a year may be counted more than once: 春季180公里、秋季150公里. */
const mayBeTheSame = (parts: readonly Told[], { quantity: { unit } }: Asked): boolean =>
  !isWord('comes-about', unit) && parts.some(({ before }) => says('months-of-year', before));

/** The sum of what parts of a year tell, where it is open whether they tell of the same. */
export const sumOverYear = (told: readonly Told[], asked: Asked): Quantity | null => {
  const alike = told.filter(({ quantity }) => isOfAsked(quantity, asked));
  if (alike.length < 2 || alike.length < told.length || !canAdd(asked) || !mayBeTheSame(alike, asked)) return null;
  return added(
    alike.map(({ quantity }) => quantity),
    asked.quantity.unit,
  );
};

/** Without what the others make up: 50 of 排查积案50件,化解47件,剩余3件列入下年度. */
const withoutWhole = (parts: readonly Told[]): readonly Told[] => {
  const all = sum(parts.map(({ quantity }) => quantity.value));
  const hasRest = parts.some((part) => isUndone(part) || says('no-addend', part.label));
  const whole = hasRest && parts.length > 2 ? parts.find(({ quantity }) => quantity.value.times(2).eq(all)) : undefined;
  return parts.filter((part) => part !== whole);
};

/** 荒山造林0.8万亩,退化林修复0.43万亩: numbers of one unit, each with words of its own, and nothing else. */
export const sumOfParts: WayOfReading = (_text, told, asked) => {
  if (!canAdd(asked)) return null;
  const alike = withoutWhole(told.filter(({ quantity }) => isOfAsked(quantity, asked)));
  const done = alike.filter((part) => !isUndone(part));
  const words = new Set(alike.map(({ before, tail }) => before + tail));
  const isPlain = (part: Told): boolean => !part.isInBrackets && !says('no-addend', part.label);
  // 12平米 of 12平米帐篷420顶 is a kind.
  const others = told.filter((one) => !isOfAsked(one.quantity, asked));
  const areKinds = others.every((one) => alike.some(({ clause }) => clause === one.clause) && !one.isInBrackets);
  if (alike.length < 2 || words.size < alike.length || !areKinds || !done.every(isPlain) || done.length === 0)
    return null;
  const whole = added(
    done.map(({ quantity }) => quantity),
    asked.quantity.unit,
  );
  const isDoneAlone = done.length < alike.length;
  // A part of what is still to be done counts nothing, whatever the others come to.
  if (isDoneAlone) return whole;
  const isShort =
    asked.quantity.sign !== 'at-most' && asked.quantity.sign !== 'less-than' && whole.value.lt(asked.quantity.value);
  if (isShort) return whole;
  return isNearest(whole, done, asked) && !mayBeTheSame(done, asked) ? whole : null;
};

const WRITTEN_SUM = /^[^+=]*\d[^+=]{0,6}(?:\+[^+=]{0,8}\d[^+=]{0,6})+(?:=[^+=]+)?$/u;
const NAME_BEFORE = /^[^\d.]{1,8}(?=[\d.])/u;

/** 210+116公里, 春季12场+秋季8场, with or without what they come to. */
export const writtenSum: WayOfReading = (text, _told, asked) => {
  if (!WRITTEN_SUM.test(text) || isShare(asked.quantity.unit)) return null;
  const [made = '', stated = null] = text.split('=');
  const parts = made.split('+').map((part) => readSingle(part) ?? readSingle(part.replace(NAME_BEFORE, '')));
  const last = parts.at(-1);
  if (!last?.unit || canonicalUnit(last.unit) !== canonicalUnit(asked.quantity.unit)) return null;
  const { unit } = last;
  const isAlike = (part: Quantity | null): part is Quantity =>
    part !== null && part.sign === null && (part.unit === null || canonicalUnit(part.unit) === canonicalUnit(unit));
  if (!parts.every(isAlike)) return null;
  const whole = added(parts, unit);
  const total = stated === null ? null : readSingle(stated);
  if (stated === null) return whole;
  return total?.value.eq(whole.value) === true ? { ...total, unit } : null;
};
