import { certaintyOf } from '../../../src/form';
import fc from 'fast-check';
import type { CellValue, Grid, GridCell } from '../../../src/form/cells/grid';
import { read, readInSteps } from '../../../src/form/search/read';
import { formGrid } from '../../support/form-grid';
import { SEED } from '../support/seed';
import { beside, movesOf, moved, onlyForm, sheet, stacked, summary, textOf, withCells } from '../support/sheets';

const { grid } = formGrid();
const ROWS = [
  '产出指标 · 数量指标 · 培训场次 · ≥10场 · 11场 · 20 · 20 · ',
  '产出指标 · 质量指标 · 结业考核合格率 · ≥90% · 96% · 10 · 10 · ',
  '产出指标 · 时效指标 · 培训按期完成率 · 100% · 100% · 10 · 10 · ',
  '产出指标 · 成本指标 · 人均培训成本 · ≤500元/人 · 480元/人 · 10 · 10 · ',
  '效益指标 · 社会效益指标 · 培训内容应用率 · ≥80% · 85% · 30 · 30 · ',
  '满意度指标 · 服务对象满意度指标 · 参训人员满意度 · ≥90% · 95% · 10 · 10 · 回收问卷210份',
];

describe('a form', () => {
  it('is read whole', () => {
    const form = onlyForm(grid);
    expect(form).toMatchObject({
      range: { top: 0, left: 0, bottom: 18, right: 8 },
      layout: 'standard',
      displacements: [],
      placeholders: [],
      repeatedLabels: [],
      notes: [],
    });
    expect(form.indicators.map(summary)).toEqual(ROWS);
    expect(
      [form.header.title, form.header.projectName?.value, form.goal?.value, form.outcome?.value].map(textOf),
    ).toEqual([
      '项目支出绩效自评表',
      '基层财务人员培训',
      '面向基层财务人员开展业务培训，提高履职能力。',
      '全年培训任务已经完成，参训人员履职能力得到提高。',
    ]);
    expect(form.header.year?.year).toBe(2023);
    expect(form.funds).toMatchObject({ moneyUnit: '万元', total: { label: { text: '年度资金总额' } } });
    expect(form.funds?.sources).toHaveLength(3);
    expect([form.total?.points?.text, form.total?.score?.text, form.total?.grade?.kind]).toEqual([
      '100',
      '100',
      'blank',
    ]);
    expect(form.columns.target?.text).toBe('年度指标值');
  });

  it('is read the same in steps, for a host that does something else between', () => {
    const steps = readInSteps(stacked(250, grid, grid));
    let [step, count] = [steps.next(), 0];
    for (; !step.done; step = steps.next()) count += 1;
    expect(step.value).toEqual(read(stacked(250, grid, grid)));
    // Two times 200 rows, then two forms.
    expect(count).toBe(4);
  });

  it('keeps every cell in reading order', () => {
    const cells = onlyForm(grid).cells;
    expect(cells.length).toBe(grid.rows.flat().filter((cell) => cell !== null).length);
    expect(cells.map((cell) => cell.address.row)).toEqual(cells.map((cell) => cell.address.row).sort((a, b) => a - b));
  });

  it.each([
    [0, 0],
    [5, 3],
    [100, 60],
  ])('is read the same %i rows down and %i columns right', (down, right) => {
    const form = onlyForm(moved(grid, down, right));
    expect(form.indicators.map(summary)).toEqual(ROWS);
    expect(form.range).toEqual({ top: down, left: right, bottom: 18 + down, right: 8 + right });
    expect(form.displacements).toEqual([]);
    expect(form.indicators[0]?.score?.address).toEqual({ row: 12 + down, column: 7 + right });
  });

  it('is read the same from a grid that begins elsewhere', () => {
    const form = onlyForm({ ...grid, top: 40, left: 2 });
    expect(form.indicators[0]?.score?.address).toEqual({ row: 52, column: 9 });
  });

  it('is read the same with blank rows and columns inside', () => {
    const holes: Grid = {
      ...grid,
      rows: grid.rows.flatMap((row) => [[...row.slice(0, 3), null, null, ...row.slice(3)], []]),
    };
    expect(onlyForm(holes).indicators.map(summary)).toEqual(ROWS);
    expect(onlyForm(holes).displacements).toEqual([]);
  });
});

