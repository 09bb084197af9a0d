import { scoreNotProportional } from '../../src/rules/score-not-proportional';
import { testRule } from './support/rule-tester';

testRule(scoreNotProportional, {
  valid: [
    {
      name: 'whole numbers throughout',
      form: {
        indicators: `
          产出指标 | 数量指标 | 建册数 | 120人 | 69人 | 2 | 1 |
          | | 体检数 | 5662人 | 4044人 | 2 | 1 |
          | | 接种率 | 100% | 97.3% | 4 | 3.9 |`,
      },
    },
    {
      name: 'a whole number that is its share to the decimals of the others',
      form: {
        indicators: `
          产出指标 | 数量指标 | 建册数 | 100人 | 70人 | 10 | 7 |
          | | 体检数 | 5662人 | 4044人 | 2 | 1.4 |
          | | 接种率 | 100% | 97.3% | 2 | 1.9 |`,
      },
    },
    {
      name: 'the exact share',
      form: { indicators: '产出指标 | 数量指标 | 展览面积 | 3万平方米 | 2.2万平方米 | 10 | 7.33' },
    },
    {
      name: 'the share rounded to one decimal',
      form: { indicators: '产出指标 | 数量指标 | 展览面积 | 3万平方米 | 2.2万平方米 | 10 | 7.3' },
    },
    {
      name: 'a tie rounded half up',
      form: { indicators: '产出指标 | 成本指标 | 成本节约率 | ≥10% | 8.75% | 5 | 4.38' },
    },
    {
      name: 'full points (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 10' },
    },
    { name: 'a blank score', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 |' } },
    { name: 'a blank actual', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | | 10 | 5' } },
    { name: 'about so many', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 约8场 | 10 | 5' } },
    {
      name: 'an actual that is a bound',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | ≥8场 | 10 | 5' },
    },
    {
      name: 'one of several numbers with the target’s unit',
      form: { indicators: '产出指标 | 数量指标 | 参与人数 | ≥400人 | 共3场，参与300人 | 10 | 5' },
    },
    {
      name: 'a bare number beside a magnitude',
      form: { indicators: '产出指标 | 数量指标 | 参与人数 | 6万 | 5 | 10 | 5' },
    },
    {
      name: 'a bare number that may be a fraction or a per cent',
      form: { indicators: '产出指标 | 成本指标 | 成本节约率 | 60% | 0.2 | 8 | 6' },
    },
    {
      name: 'a time, which may be better short',
      form: { indicators: '产出指标 | 时效指标 | 使用时间 | 30天 | 20天 | 10 | 8' },
    },
    {
      name: 'what it costs, which may be better low',
      form: { indicators: '效益指标 | 经济效益指标 | 运行费用 | 30万元 | 20万元 | 10 | 8' },
    },
    { name: 'unlike units', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8天 | 10 | 5' } },
    {
      name: 'a sentence with two numbers',
      form: { indicators: '产出指标 | 数量指标 | 参与人数 | ≥400人 | 线下300人，线上50万余人次 | 5 | 3' },
    },
  ],
  invalid: [
    {
      name: 'a whole number among scores with decimals',
      form: {
        indicators: `
          产出指标 | 数量指标 | 建册数 | 120人 | 69人 | 2 | [[1]] |
          | | 体检数 | 5662人 | 4044人 | 2 | 1.4 |
          | | 接种率 | 100% | 97.3% | 2 | 1.9 |`,
      },
      findings: [
        {
          message: 'whole',
          severity: 'warning',
          data: { name: '建册数', printed: '1', expected: '1.15', arithmetic: ['69 ÷ 120 × 2 = 1.15'] },
          fix: { H13: 1.15 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a third of the points for a tiny share',
      form: { indicators: '产出指标 | 成本指标 | 成本节约率 | 5% | 0.3% | 8 | [[2.67]]' },
      findings: [
        {
          message: 'wrong',
          data: { name: '成本节约率', printed: '2.67', expected: '0.48', arithmetic: ['0.3% ÷ 5% × 8 = 0.48'] },
          expected: '0.48',
          actual: '2.67',
          cells: ['H13', 'E13', 'F13', 'G13'],
          fix: { H13: 0.48 },
        },
      ],
    },
    {
      name: 'values given as numbers with a per-cent format',
      form: {
        indicators: '产出指标 | 成本指标 | 政策知晓率 | | | 10 | [[9]]',
        cells: { E13: { value: 1, format: '0%' }, F13: { value: 0.98, format: '0%' } },
      },
      findings: [
        {
          message: 'wrong',
          data: { name: '政策知晓率', printed: '9', expected: '9.8', arithmetic: ['98% ÷ 100% × 10 = 9.8'] },
          fix: { H13: 9.8 },
        },
      ],
    },
    {
      name: 'a reading near the target, though its per-cent sign is missing',
      form: { indicators: '效益指标 | 社会效益指标 | 政策知晓率 | 100% | 98 | 10 | [[9]]' },
      findings: [
        {
          message: 'wrong',
          data: { name: '政策知晓率', printed: '9', expected: '9.8', arithmetic: ['98% ÷ 100% × 10 = 9.8'] },
          fix: { H13: 9.8 },
        },
      ],
    },
  ],
});
