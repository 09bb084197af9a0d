import { fill } from '../messages/fill';
import type { PaneKey } from '../messages/zh-CN/pane';
import { paneStart } from '../messages/zh-CN/pane-start';
import type { Language } from '../messages/types';

/** Says something in the pane's language. */
export type Say = (key: PaneKey, data?: Readonly<Record<string, string | number | readonly string[]>>) => string;

type PaneWords = Readonly<Partial<Record<PaneKey, string>>>;

/**
 * The first words in Chinese come with the pane, the others with what they are said by. A language is the same for every
 * pane of a page, so what was loaded is kept here.
 */
const loaded = new Map<Language, PaneWords>([['zh-CN', paneStart]]);

/** Takes in all words of Chinese. */
export const learnChinese = (words: Readonly<Record<PaneKey, string>>): void => void loaded.set('zh-CN', words);

/** Fetches the words of a language, once. What cannot be fetched is said in Chinese. */
export async function loadWords(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  const { pane } = await import(/* webpackChunkName: 'english' */ '../messages/en-US/pane');
  loaded.set('en-US', pane);
}

/**
 * The pane's own words. Taken past the index of `messages/`, whose rules and explanations come with the engine: the
 * first paint needs none of them.
 */
export const sayIn =
  (language: Language): Say =>
  (key, data = {}) => {
    const words = loaded.get(language);
    const spoken = words ? language : 'zh-CN';
    return fill((words ?? loaded.get('zh-CN'))?.[key] ?? '', data, spoken);
  };