describe('a form under headings of other words', () => {
  const WORDS = '门类 | 条线 | 抓手 | 底线 | 年底 | 占比 | 评得 | 附言';

  it('is read by what stands below them, and never called sure', () => {
    const form = onlyForm(formGrid({ headings: WORDS }).grid);
    expect(form.indicators.map(summary)).toEqual(ROWS.map((row) => row.replace(/ · [^·]*$/u, ' · ')));
    expect(certaintyOf(form)).not.toBe('sure');
  });
  it('is none where the rows stand under no known levels', () => {
    const strange = formGrid({ headings: WORDS, title: null }).grid;
    const rows = strange.rows.map((cells) =>
      cells.map((cell) => (typeof cell?.value === 'string' ? { value: cell.value.replace(/指标$/u, '工作') } : cell)),
    );
    expect(read({ ...strange, rows }).forms.flatMap(({ indicators }) => indicators)).toEqual([]);
  });
});

describe('several forms', () => {
  const other = formGrid({
    title: '项目支出绩效自评表',
    projectName: '第二个项目',
    indicators: '产出指标 | 数量指标 | 检查次数 | 5次 | 5次 | 90 | 90 |',
  }).grid;
  const names = (sheetGrid: Grid) => read(sheetGrid).forms.map((form) => form.header.projectName?.value.text);

  it('one below the other', () =>
    expect(names(stacked(2, grid, other, grid))).toEqual(['基层财务人员培训', '第二个项目', '基层财务人员培训']));

  it('side by side', () => {
    const { forms } = read(beside(10, grid, other));
    expect(forms.map((form) => form.header.projectName?.value.text)).toEqual(['基层财务人员培训', '第二个项目']);
    expect(forms[0]?.indicators.map(summary)).toEqual(ROWS);
    expect(forms[1]?.indicators.map(summary)).toEqual(['产出指标 · 数量指标 · 检查次数 · 5次 · 5次 · 90 · 90 · ']);
  });

  it('the first cut off in the middle', () => {
    const cut: Grid = { ...grid, rows: grid.rows.slice(0, 14) };
    const { forms } = read(stacked(1, cut, grid));
    expect(forms.map((form) => [form.indicators.length, form.total !== null])).toEqual([
      [2, false],
      [6, true],
    ]);
  });
});

describe('a form cut off', () => {
  it.each([
    [4, 0],
    [12, 0],
    [15, 3],
  ])('after row %i has %i indicators and no total', (rows, indicators) => {
    const { forms } = read({ ...grid, rows: grid.rows.slice(0, rows) });
    expect(forms.map((form) => [form.indicators.length, form.total])).toEqual(rows === 4 ? [] : [[indicators, null]]);
  });

  it('above keeps what is left', () => {
    const form = onlyForm({ ...grid, rows: grid.rows.slice(9) });
    expect(form).toMatchObject({
      header: { title: null, projectName: null, year: null },
      funds: null,
      layout: 'standard',
    });
    expect(form.goal?.value.text).toMatch(/^面向/u);
    expect(form.indicators).toHaveLength(6);
  });

  it('of header and funds alone', () => {
    const form = onlyForm({ ...grid, rows: grid.rows.slice(0, 9) });
    expect(form).toMatchObject({
      layout: 'no-indicators',
      indicators: [],
      total: null,
      goal: null,
      outcome: null,
      columns: {},
    });
    expect(form.funds?.sources).toHaveLength(3);
  });

  it('without a title still has its year', () => {
    const form = onlyForm(formGrid({ title: null }).grid);
    expect([form.header.title, form.header.year?.year]).toEqual([null, 2023]);
  });
});

