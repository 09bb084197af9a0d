import { everyPhrase } from '../../lexicon';
import { memoizeBounded } from '../../scoring';

/** How alike two short Chinese phrases are: by pairs of neighbouring characters, filler words left out. */

/** Phrases kept in memory: every claim of a text is held against every indicator. */
const MEMORY = 2000;

/** Words that say nothing of what is counted. */
const FILLER = everyPhrase`^(?:${'indicator-word'}\d+:)|${'content-filler'}|${'timely'}(?!${'of-timeliness'})|${'and-short'}(?!时)|(?:${'number-letter'}|${'size-end'})$`;

/** A phrase with its filler words blanked out. */
export const contentOf = memoizeBounded((phrase) => phrase.replace(FILLER, ' ').trim(), MEMORY);

/** Neighbouring pairs of characters, none across a gap; a lone character counts for itself. */
export const pairsOf: (phrase: string) => ReadonlySet<string> = memoizeBounded((phrase) => {
  const pairs = new Set<string>();
  for (const word of phrase.split(/[\s"“”《》·-]+/u)) {
    const letters = [...word];
    if (letters.length === 1) pairs.add(word);
    for (let at = 0; at + 1 < letters.length; at += 1) pairs.add(`${letters[at]}${letters[at + 1]}`);
  }
  pairs.delete('');
  return pairs;
}, MEMORY);

/** How many pairs of `part` occur in one of `wholes`. */
export function sharedPairs(part: ReadonlySet<string>, ...wholes: readonly ReadonlySet<string>[]): number {
  let shared = 0;
  for (const pair of part) if (wholes.some((whole) => whole.has(pair))) shared += 1;
  return shared;
}

/** Which share of `part` occurs in one of `wholes`, 0 to 1; 0 where there is nothing to find. */
export const coverage = (part: ReadonlySet<string>, ...wholes: readonly ReadonlySet<string>[]): number =>
  part.size === 0 ? 0 : sharedPairs(part, ...wholes) / part.size;
