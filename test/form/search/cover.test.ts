import { isPageTop } from '../../../src/form/grammar/further-page';
import { coverOf } from '../../../src/form/search/beside';
import { isAnswerBelow } from '../../../src/form/grammar/remarks';
import { readLines } from '../../../src/form/cells/lines';
import { formGrid } from '../../support/form-grid';
import { beside, lineOf, linesOf, moved, onlyForm, sheet, stacked, withCells } from '../support/sheets';

const form = formGrid().grid;
/** First and last sheet row of each form, from 1, and the columns it takes. */
const extents = (lines: ReturnType<typeof readLines>): string[] =>
  coverOf(lines).map(({ lines: own }) => {
    const columns = own.flatMap((line) => line.cells.map((cell) => cell.address.column));
    return `${own[0]!.row + 1}-${own.at(-1)!.row + 1} from ${Math.min(...columns)}`;
  });

describe('forms on a sheet', () => {
  it('one, from its title to its total row', () => expect(extents(readLines(form))).toEqual(['1-19 from 0']));

  it('one, anywhere', () => expect(extents(readLines(moved(form, 7, 4)))).toEqual(['8-26 from 4']));

  it('two, one below the other, with and without blank rows between', () => {
    expect(extents(readLines(stacked(2, form, form)))).toEqual(['1-19 from 0', '22-40 from 0']);
    expect(extents(readLines(stacked(0, form, form)))).toEqual(['1-19 from 0', '20-38 from 0']);
  });

  it('one with its project and bodies at the foot, and the next with its own above', () => {
    const foot = '四、基本情况\n项目名称 | 助老服务 | | | 主管部门 | 民政局';
    const { grid } = formGrid({ below: foot });
    const headless = { ...grid, rows: grid.rows.filter((_cells, row) => row !== 2 && row !== 3) };
    const [own] = coverOf(readLines(stacked(0, headless, form)));
    expect(own?.lines.at(-1)?.cells[0]?.text).toBe('项目名称');
    expect(onlyForm(headless).header).toMatchObject({
      projectName: { value: { text: '助老服务' } },
      department: { value: { text: '民政局' } },
    });
  });

  it('two without titles, each beginning with its year', () => {
    const untitled = formGrid({ title: null }).grid;
    expect(extents(readLines(stacked(0, untitled, untitled)))).toEqual(['1-18 from 0', '19-36 from 0']);
  });

  it('two without titles, years and total rows, each beginning with the project name', () => {
    const bare = formGrid({ title: null, year: null, total: null }).grid;
    expect(extents(readLines(stacked(0, bare, bare)))).toEqual(['1-16 from 0', '17-32 from 0']);
  });

  it('two of which the first has lost its total row, the second beginning with a year', () => {
    const first = formGrid({ total: null }).grid;
    const second = formGrid({ title: null }).grid;
    expect(extents(readLines(stacked(0, first, second)))).toEqual(['1-18 from 0', '19-36 from 0']);
  });

  it('three side by side, each with its own columns', () => {
    expect(extents(readLines(beside(11, form, form, form)))).toEqual(['1-19 from 0', '1-19 from 11', '1-19 from 22']);
  });

  it('two side by side without block labels', () => {
    const plain = linesOf(`
      项目支出绩效自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
      产出指标 | 数量指标 | 甲 | 1 | 1 | 产出指标 | 数量指标 | 乙 | 1 | 1`);
    expect(extents(plain)).toEqual(['1-3 from 0', '2-3 from 5']);
  });

  it('two unlike ones side by side, whose headings stand in different rows, with a blank column between and without', () => {
    const other = moved(formGrid({ below: '备注 | 已整改', total: null }).grid, 3, 0);
    const width = Math.max(...form.rows.map(({ length }) => length));
    expect(extents(readLines(beside(width + 1, form, other)))).toEqual(['1-19 from 0', `4-22 from ${width + 1}`]);
    expect(extents(readLines(beside(width, form, other)))).toEqual(['1-19 from 0', `4-22 from ${width}`]);
  });

  it('not one that names its project on both sides of its funds', () => {
    const twice = withCells(form, [
      [2, 5, '项目名称'],
      [2, 6, '同上'],
    ]);
    expect(extents(readLines(twice))).toEqual(['1-19 from 0']);
  });

  it('none without anchors', () => expect(coverOf(linesOf('会议纪要\n时间 | 地点'))).toEqual([]));

  it('none where there is a title alone, or a header alone', () => {
    expect(coverOf(linesOf('项目支出绩效自评表\n见附件'))).toEqual([]);
    expect(coverOf(linesOf('项目名称 | 培训\n主管部门 | 财政局'))).toEqual([]);
  });

  it('one of header and funds alone, cut off below', () => {
    expect(extents(linesOf('项目名称 | 培训\n项目资金 | | 年初预算数 | 全年预算数\n | 年度资金总额 | 1 | 1'))).toEqual([
      '1-3 from 0',
    ]);
  });
});