describe('the total row', () => {
  it('is put straight', () => {
    const form = onlyForm(formGrid({ total: null, below: '总分 | | | | | 100 | 99.9 | —' }).grid);
    expect([form.total?.points?.text, form.total?.score?.text, form.total?.grade?.text]).toEqual(['100', '99.9', '—']);
    expect(movesOf(form)).toEqual(['total-row: F19>G19 points, G19>H19 score, H19>I19 reason']);
  });

  it('may carry a grade', () =>
    expect(onlyForm(formGrid({ total: '100 | 96 | 优' }).grid).total?.grade?.text).toBe('优'));

  it('lacks the columns that the form lacks', () => {
    const form = onlyForm(
      formGrid({
        headings: '一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分',
        indicators: '产出指标 | 数量指标 | 场次 | 10 | 10 | 10',
        total: null,
        below: '总分 | | | | | | 100',
      }).grid,
    );
    expect(form.total).toMatchObject({ points: null, grade: null, score: { text: '100' } });
  });

  it('counts once, a second one is told', () => {
    const form = onlyForm(formGrid({ below: '总分 | | | | | | 100 | 98' }).grid);
    expect(form.total?.score?.text).toBe('100');
    expect(form.repeatedLabels.map((cell) => [cell.text, cell.address.row])).toEqual([['总分', 19]]);
  });
});

describe('remarks', () => {
  it('are read beside or below their labels', () => {
    const { notes } = onlyForm(
      formGrid({ below: '评价结论 | | 较好\n存在问题\n进度偏慢。\n改进措施\n填报人： | 某某' }).grid,
    );
    expect(notes.map(({ label, value }) => [label.text, value.text])).toEqual([
      ['评价结论', '较好'],
      ['存在问题', '进度偏慢。'],
      ['改进措施', ''],
      ['填报人：', '某某'],
    ]);
    expect(notes[2]?.value.address).toEqual({ row: 22, column: 1 });
  });
});

