/**
 * The vocabulary: for each concept the words that say it, and whether a text does. Words stand here, grammar (what
 * stands before, after, how often) with whoever reads. The only door to the folder.
 */
export type { ConceptId } from './concepts';
export { everyPhrase, phrase } from './phrase';
export type { Mention } from './says';
export { closing, isWord, mentions, opening, replaceWords, says } from './says';
