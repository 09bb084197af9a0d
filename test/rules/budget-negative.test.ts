import { budgetNegative } from '../../src/rules/budget-negative';
import { testRule } from './support/rule-tester';

testRule(budgetNegative, {
  valid: [
    { name: 'a budget of 0', form: { funds: '年度资金总额 | 0 | 0 | 0 | 10 | — | 0' } },
    { name: 'a blank and a dash', form: { funds: '年度资金总额 | | — | 5 | 10 | | 0' } },
    { name: 'money that came back', form: { funds: '年度资金总额 | 100 | 100 | -5 | 10 | | 0' } },
    { name: 'no funds', form: { funds: null } },
  ],
  invalid: [
    {
      name: 'what was cut in the place of what was left',
      form: { funds: '年度资金总额 | 100 | [[-20]] | 80 | 10 | | 0' },
      findings: [{ message: 'negative', data: { items: ['年度资金总额 全年预算数 -20'] } }],
    },
    {
      name: 'total and source, both columns, in one finding',
      form: {
        funds: `
          年度资金总额 | [[-20]] | -20.5 | 0 | 10 | | 0
          其中：当年财政拨款 | 100 | 100 | 0 | — | — | —
          其他资金 | 0 | -0.01 | 0 | — | — | —`,
      },
      findings: [
        {
          message: 'negative',
          data: {
            items: ['年度资金总额 年初预算数 -20', '年度资金总额 全年预算数 -20.5', '其他资金 全年预算数 -0.01'],
          },
          cells: ['C6', 'D6', 'D8'],
        },
      ],
    },
  ],
});
