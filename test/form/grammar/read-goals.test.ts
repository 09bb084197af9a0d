import { readGoals, readGoalsInRows } from '../../../src/form/grammar/read-goals';
import { linesOf } from '../support/sheets';

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

describe('labels that say more than one thing', () => {
  const texts = (text: string) => {
    const { goal, outcome } = read(text);
    return [goal?.label.address.column, goal?.value.text, outcome?.label.address.column, outcome?.value.text];
  };

  it.each([
    ['总体目标 labels the block', '总体目标 | 预期目标 | 实际完成情况\n| 开展培训 | 完成培训', 1, 2],
    ['目标完成情况 labels the block', '目标完成情况 | 年度预期目标 | 具体完成情况\n| 开展培训 | 完成培训', 1, 2],
    [
      'labels repeated over their width',
      '预期目标 | 预期目标 | 实际完成情况 | 实际完成情况\n开展培训 | 开展培训 | 完成培训',
      0,
      2,
    ],
    [
      'the block’s label repeated below',
      '年度总体目标 | 预期目标 | 实际完成情况\n年度总体目标 | 开展培训 | 完成培训',
      1,
      2,
    ],
  ])('%s', (_name, text, goal, outcome) => expect(texts(text)).toEqual([goal, '开展培训', outcome, '完成培训']));
});

describe('goal and outcome beside their labels in one row', () => {
  it.each([
    ['总体目标 | 预期目标 | 开展培训 | 实际完成情况 | 完成培训', '开展培训', '完成培训'],
    ['预期目标 | 预期目标 | 开展培训 | 实际完成情况 | 实际完成情况 | 完成培训', '开展培训', '完成培训'],
    ['预期目标 | 开展培训 | 实际完成情况', '开展培训', ''],
    ['预期目标 | | 实际完成情况 | 完成培训', '', '完成培训'],
    // With lines below, what stands beside a label is no answer.
    ['预期目标 | | 实际完成情况 | 总体完成率（%）\n开展培训 | | 完成培训 | 100', '开展培训', '完成培训'],
  ])('%j', (text, goal, outcome) => {
    const goals = read(text);
    expect([goals.goal?.value.text, goals.outcome?.value.text]).toEqual([goal, outcome]);
  });
});

describe('a third label between the two', () => {
  it('is no goal', () => {
    const { goal, outcome } = read(
      '年初绩效目标 | 全年（调整）绩效目标 | 全年目标实际完成情况\n建成两所 | 经批准调整为一所 | 建成一所',
    );
    expect([goal?.value.text, outcome?.value.text]).toEqual(['建成两所', '建成一所']);
  });
});

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

describe('goal and outcome in one row', () => {
  it('stand beside their labels, whatever comes below', () => {
    const { goal, outcome } = read('年度目标 | 适配器具 | | 完成情况 | 已适配器具\n四、指标完成情况');
    expect([goal?.value.text, outcome?.value.text]).toEqual(['适配器具', '已适配器具']);
  });

  it('may share a cell each with their labels', () => {
    const { goal, outcome } = readGoalsInRows(linesOf('绩效目标：开设社团32个\n完成情况：开设社团30个'));
    expect([goal?.value.text, outcome?.value.text]).toEqual(['开设社团32个', '开设社团30个']);
  });
});

describe('goal or outcome left blank in one row', () => {
  it.each([
    ['年度目标 | 开展培训 | | 完成情况', '开展培训', ''],
    ['年度目标 | | | 完成情况 | 已培训\n四、指标完成情况', '', '已培训'],
  ])('%s', (text, expectedGoal, expectedOutcome) => {
    const { goal, outcome } = read(text);
    expect([goal?.value.text, outcome?.value.text]).toEqual([expectedGoal, expectedOutcome]);
    expect([goal?.value.address.row, outcome?.value.address.row]).toEqual([0, 0]);
  });
});
