import { isFailure, type Failure } from './failure';
import { toNumber } from './indicator';
import { quantityIn } from './quantity';

/**
 * 文字里的数，含万、亿、%：3万平方米 得 30000。 / The number in a text, with 万, 亿 and % applied: 3万平方米 is 30000.
 * @customfunction NUMBER
 * @param text 文字：如“≥3万平方米”；数字原样返回。 / Text: such as ≥3万平方米; a number is given back.
 * @returns 数。 / The number.
 * @example =PE.NUMBER("3万平方米") → 30000
 * @example =PE.NUMBER("≥95%") → 0.95
 * @example =PE.NUMBER("15元/份") → 15
 * @example =PE.NUMBER("有效提升") → #N/A
 */
export function number(text: unknown): number | Failure {
  const quantity = quantityIn(text);
  return isFailure(quantity) ? quantity : toNumber(quantity.value);
}
