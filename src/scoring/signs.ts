import { compactText } from './text';
import type { Sign } from './types';

const SYMBOLS: Readonly<Record<string, Sign>> = {
  '≥': 'at-least',
  '>': 'more-than',
  '≤': 'at-most',
  '<': 'less-than',
  '=': 'equal',
};

const PREFIXES: readonly (readonly [RegExp, Sign])[] = [
  [/^(?:不少于|不低于|不小于|不下于|不得少于|不得低于|至少|最少|(?:大于|高于|多于)(?:或|或者)?等于)/, 'at-least'],
  [
    /^(?:不超过|不超|不高于|不大于|不多于|不得超过|不得高于|最多|至多|控制在|(?:小于|低于|少于)(?:或|或者)?等于)/,
    'at-most',
  ],
  [/^(?:超过|大于|高于|多于|突破)/, 'more-than'],
  [/^(?:小于|低于|少于|不足)/, 'less-than'],
  [/^(?:等于|恰为)/, 'equal'],
];

/** A sign at one end of a text, and what is left of it. */
export interface SignReading {
  readonly sign: Sign;
  readonly rest: string;
}

/** The comparison sign that a folded text begins with: `≥400个`, `不超过5万`. */
export const leadingSign = (text: string): SignReading | null => {
  const symbol = SYMBOLS[text.charAt(0)];
  if (symbol !== undefined) return { sign: symbol, rest: text.slice(1) };
  for (const [pattern, sign] of PREFIXES) {
    const match = pattern.exec(text);
    if (match) return { sign, rest: text.slice(match[0].length) };
  }
  return null;
};

const SUFFIX = /(?:(及?以上|或以上)|(及?以下|及?以内|之内|或以下|内))(?:\(含\))?$/;

/** The bound that a folded text ends with: `3次以上` (at least), `2周内` (at most). */
export const trailingSign = (text: string): SignReading | null => {
  const match = SUFFIX.exec(text);
  if (!match) return null;
  return { sign: match[1] === undefined ? 'at-most' : 'at-least', rest: text.slice(0, match.index) };
};

/**
 * The sign in a cell of a 指标性质 column: `≥`, `>=`, `大于等于`, `＝`. `null` for a blank cell and for words
 * without a sign (正向, 定性).
 */
export const signOf = (text: string): Sign | null => {
  const reading = leadingSign(compactText(text));
  return reading?.rest === '' ? reading.sign : null;
};
