import { executionRateMissing } from '../../src/rules/execution-rate-missing';
import { testRule } from './support/rule-tester';

const total = (row: string): { funds: string } => ({ funds: `年度资金总额： | ${row}` });

testRule(executionRateMissing, {
  valid: [
    { name: 'a rate', form: total('880 | 880 | 880 | 10 | 100% | 10') },
    { name: 'a dash', form: total('880 | 880 | 880 | 10 | — | 10') },
    { name: 'text', form: total('880 | 880 | 880 | 10 | 见说明 | 10') },
    { name: 'a blank budget', form: total('880 | | 880 | 10 | | 10') },
    { name: 'a blank executed amount', form: total('880 | 880 | | 10 | | 10') },
    { name: 'a budget of 0', form: total('0 | 0 | 0 | 10 | | —') },
    {
      name: 'a source without a rate',
      form: {
        funds: '年度资金总额 | 880 | 880 | 880 | 10 | 100% | 10\n其中：本年财政拨款 | 880 | 880 | 880 | — | | —',
      },
    },
    {
      name: 'a form without the column',
      form: { fundHeadings: '年初预算数 | 全年预算数 | 全年执行数', ...total('880 | 880 | 880') },
    },
    { name: 'no funds', form: { funds: null } },
  ],
  invalid: [
    {
      name: 'a per cent with two decimals where nothing says otherwise',
      form: total('880 | 880 | 880 | 10 | [[]] | 10'),
      findings: [
        {
          message: 'missing',
          data: { expected: '100.00%', arithmetic: '880 ÷ 880 = 100.00%' },
          cells: ['G6', 'E6', 'D6'],
          expected: '1',
          steps: ['880 ÷ 880 = 100.00%'],
          fix: { G6: 1 },
        },
      ],
    },
    {
      name: 'as the sources’ rates are written',
      form: {
        funds: `
          年度资金总额 | 340 | 340 | 335 | 10 | [[]] | 9.85
          其中：当年财政拨款 | 300 | 300 | 300 | — | 1 | —
          其他资金 | 40 | 40 | 35 | — | 0.88 | —`,
      },
      findings: [
        {
          message: 'missing',
          data: { expected: '0.99', arithmetic: '335 ÷ 340 = 0.98529… → 0.99' },
          expected: '0.99',
          fix: { G6: 0.99 },
        },
      ],
    },
    {
      name: 'as the heading says',
      form: {
        fundHeadings: '年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率（%） | 得分',
        funds: '年度资金总额 | 340 | 340 | 335 | 10 | [[]] | 9.85\n其他资金 | 40 | 40 | 35 | — | 70 | —',
      },
      findings: [
        {
          message: 'missing',
          data: { expected: '98.53', arithmetic: '335 ÷ 340 = 98.52941… → 98.53' },
          expected: '98.53',
          fix: { G6: 98.53 },
        },
      ],
    },
    {
      name: 'more executed than budgeted',
      form: total('100 | 100 | 120 | 10 | [[]] | 10'),
      findings: [
        { message: 'missing', data: { expected: '120.00%', arithmetic: '120 ÷ 100 = 120.00%' }, fix: { G6: 1.2 } },
      ],
    },
  ],
});
