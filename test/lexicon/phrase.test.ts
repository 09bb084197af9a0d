import { everyPhrase, phrase } from '../../src/lexicon';

describe('phrase: grammar around the words of concepts', () => {
  test('any word stands for its concept, the longest first', () => {
    const expression = phrase`^(${'about'})\d+`;
    expect(['约为3', '约3', '大约3', '3'].map((text) => expression.exec(text)?.[1] ?? null)).toEqual([
      '约为',
      '约',
      '大约',
      null,
    ]);
  });
  test('signs in a word are no grammar', () => {
    expect([phrase`^${'goes-on'}$`.test('(续)'), phrase`^${'goes-on'}$`.test('续')]).toEqual([true, false]);
  });
  test('concepts may repeat, be left out and look around', () => {
    const expression = phrase`^${'promise-opening'}*${'delivers-first'}${'done-particle'}?$`;
    expect(['计划全年完成了', '完成', '计划'].map((text) => expression.test(text))).toEqual([true, true, false]);
  });
});

test('everyPhrase finds every place', () => {
  expect('共3场，共5场'.replace(everyPhrase`${'in-all'}\d`, '#')).toBe('#场，#场');
});
