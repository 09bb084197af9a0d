import { formGrid } from '../../support/form-grid';
import { movesOf, onlyForm, sheet, summary } from '../support/sheets';

/** Rows from 一级指标 (column B, row 13) on; `from A` rows begin in the first column, below them. */
const read = (indicators: string, fromA = '', parts: Parameters<typeof formGrid>[0] = {}) =>
  onlyForm(formGrid({ indicators, total: null, below: fromA, ...parts }).grid);
const rows = (indicators: string, fromA = '', parts: Parameters<typeof formGrid>[0] = {}) =>
  read(indicators, fromA, parts).indicators.map(summary);

const ROW = '产出指标 | 数量指标 | 场次 | ≥10场 | 11场 | 20 | 20 | 无偏差';
const STRAIGHT = '产出指标 · 数量指标 · 场次 · ≥10场 · 11场 · 20 · 20 · 无偏差';

describe('rows under their headings', () => {
  it('level labels stay until the next one, a new level 1 ends level 2', () => {
    expect(
      rows(`${ROW}
        | | 人数 | 100人 | 90人 | 10 | 9 | 减少
        | 质量指标 | 合格率 | 90% | 96% | 10 | 10
        效益指标 | | 应用率 | 80% | 85% | 30 | 30`),
    ).toEqual([
      STRAIGHT,
      '产出指标 · 数量指标 · 人数 · 100人 · 90人 · 10 · 9 · 减少',
      '产出指标 · 质量指标 · 合格率 · 90% · 96% · 10 · 10 · ',
      '效益指标 ·  · 应用率 · 80% · 85% · 30 · 30 · ',
    ]);
  });

  it('a blank target moves no cell where all rows hold level-2 words that nobody knows', () => {
    const list = `产出指标 | 本馆设备设施更新改造情况 | 更换座椅 | ≥90把 | 95把 | 10 | 10 |
      | 参观讲解服务开展情况 | 讲解场次 | | 300场 | 10 | 10 |
      | 参观票务系统运行情况 | 系统可用率 | ≥99% | | 10 | 10 |
      | 文物库房环境监测情况 | 监测点位 | ≥12个 | 12个 | 10 | 10 |
      | 志愿者队伍培训组织情况 | 培训人次 | ≥80人次 | 86人次 | 10 | 10 |`;
    const form = read(list);
    expect(form.displacements).toEqual([]);
    expect(form.indicators.slice(1, 3).map(summary)).toEqual([
      '产出指标 · 参观讲解服务开展情况 · 讲解场次 ·  · 300场 · 10 · 10 · ',
      '产出指标 · 参观票务系统运行情况 · 系统可用率 · ≥99% ·  · 10 · 10 · ',
    ]);
  });

  it('a blank score moves no 0 of the reasons where three rows of four have one', () => {
    const list = `产出指标 | 数量指标 | 更换座椅 | 90把 | 95把 | 10 | 9 | 最高限价低于预算金额，提高预算准确度
      | | 讲解场次 | 300场 | 300场 | 10 | 10 | 0
      | 质量指标 | 系统可用率 | 99% | 99% | 10 | | 0
      | | 监测合格率 | 99% | 99% | 10 | 10 | 0`;
    const form = read(list);
    expect(form.displacements).toEqual([]);
    expect(summary(form.indicators[2]!)).toBe('产出指标 · 质量指标 · 系统可用率 · 99% · 99% · 10 ·  · 0');
  });

  it('a row that slid has neither a level nor points for its reason', () => {
    const headings = '三级指标 | 一级指标 | 二级指标 | 偏差原因 | 得分 | 分值 | 实际完成值 | 年度指标值';
    const first = '适配件数 | 产出 | 数量 | | 20 | 20 | 2100件 | 2000件\n合格率 | 产出 | 质量 | | 20 | 20 | 99% | 98%';
    const slid = '满意率 | | 满意度 | 服务对象满意度 | | 10分 | 10分 | 96% | 90%';
    const [, , row] = rows(`${first}\n${slid}`, '', { headings });
    expect(row).toBe('满意度 · 服务对象满意度 · 满意率 · 90% · 96% · 10分 · 10分 · ');
  });

  it('kinds and points are read from the labels', () => {
    const [one] = read('产出指标（50分） | 质量指 标 | 合格率 | 90% | 96% | 10 | 10').indicators;
    expect([one?.level1?.kind, one?.level1?.points?.toFixed(), one?.level2?.kind, one?.level2?.points]).toEqual([
      'output',
      '50',
      'quality',
      null,
    ]);
  });

  it('blank values have the places of their headings', () => {
    const [one] = read('产出指标 | 数量指标 | 场次 | | | |').indicators;
    expect(
      [one?.target.field, one?.actual.field, one?.points, one?.score, one?.reason].map((cell) => cell?.address.column),
    ).toEqual([4, 5, 6, 7, 8]);
    expect(one?.target.field.kind).toBe('blank');
  });

  it('columns that the form lacks are null', () => {
    const headings = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值';
    const [one] = read('产出指标 | 数量指标 | 场次 | 10场 | 11场', '', { headings }).indicators;
    expect(one).toMatchObject({ points: null, score: null, reason: null });
  });

  it('a form without a name column but the heading of one still has places', () => {
    const headings = '指标名称 | 指标值 | 完成值';
    expect(rows('场次 | 10场 | 11场', '', { headings })).toEqual([' ·  · 场次 · 10场 · 11场 ·  ·  · ']);
  });

  it('zero, dash, 无 and blank stay what they are', () => {
    const [one] = read('产出指标 | 数量指标 | 场次 | 0 | — | 0 | 无 |').indicators;
    expect([
      one?.target.field.kind,
      one?.actual.field.kind,
      one?.points?.kind,
      one?.score?.kind,
      one?.reason?.kind,
    ]).toEqual(['number', 'dash', 'number', 'none', 'blank']);
  });

  it('errors and formulas never computed stay in their columns', () => {
    const cells = { F13: { value: { error: '#DIV/0!' } }, H13: { value: null, formula: 'F13/E13' } };
    expect(rows('产出指标 | 数量指标 | 场次 | 10场 | | 10 | |', '', { cells })).toEqual([
      '产出指标 · 数量指标 · 场次 · 10场 · #DIV/0! · 10 · =F13/E13 · ',
    ]);
  });
});