describe('where a form ends', () => {
  it('after the remarks and signatures below its total row', () => {
    const below = '评价结论 | 较好\n存在问题\n无明显问题。\n项目负责人： | | 财务负责人：';
    expect(extents(readLines(formGrid({ below }).grid))).toEqual(['1-23 from 0']);
  });

  it('before other text, and before the next form', () => {
    const { grid } = formGrid({ below: '评价结论 | 较好\n附件2\n改进措施 | 无' });
    expect(extents(readLines(stacked(0, grid, form)))).toEqual(['1-20 from 0', '23-41 from 0']);
  });

  it('with a second total row right below the first', () => {
    expect(extents(readLines(formGrid({ below: '总分 | | | | | | 100 | 98' }).grid))).toEqual(['1-20 from 0']);
  });

  it('not at 合计 in the funds block', () => {
    const { grid } = formGrid({ funds: '合计 | 100 | 100 | 100 | 10 | 100% | 10' });
    expect(extents(readLines(grid))).toEqual(['1-16 from 0']);
  });

  it('a total row far below begins nothing', () => {
    const { grid } = formGrid({ below: '注 | 一\n注 | 二\n注 | 三\n注 | 四\n总分 | | | | | | 100 | 98' });
    expect(extents(readLines(grid))).toEqual(['1-23 from 0']);
  });

  it('not at an indicator named like a total row', () => {
    const indicators = '产出指标 | 数量指标 | 场次 | 10 | 10 | 10 | 10\n| 质量指标 | 合格率 | 90% | 90% | 10 | 10';
    const { grid } = formGrid({ indicators, below: '合计 | 本表各项得分之和' });
    expect(extents(readLines(grid))).toEqual(['1-15 from 0']);
  });

  it('not at headings repeated after a page break', () => {
    const head = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因';
    const indicators = `产出指标 | 数量指标 | 场次 | 10 | 10 | 10 | 10\n${head}\n| 质量指标 | 合格率 | 90% | 90% | 10 | 10`;
    expect(extents(readLines(formGrid({ indicators }).grid))).toEqual(['1-16 from 0']);
  });
});

describe('further pages of a form', () => {
  const HEAD = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分';
  const FIRST = `项目支出绩效自评表\n项目名称 | 培训\n${HEAD}\n产出指标 | 数量指标 | 场次 | 10 | 10 | 50 | 50`;
  const rest = (top: string): string =>
    `${FIRST}\n${top}\n${HEAD}\n效益指标 | 社会效益指标 | 应用率 | 80% | 85% | 50 | 50`;
  const forms = (text: string): number => coverOf(linesOf(text)).length;

  it.each([
    ['say that they continue it', '项目支出绩效自评表（续表）', 1],
    ['say so in the header', '项目支出绩效自评表\n主管部门 | 财政局 | （续）', 1],
    ['repeat the project’s name', '项目支出绩效自评表\n项目名称 | 培训', 1],
    ['repeat it in one cell with its label', '项目支出绩效自评表\n项目名称：培训', 1],
    ['repeat it without a title', '项目名称 | 培训', 1],
    ['name another project: another form', '项目支出绩效自评表\n项目名称 | 演练', 2],
    ['name none: another form', '项目支出绩效自评表', 2],
    ['leave it blank: another form', '项目支出绩效自评表\n项目名称', 2],
    ['have funds of their own: another form', '项目支出绩效自评表\n项目名称 | 培训\n资金 | 年初预算数 | 全年执行数', 2],
    ['have a long header: another form', `项目支出绩效自评表\n项目名称 | 培训\n${'甲 | 乙\n'.repeat(5)}丙 | 丁`, 2],
  ])('%s', (_name, top, count) => expect(forms(rest(top))).toBe(count));

  it('a form after a total row is another, whatever its project', () => {
    expect(forms(`${FIRST}\n总分 | | | | | 50 | 50\n${FIRST}`)).toBe(2);
  });

  it.each([
    ['项目支出绩效自评表', true],
    ['项目名称：培训', true],
    ['| | 项目名称 | 培训', true],
    ['产出指标 | 数量指标 | 场次', false],
    // A title stands almost alone in its line.
    ['项目支出绩效自评表 | 甲 | 乙 | 丙', false],
    ['项目支出绩效自评表 | 项目支出绩效自评表 | 项目支出绩效自评表 | 项目支出绩效自评表', true],
  ])('%s begins a page: %s', (text, expected) => expect(isPageTop(lineOf(text))).toBe(expected));
});

