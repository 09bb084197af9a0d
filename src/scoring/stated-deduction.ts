import { everyPhrase, isWord, says } from '../lexicon';
import { chineseNumeral } from './chinese-numerals';
import { cutTo, decimal, formatDecimal, HUNDRED, quotient, roundHalfUp, ZERO } from './decimal';
import type { Decimal } from './decimal';
import { quantitiesIn } from './quantity-text';
import { prepare } from './scorable';
import type { AssessmentInput } from './scorable';
import { roundedStep } from './steps';
import { compactText } from './text';
import type { Quantity } from './types';
import { isSameKind } from './units';

/** What a row states to be taken off for each step that its result is off its target: 每少1次扣2分. */
export interface StatedDeduction {
  readonly score: Decimal;
  /** With parts of a step counted, and with whole steps alone, the one begun counted or not. */
  readonly acceptable: readonly Decimal[];
  readonly step: string;
}

const STEP = everyPhrase`${'each'}(${'off-less'}|${'off-more'})?(?:${'each-done'}|${'of'})?(\d+(?:\.\d+)?|[一二两三四五六七八九十])?([^\d,;:()]{0,5}?),?${'then'}?${'takes-off'}(\d+(?:\.\d+)?)分`;
/** The statements of a remark: no number of one is read into another. */
const BETWEEN = /[;；。\n]/;

interface Stated {
  readonly way: 'less' | 'more' | null;
  readonly size: Decimal;
  readonly unit: string;
  readonly cost: Decimal;
  /** The statement without the deduction: it may tell from where on points are taken off. */
  readonly rest: string;
}

const sizeOf = (numeral: string | undefined): Decimal =>
  numeral === undefined ? decimal(1) : /^\d/.test(numeral) ? decimal(numeral) : (chineseNumeral(numeral) ?? decimal(1));

/** The one deduction that a remark states; `null` for none, for several, and for one that is capped. */
const statedIn = (remark: string): Stated | null => {
  const found = remark.split(BETWEEN).flatMap((part) => {
    const text = compactText(part);
    return [...text.matchAll(STEP)].map((match) => ({ match, text }));
  });
  const [one, ...more] = found;
  if (!one || more.length > 0 || says('most-taken-off', compactText(remark))) return null;
  const [whole, word = '', size, unit = '', cost = '0'] = one.match;
  const way = word === '' ? null : isWord('off-less', word) ? 'less' : 'more';
  return { way, size: sizeOf(size), unit, cost: decimal(cost), rest: one.text.replace(whole, '') };
};

const isShare = (unit: string | null): boolean => unit === '%' || unit === '‰';

/** The size of a step on the scale of the target; `null` where it is told in something else. */
const stepOn = ({ size, unit }: Stated, target: Quantity): Decimal | null => {
  const isOfHundred = unit === '%' || says('percentage-points', unit);
  if (isOfHundred) return isShare(target.unit) ? size.div(HUNDRED) : size.div(HUNDRED).times(target.value);
  if (isShare(target.unit)) return null;
  const isCount = isWord('count-unit', unit) && isWord('count-unit', target.unit ?? '');
  const isAlike = unit === '' || target.unit === null || isSameKind(unit, target.unit) || isCount;
  return isAlike ? size : null;
};

/** Whether a statement takes points off from somewhere else than the target: 低于90%的,每低1%扣1分. */
const isFromElsewhere = (rest: string, target: Quantity): boolean =>
  quantitiesIn(rest).some(
    ({ unit, value }) =>
      (unit === null || target.unit === null ? unit === target.unit : isSameKind(unit, target.unit)) &&
      !value.eq(target.value),
  );

/** The score of a missed target by what its row states to be taken off; `null` where that cannot be told. */
export function statedDeduction(remark: string, input: AssessmentInput): StatedDeduction | null {
  const stated = says('takes-off', compactText(remark)) ? statedIn(remark) : null;
  const scorable = stated && prepare(input);
  if (!stated || !scorable || 'kind' in scorable || input.target.kind !== 'quantity') return null;
  const { units, points } = scorable;
  const { quantity: target } = input.target;
  const size = units.match === 'same' && units.target.eq(target.value) ? stepOn(stated, target) : null;
  if (!size?.gt(ZERO) || isFromElsewhere(stated.rest, target)) return null;
  const isLess = units.actual.lt(units.target);
  if (stated.way !== null && (stated.way === 'less') !== isLess) return null;
  const [high, low] = isLess ? [units.targetNumeral, units.actualNumeral] : [units.actualNumeral, units.targetNumeral];
  const off = quotient(units.actual.minus(units.target).abs(), size);
  const left = (steps: Decimal): Decimal => {
    const score = points.minus(steps.times(stated.cost));
    return score.lt(ZERO) ? ZERO : score;
  };
  const [exact, whole] = [left(off), cutTo(off, 0)];
  const { scorePlaces } = input.profile;
  const score = roundHalfUp(exact, scorePlaces);
  const line = `${formatDecimal(points)} − (${high} − ${low}) ÷ ${formatDecimal(stated.size)}${stated.unit} × ${formatDecimal(stated.cost)}`;
  return {
    score,
    acceptable: [exact, ...(whole.eq(off) ? [] : [left(whole), left(whole.plus(1))])],
    step: roundedStep(line, points.minus(off.times(stated.cost)), score, scorePlaces),
  };
}
