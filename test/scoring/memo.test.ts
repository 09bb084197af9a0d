import { memoizeBounded } from '../../src/scoring/memo';

test('computes once, keeps what was asked lately, forgets the rest', () => {
  const asked: string[] = [];
  const length = memoizeBounded((text) => {
    asked.push(text);
    return text.length;
  }, 2);
  for (const text of ['a', 'a', 'bb', 'ccc', 'a', 'dd', 'ee', 'ff', 'bb']) expect(length(text)).toBe(text.length);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'dd', 'ee', 'ff', 'bb']);
});
