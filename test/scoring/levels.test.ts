import { answerToLevel } from '../../src/scoring';

describe('a result on the scale of its target', () => {
  test.each([
    // grades
    ['良好', '优秀', 'reached'],
    ['良好', '良好', 'reached'],
    ['优秀', '良', 'below'],
    ['优', '优良', 'open'],
    ['优良', '良好', 'reached'],
    ['良好以上', '合格', 'below'],
    ['合格', '不合格', 'below'],
    ['优秀', '良好以上', 'open'],
    ['达到良好等级', '评定为优秀等次', 'reached'],
    ['不低于良好。', '中等；', 'below'],
    // stars and letters, in numerals of either kind
    ['4A级景区', '3A级景区', 'below'],
    ['4A级旅游景区', '5A级', 'reached'],
    ['AAAA级', '3A', 'below'],
    ['3A', 'AAAA', 'reached'],
    ['三星级', '4星', 'reached'],
    ['五星级', '三星级', 'below'],
    // places: fewer are better, 前三名 is the third at worst
    ['第5名', '第3名', 'reached'],
    ['第3名', '第5名', 'below'],
    ['全省排名前三名', '全省第10名', 'below'],
    ['不低于第8位', '第11位', 'below'],
    ['不低于第8位', '第6位', 'reached'],
    ['第8名以内', '第11名', 'below'],
    ['第8名以内', '第8名', 'reached'],
    ['前10', '第十一', 'below'],
    ['第2名', '前三名', 'open'],
    ['前五名', '前三名', 'reached'],
    // whether 一级 or 二级 is the better one is not told
    ['二级', '一级', 'open'],
    ['甲等', '乙等', 'open'],
    ['乙级', '乙级', 'reached'],
  ])('%s, and %s: %s', (target, actual, expected) => {
    expect(answerToLevel(target, actual, '评定结果')).toBe(expected);
  });

  test.each([
    ['Ⅲ类', 'Ⅱ类', 'reached'],
    ['III类水质标准', 'IV类', 'below'],
    ['Ⅲ类水体', '劣Ⅴ类', 'below'],
    ['3类水', '五类', 'below'],
    ['Ⅴ类', '劣Ⅴ类', 'below'],
    ['IV类', '四类', 'reached'],
    ['四类', 'IV类', 'reached'],
  ])('classes of water run from I down: %s, and %s: %s', (target, actual, expected) => {
    expect(answerToLevel(target, actual, '国控断面水质')).toBe(expected);
  });

  test('which class is the better one is not told of anything else', () => {
    expect(answerToLevel('III类', 'II类', '博物馆定级')).toBe('open');
    expect(answerToLevel('III类', 'III类', '博物馆定级')).toBe('reached');
    expect(answerToLevel('III类水质', 'II类', '达标情况')).toBe('reached');
  });

  test.each([
    ['of two scales', '良好', '三星级'],
    ['of a target that is no level', '有所改善', '良好'],
    ['of a result that is none', '良好', '有所改善'],
    ['of a bound from above', '良好', '优秀以下'],
    ['of letters without any', '4A级', '级'],
    ['of a place that is none', '第3名', '第名'],
  ])('nothing can be told %s', (_name, target, actual) => {
    expect(answerToLevel(target, actual, '评定结果')).toBeNull();
  });
});
