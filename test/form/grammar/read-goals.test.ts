import { goalsBeside, isGoalsHeading, readGoals } from '../../../src/form/grammar/read-goals';
import { linesOf } from '../support/sheets';

const read = (text: string) => {
  const [labels, ...body] = linesOf(text);
  return readGoals(labels!, body);
};

describe('a line that labels goals', () => {
  const at = (text: string): number[] => goalsBeside.propose(linesOf(text)).map((one) => one.at);
  it('has them side by side', () => expect(at('年度目标 | 预期目标 | 实际完成情况\n | 甲 | 乙')).toEqual([0]));
  it('has more than the label of its block, copied down', () => {
    expect(at('100 | 年度总体目标 | 预期目标\n90 | 年度总体目标 | 甲\n80 | 年度总体目标 | 实际完成情况')).toEqual([]);
  });
});

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

  it('are no figure below another heading', () => {
    const { outcome } = read('年度预期目标 | | 具体完成情况 | | 总体完成率（%）\n提高办案水平 | | | | 100');
    expect(outcome?.value).toMatchObject({ kind: 'blank', address: { row: 1, column: 2 } });
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
    [
      'a block’s label that is a goal’s, repeated below',
      '年度目标 | 计划目标 | 完成情况\n年度目标 | 开展培训 | 完成培训',
      0,
      2,
    ],
    [
      'brief words repeated over their width',
      '总体目标 | 年初计划 | 年初计划 | 年末完成 | 年末完成\n总体目标 | 开展培训 | 开展培训 | 完成培训 | 完成培训',
      0,
      3,
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
      '年初绩效目标 | 目标调整说明 | 全年目标实际完成情况\n建成两所 | 经批准调整为一所 | 建成一所',
    );
    expect([goal?.value.text, outcome?.value.text]).toEqual(['建成两所', '建成一所']);
  });
});

describe('a text copied over its width', () => {
  it('may reach below the next label', () => {
    const { outcome } = read('预期目标 | | 实际完成情况 |\n免疫牛羊万只 | 免疫牛羊万只 | 免疫牛羊万只 | 完成免疫万只');
    expect(outcome?.value.text).toBe('完成免疫万只');
  });
  it('may do so in another width', () => {
    const { outcome } = read('预期目标 | | 实际完成情况 |\n免疫牛羊210万只 | | 免疫牛羊２１０万只 | 完成免疫212万只');
    expect(outcome?.value.text).toBe('完成免疫212万只');
  });
  it('the same goal and outcome stay, whatever figure stands beside them', () => {
    const { outcome } = read('预期目标 | 实际完成情况 | 总体完成率\n免疫牛羊万只 | 免疫牛羊万只 | 100');
    expect(outcome?.value.text).toBe('免疫牛羊万只');
  });
});

describe('goals in numbered rows', () => {
  it('are one text of several lines, at the first row’s cell', () => {
    const { goal, outcome } = read(
      '总体目标 | 序号 | 预期目标 | 完成情况\n| 1 | 改造茶园 | 改造完成\n| 2 | 培训茶农 | 培训完成\n| 备注 | 无 |',
    );
    expect([goal?.value.text, outcome?.value.text]).toEqual(['改造茶园\n培训茶农', '改造完成\n培训完成']);
    expect(goal?.value.address).toEqual({ row: 1, column: 2 });
    expect(goal?.also).toEqual([
      { row: 2, column: 2 },
      { row: 1, column: 1 },
      { row: 2, column: 1 },
    ]);
  });
  it.each([
    ['目标1', '目标2'],
    ['（一）', '（二）'],
    ['1.', '2.'],
  ])('numbered %s, %s', (first, second) => {
    const { goal } = read(`总体目标 | | 预期目标 | 完成情况\n${first} | | 建园 | 建成\n${second} | | 装网 | 装好`);
    expect(goal?.value.text).toBe('建园\n装网');
  });
  it('may have their numbers in their own cells', () => {
    const { goal, outcome } = read('| 预期目标 | 完成情况\n| 目标1：建园 | 完成1：建成\n| 目标2：装网 | 完成2：装好');
    expect([goal?.value.text, outcome?.value.text]).toEqual(['目标1：建园\n目标2：装网', '完成1：建成\n完成2：装好']);
  });
  it('one numbered row is a text like any other, and so are rows without numbers', () => {
    expect(read('| 预期目标 | 完成情况\n1 | 建园 | 建成').goal).not.toHaveProperty('also');
    expect(read('| 预期目标 | 完成情况\n| 建园 | 建成\n| 实施过程 | 三月开工').goal?.value.text).toBe('建园');
  });
});

