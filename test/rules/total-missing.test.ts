import { totalMissing } from '../../src/rules/total-missing';
import { testRule } from './support/rule-tester';

const rows = (score: string): string => `产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 90 | ${score} |`;

testRule(totalMissing, {
  valid: [
    { name: 'a total', form: { indicators: rows('90'), total: '100 | 100' } },
    { name: 'a total of 0', form: { indicators: rows('90'), total: '100 | 0' } },
    {
      name: 'a total in its label',
      form: { indicators: rows('90'), below: '得分合计（98.2分） | | | | | 100 |', total: null },
    },
    { name: 'a dash', form: { indicators: rows('90'), total: '100 | —' } },
    { name: 'no total row', form: { indicators: rows('90'), total: null } },
    { name: 'an empty template', form: { indicators: '产出指标 | 数量指标 | | | | | |', total: '0 |' } },
    {
      name: 'an indicator without points or score',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | | | |', total: '100 |' },
    },
    {
      name: 'rows that are worth nothing',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 0 | |', total: '0 |' },
    },
    {
      name: 'rows that are still to be filled',
      form: {
        indicators: `产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 30 | 30 |
        | 质量指标 | 合格率 | ≥90% | | 30 | |
        | 时效指标 | 及时率 | ≥90% | | 30 | |`,
        total: '100 |',
      },
    },
    {
      name: 'no score column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值',
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 90',
        total: '100',
      },
    },
  ],
  invalid: [
    {
      name: 'all scores given',
      form: { indicators: rows('89.5'), total: '100 | [[]]' },
      findings: [
        { message: 'missing', data: { expected: '99.5' }, cells: ['H14'], expected: '99.5', fix: { H14: 99.5 } },
      ],
    },
    {
      name: 'scores that make more than 100',
      form: { indicators: rows('95'), total: '100 | [[]]' },
      findings: [{ message: 'missing', data: { expected: '105' } }],
    },
    {
      name: 'points alone',
      form: { indicators: rows(''), total: '100 | [[]]' },
      findings: [{ message: 'notComputable', data: {} }],
    },
    {
      name: 'scores without the execution’s',
      form: {
        funds: '年度资金总额 | 100 | 100 | 99 | 10 | 99.00% |',
        indicators: rows('90').replace('| 90 |', '| |'),
        total: '100 | [[]]',
      },
      findings: [{ message: 'notComputable', data: {} }],
    },
  ],
});
