import { certaintyOf } from '../../../src/form/model/doubts';
import { read } from '../../../src/form/search/read';
import { without } from '../../corpus/without';
import { formGrid, type FormParts } from '../../support/form-grid';
import { onlyForm } from '../support/sheets';

/** The cells that are in doubt. */
const doubtful = (parts: FormParts): string[] => onlyForm(formGrid(parts).grid).doubts.map(({ field }) => field.text);
/** Nothing but some cells where goal and outcome stand. */
const inGoals = (cells: NonNullable<FormParts['cells']>): FormParts => ({
  cells: {
    ...Object.fromEntries(['A10', 'B10', 'F10', 'A11', 'B11', 'F11'].map((at) => [at, { value: '' }])),
    ...cells,
  },
});
const INDICATORS = `
  产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 50 | 50 |
  效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 75% | 40 | 38 | 教材更新晚`;
const LEVELS = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值';

describe('what the reading leaves over is in doubt where a field without a cell could be it', () => {
  it.each<[string, FormParts, string[]]>([
    ['nothing in a form that is read whole', {}, []],
    ['a year in an aside of its own', { year: '第2023号' }, ['第2023号']],
    ['not a season that lies in two', { year: '（2023-2024采暖季）' }, []],
    ['not when it was filled in', { year: '填报日期：2023' }, []],
    [
      'a text under a heading in no table, where there is no goal',
      { cells: { A10: { value: '甲乙丙' }, B10: { value: '丁戊' }, F10: { value: '己庚' } } },
      ['面向基层财务人员开展业务培训，提高履职能力。'],
    ],
    [
      'an amount under a heading in no table',
      {
        fundHeadings: '年初预算数 | 全年预算数 | 甲乙丙 | 分值 | 执行率 | 得分',
        funds: '年度资金总额 | 100 | 100 | 90 | 10 | 100% | 10',
      },
      ['90'],
    ],
    [
      'such a heading alone, where the rate is taken of what stands below it',
      { fundHeadings: '年初预算数 | 全年预算数 | 甲乙丙 | 分值 | 执行率 | 得分' },
      ['甲乙丙'],
    ],
    [
      'targets that are bare signs, the values under a heading in no table',
      {
        headings: '一级指标 | 二级指标 | 三级指标 | 指标值 | 甲乙丙 | 实际完成值 | 分值 | 得分',
        indicators: `
          产出指标 | 数量指标 | 培训场次 | ≥ | 10 | 11 | 50 | 50
          效益指标 | 社会效益指标 | 培训内容应用率 | ≥ | 80 | 85 | 40 | 40`,
      },
      ['指标值'],
    ],
    [
      'scores above their points, where another column of numbers could hold what they are worth',
      {
        headings: `${LEVELS} | 分值 | 得分 | 甲乙丙`,
        indicators: `
          产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 50 | 100 | 50
          效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 40 | 100 | 40`,
        total: null,
      },
      ['甲乙丙'],
    ],
    [
      'more points of the execution rate than a form has',
      { funds: '年度资金总额 | 100 | 100 | 100 | 880 | 100% | 10' },
      ['880'],
    ],
    [
      'not what was added to a budget that has a column for its sum',
      { fundHeadings: '年初预算数 | 全年预算数 | 预算调整数 | 分值 | 执行率 | 得分' },
      [],
    ],
    [
      'a column of texts, where there are no reasons',
      { headings: `${LEVELS} | 分值 | 得分 | 甲乙丙`, indicators: INDICATORS },
      ['甲乙丙'],
    ],
    ['not where there are', { headings: `${LEVELS} | 分值 | 得分 | 偏差原因 | 甲乙丙`, indicators: INDICATORS }, []],
    [
      'a column of numbers, where there are no scores',
      { headings: `${LEVELS} | 分值 | 甲乙丙 | 偏差原因`, indicators: INDICATORS },
      ['甲乙丙'],
    ],
    [
      'a column left of the names, where a level is missing',
      {
        headings: '一级指标 | 甲乙丙 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因',
        indicators: INDICATORS,
      },
      ['甲乙丙'],
    ],
  ])('%s', (_name, parts, expected) => expect(doubtful(parts)).toEqual(expected));

  it('a label in no table, where a body is missing', () => {
    const grid = formGrid({}).grid;
    const masked = grid.rows.map((row) =>
      row.map((cell) => (cell?.value === '主管部门' ? { value: '甲乙丙丁' } : cell)),
    );
    const form = onlyForm({ ...grid, rows: masked });
    expect(form.doubts.map(({ field }) => field.text)).toContain('甲乙丙丁');
    expect(certaintyOf(form)).toBe('unsure');
  });
  it('a total that is called nothing', () => {
    const grid = formGrid({}).grid;
    const masked = grid.rows.map((row) => row.map((cell) => (cell?.value === '总分' ? { value: '甲乙' } : cell)));
    expect(onlyForm({ ...grid, rows: masked }).doubts.map(({ field }) => field.text)).toContain('甲乙');
  });
  it.each<[string, string, FormParts, string[]]>([
    ['the row of the total', 'total-row', {}, ['总分']],
    ['the labels of goal and outcome', 'goals-beside', {}, ['预期目标', '实际完成情况']],
    [
      'a goal with its label in one cell',
      'goal-alone',
      inGoals({ A10: { value: '年度目标：培训财务人员500人次。' } }),
      ['年度目标：培训财务人员500人次。'],
    ],
    [
      'headings that open levels',
      'sections',
      {
        headings: '二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分',
        indicators: `
          一、产出指标
          数量指标 | 培训场次 | ≥10场 | 11场 | 50 | 50`,
        total: null,
      },
      ['一、产出指标'],
    ],
  ])('%s, where nothing reads it', (_name, construct, parts, expected) => {
    const { forms } = read(formGrid(parts).grid, [], without(construct));
    expect(forms.flatMap(({ doubts }) => doubts.map(({ field }) => field.text))).toEqual(
      expect.arrayContaining(expected),
    );
  });
  it('not a label beside which an answer says nothing', () => {
    const form = onlyForm(formGrid(inGoals({ A10: { value: '年度总体目标' }, B10: { value: '…' } })).grid);
    expect(form.doubts).toEqual([]);
  });
});

describe('money that the funds do not hold', () => {
  const FEW = '全年预算数 | 全年执行数 | 甲乙丙';
  it.each<[string, FormParts, string[]]>([
    ['a number under a heading in no table', { fundHeadings: FEW, funds: '年度资金总额 | 100 | 90 | 90' }, ['90']],
    [
      'not one under a known heading of no use',
      { fundHeadings: '全年预算数 | 全年执行数 | 结余', funds: '年度资金总额 | 100 | 90 | 10' },
      [],
    ],
    [
      'what was added to the budget',
      { fundHeadings: '年初预算数 | 追加预算 | 全年执行数', funds: '年度资金总额 | 80 | 20 | 90' },
      ['20'],
    ],
  ])('%s', (_name, parts, expected) => expect(doubtful(parts)).toEqual(expected));
});
