import { placeholderLeft } from '../../src/rules/placeholder-left';
import { testRule } from './support/rule-tester';

const ROW = '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |';

testRule(placeholderLeft, {
  valid: [
    {
      name: 'a name that begins with 指标1：',
      form: { indicators: '产出指标 | 数量指标 | 指标1：培训场次 | ≥10场 | 11场 | 20 | 20 |' },
    },
    { name: 'a row marked 无', form: { indicators: `${ROW}\n| 生态效益指标 | 无 | 无 | 无 | 0 | 0 | 无` } },
    {
      name: 'an answer with the length it should have',
      form: { outcome: '全年完成培训10场，参训人员满意（共20字以内的简述见附件）。' },
    },
    {
      name: 'a label with a length and its answer beside it',
      form: { below: '完成情况说明（100字以内） | 全年任务已经完成。' },
    },
    {
      name: 'a heading with a length',
      form: {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施（200字以内）',
      },
    },
    { name: 'an answer that explains', form: { outcome: '对照年度目标，各项任务均已完成。' } },
    { name: 'a remark that begins with 根据', form: { indicators: `${ROW.slice(0, -1)} | 根据年中调整说明执行` } },
    {
      name: 'a reason that names a requirement',
      form: { indicators: `${ROW.slice(0, -1)} | 需说明的是，本年增加一场` },
    },
    { name: 'neither funds nor goals', form: { funds: null, goal: null } },
    { name: 'the label of a remark', form: { below: '说明 | 无\n评价结论（200字以内）' } },
  ],
  invalid: [
    {
      name: 'rows of the template, in one finding',
      form: { indicators: `${ROW}\n| | [[指标2：]] | | | |\n| | …… | | | |\n| 质量指标 | ★3、 | — | — | |` },
      findings: [{ message: 'rows', data: { count: 3 }, severity: 'info', cells: ['D14', 'D15', 'D16'] }],
    },
    {
      name: 'hints on what to write, in one finding',
      form: {
        outcome: '[[对照年度目标，说明相关任务目标的完成情况（100字以内）]]',
        below: '评价结论 | 结合自评情况，说明项目自评总分。（200字以内）\n存在问题 | 已解决',
      },
      findings: [{ message: 'hint', data: { count: 2 }, cells: ['F11', 'B20'] }],
    },
    {
      name: 'a hint in the funds block',
      form: {
        fundHeadings: '年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 原因',
        funds:
          '年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10 | [[1.执行率未达90%的需说明原因（100字以内）；2.预算调整应单独说明理由]]',
      },
      findings: [{ message: 'hint', data: { count: 1 }, cells: ['I6'] }],
    },
    {
      name: 'a plea to write',
      form: { outcome: '[[（请在此填写完成情况）]]' },
      findings: [{ message: 'hint', data: { count: 1 } }],
    },
    {
      name: 'rows and hints are two findings',
      form: { outcome: '[[请简述完成情况（不超过300字）]]', indicators: `${ROW}\n| | [[……]] | | | |` },
      findings: [
        { message: 'rows', data: { count: 1 }, severity: 'info', cells: ['D14'] },
        { message: 'hint', data: { count: 1 }, cells: ['F11'] },
      ],
    },
  ],
});
