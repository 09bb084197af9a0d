/**
 * Words by their ends, the longer before the shorter, so that a text is gone through once whatever their number. Each
 * order is made when it is first asked for: a form asks for few of all concepts.
 */
export class WordIndex {
  readonly all: ReadonlySet<string>;
  private first: ReadonlyMap<string, readonly string[]> | null = null;
  private last: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(private readonly words: readonly string[]) {
    this.all = new Set(words);
  }

  get byFirst(): ReadonlyMap<string, readonly string[]> {
    return (this.first ??= grouped(this.words, 0));
  }

  get byLast(): ReadonlyMap<string, readonly string[]> {
    return (this.last ??= grouped(this.words, -1));
  }
}

function grouped(words: readonly string[], at: 0 | -1): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of [...words].sort((left, right) => right.length - left.length)) {
    const end = word.at(at) as string;
    const group = groups.get(end);
    if (group) group.push(word);
    else groups.set(end, [word]);
  }
  return groups;
}

export const indexWords = (words: readonly string[]): WordIndex => new WordIndex(words);

/** The longest word that stands at `start`. */
export const wordAt = ({ byFirst }: WordIndex, text: string, start: number): string | null =>
  byFirst.get(text.charAt(start))?.find((word) => text.startsWith(word, start)) ?? null;

/** The longest word that ends at `end`. */
export const wordBefore = ({ byLast }: WordIndex, text: string, end: number): string | null =>
  byLast.get(text.charAt(end - 1))?.find((word) => text.endsWith(word, end)) ?? null;

/** Whether any word stands in the text. */
export const holdsWord = (index: WordIndex, text: string): boolean => {
  // Few words are looked for one after another, in a short text many by their first letters.
  if (index.all.size <= text.length) {
    for (const word of index.all) if (text.includes(word)) return true;
    return false;
  }
  for (let at = 0; at < text.length; at += 1) if (wordAt(index, text, at) !== null) return true;
  return false;
};
