import type { Language } from './types';

/** What placeholders are filled with once numbers are written out. */
export type FillValue = string | number | readonly string[];

const SEPARATOR: Readonly<Record<Language, string>> = { 'zh-CN': '、', 'en-US': ', ' };
const PLACEHOLDER = /\{\{([\w-]+)\}\}/gu;

/** Fills a wording's placeholders. A placeholder without data stays visible, so that tests find it. */
export function fill(wording: string, data: Readonly<Record<string, FillValue>>, language: Language): string {
  return wording.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = data[name];
    if (value === undefined) return placeholder;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : value.join(SEPARATOR[language]);
  });
}

/** The names of a wording's placeholders. */
export function placeholdersOf(wording: string): string[] {
  return [...wording.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}
