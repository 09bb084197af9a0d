import { labelDisplaced } from '../../src/rules/label-displaced';
import { testRule } from './support/rule-tester';

const BENEFIT = '效益指标 | 社会效益指标 | 内容应用率 | ≥80% | 85% | 30 | 30 |';
const ROWS = `
  产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |
  ${BENEFIT}`;

testRule(labelDisplaced, {
  valid: [
    {
      name: '满意度指标 as level 2 under itself',
      form: { indicators: `${ROWS}\n满意度指标 | 满意度指标 | 学员满意度 | ≥90% | 95% | 10 | 10 |` },
    },
    {
      name: '服务对象满意度指标 as level 2',
      form: { indicators: `${ROWS}\n| 服务对象满意度指标 | 学员满意度 | ≥90% | 95% | 10 | 10 |` },
    },
    {
      name: '成本指标, which also is a level 2 of 产出',
      form: { indicators: `${ROWS}\n| 成本指标 | 人均成本 | ≤500元 | 480元 | 10 | 10 |` },
    },
    {
      name: 'a word such as 满意度 that is no heading',
      form: { indicators: `${ROWS}\n| 满意度 | 学员满意度 | ≥90% | 95% | 10 | 10 |` },
    },
    {
      name: 'a level 1 of its own in the same row',
      form: { indicators: `${ROWS}\n效益指标 | 满意度指标 | 学员满意度 | ≥90% | 95% | 10 | 10 |` },
    },
    { name: 'the first label of the form', form: { indicators: '| 满意度指标 | 学员满意度 | ≥90% | 95% | 10 | 10 |' } },
    {
      name: 'the whole row displaced (another rule)',
      form: { indicators: ROWS, total: null, below: '满意度指标 | 学员满意度 | ≥90% | 95% | 10 | 10 |' },
    },
  ],
  invalid: [
    {
      name: '满意度指标 under 效益指标',
      form: { indicators: `${ROWS}\n| [[满意度指标]] | 学员满意度 | ≥90% | 95% | 10 | 10 |` },
      findings: [
        {
          message: 'displaced',
          data: { label: '满意度指标', column: ['一级指标'] },
          cells: ['C15'],
          fix: { C15: null, B15: '满意度指标' },
        },
      ],
    },
    {
      name: '效益指标 under 产出指标, its row without an indicator',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 11场 | 20 | 20 |\n| [[效益指标]] | | | | | |' },
      findings: [
        {
          message: 'displaced',
          data: { label: '效益指标', column: ['一级指标'] },
          cells: ['C14'],
          fix: { C14: null, B14: '效益指标' },
        },
      ],
    },
  ],
});
