import { readGoalsInRows } from '../../../src/form/grammar/goals-in-rows';
import { linesOf } from '../support/sheets';

describe('goal and outcome in rows of their own', () => {
  const inRows = (text: string) => {
    const { goal, outcome } = readGoalsInRows(linesOf(text));
    return [goal?.value.text ?? null, outcome?.value.text ?? null];
  };

  it.each([
    ['年度目标 | 开展培训\n完成情况 | 完成培训', '开展培训', '完成培训'],
    ['项目名称 | 甲\n年度总体目标 | 开展培训\n培训地点 | 乙\n目标完成情况 | 完成培训', '开展培训', '完成培训'],
    ['绩效目标 | 年初设定目标 | 开展培训\n| 全年实际完成情况 | 完成培训', '开展培训', '完成培训'],
    ['年度目标 |\n完成情况 | 完成培训', '', '完成培训'],
    ['绩效目标完成情况 | 预期绩效目标 | 开展培训\n| 实际完成情况 | 完成培训', '开展培训', '完成培训'],
    ['三、绩效目标完成情况\n预期目标 | 开展培训\n实际完成情况 | 完成培训', '开展培训', '完成培训'],
    // Words that mean much else, and these only as a pair.
    ['目标 | 为学生提供营养餐\n完成 | 为学生供餐二百天', '为学生提供营养餐', '为学生供餐二百天'],
    ['绩效目标 | 创建高产示范片\n目标完成 | 创建高产示范片', '创建高产示范片', '创建高产示范片'],
    ['目标 | 为学生提供营养餐\n培训地点 | 县城第一小学\n完成 | 为学生供餐二百天', null, null],
    // Merged cells that were copied apart.
    ['目标 | 目标 | 为学生提供营养餐\n完成 | 完成 | 为学生供餐二百天', '为学生提供营养餐', '为学生供餐二百天'],
    ['目标 | 预算执行率\n完成 | 95%', null, null],
    ['年度目标 | 开展培训', null, null],
    ['完成情况 | 完成培训', null, null],
    ['甲 | 乙 | 丙 | 年度目标 | 开展培训\n完成情况 | 完成培训', null, null],
    // One label cannot ask for both.
    ['年度总体目标完成情况 | 完成培训', null, null],
  ])('%j', (text, goal, outcome) => expect(inRows(text)).toEqual([goal, outcome]));

  it('a blank answer stands beside its label', () => {
    expect(readGoalsInRows(linesOf('| 年度目标\n| 完成情况 | 完成培训')).goal?.value).toMatchObject({
      kind: 'blank',
      address: { row: 0, column: 2 },
    });
  });
});
