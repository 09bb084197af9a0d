import { closing, isWord, phrase, says } from '../../lexicon';
import {
  ZERO,
  compactText,
  decimal,
  isLeftOver,
  isUnwantedEvent,
  isBetterSmall,
  matchUnits,
  quantityWithUnit,
  quotient,
  type Decimal,
  type Quantity,
} from '../../scoring';
import type { Indicator } from '../../form';
import type { JudgedIndicator } from '../context';
import { precisionOf } from './claims';
import { clausesOf } from './reason-clauses';
import { readReason } from './reasons';
import { isTimeUnit } from './time-limits';

/**
 * How sure it is which way is good. `certain`: a sign, a 指标性质 column, a rate of something good, a plain quantity;
 * `likely`: from the name; `open`: could well be meant the other way round (times, prices, bad events).
 */
export type Certainty = 'certain' | 'likely' | 'open';

const isGoodRate = (name: string): boolean => closing('good-rate', name) !== null;

/** Target and actual where each is one quantity, else `null`. */
export function quantitiesOf({ target, actual }: Indicator): readonly [target: Quantity, actual: Quantity] | null {
  if (target.measure.kind !== 'quantity' || actual.measure.kind !== 'quantity') return null;
  return [target.measure.quantity, actual.measure.quantity];
}

/** Whether target and actual are both 0. */
export function isAllZero(indicator: Indicator): boolean {
  return quantitiesOf(indicator)?.every(({ value }) => value.eq(ZERO)) ?? false;
}

/** Whether a name speaks of something that is better rare: an accident, a complaint, a loss. */
export function soundsBad(indicator: Indicator): boolean {
  const name = compactText(indicator.name.text);
  if (isLeftOver(name) || isUnwantedEvent(name, indicator.target.measure)) return true;
  return says('bad-name', name) && !isGoodRate(name);
}

/** Whether a name speaks of what something costs. */
export function soundsLikeCost(indicator: Indicator): boolean {
  const name = compactText(indicator.name.text);
  return says('price-name', name) && !says('no-price', name) && !name.endsWith('标准') && !isGoodRate(name);
}

const isBetterLess = (indicator: Indicator): boolean =>
  soundsLikeCost(indicator) || soundsBad(indicator) || isBetterSmall(compactText(indicator.name.text));

/** How sure the direction of an indicator is. */
export function certaintyOf({ direction, indicator }: JudgedIndicator): Certainty {
  if (direction.from === 'sign' || direction.from === 'nature') return 'certain';
  if (direction.direction === 'reverse') return isBetterLess(indicator) ? 'likely' : 'open';
  const aim = indicator.target.measure;
  if (aim.kind === 'quantity' && aim.quantity.change === 'fall') return 'likely';
  const name = compactText(indicator.name.text);
  if (isGoodRate(name)) return 'certain';
  const unit = quantitiesOf(indicator)?.[0].unit ?? '';
  if (
    isTimeUnit(unit) ||
    says('time-name', name) ||
    says('stock', name) ||
    soundsBad(indicator) ||
    soundsLikeCost(indicator)
  )
    return 'open';
  return indicator.level2?.kind === 'quantity' ? 'certain' : 'likely';
}

export const hasMagnitude = ({ numeral }: Quantity): boolean => /[万亿]/u.test(numeral);

/** Whether target and actual stand on one scale: not 62.73 against 62.73万, nor 5% against a bare 0.3. */
export function isScaleSure(indicator: Indicator): boolean {
  const pair = quantitiesOf(indicator);
  const units = pair && matchUnits(...pair);
  if (!units) return false;
  if (units.match === 'same') return true;
  // Whether the project ran all the year a person knows.
  if (units.match === 'per-period') return false;
  if (units.match === 'magnitude-missing') return pair.some(({ unit }) => unit !== null);
  if (units.match === 'unit-missing') return hasMagnitude(pair[0]) === hasMagnitude(pair[1]);
  // A bare number beside a per cent is a fraction or lacks its sign: sure only near the target.
  if (units.target.eq(ZERO) || units.actual.eq(ZERO)) return units.actual.eq(ZERO);
  const ratio = quotient(units.actual, units.target);
  return ratio.gte(decimal('0.5')) && ratio.lte(decimal('1.5'));
}

const GOOD_BOUNDS = { positive: ['at-least', 'more-than'], equal: [], reverse: ['at-most', 'less-than'] } as const;

/** Whether the actual is a number or a bound on the good side: ≥266米 meets ≥266米 whatever the value is. */
function isActualSure({ assessment, direction }: JudgedIndicator, { sign }: Quantity): boolean {
  if (sign === null || sign === 'equal') return true;
  const isMet = assessment.kind === 'exact' && assessment.isMet;
  return isMet && GOOD_BOUNDS[direction.direction].some((bound) => bound === sign);
}

const BAD_BOUNDS = { positive: ['less-than', 'at-most'], reverse: ['more-than', 'at-least'] } as const;

/**
 * How a result that is a mere bound on the bad side answers: 不足90% of ≥90% is short; 95%以下 may be either. `null` for
 * a number, a bound on the good side, and a target that is a bound of that side itself.
 */
