import { isFailure, type Failure } from './failure';
import { quantityIn } from './quantity';

/**
 * 文字里的计量单位，不含万、亿：3万平方米 得 平方米。 / The unit in a text, without 万 and 亿: 平方米 of 3万平方米.
 * @customfunction UNIT
 * @param text 文字：如“≥3万平方米”。 / Text: such as ≥3万平方米.
 * @returns 单位；没有写单位时为空文本。 / The unit; an empty text where none is written.
 * @example =PE.UNIT("3万平方米") → 平方米
 * @example =PE.UNIT("≥95%") → %
 * @example =PE.UNIT(400) → ""
 * @example =PE.UNIT("有效提升") → #N/A
 */
export function unit(text: unknown): string | Failure {
  const quantity = quantityIn(text);
  return isFailure(quantity) ? quantity : (quantity.unit ?? '');
}
