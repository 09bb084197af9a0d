import { declaredBudgetChanged } from '../../src/rules/declared-budget-changed';
import { declaredForm, monitoringForm } from './support/declared-form';
import { testCrossFormRule } from './support/rule-tester';

const ROWS = '产出指标 | 数量指标 | 培训场次 | ≥10场';
const BESIDE = { fundHeadings: '', funds: '年度资金总额：| 80' };

testCrossFormRule(declaredBudgetChanged, {
  valid: [
    { name: 'the same', forms: [declaredForm(ROWS), {}] },
    {
      name: 'changed in the column that is there for it',
      forms: [declaredForm(ROWS), { funds: '年度资金总额 | 100 | 120 | 120 | 10 | 100.00% | 10' }],
    },
    { name: 'in 元 and in 万元', forms: [declaredForm(ROWS, { money: '元', funds: '年度资金总额 | 1000000' }), {}] },
    {
      name: 'another project',
      forms: [declaredForm(ROWS, { projectName: '桥梁维修', funds: '年度资金总额 | 80' }), {}],
    },
    {
      name: 'no 年初预算数 in the self-evaluation',
      forms: [
        declaredForm(ROWS, { funds: '年度资金总额 | 80' }),
        {
          fundHeadings: '全年预算数 | 全年执行数 | 分值 | 执行率 | 得分',
          funds: '年度资金总额 | 100 | 100 | 10 | 100.00% | 10',
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'another budget',
      forms: [declaredForm(ROWS, { funds: '年度资金总额 | 80' }), {}],
      findings: [{ message: 'changed', data: { before: '80', after: '100' }, cells: ['1!C6', '0!C6'] }],
    },
    {
      name: 'the declaration prints it beside its label',
      forms: [declaredForm(ROWS, BESIDE), {}],
      findings: [{ message: 'changed', data: { before: '80', after: '100' }, cells: ['1!C6', '0!C6'] }],
    },
    {
      name: 'the monitoring, where nothing was declared',
      forms: [{ ...monitoringForm(`${ROWS} | 6场 | 确定能`), funds: '年度资金总额 | 80 | 60 | 75%' }, {}],
      findings: [{ message: 'changed', data: { before: '80', after: '100' }, cells: ['1!C6', '0!C6'] }],
    },
    {
      name: 'the outcome says so',
      forms: [
        declaredForm(ROWS, { funds: '年度资金总额 | 80' }),
        { outcome: '年中追加预算20万元，全年培训任务已经完成，参训人员履职能力得到提高。' },
      ],
      findings: [
        { message: 'changed', severity: 'info', data: { before: '80', after: '100' }, cells: ['1!C6', '0!C6'] },
      ],
    },
  ],
});
