import { CONCEPTS, type ConceptId } from './concepts';

const SPECIAL = /[.*+?^${}()|[\]\\/]/gu;

/** Any word of a concept, the longest first. All are escaped at once: no word has a space. */
const written = (id: ConceptId): string => {
  const words = [...CONCEPTS[id].words].sort((left, right) => right.length - left.length);
  return `(?:${words.join(' ').replace(SPECIAL, '\\$&').replaceAll(' ', '|')})`;
};

const known = new Map<ConceptId, string>();

const anyOf = (id: ConceptId): string => {
  const before = known.get(id);
  if (before !== undefined) return before;
  const expression = written(id);
  known.set(id, expression);
  return expression;
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
