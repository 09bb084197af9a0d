import { answerToRange, parseMeasure } from '../../src/scoring';

test.each([
  ['20-30件', '19件', 'below'],
  ['20-30件', '20件', 'within'],
  ['20-30件', '30件', 'within'],
  ['20-30件', '31件', 'above'],
  ['20-30件', '0件', 'below'],
  ['20-30件', '25', 'within'],
  ['80%-90%', '79.9%', 'below'],
  ['80%-90%', '90.1%', 'above'],
  ['2-3万元', '25000元', 'within'],
  ['2-3万元', '35000元', 'above'],
  ['[95%,100%]', '98%', 'within'],
  ['[95%，100%]', '92%', 'below'],
  ['≥20人且≤30人', '25人', 'within'],
  ['不少于20人，不超过30人', '36人', 'above'],
  ['18℃-24℃', '20℃-22℃', 'within'],
  ['18℃-24℃', '16℃-22℃', 'below'],
  ['18℃-24℃', '20℃-26℃', 'above'],
  ['≥18℃', '16℃-19℃', 'below'],
  ['≥18℃', '18℃-21℃', 'within'],
  ['≤10天', '8-12天', 'above'],
])('a result against a range: %s, %s is %s', (target, actual, expected) => {
  expect(answerToRange(parseMeasure(target), parseMeasure(actual))).toBe(expected);
});

test.each([
  ['no range', '20件', '25件'],
  ['a target without a bound', '10天', '8-12天'],
  ['a target in words', '按期', '8-12天'],
  ['an interval without one of its ends', '[95%,100%)', '98%'],
  ['two bounds of one way', '≥20人且≥30人', '25人'],
  ['two bounds that leave nothing between them', '≥30人且≤20人', '25人'],
  ['words', '20-30件', '已完成'],
  ['a result that is about', '20-30件', '约25件'],
  ['a mere bound', '20-30件', '≥25件'],
  ['another unit', '20-30件', '25公里'],
  ['a number that lacks its per cent', '80%-90%', '85'],
])('%s is no answer to a range: %s, %s', (_what, target, actual) => {
  expect(answerToRange(parseMeasure(target), parseMeasure(actual))).toBeNull();
});
