import { mergeLocales, type ILanguagePack } from '@univerjs/core';

type Language = 'zh-CN' | 'en-US';

/** Univer's own words of a language, fetched when that language is shown. */
export async function univerWords(language: Language): Promise<ILanguagePack> {
  const { packs } = await (language === 'zh-CN' ? import('./words.zh-CN') : import('./words.en-US'));
  return mergeLocales(...packs);
}

/** What Univer says of its functions: more than all else it says. */
export async function functionWords(language: Language): Promise<ILanguagePack> {
  const words = await (language === 'zh-CN' ? import('./function-words.zh-CN') : import('./function-words.en-US'));
  return words.default;
}
