import { conversionWeightsDoNotAddUp } from '../../src/rules/conversion-weights-do-not-add-up';
import { testRule } from './support/rule-tester';

const scaled = (weights: readonly string[], heading = '权重占比（%）', total: string | null = '100 | 100') => ({
  headings: `一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 实际完成值 | 单项指标得分 | ${heading} | 单项指标折算得分`,
  indicators: `
    产出指标 | 数量指标 | 培训场次 | 50 | ≥10场 | 11场 | 100 | ${weights[0] ?? ''} | 50
    效益指标 | 社会效益指标 | 培训内容应用率 | 30 | ≥80% | 85% | 100 | ${weights[1] ?? ''} | 30
    满意度指标 | 服务对象满意度指标 | 参训人员满意度 | 10 | ≥90% | 95% | 100 | ${weights[2] ?? ''} | 10
    预算执行率 | 预算执行率 | 预算执行进度 | 10 | 100% | 100% | 100 | ${weights[3] ?? ''} | 10`,
  total,
});
const withoutExecution = (weights: readonly string[]) => {
  const form = scaled(weights);
  return { ...form, indicators: form.indicators.split('\n').slice(0, 4).join('\n') };
};

testRule(conversionWeightsDoNotAddUp, {
  valid: [
    { name: '100 with the execution rate', form: scaled(['50', '30', '10', '10']), profile: 'hebei' },
    { name: 'per cents', form: scaled(['50%', '30%', '10%', '10%']) },
    { name: 'decimals that floats would miss', form: scaled(['50.1', '29.9', '10.2', '9.8']) },
    { name: 'a row too few: room for the execution rate', form: withoutExecution(['50', '30', '10']) },
    { name: '100 without the execution rate', form: withoutExecution(['60', '30', '10']) },
    { name: 'a blank weight', form: scaled(['50', '30', '', '10']) },
    { name: 'weights that are words', form: scaled(['高', '30', '10', '10']) },
    {
      name: 'an excerpt',
      form: {
        ...withoutExecution(['50', '30']),
        total: null,
        indicators: withoutExecution(['50']).indicators.split('\n').slice(0, 2).join('\n'),
      },
    },
  ],
  invalid: [
    {
      name: '90, the execution rate among them: no room is left',
      form: scaled(['50', '20', '10', '10'], '[[权重占比（%）]]'),
      findings: [{ message: 'sum', data: { sum: '90' } }],
    },
    {
      name: '110',
      form: scaled(['50', '30', '10', '20'], '[[权重占比（%）]]'),
      findings: [
        {
          message: 'sum',
          data: { sum: '110' },
          cells: ['I12', 'I13', 'I14', 'I15', 'I16'],
          expected: '100',
          actual: '110',
          steps: ['50 + 30 + 10 + 20 = 110'],
        },
      ],
    },
    {
      name: '90 with the execution rate among them',
      form: scaled(['50%', '20%', '10%', '10%'], '[[权重占比（%）]]'),
      findings: [{ message: 'sum', data: { sum: '90' } }],
    },
  ],
});