describe('other layouts', () => {
  it('Yunnan: headings in two rows, sign, value and unit apart', () => {
    const form = onlyForm(
      sheet(`
      2022年度项目支出绩效自评表
      项目名称 | | 营养改善计划
      绩效指标 | | | 年度指标值 | | | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | | | |
      产出指标 | 数量指标 | 受助人数 | ≧ | 735 | 人次 | 735 | 10 | 10 |
      | 质量指标 | 覆盖率 | ≧ | 100 | % | 100% | 10 | 10 |
      效益指标 | 经济效益指标 | 减轻负担 | | 有效 | | 有效 | 10 | 10 |
      总分 | | | | | | | 100 | 96 | 优`),
    );
    expect(form.layout).toBe('split-target');
    expect(form.indicators.map(summary)).toEqual([
      '产出指标 · 数量指标 · 受助人数 · ≧735人次 · 735 · 10 · 10 · ',
      '产出指标 · 质量指标 · 覆盖率 · ≧100% · 100% · 10 · 10 · ',
      '效益指标 · 经济效益指标 · 减轻负担 · 有效 · 有效 · 10 · 10 · ',
    ]);
    expect(form.total).toMatchObject({ points: { text: '100' }, score: { text: '96' }, grade: { text: '优' } });
  });

  it('Hebei: amounts beside their labels, parts of target and score below the headings, one unit for all', () => {
    const form = onlyForm(
      sheet(`
      2021年度预算项目绩效自评表
      一、基本情况 | 项目名称： | 办案经费 | 实施（主管）单位 | 某法院 | 金额单位：万元
      二、预算执行情况 | 预算安排情况（调整后） | | 资金到位情况 | | 资金执行情况 | | 预算执行进度（%）
      | 预算数 | 62.73 | 到位数 | 62.73 | 执行数 | 62.73 | 100.00
      | 其他 | | 其他 | | 其他 | |
      三、目标完成情况 | 年度预期目标 | | | 具体完成情况 | | | 总体完成率（%）
      | 开展工作 | | | 提供保障 | | | 100
      四、年度绩效指标完成情况 | 一级指标 | 二级指标 | 三级指标 | 指标分值 | 预期指标值 | | | 单项指标实际完成值 | 单项指标完成情况 | 自评得分
      | | | | | 符号 | 值 | 单位（文字描述） | | | 单项指标得分 | 权重占比（%） | 单项指标折算得分
      | 产出指标 | 质量指标 | 达标率 | 20 | >= | 90 | % | 98% | 完成 | 100 | 20 | 20
      | | 时效指标 | 任务时限 | 10 | 文字描述 | | 12月底前完成 | 12月底前完成 | 完成 | 100 | 10 | 10
      自评总分 | | | | | | | | | | | | 100`),
    );
    expect(form.indicators.map(summary)).toEqual([
      '产出指标 · 质量指标 · 达标率 · >=90% · 98% · 20 · 20 · ',
      '产出指标 · 时效指标 · 任务时限 · 12月底前完成 · 12月底前完成 · 10 · 10 · ',
    ]);
    expect(form.funds).toMatchObject({
      moneyUnit: '万元',
      heading: { text: '二、预算执行情况' },
      total: { cells: { executed: { text: '62.73' } } },
    });
    expect([form.goal?.value.text, form.outcome?.value.text]).toEqual(['开展工作', '提供保障']);
    expect(form.total?.score?.text).toBe('100');
    expect(form.displacements).toEqual([]);
  });

  it('amounts beside their labels without a line of headings above', () => {
    const form = onlyForm(
      sheet(
        '预算数 | 5 | 执行数 | 4\n项目名称 | 甲\n绩效指标 | 一级指标 | 三级指标 | 指标值 | 完成值\n | 产出指标 | 场次 | 1 | 1',
      ),
    );
    expect(form.funds).toMatchObject({ heading: { text: '预算数' }, moneyUnit: null });
  });

  it('points before the target, label columns at the very left', () => {
    const form = onlyForm(
      sheet(`
      一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 全年实际值 | 得分 | 未完成原因
      产出指标 | 数量指标 | 水标尺 | 10 | ≥266米 | 270米 | 10 |
      | 质量指标 | 合格率 | 20 | 100% | 90% | 18 | 返工
      总分 | | | 30 | | | 28 |`),
    );
    expect(form.layout).toBe('points-first');
    expect(form.indicators.map(summary)).toEqual([
      '产出指标 · 数量指标 · 水标尺 · ≥266米 · 270米 · 10 · 10 · ',
      '产出指标 · 质量指标 · 合格率 · 100% · 90% · 20 · 18 · 返工',
    ]);
    expect([form.total?.points?.text, form.total?.score?.text]).toEqual(['30', '28']);
  });
});

describe('a form on several pages', () => {
  const HEAD = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分';
  const first = `项目支出绩效自评表\n项目名称 | 培训\n${HEAD}\n产出指标 | 数量指标 | 场次 | 10 | 10 | 50 | 50`;
  const rest = `${HEAD}\n效益指标 | 社会效益指标 | 应用率 | 80% | 85% | 50 | 50\n总分 | | | | | 100 | 100`;

  it.each([
    ['headings alone', ''],
    ['a title that continues', '项目支出绩效自评表（续表）\n'],
    ['title and project', '项目支出绩效自评表\n项目名称 | 培训\n'],
    [
      'title, year, project and bodies',
      '项目支出绩效自评表\n（2023年度）\n项目名称 | 培训\n主管部门 | 财政局 | | | 实施单位 | 培训中心\n',
    ],
  ])('%s: the rows are one block, the repeated lines none of them', (_name, top) => {
    const form = onlyForm(sheet(`${first}\n${top}${rest}`));
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['场次', '应用率']);
    expect([form.displacements, form.doubts, form.total?.score?.text]).toEqual([[], [], '100']);
  });

  it('another project’s page is another form', () => {
    const { forms } = read(sheet(`${first}\n项目支出绩效自评表\n项目名称 | 演练\n${rest}`));
    expect(forms.map((form) => form.header.projectName?.value.text)).toEqual(['培训', '演练']);
  });
});

