import { layoutOf, readIndicatorHeading } from '../../src/form/columns';
import { linesOf } from './support/sheets';

const read = (text: string, anchor = 0) => readIndicatorHeading(linesOf(text), anchor);
const fields = (text: string, anchor = 0) =>
  read(text, anchor).columns.map(({ field, column }) => `${column} ${field}`);
const layout = (text: string) => layoutOf(read(text).columns);

describe('headings in one row', () => {
  it('in their order, with the columns they stand in', () => {
    expect(
      fields('绩效指标 | 一级指标 | 二级指标 | 三级指标 | | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因'),
    ).toEqual(['1 level1', '2 level2', '3 name', '5 target', '6 actual', '7 points', '8 score', '9 reason']);
  });

  it('a heading that comes twice counts once', () => {
    expect(fields('一级指标 | 三级指标 | 年度指标值 | 得分 | 得分 | 评分标准 | 评分标准')).toEqual([
      '0 level1',
      '1 name',
      '2 target',
      '3 score',
      '4 other',
      '5 other',
      '6 other',
    ]);
  });

  it('nothing beyond the last line', () => expect(read('三级指标', 5)).toMatchObject({ columns: [], extraLines: 0 }));
});

describe('headings in two rows', () => {
  it('Yunnan: level headings and parts of the target below', () => {
    const text = `
      绩效指标 | | | 年度指标值 | | | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
      产出指标 | 数量指标 | 受助人数 | ≧ | 735 | 人次 | 735 | 10 | 10`;
    expect(fields(text, 1)).toEqual([
      '0 level1',
      '1 level2',
      '2 name',
      '3 nature',
      '4 target',
      '5 unit',
      '6 actual',
      '7 points',
      '8 score',
      '9 reason',
    ]);
    expect(read(text, 1).extraLines).toBe(0);
  });

  it('Hebei: parts of target and score below', () => {
    const text = `
      四、年度绩效指标完成情况 | 一级指标 | 二级指标 | 三级指标 | 指标分值 | 预期指标值 | | | 单项指标实际完成值 | 单项指标完成情况 | 自评得分
       | | | | | 符号 | 值 | 单位（文字描述） | | | 单项指标得分 | 权重占比（%） | 单项指标折算得分
       | 产出指标 | 数量指标 | 办理案件数量 | 10 | >= | 5000 | | 6418件 | 完成 | 100 | 10 | 10`;
    expect(fields(text)).toEqual([
      '1 level1',
      '2 level2',
      '3 name',
      '4 points',
      '5 nature',
      '6 target',
      '7 unit',
      '8 actual',
      '9 other',
      '10 rawScore',
      '11 weight',
      '12 score',
    ]);
    expect(read(text).extraLines).toBe(1);
  });

  it('rows of funds or indicators do not join in', () => {
    expect(read('年初预算数 | 分值 | 得分\n一级指标 | 三级指标 | 年度指标值\n产出指标 | 场次 | 10', 1)).toMatchObject({
      extraLines: 0,
    });
    expect(fields('分值 | 得分 | 甲\n一级指标 | 三级指标 | 年度指标值', 1)).toEqual(['0 level1', '1 name', '2 target']);
  });
});

describe('layouts', () => {
  it.each([
    ['一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分', 'standard'],
    ['一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 全年实际值 | 得分', 'points-first'],
    ['一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分', 'split-target'],
    ['一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分', 'no-points'],
    ['一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 未完成原因', 'no-scores'],
  ])('%s: %s', (text, expected) => expect(layout(text)).toBe(expected));

  it('no headings, no layout', () => expect(layoutOf([])).toBe('no-indicators'));
});
