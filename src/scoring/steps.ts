import { cutTo, formatDecimal } from './decimal';
import type { Decimal } from './decimal';

/** Decimals up to which an exact result is shown in full. */
const FULL_PLACES = 6;

/** `value` in full where it is short, else cut one decimal beyond the rounding: 4.375, 7.333… */
export const showUnrounded = (value: Decimal, places: number): string => {
  if (cutTo(value, FULL_PLACES).eq(value)) return formatDecimal(value);
  // Cut, not rounded: the decimal that decides the rounding stays what it is.
  return `${cutTo(value, places + 1).toFixed(places + 1)}…`;
};

/** One line of arithmetic: `2.2万 ÷ 3万 × 10 = 7.333… → 7.33`; without the arrow where nothing is rounded or capped. */
export const roundedStep = (line: string, unrounded: Decimal, result: Decimal, places: number): string =>
  unrounded.eq(result)
    ? `${line} = ${formatDecimal(result)}`
    : `${line} = ${showUnrounded(unrounded, places)} → ${formatDecimal(result)}`;
