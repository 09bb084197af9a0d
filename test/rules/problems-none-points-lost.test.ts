import { problemsNonePointsLost } from '../../src/rules/problems-none-points-lost';
import { testRule } from './support/rule-tester';

testRule(problemsNonePointsLost, {
  valid: [
    { name: 'no points lost', form: { below: '存在问题 | 无' } },
    {
      name: 'problems named',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 场地停用',
        below: '存在问题 | 场地未提前预订',
      },
    },
    { name: 'no such row', form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 场地停用' } },
    {
      name: 'a row left blank',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 场地停用', below: '存在问题 |' },
    },
  ],
  invalid: [
    {
      name: 'points lost',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 场地停用',
        below: '存在问题 | [[无]]',
      },
      findings: [{ message: 'none', data: { label: '存在问题', names: ['培训场次'] }, cells: ['B15', 'H13'] }],
    },
    {
      name: 'none in words',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 场地停用',
        below: '存在问题 | [[暂无问题。]]',
      },
      findings: [{ message: 'none', data: { label: '存在问题', names: ['培训场次'] } }],
    },
  ],
});