describe('rows of the nine forms of 2021 that lost their merged cells', () => {
  it.each([
    [
      'level 2 and all after it one left',
      `${ROW}\n成本指标 | 工本费 | 15元/份 | 15元/份 | 3 | 3 | 无偏差`,
      '',
      '产出指标 · 成本指标 · 工本费 · 15元/份 · 15元/份 · 3 · 3 · 无偏差',
    ],
    [
      'values one left beside a straight level 1',
      `${ROW}\n满意度指标 | 企业满意度 | ≥90% | 95% | 15 | 15 | 无偏差`,
      '',
      '满意度指标 ·  · 企业满意度 · ≥90% · 95% · 15 · 15 · 无偏差',
    ],
    [
      'level 1 in the first column, values one left',
      ROW,
      '满意度指标 | | 企业满意度 | 0 | 0 | 15 | 15',
      '满意度指标 ·  · 企业满意度 · 0 · 0 · 15 · 15 · ',
    ],
    [
      'all one right, the reason lost',
      `${ROW}\n| | 时效指标 | 及时性 | 100% | 100% | 5 | 5`,
      '',
      '产出指标 · 时效指标 · 及时性 · 100% · 100% · 5 · 5 · ',
    ],
    [
      'name two left, target two left, the rest one left',
      ROW,
      '| 课题及时性 | 100% | | 100% | 5 | 5 | 无偏差',
      '产出指标 · 数量指标 · 课题及时性 · 100% · 100% · 5 · 5 · 无偏差',
    ],
    [
      'level 1 and name at the very left, two left',
      ROW,
      '满意度指标 | 企业满意度 | ≥80% | 100% | 15 | 15 | 无偏差',
      '满意度指标 ·  · 企业满意度 · ≥80% · 100% · 15 · 15 · 无偏差',
    ],
    [
      'name two left, values one left',
      ROW,
      '| 联络处及时性 | | 90% | 100% | 6 | 6 | 无偏差',
      '产出指标 · 数量指标 · 联络处及时性 · 90% · 100% · 6 · 6 · 无偏差',
    ],
    [
      'level 2 in the first column, not applicable',
      ROW,
      '生态效益指标 | | 无 | 无 | 无 | 0 | 0 | 不产生',
      '产出指标 · 生态效益指标 · 无 · 无 · 无 · 0 · 0 · 不产生',
    ],
    [
      'a further row two left',
      ROW,
      '| 企业满意度 | ≥80% | 100% | 7 | 7 | 无偏差',
      '产出指标 · 数量指标 · 企业满意度 · ≥80% · 100% · 7 · 7 · 无偏差',
    ],
    [
      'only the name one left',
      `${ROW}\n| 培训及时性 | | 100% | 100% | 7 | 7 | 无偏差`,
      '',
      '产出指标 · 数量指标 · 培训及时性 · 100% · 100% · 7 · 7 · 无偏差',
    ],
  ])('%s', (_name, indicators, fromA, expected) => {
    const form = read(indicators, fromA);
    expect(form.indicators.map(summary)).toEqual([STRAIGHT, expected]);
    expect(form.displacements).toMatchObject([{ kind: 'row', row: 13 }]);
  });

  it('every cell that stands wrong is named with its place', () => {
    expect(movesOf(read(`${ROW}\n成本指标 | 工本费 | 15元 | 15元 | 3 | 3 |`))).toEqual([
      'row: B14>C14 level2, C14>D14 name, D14>E14 target, E14>F14 actual, F14>G14 points, G14>H14 score',
    ]);
    expect(movesOf(read(ROW, '满意度指标 | 企业满意度 | ≥80% | 100% | 15 | 15'))).toEqual([
      'row: A14>B14 level1, B14>D14 name, C14>E14 target, D14>F14 actual, E14>G14 points, F14>H14 score',
    ]);
  });

  it('where its cells belong follows from a row only if all of it is known', () => {
    const isKnown = (slid: string): readonly boolean[] =>
      read(`${ROW}\n${slid}`).displacements.map((displacement) => displacement.isKnown);
    expect(isKnown('成本指标 | 工本费 | 15元 | 15元 | 3 | 3 |')).toEqual([true]);
    expect(isKnown('成本指标 | 工本费 | 按时 | 按时发放到位 | 3 | 3 |')).toEqual([false]);
  });

  it('a 0 under the heading of the reasons is not displaced for a column of no use beside it', () => {
    const headings = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 | 序号';
    expect(read('产出指标 | 数量指标 | 场次 | 10场 | 9场 | 10 | 9 | 0 |', '', { headings }).displacements).toEqual([]);
  });

  it('two level-1 labels under the label of the block make no column of levels where 一级指标 heads another', () => {
    const form = onlyForm(
      sheet(`项目支出绩效自评表（2023年度）
        绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
        产出指标 | | 数量指标 | 培训场次 | 10场 | 10场 | 50 | 50
        | 效益指标 | 社会效益指标 | 应用率 | 80% | 85% | 30 | 30
        满意度指标 | | 服务对象满意度指标 | 学员满意度 | 90% | 95% | 20 | 20`),
    );
    expect(form.indicators.map(({ level1 }) => level1?.field.text)).toEqual(['产出指标', '效益指标', '满意度指标']);
    expect(form.displacements.map(({ kind, row }) => [kind, row])).toEqual([
      ['label', 2],
      ['label', 4],
    ]);
  });

  it('a level-1 label in the level-2 column is a displaced label', () => {
    const form = read(`${ROW}\n| 满意度指标 | 企业满意度 | 98% | 99% | 15 | 15 |`);
    expect(form.indicators.map(summary)[1]).toBe('满意度指标 ·  · 企业满意度 · 98% · 99% · 15 · 15 · ');
    expect(movesOf(form)).toEqual(['label: C14>B14 level1']);
  });

  it('so is one alone in its row, and one left of its column', () => {
    expect(movesOf(read(`${ROW}\n| 效益指标 |\n| 社会效益指标 | 应用率 | 80% | 85% | 30 | 30 |`))).toEqual([
      'label: C14>B14 level1',
    ]);
    expect(movesOf(read(ROW, '效益指标 | | 社会效益指标 | 应用率 | 80% | 85% | 30 | 30 |'))).toEqual([
      'label: A14>B14 level1',
    ]);
  });

  it('满意度指标 beside its own level 1, or without one above, is level 2', () => {
    expect(rows(`${ROW}\n满意度指标 | 满意度指标 | 满意率 | 98% | 99% | 15 | 15 |`)[1]).toMatch(
      /^满意度指标 · 满意度指标 · /u,
    );
    expect(read('| 满意度指标 | 满意率 | 98% | 99% | 15 | 15 |').displacements).toEqual([]);
  });
});

