import { CONCEPTS, CONCEPT_IDS, type ConceptId } from './concepts';
import { holdsWord, indexWords, wordAt, wordBefore, type WordIndex } from './word-index';

/** A word of a concept with its place in a text. */
export interface Mention {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Texts whose answers are remembered: the cells of a few dozen forms. A longer text hardly repeats. */
const MOST_TEXTS = 4000;
const LONGEST_TEXT = 120;
const UNKNOWN = 0;
const NO = 1;
const YES = 2;

interface Entry {
  readonly place: number;
  readonly words: WordIndex;
}

const PLACES = new Map<ConceptId, number>(CONCEPT_IDS.map((id, place) => [id, place]));
const entries = new Map<ConceptId, Entry>();

const createEntry = (id: ConceptId): Entry => {
  const place = PLACES.get(id);
  if (place === undefined) throw new RangeError(`the lexicon has no concept ${String(id)}`);
  const entry = { place, words: indexWords(CONCEPTS[id].words) };
  entries.set(id, entry);
  return entry;
};

/** Made when the concept is first asked for. */
const entryOf = (id: ConceptId): Entry => entries.get(id) ?? createEntry(id);

/** One memory for all concepts, of two generations: what was asked lately stays, the rest goes. */
interface Generation {
  /** Where the answers for a text begin. */
  readonly places: Map<string, number>;
  /** All answers in one piece: thousands of small ones cost the engine more than what they save. */
  readonly answers: Uint8Array;
}

const newGeneration = (): Generation => ({
  places: new Map(),
  answers: new Uint8Array(MOST_TEXTS * CONCEPT_IDS.length),
});

let young = newGeneration();
let old: Generation | null = null;

/** Where the answers for a text begin in the young generation. */
const answersFor = (text: string): number => {
  const known = young.places.get(text);
  if (known !== undefined) return known;
  if (young.places.size >= MOST_TEXTS) [old, young] = [young, newGeneration()];
  const start = young.places.size * CONCEPT_IDS.length;
  const before = old?.places.get(text);
  if (old && before !== undefined) young.answers.set(old.answers.subarray(before, before + CONCEPT_IDS.length), start);
  young.places.set(text, start);
  return start;
};

/** Whether a word of the concept stands anywhere in a folded text. */
export const says = (id: ConceptId, text: string): boolean => {
  const { place, words } = entryOf(id);
  if (text.length > LONGEST_TEXT) return holdsWord(words, text);
  const at = answersFor(text) + place;
  const { answers } = young;
  if (answers[at] === UNKNOWN) answers[at] = holdsWord(words, text) ? YES : NO;
  return answers[at] === YES;
};

/** Whether a folded text is one word of the concept and nothing else. */
export const isWord = (id: ConceptId, text: string): boolean => entryOf(id).words.all.has(text);

/** The longest word of the concept that a folded text begins with, from `start` on; `null` for none. */
export const opening = (id: ConceptId, text: string, start = 0): string | null =>
  wordAt(entryOf(id).words, text, start);

/** The longest word of the concept that a folded text ends with, up to `end`; `null` for none. */
export const closing = (id: ConceptId, text: string, end = text.length): string | null =>
  wordBefore(entryOf(id).words, text, end);

/** Every word of the concept in a folded text, from left to right, the longest where several begin at one place. */
export const mentions = (id: ConceptId, text: string): readonly Mention[] => {
  const { words } = entryOf(id);
  const found: Mention[] = [];
  let at = 0;
  while (at < text.length) {
    const word = wordAt(words, text, at);
    if (word !== null) found.push({ word, start: at, end: at + word.length });
    at += word?.length ?? 1;
  }
  return found;
};

/** The text with every word of the concept replaced. */
export const replaceWords = (id: ConceptId, text: string, by: string): string =>
  mentions(id, text).reduceRight((rest, { start, end }) => rest.slice(0, start) + by + rest.slice(end), text);
