/** What one word says, in all the words that say it. */
export interface Concept {
  /** Where the words come from. */
  readonly source: string;
  /** The words, folded: half-width, without spaces. */
  readonly words: readonly string[];
}

/** Published forms, the ones in the project's corpus among them. */
export const FORMS = 'published forms';

/** Its words are taken apart when it is first asked for them: a run asks for few of all concepts. */
class Written implements Concept {
  constructor(
    readonly source: string,
    private readonly apart: () => readonly string[],
  ) {
    Object.freeze(this);
  }

  get words(): readonly string[] {
    return this.apart();
  }
}

const written = (source: string, apart: () => readonly string[]): Concept => {
  let list: readonly string[] | null = null;
  return new Written(source, () => (list ??= Object.freeze(apart())));
};

/** A concept of words written one after another. */
export const concept = (source: string, words: string): Concept => written(source, () => words.split(' '));

/** The words of a narrower concept and more: what is meant to be the same stands once. */
export const andMore = (narrower: Concept, more: string): Concept =>
  written(narrower.source, () => [...narrower.words, ...more.split(' ')]);

/** Every first part with every second one: 已 全部 and 完成 实现 make 已完成 已实现 全部完成 全部实现. */
export function crossed(first: string, second: string): string {
  const ends = second.split(' ');
  return first
    .split(' ')
    .map((start) => start + ends.join(` ${start}`))
    .join(' ');
}
