import { notApplicableRowMarked } from '../../src/rules/not-applicable-row-marked';
import { testRule } from './support/rule-tester';

const ROW = '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 | 无偏差';

testRule(notApplicableRowMarked, {
  valid: [
    { name: '无 throughout', form: { indicators: `${ROW}\n| 生态效益指标 | 无 | 无 | 无 | 0 | 0 | 无` } },
    {
      name: 'an explanation',
      form: { indicators: `${ROW}\n| 生态效益指标 | 无 | 无 | 无 | 0 | 0 | 本项目不产生生态效益` },
    },
    { name: 'no reason', form: { indicators: `${ROW}\n| 生态效益指标 | 无 | 无 | 无 | 0 | 0 |` } },
    { name: 'dashes', form: { indicators: `${ROW}\n| 生态效益指标 | — | — | — | | |` } },
    { name: 'zeros throughout', form: { indicators: `${ROW}\n| 生态效益指标 | 无 | 0 | 0 | 0 | 0 |` } },
    { name: '无 and blank', form: { indicators: `${ROW}\n| 生态效益指标 | 无 | 无 | | 0 | 0 |` } },
    {
      name: 'an indicator with target 0',
      form: { indicators: `${ROW}\n| 质量指标 | 差错率 | 0 | 0 | 5 | 5 | 无偏差` },
    },
    { name: '其中 rows', form: { indicators: `${ROW}\n| | 其中：线上培训 | 无 | 0 | | | 无偏差` } },
    {
      name: 'a form without reasons',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分',
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20\n| 生态效益指标 | 无 | 无 | 无 | 0 | 0',
      },
    },
  ],
  invalid: [
    {
      name: 'target 无, actual 0',
      form: { indicators: `${ROW}\n| 生态效益指标 | 无 | 无 | [[0]] | 0 | 0 |` },
      findings: [{ message: 'mixed', data: { names: ['生态效益指标'] }, cells: ['F14'] }],
    },
    {
      name: '无偏差 without an indicator, on two rows',
      form: {
        indicators: `${ROW}\n效益指标 | 经济效益指标 | 无 | 无 | 无 | 0 | 0 | [[无偏差]]\n| 生态效益指标 | 无 | 无 | 无 | 0 | 0 | 无偏差。`,
      },
      findings: [{ message: 'noDeviation', data: { names: ['经济效益指标', '生态效益指标'] }, cells: ['I14', 'I15'] }],
    },
    {
      name: 'both, in two findings',
      form: { indicators: `${ROW}\n| 生态效益指标 | 无 | [[0]] | 无 | 0 | 0 | [[无偏差]]` },
      findings: [
        { message: 'mixed', data: { names: ['生态效益指标'] }, cells: ['E14'] },
        { message: 'noDeviation', data: { names: ['生态效益指标'] }, cells: ['I14'] },
      ],
    },
  ],
});
