import { CONCEPTS, type ConceptId } from './concepts';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** Any word of a concept, the longest first. */
const anyOf = (id: ConceptId): string => {
  const words = [...CONCEPTS[id].words].sort((left, right) => right.length - left.length);
  return `(?:${words.map(escaped).join('|')})`;
};

const source = ({ raw }: TemplateStringsArray, ids: readonly ConceptId[]): string =>
  String.raw({ raw }, ...ids.map(anyOf));

/**
 * An expression of grammar and concepts: in phrase`^${'promise-opening'}*${'delivers'}$` any word of a concept stands
 * for it. For words in an order, with what stands between them; whether a text says a concept at all, {@link says} tells.
 */
export const phrase = (grammar: TemplateStringsArray, ...ids: readonly ConceptId[]): RegExp =>
  new RegExp(source(grammar, ids), 'u');

/** The same, for every place of a text. */
export const everyPhrase = (grammar: TemplateStringsArray, ...ids: readonly ConceptId[]): RegExp =>
  new RegExp(source(grammar, ids), 'gu');
