import { closing, opening, phrase, says } from '../../lexicon';
import { overAYear } from '../periods';
import type { Quantity } from '../types';
import { canonicalUnit, isMoneyUnit } from '../units';
import type { Asked, Told, WayOfReading } from './told';

const BEFORE_NUMBER = phrase`(?:${'before-number'}|${'link-to-number'})+$`;
const MEAN_OF = phrase`(?:^|[^\p{Script=Han}])(?!${'mean-told'})(\p{Script=Han}{1,2})${'for-one-after'}$`;
const OF_EACH = phrase`(?:^|${'mean-told'}|[^\p{Script=Han}])((?:(?:${'each'})(?:${'piece'})?\p{Script=Han}{1,4}?)+)$`;
const EACH = phrase`${'each'}(?:${'piece'})?`;

/** For each of what words tell the number behind them, 乡镇 of 每个乡镇, 站 and 月 of 每站每月, 月 of 月均; `null` for none. */
export const eachIn = (words: string): readonly string[] | null => {
  const [mean] = MEAN_OF.exec(words)?.slice(1) ?? [];
  if (mean !== undefined) return [mean];
  const label = words.replace(BEFORE_NUMBER, '');
  const [all] = OF_EACH.exec(label)?.slice(1) ?? [];
  return all === undefined ? null : all.split(EACH).filter((one) => one !== '');
};

const BETWEEN = /[/·*]/u;

/** Whether two numbers are told of the same each, in whatever order. */
export const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

/** Whether a number is what those of all come to: 共24场, 全年3712人次. */
const isWhole = ({ label }: Told): boolean =>
  closing('sum-told', label) !== null || opening('in-this-year', label) !== null || says('in-total', label);

/** A tenth of a hundredth of a year's number is lost where a mean of its months is rounded. */
const ROUNDED = '0.01';

/** Whether a number of each month, or the like, is what the year's makes of it. */
const isOfYear = (one: Quantity, { quantity }: Told): boolean => {
  const year = overAYear(one);
  return !year || year.value.minus(quantity.value).abs().lte(quantity.value.times(ROUNDED));
};

/** 每乡镇2场,共24场 of 场/乡镇, 全年3712人次,月均309人次 of 人次/月: the number that is told of each. */
export const toldOfEach: WayOfReading = (_text, told, asked: Asked) => {
  const [counted = '', ...per] = asked.quantity.unit.split(BETWEEN);
  if (per.length === 0 || isMoneyUnit(asked.quantity.unit)) return null;
  const alike = told.filter(({ quantity }) => canonicalUnit(quantity.unit ?? '') === canonicalUnit(counted));
  const [one, ...more] = alike.filter(({ label }) => areSame(eachIn(label) ?? [], per));
  if (!one || more.length > 0 || one.tail !== '') return null;
  const quantity = { ...one.quantity, unit: asked.quantity.unit };
  const others = alike.filter((other) => other !== one);
  return others.every((other) => isWhole(other) && isOfYear(quantity, other)) ? quantity : null;
};