describe('what is no displacement', () => {
  it.each([
    [
      'long sentences as values',
      `${ROW}\n| 时效指标 | 结算周期 | 各项培训任务按照年度计划于十二月底之前全部完成 | 各项培训任务均已按照年度计划于十二月底之前完成 | 5 | 5 |`,
    ],
    ['a sentence as value', `${ROW}\n| 时效指标 | 结算周期 | 接待任务结束后两周内 | 均已在两周内办理完毕 | 5 | 5 |`],
    ['blank values', `${ROW}\n| 质量指标 | 工程质量合格 | | | 10 | 10 |`],
    ['a group of people as level 2 of satisfaction', `${ROW}\n满意度指标 | 读者 | 设置满意度调查 | | | |`],
    ['a reason that is a number', `${ROW}\n| 质量指标 | 合格率 | 90% | 90% | 10 | 10 | 0`],
    ['a mark without indicator', `${ROW}\n效益指标 | 生态效益指标 | / | / | / | |`],
  ])('%s', (_name, indicators) => {
    const form = read(indicators);
    expect(form.displacements).toEqual([]);
    expect(form.indicators).toHaveLength(2);
  });

  it('成本 is a level 1 where the form has 经济成本指标', () => {
    const form = read(
      '成本指标 | 经济成本指标 | 人均成本 | ≤500元 | 480元 | 20 | 20 |\n产出指标 | 数量指标 | 场次 | 10场 | 10场 | 40 | 40 |',
    );
    expect(form.indicators.map((one) => one.level1?.kind)).toEqual(['cost', 'output']);
    expect(form.displacements).toEqual([]);
  });
});

