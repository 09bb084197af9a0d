import { shareAboveWhole } from '../../src/rules/share-above-whole';
import { testRule } from './support/rule-tester';

testRule(shareAboveWhole, {
  valid: [
    {
      name: 'all of them',
      form: { indicators: '满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥100% | 100% | 10 | 10 |' },
    },
    {
      name: 'what can exceed',
      form: { indicators: '产出指标 | 数量指标 | 培训计划完成率 | ≥120% | 130% | 10 | 10 |' },
    },
    {
      name: 'no share',
      form: { indicators: '满意度指标 | 服务对象满意度指标 | 学员满意度 | 120分 | 110分 | 10 | 10 |' },
    },
  ],
  invalid: [
    {
      name: 'a target',
      form: { indicators: '满意度指标 | 服务对象满意度指标 | 学员满意度 | [[≥120%]] | 93% | 10 | 7.75 |' },
      findings: [{ message: 'target', data: { names: ['学员满意度'] } }],
    },
    {
      name: 'an actual value',
      form: { indicators: '产出指标 | 质量指标 | 考核合格率 | ≥90% | [[105%]] | 10 | 10 |' },
      findings: [{ message: 'actual', data: { names: ['考核合格率'] } }],
    },
  ],
});
