import { phrase } from '../../lexicon';
import { memoizeBounded } from '../../scoring';
import { FUND_WORDS, HEADER_WORDS, INDICATOR_WORDS, OUTCOME_WORDS, type Words } from './synonyms';
import type { FundColumnField, HeaderField, IndicatorColumnField } from './synonyms';
import type { Said } from './labels';
import { labelKey } from '../cells/text';

/**
 * What a heading that is in no table most likely names: by the words it is made of, else by a slip of a character or
 * two. Only a row that is a heading for other reasons is read this way, and what was read this way is said.
 */

/** A field with the words that name it, the first that fits wins. */
type Pattern<Field extends string> = readonly [Field, RegExp];

const INDICATOR_PATTERNS: readonly Pattern<IndicatorColumnField>[] = [
  ['level2', phrase`^${'dimension'}$`],
  // Why points were taken off is no ground on which they are given.
  ['reason', phrase`^${'taken-off'}${'grounds'}$`],
  ['other', phrase`${'rate-or-degree'}$|${'standard-word'}$|${'of-others'}`],
  ['other', phrase`${'forecast-result'}`],
  ['other', phrase`${'of-no-use'}|${'remark-word'}$|^${'difference'}$`],
  ['reason', phrase`${'asks-for-reason'}|^${'told-of'}$`],
  ['target', phrase`^${'should-come-about'}$`],
  ['revised', phrase`${'adjust'}.*${'value-letter'}$`],
  ['actual', phrase`${'came-about'}.*${'result-tail'}$|${'state-of'}|${'real-result'}$|^${'result-whole'}$`],
  ['points', phrase`${'points-word'}|${'points-end'}$`],
  ['score', phrase`${'score-heading'}|${'score-end'}$`],
  ['unit', phrase`${'unit-word'}$`],
  ['nature', phrase`${'nature-heading'}`],
  ['level1', phrase`${'level1-heading'}|^${'category'}$`],
  ['level2', phrase`${'level2-heading'}`],
  ['name', phrase`^(?:${'indicator-word'}|${'name-whole'})$|${'name-heading'}`],
  ['target', phrase`${'aimed-at'}.*${'value-letter'}$|${'target-end'}$|^${'target-whole'}$`],
];

const FUND_PATTERNS: readonly Pattern<FundColumnField>[] = [
  // What was taken off is no score, near as the words are.
  ['other', phrase`${'taken-off'}$`],
  // What a recheck gives is no score of the form's own.
  ['other', phrase`${'rechecked'}.*${'score-heading'}`],
  ['score', phrase`${'score-heading'}`],
  ['points', phrase`${'points-word'}|${'points-end'}`],
  ['reason', phrase`${'fund-reason'}`],
  ['rate', phrase`${'spending-rate'}`],
  ['other', phrase`^${'former-year'}`],
  [
    'adjusted',
    phrase`^(?!${'start-of-year'}).*${'adjusted'}.*${'approved-or-budget'}|${'approved'}[(（]?${'adjusted'}`,
  ],
  ['other', phrase`${'beside-funds'}`],
  ['executed', phrase`${'executed-word'}${'executed-tail'}?$|${'final-account'}`],
  ['initial', phrase`${'initial-heading'}`],
  ['adjusted', phrase`${'budget-word'}|^${'adjusted-opening'}|^${'adjusted-whole'}$`],
];

const HEADER_PATTERNS: readonly Pattern<HeaderField>[] = [
  ['projectName', phrase`^${'project-kind'}.{0,6}${'name-word'}$|^${'project-word'}$`],
  ['department', phrase`${'in-charge'}.{0,4}${'body-word'}$|^${'department-word'}$`],
  ['other', phrase`${'other-unit'}$`],
  ['unit', phrase`${'carries-out'}.{0,2}${'unit-or-department'}$`],
  ['unit', phrase`^${'unit-whole'}$`],
  ['year', /^.{0,4}年度$/u],
  ['other', phrase`^.{0,6}${'other-label'}$`],
];

/** A slip leaves something of a word. */
const SHORTEST_SLIPPED = 2;
const SHORTEST_CHANGED = 4;
const TWO_SLIPS_FROM = 7;
const LONGEST_HEADING = 20;

