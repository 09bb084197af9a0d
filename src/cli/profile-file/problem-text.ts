import { catalogueOf, fill, type Language } from '../../messages';
import type { ProfileProblem } from './problem';

/** Line and column of a place in a text, both from 1, as editors count them. */
export function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** `county.json:4:15  execution.points: …`, one line a problem, in the order of the file. */
export function problemsText(
  problems: readonly ProfileProblem[],
  file: string,
  text: string,
  language: Language,
): string {
  return [...problems]
    .sort((a, b) => a.offset - b.offset)
    .map((problem) => `${problemText(problem, file, text, language)}\n`)
    .join('');
}

function problemText({ code, offset, path, data }: ProfileProblem, file: string, text: string, language: Language) {
  const { profileFile, jsonTypes } = catalogueOf(language);
  const { line, column } = placeIn(text, offset);
  const { what, todo } = profileFile[code];
  const or = language === 'zh-CN' ? '或' : ' or ';
  const named = (types: string | readonly string[] | undefined): string =>
    [types ?? []]
      .flat()
      .map((type) => (jsonTypes as Readonly<Record<string, string>>)[type] ?? type)
      .join(or);
  const filled = code === 'wrong-type' ? { expected: named(data['expected']), found: named(data['found']) } : data;
  const words = [what, todo].map((wording) => fill(wording, filled, language)).join(language === 'zh-CN' ? '' : ' ');
  return `${file}:${line}:${column}  ${path === '' ? '' : `${path}${language === 'zh-CN' ? '：' : ': '}`}${words}`;
}