describe('headings in no table', () => {
  it('keep their column: what stands below is nobody else’s', () => {
    const form = onlyForm(
      sheet(`
      项目支出绩效自评表
      一级指标 | 二级指标 | 三级指标 | 甲乙丙 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 场次 | 20 | 10场 | 11场 | 50 | 50
      | 质量指标 | 合格率 | 30 | 90% | 96% | 50 | 50`),
    );
    expect(form.indicators.map(summary)).toEqual([
      '产出指标 · 数量指标 · 场次 · 10场 · 11场 · 50 · 50 · ',
      '产出指标 · 质量指标 · 合格率 · 90% · 96% · 50 · 50 · ',
    ]);
    expect([form.displacements, form.doubts]).toEqual([[], []]);
  });
});

describe('the rubric of a form', () => {
  it('stands above its indicators', () => {
    const form = onlyForm(
      sheet(`
      项目支出绩效自评表
      项目名称 | 培训
      评价内容 | 分值 | 自评分
      决策依据 | 2 | 2
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 场次 | 10 | 10 | 98 | 98`),
    );
    expect(form.rubric.map(({ score }) => score.text)).toEqual(['2']);
  });
});

describe('labels of the total that come again', () => {
  it('are said, one a row', () => {
    const form = onlyForm(formGrid({ below: '总分 | 总分 | | | | | 100 | 98' }).grid);
    expect(form.repeatedLabels.map((cell) => cell.address)).toEqual([{ row: 19, column: 0 }]);
  });
});

describe('no form', () => {
  it('names the nearest candidates', () => {
    const { forms, candidates } = read(
      sheet('预算表\n项目名称 | 培训\n预算数 | 5\n主管部门 | 财政局\n实施单位 | 中心\n分值 | 得分 | 备注'),
    );
    expect(forms).toEqual([]);
    expect(candidates.map((cell) => cell.text)).toEqual(['项目名称', '预算数', '主管部门', '实施单位', '分值']);
  });

  it('or none', () => {
    expect(read(sheet('会议纪要\n填报人 | 某某')).candidates).toEqual([]);
    expect(read({ top: 0, left: 0, rows: [] })).toMatchObject({ forms: [], candidates: [], unusedHints: [] });
  });
});

describe('error cells', () => {
  it.each([
    ['a score', 12, 7],
    ['an actual', 12, 5],
    ['a budget', 5, 3],
    ['the total', 18, 7],
    ['a level label', 13, 2],
    ['a goal', 10, 1],
    ['the project name', 2, 1],
  ])('%s: the rest is read all the same', (_name, row, column) => {
    const form = onlyForm(withCells(grid, [[row, column, { error: '#REF!' }]]));
    expect(form.indicators).toHaveLength(6);
    expect(form.displacements).toEqual([]);
    expect(form.cells.filter((cell) => cell.kind === 'error')).toHaveLength(1);
    expect(form.total?.points?.text).toBe('100');
  });
});

describe('a form that is not understood', () => {
  const HEAD = `项目支出绩效自评表（2022年度）
    项目名称 | 公园绿化养护
    主管部门 | 市园林局 | 实施单位 | 市园林中心
    项目资金（万元） | | 年度预算数 | 实际执行数 | 执行率 | 得分
     | 年度资金总额 | 200 | 190 | 95% | 9.5`;
  const ROWS = `产出 | 养护绿地面积 | 一百公顷 | 一百公顷 | 40 | 40
         | 养护达标率 | 很高 | 很高 | 20 | 20`;
  it('is never sure: words stand where amounts should', () => {
    const form = onlyForm(sheet(`${HEAD}\n${ROWS}`));
    expect(certaintyOf(form)).toBe('unsure');
    expect(form.doubts.map(({ kind, field }) => `${kind} ${field.text}`)).toContain('cell-unplaced 一百公顷');
  });
  it('nor where other numbers stand below headings that say nothing', () => {
    const form = onlyForm(sheet(`${HEAD}\n甲 | 乙 | 丙 | 丁 | 戊 | 己\n${ROWS}`));
    expect(form.funds?.sources).toEqual([]);
    expect(certaintyOf(form)).toBe('unsure');
    expect(form.doubts.map(({ kind, field }) => `${kind} ${field.text}`)).toContain('cell-unplaced 40');
  });
  it('nor where its indicators are missing', () => expect(certaintyOf(onlyForm(sheet(HEAD)))).toBe('unsure'));
});