describe('blocks in any order', () => {
  const HEADER = '项目支出绩效自评表\n项目名称 | 培训';
  const FUNDS = '项目资金 | | 年初预算数 | 全年预算数 | 全年执行数\n| 年度资金总额 | 100 | 100 | 90';
  const GOALS = '| 预期目标 | | 实际完成情况\n| 开展培训 | | 完成培训';
  const INDICATORS =
    '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分\n产出指标 | 数量指标 | 场次 | 10 | 10 | 90 | 90';
  const TOTAL = '总分 | | | | | 90 | 90';

  it.each([
    ['funds and goals below the indicators', [INDICATORS, FUNDS, GOALS, TOTAL]],
    ['goals above the funds', [GOALS, FUNDS, INDICATORS, TOTAL]],
    ['funds below the total', [GOALS, INDICATORS, TOTAL, FUNDS]],
    ['goals below the total', [FUNDS, INDICATORS, TOTAL, GOALS]],
    ['both below the total', [INDICATORS, TOTAL, FUNDS, GOALS]],
  ])('%s', (_name, blocks) => {
    const form = onlyForm(sheet([HEADER, ...blocks].join('\n')));
    expect([form.funds?.total?.cells.executed?.text, form.goal?.value.text, form.outcome?.value.text]).toEqual([
      '90',
      '开展培训',
      '完成培训',
    ]);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['场次']);
    expect([form.total?.score?.text, form.displacements, form.doubts]).toEqual(['90', [], []]);
  });

  it('合计 in funds below the indicators is theirs', () => {
    const funds = '项目资金 | | 年初预算数 | 全年预算数 | 全年执行数\n| 合计 | 100 | 100 | 90';
    const form = onlyForm(sheet([HEADER, INDICATORS, funds, TOTAL].join('\n')));
    expect([form.funds?.total?.label.text, form.total?.label.text]).toEqual(['合计', '总分']);
  });

  it('second funds below the total are no part of the form', () => {
    const text = [HEADER, FUNDS, INDICATORS, TOTAL, FUNDS].join('\n');
    expect(extents(linesOf(text))).toEqual(['1-7 from 0']);
  });

  it('goals in rows of their own below the total belong to the form', () => {
    const form = onlyForm(sheet([HEADER, INDICATORS, TOTAL, '年度目标 | 开展培训', '完成情况 | 完成培训'].join('\n')));
    expect([form.goal?.value.text, form.outcome?.value.text]).toEqual(['开展培训', '完成培训']);
  });
});

describe('headings by likeness', () => {
  const rows = '产出指标 | 数量指标 | 场次 | 10 | 10 | 90 | 90';
  const isForm = (heading: string): boolean => coverOf(linesOf(`${heading}\n${rows}`)).length === 1;

  it.each([
    ['一级指标 | 二级指标 | 三级指标 | 分值', true],
    ['一级指杯 | 二级指杯 | 指标内容 | 年度目标直 | 实际完成植 | 满分值', true],
    ['指标类别 | 指标小类 | 年度计划目标值 | 全年实际完成数', true],
    // Two known headings need but one of target and actual.
    ['一级指标 | 得分 | 指标内容 | 年度计划目标值', true],
    ['指标类别 | 指标内容 | 年度计划目标值 | 满分值', false],
    ['年度计划目标值 | 全年实际完成数 | 满分值 | 单位自评得分', false],
    ['指标类别 | 年度计划目标值 | 全年实际完成数', false],
    ['指标类别 | 指标内容 | 年度计划目标值 | 全年实际完成数 | 5', false],
  ])('%s: %s', (heading, expected) => expect(isForm(heading)).toBe(expected));

  it('of funds: more are asked for below the indicators than above', () => {
    const three = '资金情况 | 本年预算 | 实际支出 | 支出进度';
    const head = '项目支出绩效自评表\n项目名称 | 培训';
    const body = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分';
    const fundsOf = (text: string) => onlyForm(sheet(text)).funds?.total?.cells.executed?.text ?? null;
    expect(fundsOf(`${head}\n${three}\n总额 | 100 | 90 | 90%\n${body}\n${rows}`)).toBe('90');
    expect(fundsOf(`${head}\n${body}\n${rows}\n${three}\n总额 | 100 | 90 | 90%`)).toBeNull();
    expect(fundsOf(`${head}\n${body}\n${rows}\n${three} | 自评得分\n总额 | 100 | 90 | 90% | 9`)).toBe('90');
  });
});

