import { executedOverBudget } from '../../src/rules/executed-over-budget';
import { testRule } from './support/rule-tester';

const total = (row: string): { funds: string } => ({ funds: `年度资金总额 | ${row}` });

testRule(executedOverBudget, {
  valid: [
    { name: 'a budget below 0 (another rule)', form: { funds: '年度资金总额 | 20 | -20 | 0 | 10 | | 0' } },
    { name: 'less executed than budgeted', form: total('100 | 100 | 80 | 10 | 80% | 8') },
    { name: 'all of it executed', form: total('100 | 100 | 100.00 | 10 | 100% | 10') },
    {
      name: 'more than the initial budget, not more than the adjusted one',
      form: total('100 | 120 | 120 | 10 | 100% | 10'),
    },
    { name: 'nothing budgeted, nothing executed', form: total('0 | 0 | 0 | 10 | — | —') },
    { name: 'a blank budget is no budget of 0', form: total('100 | | 100 | 10 | | 10') },
    { name: 'a dash is no budget of 0', form: total('100 | — | 100 | 10 | | 10') },
    { name: 'a blank executed amount', form: total('100 | 100 | | 10 | |') },
    { name: 'a budget in whole 万元 may be rounded', form: total('880 | 880 | 880.4 | 10 | 100% | 10') },
    { name: 'text', form: total('100 | 100 | 100余 | 10 | 100% | 10') },
    { name: 'no funds', form: { funds: null } },
    {
      name: 'the initial budget under a profile that takes the adjusted one',
      profile: 'shenzhen-as-published',
      form: total('80 | 100 | 100 | 10 | 1.00 | 10'),
    },
  ],
  invalid: [
    {
      name: 'more than the adjusted budget',
      form: total('100 | 100 | [[120]] | 10 | 100% | 10'),
      findings: [{ message: 'over', data: { rows: ['年度资金总额 120 > 100'] }, cells: ['E6', 'D6'] }],
    },
    {
      name: 'total and source in one finding, as printed',
      form: {
        funds: `
          年度资金总额： | 100.00 | 1,100.00 | [[1,100.50]] | 10 | 100% | 10
          其中：本年财政拨款 | 100.00 | 1,100.00 | 1,100.50 | — | — | —
          其他资金 | 0.00 | 0.00 | 0.00 | — | — | —`,
      },
      findings: [
        {
          message: 'over',
          data: { rows: ['年度资金总额 1,100.50 > 1,100.00', '本年财政拨款 1,100.50 > 1,100.00'] },
          cells: ['E6', 'D6', 'E7', 'D7'],
        },
      ],
    },
    {
      name: 'a source without a budget',
      form: {
        funds: `
          年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
          其中：当年财政拨款 | 100 | 100 | 80 | — | — | —
          其他资金 | 0 | 0 | [[20]] | — | — | —`,
      },
      findings: [{ message: 'over', data: { rows: ['其他资金 20 > 0'] }, cells: ['E8', 'D8'] }],
    },
    {
      name: 'less than 1 on a budget of 0',
      form: total('0 | 0 | [[0.3]] | 10 | — | —'),
      findings: [{ message: 'over', data: { rows: ['年度资金总额 0.3 > 0'] } }],
    },
    {
      name: 'a form with the initial budget alone',
      form: {
        fundHeadings: '年初预算数(A) | 全年执行数(B) | 分值 | 执行率(B/A) | 得分',
        ...total('310.2 | [[320.2]] | 10 | 100% | 10'),
      },
      findings: [{ message: 'over', data: { rows: ['年度资金总额 320.2 > 310.2'] }, cells: ['D6', 'C6'] }],
    },
  ],
});