describe('size', () => {
  it('5,000 indicators are read in order', () => {
    const indicators = Array.from(
      { length: 5000 },
      (_, index) =>
        `${index === 0 ? '产出指标 | 数量指标' : '|'} | 指标名称${index} | ${index}场 | ${index}场 | 1 | 1 |`,
    ).join('\n');
    const form = onlyForm(formGrid({ indicators }).grid);
    expect(form.indicators).toHaveLength(5000);
    expect(summary(form.indicators[4999]!)).toBe('产出指标 · 数量指标 · 指标名称4999 · 4999场 · 4999场 · 1 · 1 · ');
    expect(form.displacements).toEqual([]);
  });

  it('5,000 displaced indicators too', () => {
    const straight = Array.from({ length: 5001 }, (_, index) => `| | 甲${index} | 1 | 1 | 1 | 1 |`);
    const displaced = Array.from({ length: 5000 }, (_, index) => `| 乙${index} | 1 | 1 | 1 | 1 | |`);
    const form = onlyForm(formGrid({ indicators: ['产出指标 | 数量指标', ...straight, ...displaced].join('\n') }).grid);
    expect(form.displacements).toHaveLength(5000);
  });
});

describe('random sheets', () => {
  const words = [
    '项目支出绩效自评表',
    '项目名称',
    '年初预算数',
    '全年预算数',
    '全年执行数',
    '预期目标',
    '实际完成情况',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '总分',
    '合计',
    '产出指标',
    '满意度指标',
    '数量指标',
    '无',
    '—',
    '≥90%',
    '评价结论',
    '预算数',
    '执行数',
    '2022年度',
    '<p>文</p>',
    '……',
  ];
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
    { weight: 2, arbitrary: fc.double() },
    { weight: 1, arbitrary: fc.boolean() },
    { weight: 1, arbitrary: fc.constantFrom('#DIV/0!', '#REF!').map((error) => ({ error })) },
  );
  const cell: fc.Arbitrary<GridCell | null> = fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.option(value, { freq: 12 }),
          fc.option(fc.constantFrom('0.00', '0%', 'yyyy-mm-dd', '@', ';;;', '[red', '#,##0'), { freq: 2 }),
        )
        .map(([one, format]) => ({ value: one, ...(format === null ? { formula: 'A1' } : { format }) })),
    },
  );
  const random = fc
    .array(fc.array(cell, { maxLength: 12 }), { maxLength: 24 })
    .map((rows): Grid => ({ top: 0, left: 0, rows }));
  const replay = `PE_SEED=${SEED} npx jest test/form/search/read`;

  it(`never crash the reader, nor are changed by it (seed ${SEED}; replay: ${replay})`, () => {
    fc.assert(
      fc.property(random, (one) => {
        const before = JSON.stringify(one);
        const { forms, candidates } = read(one);
        expect(JSON.stringify(one)).toBe(before);
        expect(forms.length === 0 || candidates.length === 0).toBe(true);
        for (const { range, cells } of forms) {
          for (const { address } of cells) {
            expect(
              address.row >= range.top &&
                address.row <= range.bottom &&
                address.column >= range.left &&
                address.column <= range.right,
            ).toBe(true);
          }
        }
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it(`a sound form with random cells changed still reads (seed ${SEED}; replay: ${replay})`, () => {
    const changes = fc.array(fc.tuple(fc.nat(18), fc.nat(8), fc.option(value)), { maxLength: 6 });
    fc.assert(
      fc.property(changes, (list) => {
        expect(() => read(withCells(grid, list))).not.toThrow();
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it(`a form is read the same wherever it stands (seed ${SEED}; replay: ${replay})`, () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (down, right) => {
        expect(onlyForm(moved(grid, down, right)).indicators.map(summary)).toEqual(ROWS);
      }),
      { seed: SEED, numRuns: 30 },
    );
  });
});
