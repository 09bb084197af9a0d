import { declaredLevelMissing } from '../../src/rules/declared-level-missing';
import { declaredForm } from './support/declared-form';
import { testRule } from './support/rule-tester';

testRule(declaredLevelMissing, {
  valid: [
    { name: 'levels that go on below', form: declaredForm('产出指标 | 数量指标 | 场次 | ≥10场\n| | 人数 | ≥90人') },
    { name: 'an indicator that does not apply', form: declaredForm('| | 无 | 无') },
    {
      name: 'a form without level 2',
      form: declaredForm('产出指标 | 场次 | ≥10场', { headings: '一级指标 | 三级指标 | 指标值' }),
    },
  ],
  invalid: [
    {
      name: 'no level at all',
      form: declaredForm('| | [[培训场次]] | ≥10场\n产出指标 | 质量指标 | 合格率 | ≥95%'),
      findings: [
        { message: 'level1', data: { names: ['培训场次'] } },
        { message: 'level2', data: { names: ['培训场次'] }, cells: ['D10'] },
      ],
    },
  ],
});
