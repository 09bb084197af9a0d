import { reverseScoreWrong } from '../../src/rules/reverse-score-wrong';
import { testRule } from './support/rule-tester';

const PRICE = '产出指标 | 成本指标 | 标准展位搭建费 | 850元/个 | 880元/个 | 8';
const STEPS = ['(1 − (880 − 850) ÷ 850) × 8 = 7.717… → 7.72', '850 ÷ 880 × 8 = 7.727… → 7.73'];

testRule(reverseScoreWrong, {
  valid: [
    { name: 'linear', form: { indicators: `${PRICE} | 7.72 |` } },
    { name: 'in ratio', form: { indicators: `${PRICE} | 7.73 |` } },
    { name: 'at one decimal', form: { indicators: `${PRICE} | 7.7 |` } },
    { name: 'full points (another rule)', form: { indicators: `${PRICE} | 8 |` } },
    { name: 'over points (another rule)', form: { indicators: `${PRICE} | 9 |` } },
    { name: 'a negative score (another rule)', form: { indicators: `${PRICE} | -1 |` } },
    { name: 'a blank score', form: { indicators: `${PRICE} | |` } },
    {
      name: 'blank points',
      form: { indicators: '产出指标 | 成本指标 | 标准展位搭建费 | 850元/个 | 880元/个 | | 6 |' },
    },
    {
      name: 'a target that is met',
      form: { indicators: '产出指标 | 成本指标 | 标准展位搭建费 | ≤850元/个 | 840元/个 | 8 | 6 |' },
    },
    {
      name: 'no complaint',
      form: { indicators: '满意度指标 | 服务对象满意度指标 | 接待对象投诉次数 | <2 | 0 | 10 | 10 |' },
    },
    {
      name: 'a target of 0: deductions per case are local',
      form: { indicators: '产出指标 | 质量指标 | 差错率 | ≤0 | 2 | 10 | 5 |' },
    },
    {
      name: '62.73 against 62.73万',
      form: { indicators: '产出指标 | 成本指标 | 办案费用 | <=62.73 | 62.73万 | 10 | 9 |' },
    },
    {
      name: 'an allowance under 成本, which may be better high',
      form: { indicators: '产出指标 | 成本指标 | 生活补助标准 | 1000元/人 | 1200元/人 | 10 | 9 |' },
    },
    {
      name: 'a positive target missed (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 10 | 5 |' },
    },
  ],
  invalid: [
    {
      name: 'a score that fits no formula, direction from the name',
      form: { indicators: `${PRICE} | [[6]] | 会展中心价格调整` },
      findings: [
        {
          message: 'wrongByName',
          data: { name: '标准展位搭建费', printed: '6', linear: '7.72', ratio: '7.73', arithmetic: STEPS },
          cells: ['H13', 'E13', 'F13', 'G13'],
          expected: '7.72',
          actual: '6',
          steps: STEPS,
          fix: { H13: 7.72 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'with a sign',
      form: { indicators: '产出指标 | 成本指标 | 人均培训成本 | ≤400元/人 | 500元/人 | 10 | [[9]] |' },
      findings: [
        {
          message: 'wrong',
          data: {
            name: '人均培训成本',
            printed: '9',
            linear: '7.5',
            ratio: '8',
            arithmetic: ['(1 − (500 − 400) ÷ 400) × 10 = 7.5', '400 ÷ 500 × 10 = 8'],
          },
          fix: { H13: 7.5 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'beyond twice the target',
      form: { indicators: '产出指标 | 质量指标 | 差错率 | ≤1% | 4% | 10 | [[5]] |' },
      findings: [
        {
          message: 'wrong',
          data: {
            name: '差错率',
            printed: '5',
            linear: '0',
            ratio: '2.5',
            arithmetic: ['4% ≥ 2 × 1% → 0', '1% ÷ 4% × 10 = 2.5'],
          },
          fix: { H13: 0 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a profile whose formula is not known gives no value to put in',
      form: { indicators: `${PRICE} | [[6]] |` },
      profile: 'shenzhen-as-published',
      findings: [
        {
          message: 'wrongByName',
          data: { name: '标准展位搭建费', printed: '6', linear: '7.72', ratio: '7.73', arithmetic: STEPS },
          actual: '6',
        },
      ],
    },
  ],
});
