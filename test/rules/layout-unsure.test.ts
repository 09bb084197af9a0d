import { layoutUnsure } from '../../src/rules/layout-unsure';
import { testRule } from './support/rule-tester';

const ROWS = '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 90 | 90 |';

testRule(layoutUnsure, {
  valid: [
    {
      name: 'synonyms of the table',
      form: { headings: '一级指标 | 二级指标 | 三级指标 | 目标值 | 全年完成值 | 权重 | 自评得分 | 未完成原因分析' },
    },
    {
      name: 'columns of no use to the reader, where all that is needed is there',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 | 佐证材料 | 某某',
        indicators: `${ROWS} | 附后 | 甲`,
      },
    },
    { name: 'a remark between the rows', form: { indicators: `${ROWS}\n本页未完` } },
  ],
  invalid: [
    {
      name: 'a slip in a heading',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | [[年度指标直]] | 实际完成植 | 分值 | 得分 | 偏差原因分析及改进措施',
      },
      findings: [
        {
          message: 'guessed',
          severity: 'info',
          data: { headings: ['E12 年度指标直 → 年度指标值', 'F12 实际完成植 → 实际完成值'] },
          cells: ['E12', 'F12'],
        },
      ],
    },
    {
      name: 'no column of results, and a heading that nobody knows',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | [[甲乙丙丁]] | 分值 | 得分 | 偏差原因分析及改进措施',
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 良好 | 90 | 90 |',
      },
      findings: [
        {
          message: 'unknown',
          data: { columns: ['实际完成值'], headings: ['F12 甲乙丙丁'] },
          cells: ['F12'],
        },
      ],
    },
    {
      name: 'a heading that nobody knows above what answers the targets',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | [[甲乙丙丁]] | 分值 | 得分 | 偏差原因分析及改进措施',
      },
      findings: [
        {
          message: 'guessed',
          severity: 'info',
          data: { headings: ['F12 甲乙丙丁 → 实际完成值'] },
          cells: ['F12'],
        },
      ],
    },
    {
      name: 'an amount of the funds, known by the rate alone',
      form: {
        fundHeadings: '年初预算数 | 全年预算数 | [[甲乙丙丁]] | 分值 | 执行率 | 得分',
      },
      findings: [
        {
          message: 'guessed',
          severity: 'info',
          data: { headings: ['E5 甲乙丙丁 → 全年执行数'] },
          cells: ['E5'],
        },
      ],
    },
    {
      name: 'no column of results at all',
      form: {
        headings: '[[一级指标]] | 二级指标 | 三级指标 | 年度指标值 | 分值 | 得分 | 偏差原因分析及改进措施',
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 90 | 90 |',
      },
      findings: [{ message: 'missing', data: { columns: ['实际完成值'] }, cells: ['B12'] }],
    },
    {
      name: 'a cell under no heading',
      form: { indicators: `${ROWS.slice(0, -1)}| 场次略有增加 | [[另见附页]]` },
      findings: [{ message: 'unplaced', severity: 'info', data: { cells: ['J13 另见附页'] }, cells: ['J13'] }],
    },
  ],
});
