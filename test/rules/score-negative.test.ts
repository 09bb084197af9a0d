import { scoreNegative } from '../../src/rules/score-negative';
import { testRule } from './support/rule-tester';

const row = (score: string): { indicators: string } => ({
  indicators: `产出指标 | 成本指标 | 人均培训成本 | ≤500元/人 | 1200元/人 | 10 | ${score} |`,
});

testRule(scoreNegative, {
  valid: [
    { name: 'a score of 0', form: row('0') },
    { name: 'minus zero', form: row('-0') },
    { name: 'a dash', form: row('-') },
    { name: 'a blank score', form: row('') },
    {
      name: 'a row that takes points off',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 90 | 90 |\n扣分项 | | 材料迟报扣分 | | 迟报3天 | | -1 |',
        total: '100 | 99',
      },
    },
    {
      name: 'no score column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值',
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 10',
        total: null,
      },
    },
  ],
  invalid: [
    {
      name: 'a deduction in a row that has points to earn',
      form: { indicators: '扣分项 | 数量指标 | 培训场次 | ≥10场 | 9场 | 10 | [[-1]] |' },
      findings: [{ message: 'negative', data: { name: '培训场次', printed: '-1' }, actual: '-1' }],
    },
    {
      name: 'a deduction beyond 0',
      form: row('[[-4]]'),
      findings: [
        {
          message: 'negative',
          data: { name: '人均培训成本', printed: '-4' },
          cells: ['H13', 'E13', 'F13', 'G13'],
          actual: '-4',
        },
      ],
    },
  ],
});
