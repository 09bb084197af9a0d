import { closing, isWord, phrase } from '../lexicon';
import { readSingle } from './quantity-text';
import { answerRead } from './readings';
import { eachIn } from './readings/of-each';
import { bodyOf } from './readings/told';
import { isLowerBound, isUpperBound } from './signs';
import type { Measure, Quantity } from './types';
import { isMoneyUnit, matchUnits, quantityWithUnit } from './units';

const NUMBER_BEGINS = /[\d≥≤<>=]/u;
const LONGEST_LEAD = 10;
const BOUND_BEFORE = phrase`(?:${'at-least'}|${'at-most'}|${'more-than'}|${'less-than'})$`;

const isSpent = (unit: string): boolean => isMoneyUnit(unit) || isWord('time-limit', unit);

/** A number with the words before it taken into what it says: 164元/人 of 人均不超过164元, ≤20万元 of 最高不超过20万元 and of 最高20万元. */
const withLead = (quantity: Quantity, lead: string, name: string): Quantity | null => {
  if (quantity.unit === null) return null;
  const each = quantity.unit.includes('/') ? null : eachIn(lead);
  if (each) return { ...quantity, unit: `${quantity.unit}/${each.join('·')}` };
  // 最高5万元: of money and of time what is the highest is a limit.
  if (quantity.sign === null && isWord('highest-set', lead) && isSpent(quantity.unit))
    return { ...quantity, sign: 'at-most' };
  const isBound =
    (isWord('most-told', lead) && isUpperBound(quantity.sign)) ||
    (isWord('least-told', lead) && isLowerBound(quantity.sign));
  const isOfRow = closing('measured-thing', lead) !== null && name.includes(lead);
  return isBound || isOfRow ? quantity : null;
};

/** The limit of a target with words before it; `null` for anything else. */
const ledLimit = (text: string, name: string): Quantity | null => {
  const start = text.search(NUMBER_BEGINS);
  if (start < 1 || start > LONGEST_LEAD) return null;
  const lead = text.slice(0, start).replace(BOUND_BEFORE, '');
  const quantity = lead === '' ? null : readSingle(text.slice(lead.length));
  return quantity && withLead(quantity, lead, name);
};

const EVERY_PERIOD = phrase`${'each'}(${'period'})`;

/** 次/季度 of a target of 不少于1次 in 每季度主题推广活动. */
const byPeriodOfName = ({ unit, change, ...quantity }: Quantity, name: string): Quantity | null => {
  const [, period] = EVERY_PERIOD.exec(name) ?? [];
  if (period === undefined || isWord('period-of-form', period) || change || unit === null) return null;
  return isWord('comes-about', unit) ? { ...quantity, unit: `${unit}/${period}` } : null;
};

/** What of a target its words, or the name of its row, make a number of each, or a number at all. */
const aimOf = (target: Measure, name: string): Quantity | null => {
  if (target.kind === 'qualitative') return ledLimit(bodyOf(target.text), name);
  return target.kind === 'quantity' && target.remark === undefined ? byPeriodOfName(target.quantity, name) : null;
};

/**
 * A target with the words before its number, 人均不超过164元, or with the period that its row is named for, 每季度活动, as
 * the number that they make of it, where the answer can be set against that; as it stands else.
 */
export const aimInWords = (target: Measure, answer: Measure, name: string): Measure => {
  const quantity = aimOf(target, name);
  if (!quantity) return target;
  const aim: Measure = { kind: 'quantity', quantity: Object.freeze(quantity), text: target.text };
  const told = quantityWithUnit(answerRead(answer, aim, name), quantity.unit);
  const match = told && matchUnits(quantity, told)?.match;
  return match === 'same' || (match === 'per-period' && target.kind === 'quantity') ? aim : target;
};
