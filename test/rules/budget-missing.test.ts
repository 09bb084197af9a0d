import { budgetMissing } from '../../src/rules/budget-missing';
import { testRule } from './support/rule-tester';

const funds = (...rows: string[]): { funds: string } => ({ funds: rows.join('\n') });

testRule(budgetMissing, {
  valid: [
    { name: 'a budget of 0 at the start of the year', form: funds('年度资金总额 | 0 | 100 | 100 | 10 | 100% | 10') },
    {
      name: 'a dash: no budget at the start of the year',
      form: funds('年度资金总额 | — | 100 | 100 | 10 | 100% | 10'),
    },
    { name: 'both blank', form: funds('年度资金总额 | | | 100 | 10 | |') },
    { name: 'the other one is text', form: funds('年度资金总额 | | 待定 | 100 | 10 | |') },
    {
      name: 'blank in a source alone',
      form: funds('年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10', '其中：当年财政拨款 | | 100 | 100 | — | 100% | —'),
    },
    {
      name: 'a form without 年初预算数 (Beijing 2016 has no 全年预算数 either)',
      form: {
        fundHeadings: '全年预算数 | 全年执行数 | 分值 | 执行率 | 得分',
        ...funds('年度资金总额 | 100 | 100 | 10 | 100% | 10'),
      },
    },
    { name: 'headings without a row', form: funds('') },
    { name: 'no funds', form: { funds: null } },
  ],
  invalid: [
    {
      name: 'no initial budget, in the total and in a source',
      form: funds(
        '年度资金总额 | [[]] | 387664.62 | 387664.62 | 10 | 100% | 10',
        '其中：当年财政拨款 | | 387664.62 | 387664.62 | — | | —',
        '上年结转资金 | | | | — | | —',
        '其他资金 | — | — | — | — | | —',
      ),
      findings: [{ message: 'blank', data: { column: '年初预算数', given: '全年预算数' }, cells: ['C6', 'C7'] }],
    },
    {
      name: 'no adjusted budget, under other headings',
      form: {
        fundHeadings: '年初预算 | 调整后预算数（A） | 执行数（B） | 分值 | 执行率 | 得分',
        ...funds('年度资金总额 | 100 | [[]] | 100 | 10 | 100% | 10'),
      },
      findings: [{ message: 'blank', data: { column: '调整后预算数', given: '年初预算' }, cells: ['D6'] }],
    },
  ],
});
