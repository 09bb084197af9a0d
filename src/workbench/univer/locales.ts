import { mergeLocales, type ILanguagePack } from '@univerjs/core';

/** Univer's own words of a language, fetched when that language is shown. */
export async function univerWords(language: 'zh-CN' | 'en-US'): Promise<ILanguagePack> {
  const { packs } = await (language === 'zh-CN' ? import('./words.zh-CN') : import('./words.en-US'));
  return mergeLocales(...packs);
}