describe('what only looks like funds', () => {
  const told = '全年预算数120万元，全年执行数117.6万元，执行率98%';
  const executed = (parts: Parameters<typeof formGrid>[0]): string | undefined =>
    onlyForm(formGrid(parts).grid).funds?.total?.cells.executed?.text;

  it.each([
    ['an outcome that tells them', { outcome: told }],
    ['a goal that tells them', { goal: told }],
    ['a line above the funds that tells them', { year: told }],
    ['a remark that tells them', { below: `其他需要说明事项 | ${told}` }],
  ])('%s is no second block', (_name, parts) => expect(executed(parts)).toBe('100'));

  it('an outcome is no block where the form has none', () => {
    const form = onlyForm(formGrid({ funds: null, outcome: told }).grid);
    expect([form.funds, form.outcome?.value.text]).toEqual([null, told]);
  });

  it('nor is one beside its label', () => {
    const form = onlyForm(
      sheet(`
        项目支出绩效自评表
        项目名称 | 培训
        年度目标 | 开展培训
        完成情况 | ${told}
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 场次 | 10 | 10 | 90 | 90`),
    );
    expect([form.funds, form.outcome?.value.text]).toEqual([null, told]);
  });

  it('a second heading row, copied apart, is part of the block', () => {
    const { funds } = onlyForm(
      sheet(`
        项目支出绩效自评表
        项目名称 | 培训
        项目资金 | 资金来源 | 年初预算数 | 全年预算数 | 全年预算数 | 全年执行数 | 全年执行数 | 执行率
        项目资金 | 资金来源 | 年初预算数 | 小计 | 其中：结转 | 小计 | 其中：结转 | 执行率
        项目资金 | 年度资金总额 | 100 | 120 | 20 | 90 | 10 | 75%
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 场次 | 10 | 10 | 90 | 90`),
    );
    const cells = Object.entries(funds?.total?.cells ?? {}).map(([field, cell]) => `${field} ${cell.text}`);
    expect(cells).toEqual(['initial 100', 'adjusted 120', 'executed 90', 'rate 75%']);
    expect(funds?.sources).toEqual([]);
  });

  it('amounts beside labels below the block are part of it', () => {
    const funds = '年度资金总额 | 100 | 100 | 100 | 10 | 100.00% | 10\n本年预算总额 | 50 | 本年支出额 | 50';
    expect(executed({ funds })).toBe('100');
  });
});

describe('what only looks like a title or header', () => {
  const count = (parts: Parameters<typeof formGrid>[0]): number => coverOf(readLines(formGrid(parts).grid)).length;

  it.each([
    ['a goal about self-evaluations', { goal: '完成2023年项目支出绩效自评' }],
    ['an outcome about them', { outcome: '按时报送绩效自评表' }],
    ['an outcome that names the project', { outcome: '项目名称：培训。已全部完成。' }],
    [
      'an indicator about them',
      { indicators: '产出指标 | 数量指标 | 场次 | 1 | 1 | 50 | 50\n| | 报送绩效自评表 | 1份 | 1份 | 40 | 40' },
    ],
  ])('%s begins no form', (_name, parts) => expect(count(parts)).toBe(1));

  it('a title may have a number beside it', () => expect(isPageTop(lineOf('项目支出绩效自评表 | 2023'))).toBe(true));
});

describe('total rows', () => {
  const HEAD =
    '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分\n产出指标 | 数量指标 | 场次 | 10 | 10 | 90 | 90';
  const totalOf = (line: string): string | null =>
    onlyForm(sheet(`项目支出绩效自评表\n${HEAD}\n${line}`)).total?.label.text ?? null;

  it.each([
    ['总分 | | | | | 100 | 98 | 优', '总分'],
    ['绩效指标 | 总分 | | | | 100 | 98', '总分'],
    ['自评总分：98分', '自评总分：98分'],
    ['总分 | | | | | 100分 | 98.5分', '总分'],
    ['1 | 总分 | | | | 100 | 98', '总分'],
    ['总分 | | | 尾款待质保期满后支付 | | 100 | 98', '总分'],
    ['总分 | | | 本表各项得分之和 | | 60 | 58', null],
    ['总分 | | | 本表各项得分之和 | | | 98', null],
    ['产出情况 | 总分 | | | | 100 | 98', null],
    ['甲 | 乙 | 丙 | 总分 | | 100 | 98', null],
  ])('%s', (line, label) => expect(totalOf(line)).toBe(label));
});

describe('helpers', () => {
  it('know the distinct headings of a line', () => {
    expect([...lineOf('绩效指标 | 一级指标 | 三级指标 | 分值 | 分值 | 得分计算方法 | 5').indicators]).toEqual([
      'level1',
      'name',
      'points',
    ]);
  });

  it.each([
    ['评价结论', '总体较好。', true],
    ['评价结论', '| 总体较好。', true],
    ['| 评价结论', '总体较好。', false],
    ['评价结论', '存在问题', false],
    ['评价结论', '总体 | 较好', false],
    ['评价结论 | 好', '总体较好。', false],
    ['填报人', '总体较好。', false],
    ['评价结论', '5', false],
  ])('%j above %j', (above, line, expected) => expect(isAnswerBelow(lineOf(above), lineOf(line))).toBe(expected));

  it('an answer needs a label above', () => expect(isAnswerBelow(undefined, lineOf('总体较好。'))).toBe(false));
});
