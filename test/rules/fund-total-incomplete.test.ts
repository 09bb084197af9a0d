import { fundTotalIncomplete } from '../../src/rules/fund-total-incomplete';
import { testRule } from './support/rule-tester';

testRule(fundTotalIncomplete, {
  valid: [
    { name: 'no funds block', form: { funds: null } },
    { name: 'nothing filled', form: { funds: '年度资金总额 | | | | 10 | |' } },
    { name: 'nothing spent', form: { funds: '年度资金总额 | 100 | 100 | 0 | 10 | 0% | 0' } },
    { name: 'one of two budgets', form: { funds: '年度资金总额 | | 100 | 90 | 10 | 90% | 9' } },
    { name: 'a dash', form: { funds: '年度资金总额 | 100 | 100 | — | 10 | — | —' } },
    {
      name: 'a source without an amount',
      form: { funds: '年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9\n其他资金 | 0 | 0 | | — | — | —' },
    },
  ],
  invalid: [
    {
      name: 'nothing said of what was executed',
      form: { funds: '年度资金总额 | 100 | 100 | [[]] | 10 | 90% | 9' },
      findings: [
        {
          message: 'blank',
          data: { row: '年度资金总额', given: '全年预算数', blank: '全年执行数' },
          cells: ['E6', 'D6'],
        },
      ],
    },
    {
      name: 'no budget at all',
      form: { funds: '年度资金总额 | | [[]] | 90 | 10 | 90% | 9' },
      findings: [{ message: 'blank', data: { row: '年度资金总额', given: '全年执行数', blank: '全年预算数' } }],
    },
    {
      name: 'the one budget of a form that has one',
      form: {
        fundHeadings: '预算数 | 执行数 | 分值 | 执行率 | 得分',
        funds: '总额 | [[]] | 90 | 10 | 90% | 9',
      },
      findings: [{ message: 'blank', data: { row: '总额', given: '执行数', blank: '预算数' }, cells: ['C6', 'D6'] }],
    },
  ],
});
