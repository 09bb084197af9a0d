import { answerToWay, parseMeasure } from '../../src/scoring';

test.each([
  ['不低于上年', '低于上年1.2个百分点', 'contrary'],
  ['不低于上年水平', '低于上年', 'contrary'],
  ['低于上年', '高于上年', 'contrary'],
  ['不低于上年', '高于上年1.2个百分点', 'as-asked'],
  ['下降', '上升2%', 'contrary'],
  ['同比下降', '同比上升2%，原因待查', 'contrary'],
  ['下降', '较上年减少3人', 'as-asked'],
  ['逐步提高', '有所下降', 'contrary'],
  ['提高', '由46%下降至41%', 'contrary'],
  ['提高', '由41%提高至46%', 'as-asked'],
  ['不低于上年', '93.1%（上年94.6%）', 'contrary'],
  ['不低于上年水平', '95.1%，上年94.6%', 'as-asked'],
  ['不低于上年', '94.6%（上年同期94.6%）', 'as-asked'],
  ['高于上年', '94.6%（上年94.6%）', 'contrary'],
  ['不高于上年', '1.2%（上年0.8%）', 'contrary'],
  ['低于上年', '0.6%（上年为0.8%）', 'as-asked'],
])('%s answered by %s: %s', (target, actual, expected) => {
  expect(answerToWay(parseMeasure(target), parseMeasure(actual))).toBe(expected);
});

test.each([
  ['another matter went the other way', '提高', '生活成本下降2%'],
  ['another matter from one number to another', '提高', '生活成本由100元降至90元'],
  ['neither way', '低于上年', '与上年持平'],
  ['no change between the two', '提高', '由46%调整至46%'],
  ['no rise where one is told', '下降', '由46%提高至46%'],
  ['a target that is a number', '下降2%', '上升2%'],
  ['a target of other words', '明显改善', '下降2%'],
  ['a result that says no way', '提高', '良好'],
  ['an earlier number of another unit', '不低于上年', '93.1%（上年8件）'],
  ['about so much', '不低于上年', '约93.1%（上年94.6%）'],
  ['two earlier numbers', '不低于上年', '93.1%（上年94.6%、前年92%）'],
])('%s is no answer: %s, %s', (_what, target, actual) => {
  expect(answerToWay(parseMeasure(target), parseMeasure(actual))).toBeNull();
});
