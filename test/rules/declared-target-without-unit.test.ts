import { declaredTargetWithoutUnit } from '../../src/rules/declared-target-without-unit';
import { declaredForm } from './support/declared-form';
import { testRule } from './support/rule-tester';

testRule(declaredTargetWithoutUnit, {
  valid: [
    { name: 'a unit', form: declaredForm('产出指标 | 数量指标 | 培训场次 | ≥10场') },
    { name: 'a per cent', form: declaredForm('产出指标 | 质量指标 | 合格率 | ≥90%') },
    { name: 'the unit in the name', form: declaredForm('产出指标 | 数量指标 | 展览面积（平方米） | ≥800') },
    { name: 'words', form: declaredForm('效益指标 | 社会效益指标 | 履职能力 | 有效提高') },
    {
      name: 'a column of units',
      form: declaredForm('产出指标 | 数量指标 | 培训场次 | ≥ | 10 | 场', {
        headings: '一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位',
      }),
    },
  ],
  invalid: [
    {
      name: 'numbers alone',
      form: declaredForm('产出指标 | 数量指标 | 培训场次 | [[≥10]]\n| 质量指标 | 合格率 | ≥95'),
      findings: [{ message: 'missing', data: { names: ['培训场次 ≥10', '合格率 ≥95'] } }],
    },
  ],
});