describe('rows that hold no indicator', () => {
  it('placeholders of the template are set aside', () => {
    const form = read(
      `${ROW}\n| | 指标2： | | | |\n| | …… |\n| 质量指标 | 指标1：合格率 | 90% | 90% | 10 | 10\n| …… |\n| | 指标3 | / | / | |`,
    );
    expect(form.indicators).toHaveLength(2);
    expect(form.placeholders.map((cell) => cell.text)).toEqual(['指标2：', '……', '……', '指标3']);
    expect(form.displacements).toEqual([]);
  });

  it('指标1 with values is an indicator', () =>
    expect(rows('产出指标 | 数量指标 | 指标1 | 10 | 10 | 10 | 10')).toHaveLength(1));

  it('level labels alone, remarks, repeated headings', () => {
    const head = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分';
    const form = read(
      `${ROW}\n${head}\n| 生态效益指标 | | | | |`,
      '其他需要说明事项 | 无\n本表由单位填写，数据截至十二月底',
    );
    expect(form.indicators.map(summary)).toEqual([STRAIGHT]);
    expect(form.displacements).toEqual([]);
  });

  it('the label of the block is no part of the first row', () => {
    expect(rows('', '绩效指标 | 产出指标 | 数量指标 | 场次 | ≥10场 | 11场 | 20 | 20 | 无偏差')).toEqual([STRAIGHT]);
  });

  it('values without a name do count', () => {
    expect(rows(`${ROW}\n| | | 10场 | 11场 | 5 | 5 |\n| | | | | 5 | 5 |\n| | | | | 5 | |`)).toHaveLength(3);
  });
});

describe('what applies', () => {
  const applies = (row: string, parts: Parameters<typeof formGrid>[0] = {}) => {
    const [one] = read(row, '', parts).indicators;
    return [one?.isApplicable, one?.isSubRow];
  };

  it.each([
    ['| 生态效益指标 | 无 | 无 | 无 | 0 | 0 | 无', [false, false]],
    ['| 生态效益指标 | 无 | 无 | 无 | 5 | 5 | 无', [true, false]],
    ['| 生态效益指标 | 改善环境 | 无 | 无 | 0 | 0 | 无', [false, false]],
    ['| 生态效益指标 | 改善环境 | — | — | | | ', [false, false]],
    ['| 质量指标 | 工程合格 | | | | |', [true, false]],
    ['| 质量指标 | 差错率 | 0 | 0 | 0 | 0 |', [true, false]],
    ['| 数量指标 | 其中：线上场次 | 5场 | 5场 | | |', [true, true]],
  ])('%s', (row, expected) => expect(applies(row)).toEqual(expected));

  it('a row without points goes on with the parts of the row above it', () => {
    const of = (last: string): boolean[] =>
      read(
        `产出指标 | 数量指标 | 成本 | 9万 | 9万 | 5 | 5 |\n| | 其中：人员费 | 4万 | 4万 | | |\n${last}`,
        '',
      ).indicators.map(({ isSubRow }) => isSubRow);
    expect(of('| | 设备费 | 5万 | 5万 | | |')).toEqual([false, true, true]);
    expect(of('| | 设备费 | 5万 | 5万 | 5 | 5 |')).toEqual([false, true, false]);
    expect(of('| 质量指标 | 合格率 | 90% | 95% | | |')).toEqual([false, true, false]);
  });

  it('rows below one that has its points and no values are its parts', () => {
    const of = (first: string, last: string): boolean[] =>
      read(`产出指标 | 数量指标 | ${first}\n${last}`).indicators.map(({ isSubRow }) => isSubRow);
    const bare = '受益人口（人） | | | 15 | 15 |';
    const part = '| | ★脱贫户（户） | ≥120 | 126 | | |';
    expect(of(bare, `${part}\n| | 监测户（户） | ≥10 | 12 | | |`)).toEqual([false, true, true]);
    expect(of('受益人口（人） | 300 | 310 | 15 | 15 |', part)).toEqual([false, false]);
    expect(of(bare, '| | ★脱贫户（户） | | | | |')).toEqual([false, false]);
    expect(of(bare, '| | ★脱贫户（户） | ≥120 | 126 | 5 | 5 |')).toEqual([false, false]);
    expect(of(bare, '| 质量指标 | ★脱贫户（户） | ≥120 | 126 | | |')).toEqual([false, false]);
  });

  it('goals between the rows and the funds below them are no row', () => {
    const form = onlyForm(
      sheet(`项目支出绩效自评表
        项目名称 | 活动阵地 | | 主管部门 | 妇联
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
        产出指标 | 数量指标 | 新建阵地 | 10个 | 10个 | 90 | 90 |
        年度总体目标 | 预期目标：新建妇女之家10个，服务妇女儿童。 | 实际完成：新建妇女之家10个，服务5700人次。
        资金情况（万元） | 资金来源 | 年初预算 | 全年预算 | 全年执行 | 执行率 | 分值 | 得分
        | 合计 | 65 | 65 | 61.75 | 95% | 10 | 9.5
        自评总分 | | | | | | 100 | 99.5`),
    );
    expect(form.indicators).toHaveLength(1);
    expect(form.goal?.value.text).toBe('新建妇女之家10个，服务妇女儿童。');
    expect(form.outcome?.value.text).toBe('新建妇女之家10个，服务5700人次。');
    // The total follows the funds, and stands under their points and score.
    expect([form.total?.points?.text, form.total?.score?.text]).toEqual(['100', '99.5']);
    expect(form.displacements).toEqual([]);
  });

  it('without points a named row always does', () => {
    expect(
      applies('产出指标 | 数量指标 | 场次 | 无 | 无', {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值',
      }),
    ).toEqual([true, false]);
  });
});

