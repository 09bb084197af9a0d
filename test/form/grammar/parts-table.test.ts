import { unreadNumbers } from '../../../src/audit/coverage/unread';
import type { EvaluationForm } from '../../../src/form';
import { headsAnotherTable, partsTable } from '../../../src/form/grammar/parts-table';
import { linesOf, onlyForm, sheet } from '../support/sheets';

const HEAD = `校舍维修项目支出绩效自评表
  项目名称 | 校舍维修 | | 主管部门 | 教育局`;
const FUNDS = `项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
  | 年度资金总额 | 400 | 400 | 388 | 97% | 10 | 9.7
  | 其中：财政拨款 | 400 | 400 | 388 | 97% | |`;
const GOALS = `年度目标 | 维修中小学校舍19所，消除安全隐患。 | | | 完成情况 | 维修中小学校舍19所，安全隐患消除。`;
const INDICATORS = `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  产出指标 | 数量指标 | 维修校舍数量 | 19所 | 19所 | 50 | 50
  效益指标 | 社会效益指标 | 受益学生人数 | ≥6800人 | 7015人 | 40 | 40`;
const TOTAL = '总分 | | | | | 100 | 99.7';

const told = (form: EvaluationForm): unknown => ({
  total: form.funds?.total?.cells.executed?.text,
  sources: form.funds?.sources.map(({ label }) => label.text),
  indicators: form.indicators.map(({ name }) => name.text),
  score: form.total?.score?.text,
});
const WITHOUT = told(onlyForm(sheet([HEAD, FUNDS, GOALS, INDICATORS, TOTAL].join('\n'))));

const TABLES: readonly (readonly [string, string])[] = [
  [
    'counties under a caption, with a total',
    `各县（区）资金安排情况
    县（区） | 维修校舍（所） | 维修面积（平方米） | 安排资金（万元） | 支出资金（万元） | 结余
    原州区 | 11 | 9300 | 235 | 230 | 5
    西吉县 | 8 | 6400 | 165 | 158 | 7
    合计 | 19 | 15700 | 400 | 388 | 12`,
  ],
  [
    'counties with the headings of the funds',
    `县（区） | | 预算数 | 执行数 | 执行率
    原州区 | | 235 | 230 | 97.87%
    西吉县 | | 165 | 158 | 95.76%`,
  ],
  [
    'counties under a caption and the headings of the funds themselves',
    `（二）分县（区）执行情况：
    | 原州区 | 235 | 235 | 230 | 97.87%
    | 西吉县 | 165 | 165 | 158 | 95.76%`,
  ],
  [
    'numbered schools',
    `序号 | 学校名称 | 合同金额（元） | 已支付（元） | 支付比例 | 验收
    1 | 第一小学 | 210000 | 205000 | 97.62% | 合格
    2 | 第三小学 | 248000 | 240000 | 96.77% | 合格`,
  ],
  [
    'headings of two rows',
    `县区 | 任务量 | | 资金 | | | 完成率
    | 下达 | 完成 | 下达 | 拨付 | 支出 |
    原州区 | 11 | 11 | 235 | 235 | 230 | 100%
    西吉县 | 8 | 8 | 165 | 165 | 158 | 100%`,
  ],
];

const PLACES: readonly (readonly [string, (table: string) => readonly string[]])[] = [
  ['above the funds', (table) => [HEAD, table, FUNDS, GOALS, INDICATORS, TOTAL]],
  ['below the funds', (table) => [HEAD, FUNDS, table, GOALS, INDICATORS, TOTAL]],
  ['below the goals', (table) => [HEAD, FUNDS, GOALS, table, INDICATORS, TOTAL]],
  ['below the indicators', (table) => [HEAD, FUNDS, GOALS, INDICATORS, table, TOTAL]],
];

describe.each(TABLES)('a table of %s', (_name, table) => {
  it.each(PLACES)('is none of the form’s blocks %s, and its numbers were not checked', (_place, lines) => {
    const form = onlyForm(sheet(lines(table).join('\n')));
    expect(told(form)).toEqual(WITHOUT);
    expect(form.doubts).toEqual([]);
    expect(form.apart.length).toBeGreaterThan(0);
    expect(unreadNumbers(form).length).toBeGreaterThan(0);
  });
});

