import { contentOf, coverage, pairsOf, sharedPairs } from '../../../src/rules/support/words';

describe('contentOf', () => {
  it.each([
    ['全年签发商事证明书数量', '签发商事证明书'],
    ['指标1:培训场次', '培训'],
    ['经贸对接活动举办场次', '经贸对接活动'],
    ['保障人数', ''],
    ['签发及时性', '签发及时性'],
  ])('%s says %s', (phrase, content) => expect(contentOf(phrase)).toBe(content));
});

describe('pairsOf', () => {
  it('pairs neighbours, none across a gap', () => expect([...pairsOf('展位 费用')]).toEqual(['展位', '费用']));
  it('keeps a lone character', () => expect([...pairsOf('树')]).toEqual(['树']));
  it('is empty for nothing', () => expect(pairsOf('').size).toBe(0));
});

describe('coverage', () => {
  it('is the share of pairs that are found', () => {
    expect(coverage(pairsOf('加盟展展位'), pairsOf('加盟展展会'))).toBe(0.75);
    expect(sharedPairs(pairsOf('加盟展展位'), pairsOf('加盟展展会'))).toBe(3);
  });
  it('is 0 where there is nothing to find', () => expect(coverage(pairsOf(''), pairsOf('展位'))).toBe(0));
});
