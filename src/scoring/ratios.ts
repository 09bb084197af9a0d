import { says } from '../lexicon';
import { decimal } from './decimal';
import type { Decimal } from './decimal';
import { isUpperBound, leadingSign, trailingSign } from './signs';
import { compactText } from './text';
import type { Sign } from './types';

/** How a ratio answers another; `open`: it is another one, and nothing says which of them is better. */
export type RatioAnswer = 'met' | 'short' | 'open';

interface Ratio {
  readonly sign: Sign | null;
  readonly first: Decimal;
  readonly second: Decimal;
}

const RATIO = /^(\d{1,6}(?:\.\d{1,4})?):(\d{1,6}(?:\.\d{1,4})?)$/u;

const readRatio = (text: string): Ratio | null => {
  const plain = compactText(text).replace(/[;,.]$/u, '');
  const bound = leadingSign(plain) ?? trailingSign(plain);
  const [, first, second] = RATIO.exec(bound?.rest ?? plain) ?? [];
  if (first === undefined || second === undefined) return null;
  return { sign: bound?.sign ?? null, first: decimal(first), second: decimal(second) };
};

/**
 * How a result that is a ratio answers its target: 1:1.05 of 1:1 in 配套资金比例, 17:1 of ≤18:1. `null` where either is none.
 * @param name the row's name, which tells whether more of the second is what is wanted
 */
export const answerToRatio = (target: string, actual: string, name: string): RatioAnswer | null => {
  const asked = readRatio(target);
  const given = asked && readRatio(actual);
  if (!asked || !given || (given.sign !== null && given.sign !== 'equal')) return null;
  const off = given.second.times(asked.first).cmp(asked.second.times(given.first));
  if (off === 0) return asked.sign === 'more-than' || asked.sign === 'less-than' ? 'open' : 'met';
  // 18:1 is so many for one, and its sign is of them.
  if (asked.second.eq(given.second) && asked.sign !== null && asked.sign !== 'equal' && !asked.first.eq(asked.second))
    return isUpperBound(asked.sign) === off > 0 ? 'met' : 'short';
  if (isUpperBound(asked.sign) || !says('matched-by-second', compactText(name))) return 'open';
  return off > 0 ? 'met' : 'short';
};