describe('sections', () => {
  const headings = '三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分';
  const sections = (indicators: string): string[] =>
    read(indicators, '', { headings }).indicators.map((one) =>
      [one.level1?.field.text, one.level1?.kind, one.level1?.points?.toFixed(), one.name.text].join(' · '),
    );

  it('alone in their rows are level 1 where no column is', () => {
    expect(
      sections(`
        一、产出指标（50分）
        场次 | ≥10场 | 11场 | 50 | 50
        二、效益指标（40分）
        应用率 | ≥80% | 85% | 40 | 40`),
    ).toEqual(['一、产出指标（50分） · output · 50 · 场次', '二、效益指标（40分） · benefit · 40 · 应用率']);
  });

  it('may be copied over the whole width', () => {
    expect(sections('产出指标 | 产出指标 | 产出指标 | 产出指标 | 产出指标\n场次 | ≥10场 | 11场 | 50 | 50')).toEqual([
      '产出指标 · output ·  · 场次',
    ]);
  });

  it('with values are indicators', () => {
    expect(sections('产出指标 | ≥10场 | 11场 | 50 | 50')).toEqual([' ·  ·  · 产出指标']);
  });

  it.each([
    ['numbered', '二、产出 | | | 50 | 49', '三、效益 | | | 40 | 40'],
    ['with dashes for values', '产出指标 | - | / | 50 | 49', '效益指标 | - | / | 40 | 40'],
    ['called sums', '产出指标小计 | | | 50 | 49', '效益指标小计 | | | 40 | 40'],
  ])('may have beside them what their rows come to, %s', (_name, first, second) => {
    const own = `${first}\n场次 | ≥10场 | 9场 | 50 | 49\n${second}\n应用率 | ≥80% | 85% | 40 | 40`;
    const [one = '', other = ''] = [first, second].map((line) => line.split(' | ')[0]);
    expect(sections(own)).toEqual([`${one} · output ·  · 场次`, `${other} · benefit ·  · 应用率`]);
  });

  it('that no row follows, or that no words or number show to be one, are indicators', () => {
    expect(sections('场次 | ≥10场 | 9场 | 50 | 49\n满意度指标 | | | 10 | 10')).toHaveLength(2);
    expect(sections('产出 | | | 50 | 49\n场次 | ≥10场 | 9场 | 50 | 49')).toHaveLength(2);
  });
});

describe('sums above their rows', () => {
  const levels = (indicators: string) =>
    read(indicators).indicators.map(({ level1, level2, name }) => [level1?.kind, level2?.kind, name.text].join(' · '));

  it.each([
    ['called 小计', '产出指标 | 小计 | | | | 50 | 49', '效益指标 | 小计 | | | | 40 | 40'],
    ['without a word for it', '产出指标 | | | | | 50 | 49', '效益指标 | | | | | 40 | 40'],
  ])('open their level, %s', (_name, first, second) => {
    const form = read(
      `${first}\n | 数量指标 | 场次 | ≥10场 | 9场 | 50 | 49\n${second}\n | 社会效益 | 应用率 | ≥80% | 85% | 40 | 40`,
    );
    expect(form.indicators.map(({ level1, name }) => `${level1?.kind} · ${name.text}`)).toEqual([
      'output · 场次',
      'benefit · 应用率',
    ]);
    expect([form.doubts, form.displacements]).toEqual([[], []]);
  });

  it('are none where the first stands below its rows', () => {
    expect(levels(`${ROW}\n产出指标 | 小计 | | | | 20 | 20\n | 质量指标 | 合格率 | 90% | 96% | 10 | 10`)).toEqual([
      'output · quantity · 场次',
      'output · quality · 合格率',
    ]);
  });
});

