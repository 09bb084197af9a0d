import { HUNDRED, rateFits, type Decimal, type RateReading } from '../../scoring';
import type { Field } from '../../form';

/** A printed rate against an exact one, at the precision it is printed with. */
export function readPrintedRate(field: Field, exact: Decimal): RateReading | null {
  if (field.number === null) return null;
  return rateFits(
    field.isPercent
      ? { number: field.number.times(HUNDRED), places: field.places, notation: 'percent' }
      : { number: field.number, places: field.places, notation: 'bare' },
    exact,
  );
}