describe('words that ask for an outcome only beside a goal', () => {
  const isHeading = (text: string): boolean => isGoalsHeading(linesOf(text)[0]!);

  it.each([
    '年度目标 | 年初目标 | 实际完成',
    '总体目标 | 年初计划 | 年末完成',
    '绩效目标 | 保障平台稳定运行 | 实际完成 | 平台稳定运行',
    '年度目标 | 维护沙障三千亩 | 实际情况 | 维护沙障三千亩',
    // A slip of a character.
    '年度总体目标 | 预期目标 | 实际完咸情况',
  ])('%s', (text) => expect(isHeading(text)).toBe(true));
  it.each([
    '指标名称 | 年度目标 | 实际完成 | 得分',
    '甲 | 乙 | 丙 | 年度目标 | 实际完成',
    '实际完成 | 年度目标',
    '年度目标 | 实际完工日期',
  ])('not in %s', (text) => expect(isHeading(text)).toBe(false));
});

describe('goal and outcome in one row', () => {
  it('stand beside their labels, whatever comes below', () => {
    const { goal, outcome } = read('年度目标 | 适配器具 | | 完成情况 | 已适配器具\n四、指标完成情况');
    expect([goal?.value.text, outcome?.value.text]).toEqual(['适配器具', '已适配器具']);
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

describe('an outcome left of its goal', () => {
  it.each([
    '年度总体目标 | 实际完成情况 | | 预期目标\n年度总体目标 | 已补助八座冷库 | | 补助八座冷库',
    '实际完成情况 | | 预期目标\n已补助八座冷库 | | 补助八座冷库',
    '年度总体目标 | 实际完成情况 | 实际完成情况 | 预期目标 | 预期目标\n年度总体目标 | 已补助八座冷库 | 已补助八座冷库 | 补助八座冷库 | 补助八座冷库',
  ])('is read under its own label: %j', (text) => {
    const { goal, outcome } = read(text);
    expect([goal?.value.text, outcome?.value.text]).toEqual(['补助八座冷库', '已补助八座冷库']);
  });

  it('keeps a place for the text that is missing', () => {
    const { goal, outcome } = read('实际完成情况 | | 预期目标\n | | 补助八座冷库');
    expect([goal?.value.text, outcome?.value.kind]).toEqual(['补助八座冷库', 'blank']);
  });

  it('is none where texts stand among the labels', () => {
    const { goal, outcome } = read('完成情况 | 已补助八座冷库 | 年度目标 | 补助八座冷库\n一级指标');
    expect([goal?.value.text ?? null, outcome?.value.text ?? null]).not.toContain('一级指标');
  });
});

describe('a goal beside the one that was adjusted', () => {
  const HEAD = '绩效目标 | 年初绩效目标 | | 全年（调整）绩效目标 | | 全年目标实际完成情况';
  it('gives way to it', () => {
    const { goal, supersededGoal } = read(`${HEAD}\n | 组织演出120场 | | 组织演出100场 | | 演出104场`);
    expect([goal?.value.text, supersededGoal?.value.text]).toEqual(['组织演出100场', '组织演出120场']);
  });
  it.each(['', '无'])('counts where nothing was adjusted: %j', (adjusted) => {
    const { goal, outcome } = read(`${HEAD}\n | 组织演出120场 | | ${adjusted} | | 演出124场`);
    expect([goal?.value.text, outcome?.value.text]).toEqual(['组织演出120场', '演出124场']);
  });
});