describe('the row of the execution rate', () => {
  const form = (funds: string, headings: string) =>
    onlyForm(
      sheet(`项目名称 | 图书分馆 | 主管部门 | 文旅局
        ${headings}
        ${funds}
        指标名称 | 指标值 | 完成值 | 分值 | 得分
        一、预算执行（10分） | | | 10 | 9.8
        二、产出指标 | | | 90 | 90
        新建分馆 | 9个 | 9个 | 90 | 90
        合计 | | | 100 | 99.8`),
    );

  it('without values gives the funds their points and score', () => {
    const { funds, indicators } = form('合计 | 45 | 44.1 | 98%', '资金 | 全年预算数 | 全年执行数 | 执行率');
    expect(funds?.total?.cells).toMatchObject({ points: { text: '10' }, score: { text: '9.8' } });
    expect(indicators.map(({ name }) => name.text)).toEqual(['新建分馆']);
  });

  it('is an indicator where the funds have their own', () => {
    const { funds, indicators } = form('合计 | 45 | 44.1 | 98% | 9', '资金 | 全年预算数 | 全年执行数 | 执行率 | 得分');
    expect(funds?.total?.cells.score).toMatchObject({ text: '9' });
    expect(indicators.map(({ name }) => name.text)).toEqual(['一、预算执行（10分）', '新建分馆']);
  });
});

describe('parts with points of their own', () => {
  const isSub = (first: string, parts: Parameters<typeof formGrid>[0] = {}) =>
    read(
      `产出指标 | 数量指标 | 受益人口 | 780人 | 780人 | ${first}\n | | 其中：脱贫人口 | 214人 | 214人 | 10 | 10`,
      '',
      parts,
    ).indicators.map(({ isSubRow }) => isSubRow);

  it('count where the points are complete with them alone', () => {
    expect(isSub('80 | 80')).toEqual([false, false]);
    expect(isSub('90 | 90', { total: '100 | 100' })).toEqual([false, true]);
    expect(isSub('70 | 70')).toEqual([false, true]);
  });
});

describe('rows beside the indicators', () => {
  it.each([
    ['a subtotal', '| 产出指标小计 | | | | 20 | 20 |'],
    ['a subtotal at the left', '小计 | | | | | 20 | 20 |'],
    ['a subtotal where the name stands', '| | 小计 | | | 20 | 20 |'],
    ['a remark', '注：本表由单位填写 | | | | | 20 | 20 |'],
    ['a grade', '自评等级 | 优 | | | | | |'],
    ['a remark copied over the width', `${'数据截至年底 | '.repeat(7)}数据截至年底`],
  ])('%s is none', (_name, beside) => {
    const form = read(`${ROW}\n${beside}`);
    expect(form.indicators.map(summary)).toEqual([STRAIGHT]);
    expect([form.displacements, form.doubts]).toEqual([[], []]);
  });

  it.each(['评价等次', '绩效评价等级', '评价等级'])('%s with a target, points and a score is one', (name) => {
    const form = read(`${ROW}\n| | ${name} | 优秀 | 良好 | 10 | 8 |`);
    expect(form.indicators.map(({ name: read }) => read?.text).at(-1)).toBe(name);
    expect(form.indicators).toHaveLength(2);
    expect([form.displacements, form.doubts]).toEqual([[], []]);
  });

  it('values equal over some columns are no remark', () => {
    expect(rows(`${ROW}\n| | 合格率 | 100% | 100% | 10 | 10 |`)).toHaveLength(2);
  });
});

describe('labels of the block to the left of level 1', () => {
  it('a character a row, or whole, are no cells of the rows', () => {
    const form = onlyForm(
      sheet(`
        项目支出绩效自评表
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        绩 | 产出指标 | 数量指标 | 场次 | ≥10场 | 11场 | 50 | 50
        效 | | 质量指标 | 合格率 | ≥90% | 96% | 20 | 20
        绩效（90分） | | 时效指标 | 及时率 | 100% | 100% | 20 | 20`),
    );
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['场次', '合格率', '及时率']);
    expect([form.displacements, form.doubts]).toEqual([[], []]);
  });
});

describe('rows without anything to read', () => {
  it('a label of the block alone', () => {
    expect(rows(ROW, '绩效指标\n效')).toEqual([STRAIGHT]);
  });

  it('a cell of markup alone is as good as blank', () => {
    const cells = { E13: { value: '<p></p>' } };
    const form = read('产出指标 | 数量指标 | 场次 | | 11场 | 20 | 20', '', { cells });
    expect(form.indicators[0]?.target.field).toMatchObject({ kind: 'blank', text: '' });
    expect([form.displacements, form.doubts]).toEqual([[], []]);
  });
});

describe('revised targets', () => {
  const headings = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 调整后指标值 | 实际完成值 | 分值 | 得分';
  const target = (row: string): string | undefined => read(row, '', { headings }).indicators[0]?.target.text;

  it.each([
    ['产出指标 | 数量指标 | 场次 | 10场 | 8场 | 8场 | 10 | 10', '8场'],
    ['产出指标 | 数量指标 | 场次 | 10场 | | 8场 | 10 | 8', '10场'],
    ['产出指标 | 数量指标 | 场次 | 10场 | — | 8场 | 10 | 8', '10场'],
    ['产出指标 | 数量指标 | 场次 | 10场 | 无 | 8场 | 10 | 8', '10场'],
    ['产出指标 | 数量指标 | 差错 | 5 | 0 | 0 | 10 | 10', '0'],
  ])('%s: in force is %s', (row, expected) => expect(target(row)).toBe(expected));

  it.each([
    ['10场 | 8场', '10场'],
    ['10场 | —', undefined],
  ])('%s: the one set first is kept beside it, %s', (targets, expected) => {
    const [one] = read(`产出指标 | 数量指标 | 场次 | ${targets} | 8场 | 10 | 8`, '', { headings }).indicators;
    expect(one?.superseded?.text).toBe(expected);
  });
});

