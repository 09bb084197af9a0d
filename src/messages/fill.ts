import type { Language } from './types';

/** What placeholders are filled with once numbers are written out. */
export type FillValue = string | number | readonly string[];

const SEPARATOR: Readonly<Record<Language, string>> = { 'zh-CN': '、', 'en-US': ', ' };
const PLACEHOLDER = /\{\{([\w-]+)\}\}/gu;
/** A placeholder with the unit behind it, which the cell may say itself: 30分 分. */
const WITH_POINTS = /\{\{([\w-]+)\}\}( 分)?/gu;

/** Fills a wording's placeholders. A placeholder without data stays visible, so that tests find it. */
export function fill(wording: string, data: Readonly<Record<string, FillValue>>, language: Language): string {
  return wording.replace(WITH_POINTS, (placeholder: string, name: string, points = '') => {
    const value = data[name];
    if (value === undefined) return placeholder;
    const text =
      typeof value === 'string' || typeof value === 'number' ? String(value) : value.join(SEPARATOR[language]);
    return points !== '' && text.endsWith(points.trim()) ? text : text + points;
  });
}

/** The names of a wording's placeholders. */
export function placeholdersOf(wording: string): string[] {
  return [...wording.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}
