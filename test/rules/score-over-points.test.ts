import { scoreOverPoints } from '../../src/rules/score-over-points';
import { testRule } from './support/rule-tester';

const row = (cells: string): { indicators: string } => ({ indicators: `产出指标 | 数量指标 | ${cells} |` });

testRule(scoreOverPoints, {
  valid: [
    {
      name: 'a score on a scale that was not converted (another rule)',
      form: {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 实际完成值 | 单项指标得分 | 权重占比（%） | 单项指标折算得分',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10 | ≥10场 | 11场 | 100 | 10 | 100',
        total: null,
      },
    },
    { name: 'full points', form: row('培训场次 | 10场 | 12场 | 12.5 | 12.5') },
    { name: 'points as a share', form: row('培训场次 | 10场 | 12场 | 20% | 20') },
    { name: 'a score as a per cent', form: row('培训场次 | 10场 | 12场 | 0.5 | 100%') },
    { name: 'a blank score', form: row('培训场次 | 10场 | 12场 | 10 |') },
    { name: 'blank points', form: row('培训场次 | 10场 | 12场 | | 12') },
    {
      name: 'a score merged over its group',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 10 | 20 |\n    | | 培训人数 | ≥100人 | 120人 | 10 | |',
      },
    },
    {
      name: 'a score merged over its group that lost points',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 9场 | 10 | 19 |\n    | | 培训人数 | ≥100人 | 120人 | 10 | |',
      },
    },
    {
      name: 'scores out of 100, weighted afterwards',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 40 | 100 |\n    | | 培训人数 | ≥100人 | 120人 | 30 | 100 |\n    | 质量指标 | 合格率 | ≥90% | 95% | 30 | 95 |',
      },
    },
    {
      name: 'a weighted score beside one out of 100',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 权重 | 指标值 | 实际完成值 | 单项指标得分 | 单项指标折算得分',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10 | ≥10场 | 11场 | 100 | 10',
        total: null,
      },
    },
  ],
  invalid: [
    {
      name: 'above its points, with a score beside the next row of the group',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 10 | [[12]] |\n    | | 培训人数 | ≥100人 | 120人 | 10 | 10 |',
      },
      findings: [{ message: 'over', data: { name: '培训场次', printed: '12', points: '10' }, fix: { H13: 10 } }],
    },
    {
      name: 'above the points of all rows that it could be merged over',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训种植户 | | | 10 | [[11]] |\n    | | 葡萄种植面积 | 4.5亩 | 4.5亩 | | |\n    | | 苹果种植面积 | 4.7亩 | 4.7亩 | | |',
      },
      findings: [{ message: 'over', data: { name: '培训种植户', printed: '11', points: '10' } }],
    },
    {
      name: 'a target that is met',
      form: row('培训场次 | 10场 | 12场 | 10 | [[12]]'),
      findings: [
        {
          message: 'over',
          data: { name: '培训场次', printed: '12', points: '10' },
          cells: ['H13', 'E13', 'F13', 'G13'],
          expected: '10',
          actual: '12',
          fix: { H13: 10 },
        },
      ],
    },
    {
      name: 'a target that is missed',
      form: row('培训场次 | 10场 | 8场 | 10 | [[11]]'),
      findings: [
        {
          message: 'over',
          data: { name: '培训场次', printed: '11', points: '10' },
          expected: '8',
          fix: { H13: 8 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'words: no value to put in',
      form: row('培训效果 | 有效 | 有效 | 10 | [[10.5]]'),
      findings: [{ message: 'over', data: { name: '培训效果', printed: '10.5', points: '10' }, actual: '10.5' }],
    },
    {
      name: 'a direction that is open: no value to put in',
      form: row('办结时间 | 20天 | 30天 | 10 | [[11]]'),
      findings: [{ message: 'over', data: { name: '办结时间', printed: '11', points: '10' } }],
    },
  ],
});
