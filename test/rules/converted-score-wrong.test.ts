import { convertedScoreWrong } from '../../src/rules/converted-score-wrong';
import { testRule } from './support/rule-tester';

const HEADINGS =
  '一级指标 | 二级指标 | 三级指标 | 指标分值 | 指标值 | 实际完成值 | 单项指标得分 | 权重占比（%） | 单项指标折算得分';
const scaled = (raw: string, weight: string, converted: string) => ({
  headings: HEADINGS,
  indicators: `产出指标 | 数量指标 | 培训场次 | 10 | ≥10场 | 11场 | ${raw} | ${weight} | ${converted}`,
  total: null,
});

testRule(convertedScoreWrong, {
  valid: [
    { name: 'raw × weight', form: scaled('90', '10', '9') },
    { name: 'a weight as a per cent', form: scaled('90', '10%', '9') },
    { name: 'two decimals, half up', form: scaled('98.75', '10', '9.88') },
    { name: 'one decimal', form: scaled('98.75', '10', '9.9') },
    { name: 'under the profile that has the scale', form: scaled('100', '15', '15'), profile: 'hebei' },
    { name: 'a score above the points (another rule)', form: scaled('90', '10', '12') },
    { name: 'a score below 0 (another rule)', form: scaled('90', '10', '-9') },
    { name: 'a blank raw score', form: scaled('', '10', '9') },
    { name: 'a blank weight', form: scaled('90', '', '9') },
    { name: 'a blank score', form: scaled('90', '10', '') },
    { name: 'words', form: scaled('优', '10', '9') },
    { name: 'a raw score that is a share', form: scaled('90%', '10', '9') },
    { name: 'a score that is a share', form: scaled('90', '10', '9%') },
  ],
  invalid: [
    {
      name: 'full points for a raw score of 90',
      form: scaled('90', '10', '[[10]]'),
      findings: [
        {
          message: 'wrong',
          data: { name: '培训场次', arithmetic: '90 × 10 ÷ 100 = 9', printed: '10' },
          cells: ['J13', 'H13', 'I13'],
          expected: '9',
          actual: '10',
          steps: ['90 × 10 ÷ 100 = 9'],
          fix: { J13: 9 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a raw score that was not converted',
      form: scaled('100', '15%', '[[100]]'),
      profile: 'hebei',
      findings: [
        {
          message: 'wrong',
          data: { name: '培训场次', arithmetic: '100 × 15 ÷ 100 = 15', printed: '100' },
          fix: { J13: 15 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'points that are called the weight',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 权重（%） | 单项指标得分 | 单项指标折算得分',
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 9场 | 15 | 90 | [[15]]',
        total: null,
      },
      findings: [
        {
          message: 'wrong',
          data: { name: '培训场次', arithmetic: '90 × 15 ÷ 100 = 13.5', printed: '15' },
          cells: ['I13', 'H13', 'G13'],
          fix: { I13: 13.5 },
          isSafe: false,
        },
      ],
    },
  ],
});
