import { memoizeBounded } from '../../scoring';

/** Text as labels and cells are compared: width, brackets, white space and markup folded away. */

/** Elements that text editors leave behind; `a<b 且 c>d` holds none. */
const ELEMENT =
  'p|br|hr|div|span|font|b|i|u|s|em|strong|small|sub|sup|a|img|h[1-6]|ul|ol|li|dl|dt|dd|table|tbody|thead|tr|td|th|o:p|st1:[a-z]+';
const ATTRIBUTE = String.raw`\s+[a-z][\w:-]{0,40}\s*=\s*(?:"[^"<>]{0,300}"|'[^'<>]{0,300}'|[^\s"'<>]{1,300})`;
const TAG = new RegExp(String.raw`</?(?:${ELEMENT})(?:${ATTRIBUTE}){0,20}\s*/?>`, 'giu');
const ENTITY: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};
const ENTITIES = /&(?:nbsp|amp|lt|gt|quot);/giu;
const HEADING_SIGN = /^\s*#{1,6}\s+/u;
/** Only between two pairs is there emphasis: `李**` and `0571-6370****` hide a name and a number. */
const EMPHASIS = /^(\s*)\*\*(?=[^\s*])([\s\S]*?[^\s*])\*\*(?!\*)/u;

/** Removes HTML tags, HTML entities and Markdown emphasis around a whole text, as published forms contain them. */
export function stripMarkup(text: string): string {
  if (!/[<&#*]/u.test(text)) return text;
  return text
    .replace(/<br\s*\/?>|<\/p>\s*<p>/giu, '\n')
    .replace(TAG, '')
    .replace(ENTITIES, (entity) => ENTITY[entity.toLowerCase()] ?? entity)
    .replace(HEADING_SIGN, '')
    .replace(EMPHASIS, '$1$2');
}

/** Full-width letters, digits, signs and brackets become half-width (NFKC). */
export function foldWidth(text: string): string {
  return text.normalize('NFKC');
}

/** A label reduced to what it is recognised by. */
export interface LabelKey {
  /** Without white space, brackets' contents and closing colon: `全年预算数（A）：` → `全年预算数`. */
  readonly base: string;
  /** What stood in brackets: `项目资金（万元）` → `['万元']`. */
  readonly notes: readonly string[];
}

const NO_LABEL: LabelKey = Object.freeze({ base: '', notes: [] });
const LONGEST_LABEL = 60;

/** 主管部门 Department: what the label says a second time for those who read no Chinese. */
const IN_ENGLISH = /(?<=[\p{Script=Han})])[\s/]+[A-Za-z][A-Za-z][A-Za-z0-9 .,&'/-]*$/u;

/** A text in half width without what it says a second time in English. */
export const withoutEnglish = (text: string): string => text.replace(IN_ENGLISH, '');

/** What is said again in English may be twice as long as the label itself. */
const LONGEST_IN_BOTH = 120;

const isTooLong = (text: string): boolean =>
  text.length > LONGEST_LABEL && (text.length > LONGEST_IN_BOTH || !/[A-Za-zＡ-Ｚａ-ｚ]$/u.test(text));

/** The key of a label text. Long texts are no labels and give an empty base. */
export function keyOf(text: string): LabelKey {
  if (isTooLong(text)) return NO_LABEL;
  const folded = withoutEnglish(foldWidth(text)).replace(/\s+/gu, '');
  if (folded.length > LONGEST_LABEL) return NO_LABEL;
  const notes = [...folded.matchAll(/\(([^()]*)\)/gu)].map((match) => match[1] ?? '');
  const base = folded
    .replace(/\([^()]*\)/gu, '')
    .replace(/^[一二三四五六七八九十]+、|^\d{1,2}(?:\.\d{1,2})*(?:[.、](?!\d)|(?=\p{Script=Han}))/u, '')
    .replace(/[:：]+$/u, '');
  return { base, notes };
}

const KEPT = 5000;

const keptKeyOf = memoizeBounded(keyOf, KEPT);

/** The same for a text that is asked again and again. */
export const labelKey = (text: string): LabelKey => (isTooLong(text) ? NO_LABEL : keptKeyOf(text));
