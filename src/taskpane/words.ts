import { fill } from '../messages/fill';
import { pane as en } from '../messages/en-US/pane';
import { pane as zh, type PaneKey } from '../messages/zh-CN/pane';
import type { Language } from '../messages/types';

/** Says something in the pane's language. */
export type Say = (key: PaneKey, data?: Readonly<Record<string, string | number | readonly string[]>>) => string;

/**
 * The pane's own words. Taken past the index of `messages/`, whose rules and explanations come with the engine: the
 * first paint needs none of them.
 */
export const sayIn =
  (language: Language): Say =>
  (key, data = {}) =>
    fill((language === 'zh-CN' ? zh : en)[key], data, language);
