import { declaredIndicatorLeftOut } from '../../src/rules/declared-indicator-left-out';
import { declaredForm } from './support/declared-form';
import { testCrossFormRule } from './support/rule-tester';

const reported = {
  indicators: `
  产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 50 | 50 |
  | 质量指标 | 合格率 | ≥90% | 92% | 40 | 40 |`,
};

const ROWS = '产出指标 | 数量指标 | 培训场次 | ≥10场\n| 质量指标 | 合格率 | ≥90%';

testCrossFormRule(declaredIndicatorLeftOut, {
  valid: [
    { name: 'all of them', forms: [declaredForm(ROWS), reported] },
    { name: 'more than was declared', forms: [declaredForm('产出指标 | 数量指标 | 培训场次 | ≥10场'), reported] },
    {
      name: 'another plan altogether',
      forms: [declaredForm('产出指标 | 数量指标 | 讲座 | ≥10场\n| | 展览 | ≥2场'), reported],
    },
  ],
  invalid: [
    {
      name: 'one of three is missing',
      forms: [declaredForm(`${ROWS}\n满意度指标 | 满意度指标 | 学员满意度 | ≥90%`), reported],
      findings: [{ message: 'lost', data: { names: ['学员满意度'] }, cells: ['1!D13', '0!D12'] }],
    },
    {
      name: 'one is missing, another may be the same under a new name',
      forms: [
        declaredForm(`${ROWS}\n满意度指标 | 满意度指标 | 学员满意度 | ≥90%`),
        { indicators: `${reported.indicators}\n满意度指标 | 满意度指标 | 参训人员满意度 | ≥90% | 95% | 0 | 0 |` },
      ],
      findings: [{ message: 'lost', severity: 'info', data: { names: ['学员满意度'] }, cells: ['1!D13', '0!D12'] }],
    },
  ],
});
