import { memoizeBounded } from '../../scoring';

/** How alike two short Chinese phrases are: by pairs of neighbouring characters, filler words left out. */

/** Phrases kept in memory: every claim of a text is held against every indicator. */
const MEMORY = 2000;

/** Words that say nothing of what is counted. */
const FILLER = new RegExp(
  [
    '^(?:指标\\d+:)',
    '全年|年度内?|年内|本年|当年|每年|本项目|项目|工作|任务|重点|计划|预计|总体',
    '完成|开展|举办|召开|组织|实施|进行|实现|保证|保障|确保|通过|设立|成立|运营|新增|达到|及时(?![性率])',
    '各类|各项|各种|相关|系列|数量|次数|场次|个数|份数|期数|人数|户数|件数|家数|批次|总数|人次|以及',
    '[的了和与或]|及(?!时)|数$|(?:总)?(?:长度|面积|里程|重量|规模)$',
  ].join('|'),
  'gu',
);

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
