import { fill, type FillValue } from './fill';
import { catalogueOf } from './index';
import type { Language } from './types';

/** Data of failures that may be a code with words of its own. */
const CODED: ReadonlySet<string> = new Set(['part', 'cause', 'looksLike', 'format']);

/** A failure in words: what happened, and what to do. `null`: the catalogue has none for its code. */
export function failureWords(
  code: string,
  data: Readonly<Record<string, FillValue>>,
  language: Language,
): { readonly what: string; readonly todo: string } | null {
  const { failures, failureTerms } = catalogueOf(language);
  const wording = Object.hasOwn(failures, code) ? failures[code] : undefined;
  if (!wording) return null;
  const inWords = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      CODED.has(name) && typeof value === 'string' ? (failureTerms[value] ?? value) : value,
    ]),
  );
  return { what: fill(wording.what, inWords, language), todo: fill(wording.todo, inWords, language) };
}