const entriesOf = <Field extends string>(words: Words<Field>): [string, Field][] =>
  (Object.entries(words) as [Field, string][]).flatMap(([field, list]) =>
    list
      .trim()
      .split(/\s+/u)
      .map((word): [string, Field] => [word, field]),
  );

/** How many characters must be put in, left out or exchanged to make one text of the other; above `most` just more. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || lacksMore(a, b, most)) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const exchanged = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(exchanged, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return most + 1;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Whether a text has more characters than that which the other has nowhere: each costs one change at least. */
function lacksMore(a: string, b: string, most: number): boolean {
  let lacking = 0;
  for (let at = 0; at < a.length; at += 1) {
    if (!b.includes(a.charAt(at))) lacking += 1;
    if (lacking > most) return true;
  }
  return false;
}

/** The one field whose words are nearest by slips of the pen; `null` where none is near or two are alike. */
function bySlip<Field extends string>(base: string, entries: readonly [string, Field][]): Field | null {
  if (base.length < SHORTEST_SLIPPED) return null;
  const most = base.length >= TWO_SLIPS_FROM ? 2 : 1;
  let best = most;
  let fields = new Set<Field>();
  for (const [word, field] of entries) {
    // Of a short word a character may be mistaken; one more or less makes another word of it.
    if (base.length < SHORTEST_CHANGED && word.length !== base.length) continue;
    const distance = editDistance(base, word, best);
    if (distance > best) continue;
    if (distance < best) fields = new Set();
    best = distance;
    fields.add(field);
  }
  return fields.size === 1 ? ([...fields][0] ?? null) : null;
}

const isVague = (base: string): boolean => base === '备注' || base === '说明';

/** 预期2022年实现值 asks for what 预期实现值 asks for. */
const YEAR = /(?:19|20)\d{2}年度?(?=.{2})/u;
const KEPT = 2000;

function likenessOf<Field extends string>(
  words: Words<Field>,
  patterns: readonly Pattern<Field>[],
): (text: string) => Field | null {
  const entries = entriesOf(words);
  const exact = new Map(entries);
  const known = memoizeBounded((text): { field: Field | null } => {
    const { base: whole, notes } = labelKey(text);
    const base = whole.replace(YEAR, '');
    if (base === '' || base.length > LONGEST_HEADING) return { field: null };
    const fits = (part: string): Field | undefined => patterns.find(([, words]) => words.test(part))?.[0];
    // 备注（偏差原因）: what a vague word stands for may be in brackets.
    const named = exact.get(base) ?? fits(base) ?? bySlip(base, entries);
    const meant = isVague(base) ? notes.map(fits).find((field) => field !== undefined) : undefined;
    return { field: meant ?? named };
  }, KEPT);
  return (text) => (text.length > 2 * LONGEST_HEADING ? null : known(text).field);
}

export const indicatorLikeness = likenessOf(INDICATOR_WORDS, INDICATOR_PATTERNS);

/** The indicator column that a heading names or is most like, or `null`. */
export const likelyIndicatorColumn = (said: Said): ReturnType<typeof indicatorLikeness> =>
  typeof said === 'string' ? indicatorLikeness(said) : said.evidence.likelyIndicator;

export const fundLikeness = likenessOf(FUND_WORDS, FUND_PATTERNS);

/** The funds column that a heading names or is most like, or `null`. */
export const likelyFundColumn = (said: Said): ReturnType<typeof fundLikeness> =>
  typeof said === 'string' ? fundLikeness(said) : said.evidence.likelyFund;

export const headerLikeness = likenessOf(HEADER_WORDS, HEADER_PATTERNS);

/** The header field that a label asks for or is most like, or `null`. */
export const likelyHeaderField = (said: Said): ReturnType<typeof headerLikeness> =>
  typeof said === 'string' ? headerLikeness(said) : said.evidence.likelyHeader;

const SHORTEST_OUTCOME = 5;
const LONG_OUTCOMES = OUTCOME_WORDS.split(/\s+/u).filter(({ length }) => length >= SHORTEST_OUTCOME);

/** Whether a label asks for the outcome but for a slip of a character: 实际完咸情况. */
export function isLikeOutcomeLabel({ text, evidence }: Exclude<Said, string> & { readonly text: string }): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const { base } = evidence.key;
  return LONG_OUTCOMES.some((word) => editDistance(base, word, 1) <= 1);
}
