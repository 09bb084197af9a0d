import { memoizeBounded } from './memo';

/** Texts whose folding is kept in memory: the cells of a few dozen forms. */
const MEMORY = 2000;

/** Whether a text needs no folding: ASCII and common CJK letters only. */
const PLAIN = /^[\x20-\x7e\u4e00-\u9fff]*$/;

const WHITE = /[\s\u00a0\u200b-\u200f\u2028-\u202f\u2060\u3000\ufeff\u00ad]+/g;
const SPACE_OF_NO_MEANING = /(?<!\d) | (?!\d)/g;

/** Signs that NFKC leaves apart, or that would lose their meaning in it. */
const BEFORE_NFKC: readonly (readonly [RegExp, string])[] = [
  // ① is an enumerator, not the number 1.
  [/[\u2460-\u249b\u2776-\u2793]/g, ';'],
  // 10² is no 102, and 1½ no 11/2; m² stays m2.
  [/(?<=[\d\uff10-\uff19)])(?=[\u00b2\u00b3\u00b9\u2070-\u207f])/g, '^'],
  [/(?<=[\d\uff10-\uff19])(?=[\u00bc-\u00be\u2150-\u215e])/g, '又'],
  [/≯/g, '≤'],
  [/≮/g, '≥'],
];
const AFTER_NFKC: readonly (readonly [RegExp, string])[] = [
  [/(\d+)\u2044(\d+)/g, '$2分之$1'],
  [/[≧⩾≽]/g, '≥'],
  [/[≦⩽≼]/g, '≤'],
  [/[═]/g, '='],
  [/[−–‐‑‒―—]/g, '-'],
  [/[〜∼∽]/g, '~'],
  [/[•∙⋅・]/g, '·'],
  // Not a comma: 100、200 are two numbers.
  [/[、。]/g, ';'],
];
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/> ?=|= ?>/g, '≥'],
  [/< ?=|= ?</g, '≤'],
];

const replaceAll = (text: string, table: readonly (readonly [RegExp, string])[]): string =>
  table.reduce((result, [pattern, by]) => result.replace(pattern, by), text);

const WHITE_CHAR = /[\s\u00a0\u200b-\u200f\u2060\u3000\ufeff]/;

/** `text` without white space at its ends, the ideographic, non-breaking and zero-width spaces included. */
export const trimText = (text: string): string => {
  // Two loops, for a pattern ending in $ takes quadratic time on a long run of spaces inside.
  let start = 0;
  let end = text.length;
  while (start < end && WHITE_CHAR.test(text.charAt(start))) start += 1;
  while (end > start && WHITE_CHAR.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

/**
 * `text` in half-width: digits, letters, brackets and signs (NFKC), ≧ ≥ >= => as `≥`, ≦ <= as `≤`, ═ ＝ as `=`,
 * every dash as `-`, every tilde as `~`, runs of white space as one space, none at the ends.
 * For comparing and reading, never for showing.
 */
export const foldText = (text: string): string => {
  if (PLAIN.test(text)) return replaceAll(text.replace(WHITE, ' ').trim(), PAIRS);
  const folded = replaceAll(replaceAll(text, BEFORE_NFKC).normalize('NFKC'), AFTER_NFKC);
  return replaceAll(folded.replace(WHITE, ' ').trim(), PAIRS);
};

/** `foldText` without spaces, but for one between two digits, where it parts two numbers. */
export const compactText = memoizeBounded((text) => foldText(text).replace(SPACE_OF_NO_MEANING, ''), MEMORY);

/** `1,234,567.00` without its thousands separators; a comma anywhere else stays. */
export const stripThousands = (text: string): string =>
  text.replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g, (number) => number.replaceAll(',', ''));
