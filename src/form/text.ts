/** Text as labels and cells are compared: width, brackets, white space and markup folded away. */

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,200})?\/?>/giu;
const ENTITY: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const ENTITIES = /&(?:nbsp|amp|lt|gt|quot);/giu;
const MARKDOWN = /^\s*#{1,6}\s+|^\s*\*\*(?=\S)|(?<=\S)\*\*\s*$/gu;

/** Removes HTML tags, HTML entities and Markdown emphasis around a whole text, as published forms contain them. */
export function stripMarkup(text: string): string {
  if (!/[<&#*]/u.test(text)) return text;
  return text
    .replace(/<br\s*\/?>|<\/p>\s*<p>/giu, '\n')
    .replace(TAG, '')
    .replace(ENTITIES, (entity) => ENTITY[entity.toLowerCase()] ?? entity)
    .replace(MARKDOWN, '');
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
const keys = new Map<string, LabelKey>();

/** The key of a label text. Long texts are no labels and give an empty base. */
export function labelKey(text: string): LabelKey {
  if (text.length > LONGEST_LABEL) return NO_LABEL;
  const known = keys.get(text);
  if (known) return known;
  const folded = foldWidth(text).replace(/\s+/gu, '');
  const notes = [...folded.matchAll(/\(([^()]*)\)/gu)].map((match) => match[1] ?? '');
  const base = folded
    .replace(/\([^()]*\)/gu, '')
    .replace(/^[一二三四五六七八九十]+、|^\d+[.、]/u, '')
    .replace(/[:：]+$/u, '');
  const key = { base, notes };
  if (keys.size < 5000) keys.set(text, key);
  return key;
}
