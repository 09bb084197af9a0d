import { decimal, type Decimal, type Quantity } from '../../../src/scoring';

/** A quantity as a text tells it, its number changed and its magnitude kept: 2300万元 → 4601万元. */
export function retold({ numeral, unit }: Quantity, change: (number: Decimal) => Decimal): string {
  const number = change(decimal(numeral.replace(/[^\d.]/gu, ''))).toFixed();
  const magnitude = numeral.replace(/[\d.,%‰]/gu, '');
  return `${number}${magnitude}${unit ?? ''}`;
}
