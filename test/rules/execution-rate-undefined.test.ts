import { executionRateUndefined } from '../../src/rules/execution-rate-undefined';
import { testRule } from './support/rule-tester';

testRule(executionRateUndefined, {
  valid: [
    {
      name: 'dashes where there is no budget',
      form: {
        funds: `
          年度资金总额 | 100 | 100 | 80 | 10 | 80% | 8
          上年结转资金 | 0 | 0 | 0 | — | — | —
          其他资金 | 0 | 0 | 0 | — | | —`,
      },
    },
    { name: 'a rate of 0 on a budget', form: { funds: '年度资金总额 | 70 | 70 | 0 | 10 | 0.00 | 0.00' } },
    { name: 'a blank budget is no budget of 0', form: { funds: '年度资金总额 | 70 | | 0 | 10 | 0% | 0' } },
    { name: 'a budget of 0 at the start of the year', form: { funds: '年度资金总额 | 0 | 70 | 70 | 10 | 100% | 10' } },
    { name: 'a score of 0 without a budget', form: { funds: '年度资金总额 | 0 | 0 | 0 | 10 | — | 0' } },
    { name: '无 in the place of a rate', form: { funds: '年度资金总额 | 0 | 0 | 0 | 10 | 无 | —' } },
    { name: 'no rate column', form: { fundHeadings: '全年预算数 | 全年执行数', funds: '年度资金总额 | 0 | 0' } },
    { name: 'no funds', form: { funds: null } },
  ],
  invalid: [
    {
      name: 'two sources in one finding',
      form: {
        funds: `
          年度资金总额 | 340 | 340 | 335 | 10 | 0.99 | 9.90
          其中：当年财政拨款 | 0 | 340 | 335 | — | 0.99 | —
          上年结转资金 | 0.00 | 0.00 | 0.00 | — | [[0.00]] | —
          其他资金 | 340 | 0.00 | 0.00 | — | 0.00 | —`,
      },
      findings: [{ message: 'rate', data: { rows: ['上年结转资金', '其他资金'] }, cells: ['G8', 'G9'] }],
    },
    {
      name: 'a per cent, money spent all the same',
      form: {
        funds: `
          年度资金总额 | 100 | 100 | 80 | 10 | 80% | 8
          其他资金 | 0 | 0 | 20 | — | [[100%]] | —`,
      },
      findings: [{ message: 'rate', data: { rows: ['其他资金'] }, cells: ['G7'] }],
    },
    {
      name: 'rate and score of a total without a budget',
      form: { funds: '年度资金总额 | 0 | 0 | 0 | 10 | [[100%]] | [[10]]' },
      findings: [
        { message: 'rate', data: { rows: ['年度资金总额'] }, cells: ['G6'] },
        { message: 'score', data: { printed: '10' }, cells: ['H6'] },
      ],
    },
    {
      name: 'a score alone',
      form: { funds: '年度资金总额 | 0 | 0 | 0 | 10 | — | [[10.00]]' },
      findings: [{ message: 'score', data: { printed: '10.00' }, cells: ['H6'] }],
    },
    {
      name: 'a form with the initial budget alone',
      form: {
        fundHeadings: '年初预算数 | 全年执行数 | 执行率',
        funds: '年度资金总额 | 10 | 10 | 100%\n其他资金 | 0 | 0 | [[0%]]',
      },
      findings: [{ message: 'rate', data: { rows: ['其他资金'] }, cells: ['E7'] }],
    },
  ],
});
