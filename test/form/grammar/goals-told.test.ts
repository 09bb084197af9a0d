import { readGoalsTold } from '../../../src/form/grammar/goals-told';
import { readLines } from '../../../src/form/cells/lines';
import { linesOf, sheet } from '../support/sheets';

describe('goal and outcome, label and text in one cell', () => {
  const told = (text: string) => {
    const { goal, outcome } = readGoalsTold(linesOf(text));
    return [goal?.value.text ?? null, outcome?.value.text ?? null];
  };

  it.each([
    ['年度总体目标 | 预期目标：开展培训 | | 完成情况：完成培训', '开展培训', '完成培训'],
    ['绩效目标：开展培训\n完成情况：完成培训', '开展培训', '完成培训'],
    ['年度总体目标 | 年初设定目标:开展培训：两场\n | 实际完成:完成培训', '开展培训：两场', '完成培训'],
    ['年度目标 | 年初设定目标：开展培训。完成情况：完成培训。', '开展培训。', '完成培训。'],
    ['绩效目标：开展培训；备注：两场；完成情况：完成培训', '开展培训；备注：两场；', '完成培训'],
    ['年度目标 | 目标1：甲\n | 完成1：乙\n | 目标2：丙\n | 完成2：丁', '甲\n丙', '乙\n丁'],
    ['绩效目标：开展培训', null, null],
    ['完成情况：完成培训', null, null],
    ['项目名称：甲 | 实施单位：乙', null, null],
    ['预期目标：\n完成情况：', null, null],
  ])('%j', (text, goal, outcome) => expect(told(text)).toEqual([goal, outcome]));

  it('may be told on lines of one cell', () => {
    const cell = { value: '预期目标：改造管网\n更换水表\n实际完成情况：改造管网，更换水表' };
    const grid = sheet('年度总体目标完成情况 |');
    const { goal, outcome } = readGoalsTold(readLines({ ...grid, rows: [[grid.rows[0]?.[0] ?? null, cell]] }));
    expect([goal?.value.text, outcome?.value.text]).toEqual(['改造管网\n更换水表', '改造管网，更换水表']);
  });

  it('the text stays at its cell', () => {
    const { goal } = readGoalsTold(linesOf('| 预期目标：开展培训 | 完成情况：完成培训'));
    expect(goal?.label.address).toEqual({ row: 0, column: 1 });
    expect(goal?.value.address).toEqual({ row: 0, column: 1 });
  });
});
