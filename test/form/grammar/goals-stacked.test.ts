import { readGoalsStacked } from '../../../src/form/grammar/goals-stacked';
import { read } from '../../../src/form/search/read';
import { linesOf, sheet } from '../support/sheets';

describe('goal and outcome in one column', () => {
  const stacked = (text: string) => {
    const { goal, outcome } = readGoalsStacked(linesOf(text));
    return [goal?.value.text ?? null, outcome?.value.text ?? null];
  };

  it.each([
    ['预期目标\n更换供水管网\n实际完成情况\n更换供水管网完成', '更换供水管网', '更换供水管网完成'],
    ['金额 | 预期目标\n80 | 更换供水管网\n90 | 完成情况\n | 更换供水管网完成', '更换供水管网', '更换供水管网完成'],
    // In columns of their own they are not below each other.
    ['预期目标\n更换供水管网\n| 实际完成情况\n| 更换供水管网完成', null, null],
    ['预期目标\n更换供水管网\n实际完成情况', null, null],
    // A column of indicators: what is below the heading is no text of a goal.
    ['年度目标\n12公里\n完成情况\n13公里', null, null],
  ])('%j', (text, goal, outcome) => expect(stacked(text)).toEqual([goal, outcome]));
});

it('what stands below its label is not blank beside it', () => {
  const form = read(
    sheet(`项目支出绩效自评表
预期目标
更换供水管网
实际完成情况
更换供水管网完成
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 更换管网 | ≥12公里 | 13公里 | 90 | 90
总分 | | | | | 90 | 90`),
  ).forms[0];
  expect([form?.goal?.value.text, form?.outcome?.value.text]).toEqual(['更换供水管网', '更换供水管网完成']);
});