export function answerInBound({ direction, indicator }: JudgedIndicator): 'short' | 'open' | null {
  const [target, actual] = quantitiesOf(indicator) ?? [];
  if (!target || !actual?.sign || direction.direction === 'equal' || direction.from !== 'sign') return null;
  const [strict, loose] = BAD_BOUNDS[direction.direction];
  if (actual.sign !== strict && actual.sign !== loose) return null;
  const units = matchUnits(target, actual);
  if (units?.match !== 'same') return null;
  const { target: aim, actual: bound } = units;
  const off = direction.direction === 'reverse' ? aim.cmp(bound) : bound.cmp(aim);
  return off < 0 || (off === 0 && (actual.sign === strict || direction.isStrict)) ? 'short' : 'open';
}

/** Whether a result tells how many did not come about, 7项（1项因台风取消）: they may be in its number or not. */
export function tellsFallen({ indicator: { actual } }: JudgedIndicator): boolean {
  return actual.measure.kind === 'quantity' && actual.measure.fallen !== undefined;
}

/** Whether a verdict may rest on target and actual: two plain quantities on one scale, none 约, the actual no mere bound. */
export function isReadingSure(one: JudgedIndicator): boolean {
  const pair = quantitiesOf(one.indicator);
  if (!pair || pair.some((quantity) => quantity.isApproximate) || tellsFallen(one)) return false;
  return isActualSure(one, pair[1]) && isScaleSure(one.indicator);
}

/**
 * Whether a sentence tells the result as plainly as a number would: one number in the target's own unit, and no word that
 * makes something else of it: `实际铺设17.6公里，占任务的97.8%`.
 */
export function isToldInSentence({ indicator }: JudgedIndicator): boolean {
  const [target, actual] = [indicator.target.measure, indicator.actual.measure];
  if (target.kind !== 'quantity' || (actual.kind !== 'qualitative' && actual.kind !== 'several')) return false;
  const told = quantityWithUnit(actual, target.quantity.unit, target.quantity.change);
  if (!told || [target.quantity, told].some(({ isApproximate }) => isApproximate)) return false;
  return told.sign === null && matchUnits(target.quantity, told)?.match === 'same';
}

/** Whether a shortfall rests on a year being all of its months or quarters: 10份 of 每月1份. */
export function isShortOverAYear({ assessment, indicator }: JudgedIndicator): boolean {
  const pair = quantitiesOf(indicator);
  if (assessment.kind !== 'exact' || assessment.unitMatch !== 'per-period' || !pair) return false;
  const [target, actual] = pair;
  return !target.isApproximate && !actual.isApproximate && (actual.sign === null || actual.sign === 'equal');
}

/**
 * Whether an approximate result falls short whatever it stands for: 约540人 of ≥600人, off as it may be by one step of its
 * last digit that counts, and by the twentieth that 约 is commonly taken for.
 */
export function isShortByAnyReading({ indicator, direction }: JudgedIndicator): boolean {
  const [target, actual] = quantitiesOf(indicator) ?? [];
  if (!target || !actual?.isApproximate || target.isApproximate || actual.sign !== null) return false;
  const units = matchUnits(target, actual);
  if (units?.match !== 'same' || !units.actual.eq(actual.value)) return false;
  const [step, share] = [lastStep(actual), actual.value.abs().times(LOOSENESS)];
  // 约318公里 is meant to its last digit, 约300公里 is not.
  const isToTheDigit = actual.value.abs().gte(step.times(FINE));
  const off = isToTheDigit || step.gt(share) ? step : share;
  return direction.direction === 'reverse'
    ? units.actual.minus(off).gt(units.target)
    : units.actual.plus(off).lte(units.target);
}

const LOOSENESS = '0.05';
/** From three digits that count on, 约 leaves the last of them open and no more. */
const FINE = 100;

/** One of the last digit that counts: 10 of 540, 1万 of 3万, 0.1 % of 87.5 %. */
function lastStep(quantity: Quantity): Decimal {
  let step = precisionOf(quantity);
  while (!quantity.value.eq(ZERO) && quantity.value.mod(step.times(10)).eq(ZERO)) step = step.times(10);
  return step;
}

const JUST_DONE = phrase`^(?:(?:${'just-so'}|${'very-well'})*${'reached'}${'done-particle'}?${'which-target'}*(?:${'target-word'}{1,2}${'value-word'}?)?|(?:${'just-so'}|${'very-well'})+${'hands-out'})$`;

/** Whether a reason says that all is done and nothing else: 按期完成，已达到目标值; 已按月发放到位; 已全部完成，无需改进. */
export function saysJustDone(reason: string): boolean {
  const clauses = clausesOf(reason).filter((clause) => !isWord('nothing-to-mend', clause));
  return clauses.length > 0 && clauses.every((clause) => JUST_DONE.test(clause));
}

/** Whether the reason cell gives a reason: not blank, 无偏差, 已完成, a dash or a number. */
export function hasReason({ reason }: Indicator): boolean {
  return reason !== null && readReason(reason) === 'text' && !saysJustDone(reason.text);
}
