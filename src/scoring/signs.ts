import { closing, opening } from '../lexicon';
import { compactText } from './text';
import type { Sign } from './types';

const SYMBOLS: Readonly<Record<string, Sign>> = {
  '≥': 'at-least',
  '>': 'more-than',
  '≤': 'at-most',
  '<': 'less-than',
  '=': 'equal',
};

const PREFIXES = [
  ['at-least', 'at-least'],
  ['at-most', 'at-most'],
  ['more-than', 'more-than'],
  ['less-than', 'less-than'],
  ['equal-to', 'equal'],
] as const;

/** Whether a sign is a bound from above: ≤ and <. */
export const isUpperBound = (sign: Sign | null): boolean => sign === 'at-most' || sign === 'less-than';

/** Whether a sign is a bound from below: ≥ and >. */
export const isLowerBound = (sign: Sign | null): boolean => sign === 'at-least' || sign === 'more-than';

/** A sign at one end of a text, and what is left of it. */
export interface SignReading {
  readonly sign: Sign;
  readonly rest: string;
}

/** The comparison sign that a folded text begins with: `≥400个`, `不超过5万`. */
export const leadingSign = (text: string): SignReading | null => {
  const symbol = SYMBOLS[text.charAt(0)];
  if (symbol !== undefined) return { sign: symbol, rest: text.slice(1) };
  let longest: { readonly sign: Sign; readonly length: number } | null = null;
  for (const [concept, sign] of PREFIXES) {
    const word = opening(concept, text);
    if (word !== null && word.length > (longest?.length ?? 0)) longest = { sign, length: word.length };
  }
  return longest && { sign: longest.sign, rest: text.slice(longest.length) };
};

const INCLUDED = '(含)';

/** The bound that a folded text ends with: `3次以上` (at least), `2周内` (at most). */
export const trailingSign = (text: string): SignReading | null => {
  const end = text.endsWith(INCLUDED) ? text.length - INCLUDED.length : text.length;
  const least = closing('at-least-after', text, end);
  const word = least ?? closing('at-most-after', text, end);
  return word === null
    ? null
    : { sign: least === null ? 'at-most' : 'at-least', rest: text.slice(0, end - word.length) };
};

/**
 * The sign in a cell of a 指标性质 column: `≥`, `>=`, `大于等于`, `＝`. `null` for a blank cell and for words
 * without a sign (正向, 定性).
 */
export const signOf = (text: string): Sign | null => {
  const reading = leadingSign(compactText(text));
  return reading?.rest === '' ? reading.sign : null;
};
