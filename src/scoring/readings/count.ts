import { isMoneyUnit, isShare } from '../units';
import type { Quantity } from '../types';
import type { Asked } from './told';

const LEAST_NOUN = 2;

/**
 * A count of the row's own thing under another measure word: 45名书记员 of 个 in 购买书记员服务岗位, 306户 of 份 in 一户一档. As it
 * stands else.
 */
export const countByName = (text: string, quantity: Quantity, { quantity: asked, name }: Asked): Quantity => {
  const { unit, numeral } = quantity;
  if (unit === null || [unit, asked.unit].some((one) => isShare(one) || isMoneyUnit(one) || one.includes('/')))
    return quantity;
  const at = text.indexOf(numeral + unit);
  const noun = at < 0 ? '' : text.slice(at + numeral.length + unit.length);
  const isNamed = noun.length >= LEAST_NOUN && name.includes(noun);
  return isNamed || name.includes(`一${unit}一`) ? { ...quantity, unit: asked.unit } : quantity;
};
