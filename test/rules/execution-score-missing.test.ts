import { executionScoreMissing } from '../../src/rules/execution-score-missing';
import { testRule } from './support/rule-tester';

/** The total row: budget · executed · points · rate · score. */
const total = (row: string): { funds: string } => ({ funds: `总额 | 238.93 | ${row}` });

testRule(executionScoreMissing, {
  valid: [
    { name: 'a score', form: total('251.89 | 251.89 | 10 | 100.00% | 10') },
    { name: 'a score of 0', form: total('251.89 | 0 | 10 | 0.00% | 0') },
    { name: 'a dash', form: total('251.89 | 251.89 | 10 | 100.00% | /') },
    { name: 'no points', form: total('251.89 | 251.89 | — | 100.00% |') },
    { name: '0 points', form: total('251.89 | 251.89 | 0 | 100.00% |') },
    { name: 'a budget of 0', form: total('0 | 0 | 10 | — |') },
    { name: 'a blank budget', form: total(' | 251.89 | 10 | |') },
    { name: 'a blank executed amount', form: total('251.89 | | 10 | |') },
    {
      name: 'sources have no score',
      form: { funds: '总额 | 100 | 100 | 100 | 10 | 100% | 10\n其中：财政资金 | 100 | 100 | 100 | | 100% |' },
    },
    {
      name: 'no column for it',
      form: { fundHeadings: '年初预算数 | 全年预算数 | 全年执行数 | 分值', ...total('100 | 100 | 10') },
    },
    { name: 'no funds', form: { funds: null } },
  ],
  invalid: [
    {
      name: 'points and rate but no score',
      form: total('251.89 | 251.89 | 10 | 100.00% | [[]]'),
      findings: [
        {
          message: 'missing',
          data: { points: '10', expected: '10', arithmetic: ['251.89 ÷ 251.89 × 10 = 10'] },
          cells: ['H6', 'G6', 'E6', 'D6', 'F6'],
          expected: '10',
          steps: ['251.89 ÷ 251.89 × 10 = 10'],
          fix: { H6: 10 },
        },
      ],
    },
    {
      name: 'no rate either',
      form: total('300 | 200 | 10 | | [[]]'),
      findings: [
        {
          message: 'missing',
          data: { points: '10', expected: '6.67', arithmetic: ['200 ÷ 300 × 10 = 6.666… → 6.67'] },
          fix: { H6: 6.67 },
        },
      ],
    },
    {
      name: 'points in the heading alone',
      form: {
        fundHeadings: '预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）',
        funds: '年度财政资金总额 | 5 | 4 | 80% | [[]]',
        cells: { A5: { value: '预算执行情况（万元）（20分）' } },
      },
      findings: [
        {
          message: 'missing',
          data: { points: '20', expected: '16', arithmetic: ['4 ÷ 5 × 20 = 16'] },
          fix: { F6: 16 },
        },
      ],
    },
    {
      name: 'points off the profile: no fix',
      form: total('100 | 80 | 100 | 80% | [[]]'),
      findings: [{ message: 'missing', data: { points: '100', expected: '80', arithmetic: ['80 ÷ 100 × 100 = 80'] } }],
    },
  ],
});