describe('completion', () => {
  it.each(['完成率', '完成比例（%）', '得分系数(%)', '完成程度'])('is read below %s', (heading) => {
    const headings = `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | ${heading} | 分值 | 得分`;
    const [one] = read('产出指标 | 数量指标 | 场次 | 40场 | 36场 | 90 | 10 | 9', '', { headings }).indicators;
    expect(one?.completion?.number?.toFixed()).toBe('90');
  });
});

describe('points and scores with their unit', () => {
  it('have their numbers', () => {
    const [one] = read('产出指标 | 数量指标 | 场次 | 10场 | 11场 | 10分 | 9.5分').indicators;
    expect([one?.points?.number?.toFixed(), one?.score?.number?.toFixed()]).toEqual(['10', '9.5']);
  });
});

describe('full-width digits', () => {
  it('are digits where a cell shows what its column holds', () => {
    const headings = '一级指标 | 二级指标 | 三级指标 | 绩效标准 | 实际完成值 | 分值 | 得分';
    const row = (name: string): string => `产出指标 | 数量指标 | ${name} | ３０家以上 | ３２家 | １２分 | １２分`;
    const form = read([row('甲'), row('乙'), row('丙')].join('\n'), '', { headings });
    expect(form.indicators.map(({ target }) => target.text)).toEqual(['３０家以上', '３０家以上', '３０家以上']);
    expect(form.displacements).toEqual([]);
  });
});

describe('scores that are no numbers alone', () => {
  it.each(['20/20', '20分（满分）', '20（自评）', '二十'])('stay scores: %s', (score) => {
    const form = read(`产出指标 | 数量指标 | 场次 | 10场 | 11场 | 20 | ${score}`);
    expect(form.indicators.map((one) => one.score?.text)).toEqual([score]);
    expect(form.displacements).toEqual([]);
  });
});

describe('a row of texts', () => {
  it('is an indicator where points and score are told with 分', () => {
    const form = read(`产出指标 | 数量指标 | 场次 | 10场 | 11场 | 10 | 10
      | | 人次 | 200人次 | 210人次 | 10分 | 10分
      | 质量指标 | 合格率 | 90% | 96% | 30 | 30`);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['场次', '人次', '合格率']);
  });

  it('is never called by a bound: its name is missing', () => {
    const form = read('产出指标 | 数量指标 | 场次 | | | |\n| | | ≥10场 | 11场 | 20 | 20');
    expect(form.displacements).toEqual([]);
    expect(form.indicators.map(({ target }) => target.text)).toEqual(['', '≥10场']);
  });
});

describe('cells that fit no column', () => {
  it('are said', () => {
    const form = onlyForm(
      sheet(`
        项目支出绩效自评表
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 场次 | 10场 | 11场 | 50 | 50 | 附表甲 | 附表乙`),
    );
    expect(form.doubts.map(({ kind, field }) => `${kind} ${field.text}`)).toEqual([
      'cell-unplaced 附表甲',
      'cell-unplaced 附表乙',
    ]);
    expect(form.indicators.map(summary)).toEqual(['产出指标 · 数量指标 · 场次 · 10场 · 11场 · 50 · 50 · ']);
  });

  it('copies of a merged cell under copies of its heading are no such cells', () => {
    const form = onlyForm(
      sheet(`
        项目支出绩效自评表
        一级指标 | 二级指标 | 三级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 培训场次 | 培训场次 | 10场 | 11场 | 50 | 50`),
    );
    expect([form.doubts, form.displacements]).toEqual([[], []]);
  });
});

describe('a section above the headings', () => {
  it('opens the rows below them, and ends the funds', () => {
    const form = onlyForm(
      sheet(`项目名称 | 方志馆布展 | | 主管部门 | 档案局
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额 | 72 | 72 | 72 | 10 | 100% | 10
        一、产出指标（50分）
        二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        数量指标 | 布置展厅 | 3个 | 3个 | 50 | 50
        二、效益指标（40分）
        二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        社会效益指标 | 参观人次 | 1万人次 | 1万人次 | 40 | 40`),
    );
    expect(form.funds?.sources).toEqual([]);
    expect(form.indicators.map(({ level1 }) => level1?.field.text)).toEqual([
      '一、产出指标（50分）',
      '二、效益指标（40分）',
    ]);
  });
});

