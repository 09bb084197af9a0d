import { oneIndicatorDominates } from '../../src/rules/one-indicator-dominates';
import { testRule } from './support/rule-tester';

const rows = (first: string, second: string): string => `
    产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | ${first} | |
    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | ${second} | |
    满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | |`;

testRule(oneIndicatorDominates, {
  valid: [
    {
      name: 'a form with rows still to be filled',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 15 | 15 |
          | 质量指标 | 考核合格率 | ≥90% | 96% | 15 | 15 |
          | 时效指标 | | | | | |
          | 成本指标 | | | | | |`,
      },
    },
    { name: 'a third', form: { indicators: rows('40', '40') } },
    { name: 'just below half', form: { indicators: rows('44.9', '35.1') } },
    {
      name: 'one indicator alone (an excerpt)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 12.5 | 12.5 |', total: null },
    },
    {
      name: 'one indicator alone under a total row',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 90 | 90 |' },
    },
    {
      name: 'two indicators of an excerpt',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 30 | |\n    | | 培训人数 | ≥10人 | 11人 | 10 | |',
        total: null,
      },
    },
    { name: 'blank points elsewhere', form: { indicators: rows('60', '') } },
    { name: 'points of 0 alone', form: { indicators: rows('0', '0').replace('| 10 |', '| 0 |') } },
    {
      name: 'no points column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 10\n    | | 培训人数 | ≥10人 | 11人 | 2',
      },
    },
  ],
  invalid: [
    {
      name: '60 of 90',
      form: { indicators: rows('[[60]]', '20') },
      findings: [
        {
          message: 'dominates',
          data: { name: '培训场次', points: '60', total: '90', share: '66.7%' },
          cells: ['G13'],
          steps: ['60 ÷ 90 = 66.7%'],
        },
      ],
    },
    {
      name: 'exactly half; the execution row does not count',
      form: { indicators: `${rows('30', '[[40]]')}\n    预算执行率 | 预算执行率 | 预算执行率 | 100% | 100% | 10 | |` },
      findings: [{ message: 'dominates', data: { name: '培训内容应用率', points: '40', total: '80', share: '50%' } }],
    },
  ],
});
