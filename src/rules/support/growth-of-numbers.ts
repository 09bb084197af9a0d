import { everyPhrase, opening } from '../../lexicon';
import {
  canonicalUnit,
  compactText,
  decimal,
  formatDecimal,
  HUNDRED,
  isShare,
  quotient,
  readSingle,
  roundHalfUp,
  sum,
  type Decimal,
} from '../../scoring';

/** A rate of growth that a text tells beside the two numbers it follows from, and that is another than theirs. */
export interface GrowthOff {
  readonly printed: string;
  readonly arithmetic: string;
}

/** 由200增至230,增长20%; 230万人次(上年200万人次,增长20%). */
const TOLD: readonly RegExp[] = [
  everyPhrase`${'from'}(?<before>\d{1,9}(?:\.\d{1,4})?)(?<unit>[^\d,;:()%.]{0,5}?)${'changed'}${'up-to-now'}(?<after>\d{1,9}(?:\.\d{1,4})?)(?<other>[^\d,;:()%.]{0,5})[,;(](?<way>${'rise'}|${'fall'})(?:${'done-particle'})?(?<rate>\d{1,4}(?:\.\d{1,4})?)%`,
  everyPhrase`(?<![\d.])(?<after>\d{1,9}(?:\.\d{1,4})?)(?<other>[^\d,;:()%.]{0,5})\(${'former-period'}(?:${'same-period'})?(?<before>\d{1,9}(?:\.\d{1,4})?)(?<unit>[^\d,;:()%.]{0,5})[,;](?<way>${'rise'}|${'fall'})(?:${'done-particle'})?(?<rate>\d{1,4}(?:\.\d{1,4})?)%`,
];

const SHOWN = 4;

/** Half of the last digit of a number that was rounded; nothing of one that was counted. */
const leeway = (number: string, unit: string): Decimal => {
  const places = number.split('.')[1]?.length ?? 0;
  return places === 0 && !/[万亿]/u.test(unit) ? decimal(0) : decimal(`5e-${places + 1}`);
};

const around = (value: Decimal, by: Decimal): readonly Decimal[] => [value.minus(by), value.plus(by)];

const percentOf = (from: Decimal, to: Decimal): Decimal => quotient(to.minus(from).abs().times(HUNDRED), from);

const CHANGE_TOLD = everyPhrase`${'from'}第?(?<before>\d{1,9}(?:\.\d{1,4})?)(?<unit>[^\d,;:()]{0,5}?)${'changed'}${'up-to-now'}第?(?<after>\d{1,9}(?:\.\d{1,4})?)(?<other>[^\d,;:()]{0,5})[,;](?<way>${'rise'}|${'fall'})(?:${'done-particle'})?(?<by>\d{1,9}(?:\.\d{1,4})?)(?<last>[^\d,;:()]{0,5})(?=[,;)]|$)`;

/** How exactly a number with its magnitude is told: of 4.2万人 half a thousand. */
const leewayOf = (number: string, unit: string): Decimal => leeway(number, unit).times(/^万/u.test(unit) ? 10_000 : 1);

/** The changes of a text that are not the difference of the numbers before and after: 由62家增至73家,净增13家. */
function differencesOff(plain: string): readonly GrowthOff[] {
  return [...plain.matchAll(CHANGE_TOLD)].flatMap(({ groups = {} }): GrowthOff[] => {
    const { before = '', after = '', unit = '', other = '', by = '', last = '', way = '' } = groups;
    const [from, to, told] = [before + unit, after + other, by + last].map((one) => readSingle(one));
    // Of a rate the difference is told in points, and what is told in % may be of either.
    if (!from?.unit || !to?.unit || !told?.unit || isShare(from.unit)) return [];
    const areAlike = [to, told].every((one) => canonicalUnit(one.unit ?? '') === canonicalUnit(from.unit ?? ''));
    const isRank = plain.includes(`第${before}`);
    const isRise = opening('rise', way) !== null;
    const isAlong = isRank || to.value.gt(from.value) === isRise;
    const difference = to.value.minus(from.value).abs();
    const slack = sum([leewayOf(before, unit), leewayOf(after, other), leewayOf(by, last)]);
    if (!areAlike || !isAlong || to.value.eq(from.value)) return [];
    if (difference.minus(told.value).abs().lte(slack)) return [];
    const [more, less] = to.value.gt(from.value) ? [to, from] : [from, to];
    return [
      {
        printed: by + last,
        arithmetic: `${more.numeral} − ${less.numeral} = ${formatDecimal(difference)}${from.unit}`,
      },
    ];
  });
}

/** The changes that a text tells and its own numbers do not give, whatever they were rounded from. */
export function growthsOff(text: string): readonly GrowthOff[] {
  const plain = compactText(text);
  return [...ratesOff(plain), ...differencesOff(plain)];
}

/** The rates of growth of a text that its own numbers do not give. */
function ratesOff(plain: string): readonly GrowthOff[] {
  return TOLD.flatMap((told) => [...plain.matchAll(told)]).flatMap(({ groups = {} }): GrowthOff[] => {
    const { before = '', after = '', unit = '', other = '', rate = '', way = '' } = groups;
    const [from, to] = [decimal(before), decimal(after)];
    const isRise = opening('rise', way) !== null;
    if (unit !== other || !from.gt(0) || to.eq(from) || to.gt(from) !== isRise) return [];
    const ends = around(to, leeway(after, other));
    const bounds = around(from, leeway(before, unit)).flatMap((start) => ends.map((end) => percentOf(start, end)));
    // A rate is rounded or cut at its own last digit.
    const step = decimal(`1e-${rate.split('.')[1]?.length ?? 0}`);
    const fits = (bound: Decimal): boolean => bound.minus(rate).abs().lt(step);
    const isBetween = bounds.some((one) => one.lte(rate)) && bounds.some((one) => one.gte(rate));
    if (isBetween || bounds.some(fits)) return [];
    const exact = percentOf(from, to);
    const shown = roundHalfUp(exact, SHOWN);
    const sign = exact.eq(shown) ? '=' : '≈';
    const difference = isRise ? `${after} − ${before}` : `${before} − ${after}`;
    return [{ printed: `${rate}%`, arithmetic: `(${difference}) ÷ ${before} ${sign} ${formatDecimal(shown)}%` }];
  });
}
