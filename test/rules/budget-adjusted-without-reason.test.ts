import { budgetAdjustedWithoutReason } from '../../src/rules/budget-adjusted-without-reason';
import { testRule } from './support/rule-tester';

const HINT = '1.执行率未达90%的需说明原因（100字以内）；2.预算调整的应说明原因';

/** The total row of a form that asks for reasons: budgets, then the reason. */
const total = (budgets: string, reason: string): { fundHeadings: string; funds: string } => ({
  fundHeadings: '年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因',
  funds: `总额 | ${budgets} | 251.89 | 100.00% | 10 | 10 | ${reason}`,
});

testRule(budgetAdjustedWithoutReason, {
  valid: [
    { name: 'a reason', form: total('238.93 | 251.89', '年中追加人员经费。') },
    { name: '无 is an answer', form: total('238.93 | 251.89', '无') },
    { name: 'a dash is an answer', form: total('238.93 | 251.89', '—') },
    { name: 'the budget unchanged', form: total('251.89 | 251.89', '') },
    { name: 'the budget unchanged, the hint left in (another rule)', form: total('251.89 | 251.89', HINT) },
    { name: 'the budget unchanged, written in two ways', form: total('251.9 | 251.90', '') },
    { name: 'a blank initial budget (another rule)', form: total(' | 251.89', '') },
    { name: 'a blank adjusted budget', form: total('238.93 | ', '') },
    { name: 'a form that does not ask for reasons', form: { funds: '年度资金总额 | 80 | 100 | 100 | 10 | 100% | 10' } },
    { name: 'no funds', form: { funds: null } },
  ],
  invalid: [
    {
      name: 'a blank reason',
      form: total('238.93 | 251.89', '[[]]'),
      findings: [{ message: 'blank', data: { initial: '238.93', adjusted: '251.89' }, cells: ['I6', 'C6', 'D6'] }],
    },
    {
      name: 'the template’s hint',
      form: total('238.93 | 251.89', `[[${HINT}]]`),
      findings: [{ message: 'template', data: { initial: '238.93', adjusted: '251.89' }, cells: ['I6', 'C6', 'D6'] }],
    },
    {
      name: 'a budget that was cut',
      form: total('300.00 | 251.89', '[[请填写原因]]'),
      findings: [{ message: 'template', data: { initial: '300.00', adjusted: '251.89' } }],
    },
  ],
});
