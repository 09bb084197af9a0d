import { readGoals } from '../../src/form/read-goals';
import { linesOf } from './support/sheets';

const read = (text: string) => {
  const [labels, ...body] = linesOf(text);
  return readGoals(labels!, body);
};

describe('goal and outcome', () => {
  it('stand below their labels', () => {
    const { goal, outcome } = read('总体目标 | 预期目标 | | 实际完成情况\n | 开展培训 | | 完成培训');
    expect([goal?.label.text, goal?.value.text, outcome?.label.text, outcome?.value.text]).toEqual([
      '预期目标',
      '开展培训',
      '实际完成情况',
      '完成培训',
    ]);
  });

  it('may stand some columns to the right of their labels', () => {
    const { goal, outcome } = read('预期目标 | | | 实际完成情况 |\n | 开展培训 | | | 完成培训');
    expect([goal?.value.text, outcome?.value.text]).toEqual(['开展培训', '完成培训']);
  });

  it('are blank each on its own', () => {
    const { goal, outcome } = read('| 预期目标 | | 实际完成情况\n | | | 完成培训');
    expect(goal?.value).toMatchObject({ kind: 'blank', address: { row: 1, column: 1 } });
    expect(outcome?.value.text).toBe('完成培训');
    expect(read('| 预期目标 | | 实际完成情况\n | 开展培训').outcome?.value).toMatchObject({
      kind: 'blank',
      address: { row: 1, column: 3 },
    });
  });

  it('are blank where the form ends below the labels', () => {
    const { goal, outcome } = read('| 预期目标 | | 实际完成情况');
    expect(goal?.value).toMatchObject({ kind: 'blank', address: { row: 1, column: 1 } });
    expect(outcome?.value.kind).toBe('blank');
  });

  it('are null without both labels', () => {
    expect(read('预期目标 | 甲')).toEqual({ goal: null, outcome: null });
    expect(read('实际完成情况 | 甲')).toEqual({ goal: null, outcome: null });
  });
});