describe('a table whose rows are called in no known way', () => {
  const TABLE = `点位 | 数量 | 面积 | 安排资金 | 支出资金 | 结余 | 备注
    东坡 | 6 | 5200 | 130 | 127 | 3 |
    西坡 | 5 | 4100 | 105 | 103 | 2 |`;

  it.each(PLACES.slice(1))('is none of the form’s blocks either %s', (_place, lines) =>
    expect(told(onlyForm(sheet(lines(TABLE).join('\n'))))).toEqual(WITHOUT),
  );
  it('and has budgets of its own above those that are scored, or below the indicators', () => {
    const budgets = `点位 | | 预算数 | 执行数 | 执行率
      东坡 | | 235 | 230 | 97.87%
      西坡 | | 165 | 158 | 95.76%`;
    for (const lines of [
      [HEAD, budgets, FUNDS, GOALS, INDICATORS, TOTAL],
      [HEAD, FUNDS, GOALS, INDICATORS, budgets, TOTAL],
    ])
      expect(told(onlyForm(sheet(lines.join('\n'))))).toEqual(WITHOUT);
  });
  it('goes on with the indicators below it', () => {
    const [first = '', ...others] = INDICATORS.split('\n  效益');
    const lines = [HEAD, FUNDS, GOALS, first, TABLE, `效益${others.join('')}`, TOTAL];
    expect(told(onlyForm(sheet(lines.join('\n'))))).toEqual(WITHOUT);
  });
});

describe('no other table', () => {
  const apart = (text: string): number => partsTable.read(linesOf(text)).size;

  it('are the only funds of a form, though their rows are counties', () =>
    expect(
      apart(`${HEAD}
        县（区） | | 预算数 | 执行数 | 执行率
        原州区 | | 235 | 230 | 97.87%
        西吉县 | | 165 | 158 | 95.76%
        ${INDICATORS}`),
    ).toBe(0));
  it('are funds that have points', () =>
    expect(apart(`${HEAD}\n${FUNDS.replace('项目资金（万元） | |', '项目资金 | 单位名称 |')}\n${INDICATORS}`)).toBe(0));
  it('is a heading with a single row, or with words below it', () => {
    expect(apart(`${FUNDS}\n县（区） | 安排资金 | 支出资金 | 结余\n原州区 | 235 | 230 | 5`)).toBe(0);
    expect(apart(`${FUNDS}\n县（区） | 情况 | 问题\n原州区 | 已完成 | 无\n西吉县 | 已完成 | 无`)).toBe(0);
  });
  it('are the headings of the funds once more, as a page break repeats them', () => {
    const [heading = '', ...rows] = FUNDS.split('\n');
    const lines = linesOf([...rows, heading, '| 其他资金 | 0 | 0 | 0 | | |'].join('\n'));
    expect(headsAnotherTable(lines, 2, linesOf(heading)[0]!)).toBe(false);
  });
  it('are indicators in words alone', () => {
    const words =
      '  | 可持续影响指标 | 管护制度 | 建立 | 已建立 | 无 | 无\n满意度指标 | 满意度 | 师生满意度 | ≥90% | 96% | 0 | 0';
    const form = onlyForm(sheet([HEAD, FUNDS, GOALS, INDICATORS, words, TOTAL].join('\n')));
    expect(form.indicators.map(({ name }) => name.text)).toEqual([
      '维修校舍数量',
      '受益学生人数',
      '管护制度',
      '师生满意度',
    ]);
  });
  it('is a total below it that adds up nothing of it', () => {
    const [table] = TABLES;
    const lines = linesOf(`${FUNDS}\n${table?.[1] ?? ''}\n合计 | | | | | 100 | 99.7`);
    const apart = partsTable.read(lines);
    expect(lines.filter((line) => !apart.has(line)).map(({ row }) => row)).toEqual([0, 1, 2, 8]);
  });
});
