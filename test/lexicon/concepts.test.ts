import { CONCEPT_IDS, CONCEPTS } from '../../src/lexicon/concepts';

const FOLDED = /^[^\s（），：；％]+$/u;

describe.each(CONCEPT_IDS)('%s', (id) => {
  const { source, words } = CONCEPTS[id];

  test('has a source', () => expect(source.trim()).not.toBe(''));
  test('has words, folded, each once', () => {
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !FOLDED.test(word) || word !== word.normalize('NFKC'))).toEqual([]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
  test('is frozen', () => expect([CONCEPTS[id], words].every(Object.isFrozen)).toBe(true));
});

test('no two concepts hold the same words: a concept stands in one place', () => {
  const sets = CONCEPT_IDS.map((id) => [...CONCEPTS[id].words].sort().join(' '));
  expect(CONCEPT_IDS.filter((_, index) => sets.indexOf(sets[index]!) !== index)).toEqual([]);
});
