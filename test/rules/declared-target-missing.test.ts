import { declaredTargetMissing } from '../../src/rules/declared-target-missing';
import { declaredForm } from './support/declared-form';
import { testRule } from './support/rule-tester';

testRule(declaredTargetMissing, {
  valid: [
    { name: 'a number', form: declaredForm('产出指标 | 数量指标 | 培训场次 | ≥10场') },
    { name: 'words', form: declaredForm('效益指标 | 社会效益指标 | 履职能力 | 有效提高') },
    { name: 'an indicator that does not apply', form: declaredForm('效益指标 | 经济效益指标 | 无 | 无') },
    {
      name: 'no column of targets',
      form: declaredForm('产出指标 | 数量指标 | 培训场次', { headings: '一级指标 | 二级指标 | 三级指标' }),
    },
  ],
  invalid: [
    {
      name: 'blank, and a dash',
      form: declaredForm(`
        产出指标 | 数量指标 | 培训场次 | [[]]
        | 质量指标 | 合格率 | ≥90%
        效益指标 | 社会效益指标 | 履职能力 | —`),
      findings: [{ message: 'missing', data: { names: ['培训场次', '履职能力'] } }],
    },
  ],
});
