import { titleMissing } from '../../src/rules/title-missing';
import { testRule } from './support/rule-tester';

testRule(titleMissing, {
  valid: [
    { name: 'another wording', form: { title: '2022年度共享工程项目自评表' } },
    { name: 'with spaces and a remark in brackets', form: { title: '部门预算项目支出绩效 自评表（2023年度）' } },
    { name: '绩效目标自评表', form: { title: '绩效目标自评表' } },
    { name: '绩效自评情况表', form: { title: '项目绩效自评情况表' } },
    { name: 'in Markdown', form: { title: '### 项目支出绩效自评表' } },
  ],
  invalid: [
    {
      name: 'the form begins with its year',
      form: { title: null, year: '[[（2023年度）]]' },
      findings: [{ message: 'missing', data: {}, cells: ['A1'] }],
    },
    {
      name: 'a mark of its place is no title',
      form: { title: '附件1', year: '[[2023 年度]]' },
      findings: [{ message: 'missing', data: {}, cells: ['A2'] }],
    },
  ],
});
