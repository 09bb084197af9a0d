import { headingWrong } from '../../src/rules/heading-wrong';
import { testRule } from './support/rule-tester';

const ROW = '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |';

testRule(headingWrong, {
  valid: [
    { name: 'a name of a body that repeats a word', form: { department: '示例市市市场监督管理局' } },
    {
      name: 'level 2 without 指标',
      form: { indicators: `${ROW}\n满意度指标 | 服务对象满意度 | 学员满意度 | ≥90% | 95% | 10 | 10 |` },
    },
    {
      name: 'a free level 2 that speaks of satisfaction',
      form: { indicators: `${ROW}\n满意度指标 | 校园用户满意度 | 用户满意率 | ≥90% | 95% | 10 | 10 |` },
    },
    { name: 'no level 2', form: { indicators: `${ROW}\n满意度指标 | | 学员满意度 | ≥90% | 95% | 10 | 10 |` } },
    {
      name: 'a free level 2 elsewhere',
      form: { indicators: `产出指标 | 培训工作 | 培训场次 | ≥10场 | 11场 | 20 | 20 |` },
    },
    { name: 'no level 1', form: { indicators: `| 培训工作 | 培训场次 | ≥10场 | 11场 | 20 | 20 |` } },
    { name: 'no funds block', form: { funds: null } },
    {
      name: 'other headings of the funds block',
      form: { fundHeadings: '年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 得分计算方法' },
    },
    {
      name: '项目名称 with the name beside it',
      form: {
        funds: null,
        cells: {
          A5: { value: '资金情况' },
          B5: { value: '项目名称' },
          C5: { value: '培训' },
          D5: { value: '年初预算数' },
          E5: { value: '全年执行数' },
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a heading that repeats a word',
      form: {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 年度指标值 | [[实际完成完成值]] | 分值 | 得分 | 偏差原因分析及改进措施',
      },
      findings: [{ message: 'doubled', data: { text: '实际完成完成值' }, cells: ['F12'] }],
    },
    {
      name: 'a group of people as level 2 of satisfaction, over two rows',
      form: {
        indicators: `${ROW}\n满意度指标 | [[读者]] | 读者满意率 | ≥90% | 95% | 5 | 5 |\n| | 开放时间满意率 | ≥90% | 95% | 5 | 5 |`,
      },
      findings: [{ message: 'satisfaction', data: { text: '读者' }, cells: ['C14'] }],
    },
    {
      name: '项目名称 among the headings of the funds block',
      form: {
        funds: '年度资金总额 | | 100 | 100 | 100 | 10 | 100% | 10',
        fundHeadings: '[[项目名称]] | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分',
      },
      findings: [{ message: 'funds', data: { text: '项目名称' }, cells: ['C5'] }],
    },
  ],
});
