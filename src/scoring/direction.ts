import { closing, isWord, mentions, phrase, replaceWords, says } from '../lexicon';
import { ZERO } from './decimal';
import { signOf } from './signs';
import { compactText } from './text';
import { isMoneyUnit } from './units';
import type { Direction, DirectionReading, Measure, Sign } from './types';

/** What a direction is read from. */
export interface DirectionInput {
  readonly target: Measure;
  /** The text of a 指标性质 column, or `null`. */
  readonly nature: string | null;
  /** The level-3 indicator. */
  readonly name: string;
  /** The level-2 heading it stands under, or `null`. */
  readonly level2: string | null;
}

const BY_SIGN: Readonly<Record<Sign, Direction>> = {
  'at-least': 'positive',
  'more-than': 'positive',
  'at-most': 'reverse',
  'less-than': 'reverse',
  equal: 'equal',
};

/** How near before a bad event a word has to stand to be about it. */
const NEAR = 4;

/** Whether a word of the concept stands shortly before the text's end, in the same part of the sentence. */
const isNearEnd = (concept: 'lessening' | 'dealing-with' | 'gone-worked-on', text: string): boolean =>
  mentions(concept, text).some(({ end }) => text.length - end <= NEAR && !/[,;]/.test(text.slice(end)));

/** 零投诉, 无事故天数, 减少差错: less of a bad event is more of what is measured. */
const isLessened = (before: string): boolean =>
  closing('without-event', before) !== null || isNearEnd('lessening', before);

/** Stands for what was not done, so that 完成 in 未完成 is no remedy. */
const NOT_DONE = '#';

/** Whether a folded name speaks of something that is better rare, and not of dealing with it. */
export const isBadEvent = (name: string): boolean => {
  const isRemedied = (after: string): boolean =>
    says('remedy', replaceWords('not-done', after, NOT_DONE)) && closing('time-measured', after) === null;
  const stands = (concept: 'bad-event' | 'not-done', isDealtWith: (before: string) => boolean): boolean =>
    mentions(concept, name).some(({ start, end }) => {
      const before = name.slice(0, start);
      return !isLessened(before) && !isDealtWith(before) && !isRemedied(name.slice(end));
    });
  // 处理投诉件数 is dealt with; 整改不及时 stays a bad event.
  return stands('bad-event', (before) => isNearEnd('dealing-with', before)) || stands('not-done', () => false);
};

/**
 * Whether a folded name counts what is better gone and is still there: 库存积压数量, 裸露地块面积, D级危房存量. Not where it is
 * worked on: 裸露地块绿化面积, 清理积压案件数.
 */
export const isLeftOver = (name: string): boolean => {
  const stays = (concept: 'better-gone' | 'stock'): boolean =>
    mentions(concept, name).some(({ start, end }) => {
      const before = name.slice(0, start);
      const after = replaceWords('not-done', name.slice(end), NOT_DONE);
      return !isLessened(before) && !isNearEnd('gone-worked-on', before) && !says('gone-worked-on', after);
    });
  return stays('better-gone') || (says('bad-stock', name) && stays('stock'));
};

const COUNTED = phrase`(?:${'event-counted'})?(?:\([^()]*\))?$`;

/**
 * Whether a target is that none of something is to happen: 0 of 较大及以上环境事件. With another number such a name may
 * be of events that are worked on, 上报事件数.
 */
export const isUnwantedEvent = (name: string, target: Measure): boolean => {
  if (target.kind !== 'quantity' || !target.quantity.value.eq(ZERO)) return false;
  const text = replaceWords('preventable', compactText(name), '');
  const isEvent =
    closing('unwanted-event', text.replace(COUNTED, '')) !== null || isWord('event-unit', target.quantity.unit ?? '');
  return isEvent && !says('remedy', text);
};

/** Whether a folded name measures what is used up, waited for or lost, 亩均用水, and not how much of it is saved. */
export const isBetterSmall = (name: string): boolean => {
  const found = closing('better-small', name) ?? closing('back-in-poverty', name);
  return found !== null && !says('no-cost', name) && !isLessened(name.slice(0, -found.length));
};

/** A rate, a saving or a punctuality of a cost is no cost. */
const isNoCost = (name: string): boolean => says('no-cost', name) || closing('rate-ending', name) !== null;

/** 单台补助金额（元） gives the unit of its values. */
const asksForMoney = (name: string): boolean => isMoneyUnit(/\((\p{L}+)\)$/u.exec(name)?.[1] ?? '');

const isCost = ({ target, level2 }: DirectionInput, name: string): boolean => {
  if (isNoCost(name)) return false;
  if (level2 === null || level2 === '') return says('plain-cost', name);
  if (!says('cost-heading', level2)) return false;
  if (says('cost', name)) return true;
  return target.kind === 'quantity' && (isMoneyUnit(target.quantity.unit) || asksForMoney(name));
};

const signIn = (target: Measure): Sign | null =>
  target.kind === 'quantity' ? target.quantity.sign : target.kind === 'date' ? target.sign : null;

const bySign = (sign: Sign, from: 'sign' | 'nature'): DirectionReading => {
  const reading = { direction: BY_SIGN[sign], from };
  return sign === 'more-than' || sign === 'less-than' ? { ...reading, isStrict: true } : reading;
};

const readNature = (nature: string): DirectionReading | null => {
  const sign = signOf(nature);
  if (sign) return bySign(sign, 'nature');
  if (says('nature-reverse', nature)) return { direction: 'reverse', from: 'nature' };
  return says('nature-positive', nature) ? { direction: 'positive', from: 'nature' } : null;
};

/**
 * Which way is good, and what that rests on: the sign in the target, the 指标性质 column, what the indicator is
 * (amounts and prices under 成本, bad events: reverse; savings and rates: positive), else positive.
 * A reading from `name` is a judgement.
 */
export const readDirection = (input: DirectionInput): DirectionReading => {
  const sign = signIn(input.target);
  if (sign) return bySign(sign, 'sign');
  const nature = input.nature === null ? null : readNature(compactText(input.nature));
  if (nature) return nature;
  // 下降5%: that it falls is what is wanted, be it of complaints or of costs.
  if (input.target.kind === 'quantity' && input.target.quantity.change === 'fall')
    return { direction: 'positive', from: 'name' };
  const name = compactText(input.name);
  const isBad = isBadEvent(name) || isLeftOver(name) || isUnwantedEvent(name, input.target);
  if (isBad || isBetterSmall(name) || isCost(input, name)) return { direction: 'reverse', from: 'name' };
  return { direction: 'positive', from: says('good-thing', name) ? 'name' : 'default' };
};
