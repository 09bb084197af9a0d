import { weightsOffProfile } from '../../src/rules/weights-off-profile';
import { testRule } from './support/rule-tester';

const rows = (output: number, benefit: number, satisfaction: number, label = '产出指标'): string => `
    ${label} | 数量指标 | 培训场次 | ≥10场 | 11场 | ${output} | ${output} |
    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | ${benefit} | ${benefit} |
    满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | ${satisfaction} | ${satisfaction} |`;
const COST = '\n    成本指标 | 经济成本指标 | 人均培训成本 | ≤500元/人 | 480元/人 | 20 | 20 |';

testRule(weightsOffProfile, {
  valid: [
    { name: '50/30/10', form: { indicators: rows(50, 30, 10) } },
    {
      name: 'the execution rate as an indicator row',
      form: { indicators: `${rows(50, 30, 10)}\n    预算执行率 | 预算执行率 | 预算执行率 | 100% | 100% | 10 | 10 |` },
    },
    {
      name: 'a distribution of the profile in force',
      form: { indicators: rows(50, 25, 15) },
      profile: 'shenzhen-as-published',
    },
    { name: 'its second choice', form: { indicators: rows(50, 10, 30) }, profile: 'shenzhen-as-published' },
    { name: 'cost as level 1', form: { indicators: rows(40, 20, 10) + COST }, profile: 'national-2021-cost' },
    { name: 'a profile that leaves the levels free', form: { indicators: rows(70, 10, 10) }, profile: 'hebei' },
    { name: 'a profile without points', form: { indicators: rows(70, 10, 10) }, profile: 'no-scores' },
    {
      name: 'no heading of the level that has 50',
      form: { indicators: '效益指标 | 社会效益指标 | 知晓率 | ≥90% | 95% | 90 | 90 |' },
      profile: 'beijing-2016',
    },
    { name: '50 for output, the rest shared freely', form: { indicators: rows(50, 15, 25) }, profile: 'beijing-2016' },
    { name: 'blank points', form: { indicators: rows(50, 30, 10).replace('| 30 | 30', '| | 30') } },
    { name: 'a level 1 that is none', form: { indicators: rows(55, 25, 10, '其他指标') } },
    {
      name: 'an excerpt',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 12.5 | 12.5 |', total: null },
    },
  ],
  invalid: [
    {
      name: 'by the labels, where some row has no points',
      form: {
        indicators: `
          [[产出指标（40分）]] | 数量指标 | 培训场次 | ≥10场 | 11场 | 40 | 40 |
          效益指标（40分） | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 40 | 40 |
          满意度指标（20分） | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | | 20 |`,
      },
      findings: [
        {
          message: 'off',
          data: {
            output: '40',
            benefit: '40',
            satisfaction: '20',
            wantOutput: '50',
            wantBenefit: '30',
            wantSatisfaction: '10',
          },
        },
      ],
    },
    {
      name: 'by the labels, the execution rate among them apart',
      form: {
        indicators: `
          [[产出指标（40分）]] | 数量指标 | 培训场次 | ≥10场 | 11场 | 40 | 40 |
          效益指标（30分） | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |
          满意度指标（20分） | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | | 20 |
          预算执行率（10分） | 预算执行率 | 预算执行率 | 100% | 100% | 10 | 10 |`,
      },
      findings: [
        {
          message: 'off',
          data: {
            output: '40',
            benefit: '30',
            satisfaction: '20',
            wantOutput: '50',
            wantBenefit: '30',
            wantSatisfaction: '10',
          },
        },
      ],
    },
    {
      name: 'a level that the profile names among free ones',
      form: { indicators: rows(60, 20, 10, '[[产出指标]]') },
      profile: 'beijing-2016',
      findings: [{ message: 'named', data: { items: ['产出指标 60/50'] }, cells: ['B13'] }],
    },
    {
      name: '50/25/15',
      form: { indicators: rows(50, 25, 15, '[[产出指标]]') },
      findings: [
        {
          message: 'off',
          data: {
            output: '50',
            benefit: '25',
            satisfaction: '15',
            wantOutput: '50',
            wantBenefit: '30',
            wantSatisfaction: '10',
          },
          cells: ['B13', 'B14', 'B15'],
        },
      ],
    },
    {
      name: '50/30/10 where another profile is in force',
      form: { indicators: rows(50, 30, 10, '[[产出指标]]') },
      profile: 'shenzhen-as-published',
      findings: [
        {
          message: 'off',
          data: {
            output: '50',
            benefit: '30',
            satisfaction: '10',
            wantOutput: '50',
            wantBenefit: '25',
            wantSatisfaction: '15',
          },
        },
      ],
    },
    {
      name: 'no satisfaction',
      form: { indicators: rows(60, 30, 10, '[[产出指标]]').split('\n').slice(0, 3).join('\n') },
      findings: [
        {
          message: 'off',
          data: {
            output: '60',
            benefit: '30',
            satisfaction: '0',
            wantOutput: '50',
            wantBenefit: '30',
            wantSatisfaction: '10',
          },
          cells: ['B13', 'B14'],
        },
      ],
    },
    {
      name: 'cost under a profile without it',
      form: { indicators: rows(40, 20, 10, '产出指标') + COST.replace('成本指标', '[[成本指标]]') },
      findings: [
        {
          message: 'offWithCost',
          data: {
            cost: '20',
            output: '40',
            benefit: '20',
            satisfaction: '10',
            wantCost: '0',
            wantOutput: '50',
            wantBenefit: '30',
            wantSatisfaction: '10',
          },
          cells: ['B16', 'B13', 'B14', 'B15'],
        },
      ],
    },
    {
      name: 'no cost under a profile with it',
      form: { indicators: rows(50, 30, 10, '[[产出指标]]') },
      profile: 'national-2021-cost',
      findings: [
        {
          message: 'offWithCost',
          data: {
            cost: '0',
            output: '50',
            benefit: '30',
            satisfaction: '10',
            wantCost: '20',
            wantOutput: '40',
            wantBenefit: '20',
            wantSatisfaction: '10',
          },
        },
      ],
    },
  ],
});
