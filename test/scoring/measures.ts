import { formatDecimal } from '../../src/scoring';
import type { Measure, Quantity } from '../../src/scoring';

/** A quantity on one line: value, unit, sign, numeral; `~` for about. */
export const showQuantity = ({ value, unit, numeral, sign, isApproximate, change }: Quantity): string =>
  [change ?? '', isApproximate ? '~' : '', sign ?? '', formatDecimal(value), unit ?? '·', `'${numeral}'`]
    .filter((part) => part !== '')
    .join(' ');

const showResult = ({ result }: { readonly result?: Quantity }): string =>
  result ? ` telling ${showQuantity(result)}` : '';

/** A measure on one line, for tables. */
export const showMeasure = (measure: Measure): string => {
  switch (measure.kind) {
    case 'quantity':
      return showQuantity(measure.quantity) + (measure.remark === undefined ? '' : ` with ${measure.remark}`);
    case 'qualitative':
      return (
        (measure.mention ? `qualitative with ${showQuantity(measure.mention)}` : measure.kind) + showResult(measure)
      );
    case 'range':
      return `range ${showQuantity(measure.low)} to ${showQuantity(measure.high)}`;
    case 'several':
      return `several ${measure.quantities.map(showQuantity).join(', ')}${showResult(measure)}`;
    case 'date': {
      const { year, month, day } = measure.date;
      return ['date', measure.sign ?? '', [year, month, day].filter((part) => part !== null).join('-')]
        .filter(Boolean)
        .join(' ');
    }
    default:
      return measure.kind;
  }
};
