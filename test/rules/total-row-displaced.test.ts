import { totalRowDisplaced } from '../../src/rules/total-row-displaced';
import { testRule } from './support/rule-tester';

testRule(totalRowDisplaced, {
  valid: [
    { name: 'no total row', form: { total: null } },
    { name: 'a blank score', form: { total: '100 |' } },
    { name: 'only the score', form: { total: '| 100' } },
    { name: 'a grade in the last column', form: { total: '100 | 96 | 优' } },
    { name: 'a dash in the last column', form: { total: '100 | 96 | —' } },
    { name: 'the label in the second column', form: { total: null, below: '| 总分 | | | | | 100 | 100 |' } },
    {
      name: 'numbers straight under columns of their own order',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 偏差原因',
        indicators: '产出指标 | 数量指标 | 培训场次 | 90 | ≥10场 | 11场 | 90 |',
        total: '100 | | | 100',
      },
    },
  ],
  invalid: [
    {
      name: 'all cells one left',
      form: { total: null, below: '总分 | | | | | [[100]] | 99.9 | —' },
      findings: [
        {
          message: 'displaced',
          data: { columns: ['分值', '得分', '偏差原因分析及改进措施'] },
          cells: ['F19', 'G19', 'H19'],
          fix: { F19: null, G19: 100, H19: 99.9, I19: '—' },
        },
      ],
    },
    {
      name: 'two left, without a grade',
      form: { total: null, below: '总分 | | | | [[100]] | 90' },
      findings: [
        {
          message: 'displaced',
          data: { columns: ['分值', '得分'] },
          cells: ['E19', 'F19'],
          fix: { E19: null, F19: null, G19: 100, H19: 90 },
        },
      ],
    },
    {
      name: 'a computed sum: no fix',
      form: {
        total: null,
        below: '总分 | | | | | [[100]] | | —',
        cells: { G19: { value: 99.9, formula: 'SUM(G13:G18)' } },
      },
      findings: [{ message: 'displaced', data: { columns: ['分值', '得分', '偏差原因分析及改进措施'] } }],
    },
  ],
});
