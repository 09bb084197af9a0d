import { rowsNotFilled } from '../../src/rules/rows-not-filled';
import { testRule } from './support/rule-tester';

testRule(rowsNotFilled, {
  valid: [
    {
      name: 'a row without values (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | | | 10 | 10 |' },
    },
    {
      name: 'a form of which no row is filled',
      form: { indicators: '产出指标 | 数量指标 | | | | | |\n| 质量指标 | | | | | |', total: null },
    },
    {
      name: 'a row that does not apply',
      form: { indicators: '产出指标 | 数量指标 | 无 | 无 | 无 | 0 | 0 |' },
    },
    {
      name: 'headings of level 1 in rows of their own, above what they head',
      form: {
        headings: '二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因',
        indicators: '一、产出指标（90分） | | | | | |\n数量指标 | 培训场次 | ≥10场 | 11场 | 90 | 90 |',
      },
    },
  ],
  invalid: [
    {
      name: 'headings alone, one finding',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 15 | 15 |
          | [[时效指标]] | | | | | |
          | 成本指标 | | | | | |`,
      },
      findings: [{ message: 'blank', data: { count: 2, headings: ['时效指标', '成本指标'] }, cells: ['C14', 'C15'] }],
    },
  ],
});
