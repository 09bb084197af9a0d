import { declaredTargetWithoutSign } from '../../src/rules/declared-target-without-sign';
import { declaredForm } from './support/declared-form';
import { testRule } from './support/rule-tester';

testRule(declaredTargetWithoutSign, {
  valid: [
    { name: 'a sign', form: declaredForm('产出指标 | 数量指标 | 培训场次 | ≥10场') },
    { name: 'a bound in words', form: declaredForm('产出指标 | 数量指标 | 培训场次 | 不少于10场') },
    { name: 'all of it', form: declaredForm('产出指标 | 质量指标 | 合格率 | 100%') },
    { name: 'a rise', form: declaredForm('效益指标 | 社会效益指标 | 参训人数 | 增长10%') },
    { name: 'words', form: declaredForm('效益指标 | 社会效益指标 | 履职能力 | 有效提高') },
    {
      name: 'a column of signs',
      form: declaredForm('产出指标 | 数量指标 | 培训场次 | ≥ | 10 | 场', {
        headings: '一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位',
      }),
    },
  ],
  invalid: [
    {
      name: 'one number alone',
      form: declaredForm('产出指标 | 数量指标 | 培训场次 | [[10场]]'),
      findings: [{ message: 'missing', data: { names: ['培训场次 10场'] } }],
    },
    {
      name: 'a number alone',
      form: declaredForm('产出指标 | 数量指标 | 培训场次 | [[10场]]\n| 质量指标 | 合格率 | 95%'),
      findings: [{ message: 'missing', data: { names: ['培训场次 10场', '合格率 95%'] } }],
    },
  ],
});
