import { fundsMissing } from '../../src/rules/funds-missing';
import { testRule } from './support/rule-tester';

const INDICATORS = '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 90 | 90';

testRule(fundsMissing, {
  valid: [
    { name: 'a total alone', form: { funds: '年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10' } },
    { name: 'a total with blank amounts (other rules)', form: { funds: '年度资金总额 | | | | 10 | |' } },
    {
      name: 'a row under a label the reader does not know',
      form: { funds: '本级安排 | 100 | 100 | 100 | 10 | 100% | 10' },
    },
    { name: 'rows without any label: amounts are there', form: { funds: ' | 100 | 100 | 100 | 10 | 100% | 10' } },
    {
      name: 'a line that asks for amounts alone (Hebei), its answers beside the labels',
      form: {
        funds: '',
        fundHeadings: '预算数 | 62.73 | 到位数 | 62.73 | 执行数 | 62.73',
        indicators: `${INDICATORS}\n预算执行率 | 预算执行率 | 预算执行率 | 100% | 100% | 10 | 10`,
      },
    },
    {
      name: 'no block that the reader knows, yet money is spoken of',
      form: { funds: null, cells: { A4: { value: '预算安排情况（调整后）' }, B4: { value: 62.73 } } },
    },
    { name: 'no block, 年度资金总额 beside a label', form: { funds: null, cells: { A4: { value: '年度资金总额' } } } },
    {
      name: 'no block, the executed amount in the header',
      form: { funds: null, cells: { A4: { value: '全年执行数' } } },
    },
    {
      name: 'no block in a form without scores',
      form: {
        funds: null,
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场',
        total: null,
      },
    },
    { name: 'neither funds nor indicators', form: { funds: null, indicators: '' } },
  ],
  invalid: [
    {
      name: 'headings without a row',
      form: {
        fundHeadings: '[[年初预算数]] | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分',
        funds: '',
        cells: { A5: { value: '' } },
      },
      findings: [{ message: 'noRows', data: {}, cells: ['C5'] }],
    },
    {
      name: 'headings without a row, nothing below them but the total',
      form: {
        fundHeadings: '[[全年预算数]] | 全年执行数 | 执行率',
        funds: '',
        goal: null,
        cells: { A5: { value: '' } },
      },
      findings: [{ message: 'noRows', data: {}, cells: ['C5'] }],
    },
    {
      name: 'no funds at all',
      form: { title: '[[项目支出绩效自评表]]', funds: null },
      findings: [{ message: 'noBlock', data: {}, cells: ['A1'] }],
    },
    {
      name: 'no funds at all, a project that is named after its money',
      form: { title: '[[项目支出绩效自评表]]', funds: null, projectName: '防汛专项资金（年度预算内）' },
      findings: [{ message: 'noBlock', data: {}, cells: ['A1'] }],
    },
  ],
});
