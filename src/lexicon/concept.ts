/** What one word says, in all the words that say it. */
export interface Concept {
  /** Where the words come from. */
  readonly source: string;
  /** The words, folded: half-width, without spaces. */
  readonly words: readonly string[];
}

/** Published forms, the ones in the project's corpus among them. */
export const FORMS = 'published forms';

/** A concept of words written one after another. */
export const concept = (source: string, words: string): Concept =>
  Object.freeze({ source, words: Object.freeze(words.split(' ')) });

/** The words of a narrower concept and more: what is meant to be the same stands once. */
export const andMore = ({ source, words }: Concept, more: string): Concept =>
  Object.freeze({ source, words: Object.freeze([...words, ...more.split(' ')]) });

/** Every first part with every second one: 已 全部 and 完成 实现 make 已完成 已实现 全部完成 全部实现. */
export const crossed = (first: string, second: string): string =>
  first
    .split(' ')
    .flatMap((start) => second.split(' ').map((end) => start + end))
    .join(' ');