describe('sections of both levels', () => {
  it('head the rows below them', () => {
    const form = onlyForm(
      sheet(`项目名称 | 戏曲进校园 | | 主管部门 | 文广局
        指标名称 | 年度目标值 | 实际完成值 | 分值 | 得分
        一、产出指标
        （一）数量指标
        演出场次 | ≥60场 | 63场 | 30 | 30
        （二）成本指标
        每场成本 | ≤2万元 | 1.9万元 | 20 | 20
        二、满意度指标
        （一）服务对象满意度
        师生满意度 | ≥95% | 97% | 10 | 10`),
    );
    const levels = form.indicators.map(({ level1, level2 }) => `${level1?.field.text} · ${level2?.field.text}`);
    expect(levels).toEqual([
      '一、产出指标 · （一）数量指标',
      '一、产出指标 · （二）成本指标',
      '二、满意度指标 · （一）服务对象满意度',
    ]);
  });
});

describe('sections of one level', () => {
  it('成本指标 numbered as the other levels 1 are is one of them', () => {
    const form = onlyForm(
      sheet(`项目名称 | 戏曲进校园 | | 主管部门 | 文广局
        指标名称 | 年度目标值 | 实际完成值 | 分值 | 得分
        一、产出指标
        演出场次 | ≥60场 | 63场 | 30 | 30
        二、成本指标
        每场成本 | ≤2万元 | 1.9万元 | 20 | 20`),
    );
    expect(form.indicators.map(({ level1 }) => level1?.field.text)).toEqual(['一、产出指标', '二、成本指标']);
  });
});

describe('rows that could be taken for slid ones', () => {
  const HEAD = '项目名称 | 改造 | | 主管部门 | 住建局\n一级指标 | 二级指标 | 三级指标';
  const levels = (text: string): string[] =>
    onlyForm(sheet(text)).indicators.map(
      ({ level1, level2, name, reason }) =>
        `${level1?.field.text} · ${level2?.field.text} · ${name.text} · ${reason?.text ?? ''}`,
    );
  it('numbered levels and costs stand straight, reasons beside the names', () => {
    expect(
      levels(`${HEAD} | 偏差原因 | 得分 | 分值 | 年度指标值 | 实际完成值
        1 成本指标 | 1.1 经济成本指标 | 1.1.1 每公里成本 | | 20 | 20 | ≤70万元 | 67.9万元
        4 满意度指标 | 4.1 服务对象满意度指标 | 4.1.1 居民满意度 | | 10 | 10 | ≥90% | 93%`),
    ).toEqual([
      '1 成本指标 · 1.1 经济成本指标 · 1.1.1 每公里成本 · ',
      '4 满意度指标 · 4.1 服务对象满意度指标 · 4.1.1 居民满意度 · ',
    ]);
  });
  it('both levels may stand in one cell', () => {
    expect(
      levels(`项目名称 | 改造 | | 主管部门 | 住建局\n一级指标 | 三级指标 | 偏差原因 | 得分 | 分值 | 年度指标值 | 实际完成值
        产出指标—数量指标 | 建设饭堂 | | 20 | 20 | 18家 | 18家
        效益指标—社会效益指标 | 服务老人 | | 10 | 10 | ≥900人 | 940人`),
    ).toEqual(['产出指标 · 数量指标 · 建设饭堂 · ', '效益指标 · 社会效益指标 · 服务老人 · ']);
  });
  it('a slid row keeps a result that says what its target says, where no other row has copies there', () => {
    const { indicators } = onlyForm(
      sheet(`${HEAD} | 年度指标值 | | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 改造 | 10条 | | 11条 | 40 | 40
         | 质量指标 | 合格率 | | 100% | 100% | 20 | 20
         | | 修缮 | | 6艘 | 6艘 | 20 | 20
        效益指标 | 社会效益 | 受益 | 90% | | 95% | 20 | 20`),
    );
    expect(indicators[2]).toMatchObject({ target: { text: '6艘' }, actual: { text: '6艘' } });
  });
  it('weights in per cent are points', () => {
    const { indicators } = onlyForm(
      sheet(`${HEAD} | 权重 | 年度指标值 | 实际完成值 | 得分
        产出指标 | 数量指标 | 改造 | 60% | 100% | 100% | 60
        效益指标 | 社会效益 | 受益 | 40% | 90% | 95% | 40`),
    );
    expect(indicators.map(({ points }) => points?.number?.toFixed())).toEqual(['60', '40']);
  });
  it('what stands beyond a blank cell keeps its distance', () => {
    const { indicators } = onlyForm(
      sheet(`${HEAD} | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 | 责任科室
        产出指标 | 数量指标 | 改造 | 10条 | 10条 | 50 | 50 | | 工程科
         | | | | 效益指标 | 社会效益 | 受益 | 90% | 95% | 40 | 40 | | 宣教科`),
    );
    expect(indicators.map(({ name, reason }) => `${name.text} · ${reason?.text ?? ''}`)).toEqual([
      '改造 · ',
      '受益 · ',
    ]);
  });
});
