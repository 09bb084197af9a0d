import { isWord, says } from '../../lexicon';
import { quotient, sum, ZERO } from '../decimal';
import type { Decimal } from '../decimal';
import { readSingle } from '../quantity-text';
import { isUpperBound } from '../signs';
import type { Quantity } from '../types';
import { canonicalUnit, isMoneyUnit, isShare } from '../units';
import { areInTurn, areKinds, arePlannedOrNot, isLimitOfEach } from './kinds';
import { isNamedEarly, isOfEarlyStage, isTakenOff } from './stages';
import { isNoAddend, isOfAsked } from './told';
import type { Asked, Told, WayOfReading } from './told';

/** What is added up: no share, no price, no length of time. */
export const canAdd = ({ quantity: { unit }, twins }: Asked): boolean =>
  !isShare(unit) && (twins !== undefined || !unit.includes('/')) && !isWord('time-limit', unit);

/** The sum of several quantities of one unit, shown as it is made: (526 + 800). */
export const added = (parts: readonly Quantity[], unit: string): Quantity => ({
  value: sum(parts.map(({ value }) => value)),
  unit,
  numeral: parts.length === 1 ? (parts[0]?.numeral ?? '') : `(${parts.map(({ numeral }) => numeral).join(' + ')})`,
  sign: null,
  isApproximate: parts.some(({ isApproximate }) => isApproximate),
});

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

/** Whether a number is of what is not done yet, or left: 待施工1.5公里, 剩余7件. */
const isUndone = ({ label, tail }: Told, { name }: Asked): boolean =>
  says('undone-yet', tail) ||
  says('did-not-come', tail) ||
  says('undone-yet', label) ||
  isTakenOff({ label }) ||
  (says('what-remains', label) && !says('what-remains', name));

/** The one of several numbers that the others make up. */
const wholeOf = (parts: readonly Told[]): Told | null => {
  const all = sum(parts.map(({ quantity }) => quantity.value));
  return (parts.length > 2 && parts.find(({ quantity }) => quantity.value.times(2).eq(all))) || null;
};

/** Whether a number is of those that there were, and the row is not of them: 排查积案50件 of 化解信访积案. */
const isOfAll = (one: Told, { name }: Asked): boolean =>
  one.label === '' || (isOfEarlyStage(one) ? !isNamedEarly(one, name) : says('share-of-these', one.label));

/** Without what the others make up: 50 of 排查积案50件,化解47件,剩余3件列入下年度; none where it may be what the row is of. */
const withoutWhole = (parts: readonly Told[], asked: Asked): readonly Told[] => {
  const whole = wholeOf(parts);
  const others = parts.filter((part) => part !== whole);
  const haveRest = others.some((part) => isUndone(part, asked) || isNoAddend(part, asked));
  if (!whole || !haveRest) return parts;
  return isOfAll(whole, asked) ? others : [];
};

/** Whether parts that are all done make so much together, and are not some of each other. */
const isTheirSum = (whole: Quantity, parts: readonly Told[], asked: Asked): boolean => {
  const { sign, value, unit } = asked.quantity;
  // What has come about in parts of the year, or of kinds, is so much together.
  const areApart = isWord('comes-about', unit) && (areInTurn(parts) || areKinds(parts, asked));
  if (isUpperBound(sign)) {
    if (isLimitOfEach(asked)) return false;
    const areAmounts = isMoneyUnit(unit) && areKinds(parts, asked);
    return areApart || areAmounts || (whole.value.lte(value) && isNearest(whole, parts, asked));
  }
  if (whole.value.lt(value)) return true;
  const isEnoughAlone = ({ quantity }: Told): boolean => quantity.value.gte(value);
  if (areApart && !parts.every(isEnoughAlone)) return true;
  if (mayBeTheSame(parts, asked)) return false;
  // None of them is enough alone, and so they are told together.
  return isNearest(whole, parts, asked) || (!parts.some(isEnoughAlone) && areKinds(parts, asked));
};

/** Whether numbers are of the same stage: not of some that were received, and others that came of them. */
const areOfOneStage = (parts: readonly Told[]): boolean => parts.every(isOfEarlyStage) || !parts.some(isOfEarlyStage);

/** 荒山造林0.8万亩,退化林修复0.43万亩: numbers of one unit, each with words of its own, and nothing else. */
export const sumOfParts: WayOfReading = (_text, told, asked) => {
  if (!canAdd(asked)) return null;
  const all = told.filter(({ quantity }) => isOfAsked(quantity, asked));
  const alike = withoutWhole(all, asked);
  const areBoth = arePlannedOrNot(alike, asked);
  const done = areBoth ? alike : alike.filter((part) => !isUndone(part, asked));
  const words = new Set(alike.map(({ before, tail }) => before + tail));
  const isPlain = (part: Told): boolean => !part.isInBrackets && (areBoth || !isNoAddend(part, asked));
  // 12平米 of 12平米帐篷420顶 is a kind.
  const others = told.filter((one) => !isOfAsked(one.quantity, asked));
  const areOfKinds = others.every((one) => alike.some(({ clause }) => clause === one.clause) && !one.isInBrackets);
  if (alike.length < 2 || words.size < alike.length || !areOfKinds) return null;
  if (done.length === 0 || !done.every(isPlain) || !(areBoth || areOfOneStage(done))) return null;
  const whole = added(
    done.map(({ quantity }) => quantity),
    asked.quantity.unit,
  );
  if (done.length === alike.length) return isTheirSum(whole, done, asked) ? whole : null;
  // What is still to be done counts nothing, whatever the others come to; of what has to stay below a limit it may be all.
  return isUpperBound(asked.quantity.sign) ? null : whole;
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
