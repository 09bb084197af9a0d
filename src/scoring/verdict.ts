import { placesOf, roundHalfUp } from './decimal';
import type { Decimal } from './decimal';

/** Decimals that published forms round scores to at most. */
const SCORE_PLACES = 2;
/** A computed cell carries a float's last digits: beyond these decimals no score is judged. */
const MAX_PLACES = 10;

/**
 * Whether a printed score is right: equal to the expected one at the decimals it is printed with (7.33, 7.3 and 7
 * are right for 7.333…), or within `tolerance` of it.
 * @param printedPlaces decimals as printed: 2 for `7.30`.
 * @param expected best unrounded. Where it is known to two decimals only, a longer printed score is judged at two.
 */
export const isScoreRight = (
  printed: Decimal,
  printedPlaces: number,
  expected: Decimal,
  tolerance: Decimal,
): boolean => {
  const isExpectedShort = placesOf(expected) <= SCORE_PLACES;
  const places = Math.min(printedPlaces, isExpectedShort ? SCORE_PLACES : MAX_PLACES);
  if (roundHalfUp(printed, places).eq(roundHalfUp(expected, places))) return true;
  // A tolerance is meant from the score as it would be printed, or from the exact one, whichever is nearer.
  return [expected, roundHalfUp(expected, places)].some((value) => printed.minus(value).abs().lte(tolerance));
};
