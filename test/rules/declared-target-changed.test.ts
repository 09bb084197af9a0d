import { declaredTargetChanged } from '../../src/rules/declared-target-changed';
import { declaredForm } from './support/declared-form';
import { testCrossFormRule } from './support/rule-tester';

const reported = {
  indicators: `
  产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 50 | 50 |
  | 质量指标 | 合格率 | ≥90% | 92% | 40 | 40 |`,
};

const ROWS = '产出指标 | 数量指标 | 培训场次 | ≥10场\n| 质量指标 | 合格率 | ≥90%';

testCrossFormRule(declaredTargetChanged, {
  valid: [
    { name: 'the same targets', forms: [declaredForm(ROWS), reported] },
    {
      name: 'another project',
      forms: [declaredForm(ROWS.replace('10场', '20场'), { projectName: '桥梁维修' }), reported],
    },
    { name: 'another unit', forms: [declaredForm(ROWS.replace('10场', '20次')), reported] },
    {
      name: 'an indicator named otherwise',
      forms: [declaredForm(ROWS.replace('培训场次 | ≥10', '讲座 | ≥20')), reported],
    },
    { name: 'two declarations', forms: [declaredForm(ROWS.replace('10场', '20场')), declaredForm(ROWS), reported] },
  ],
  invalid: [
    {
      name: 'less than was declared',
      forms: [declaredForm(ROWS.replace('10场', '20场')), reported],
      findings: [
        {
          message: 'changed',
          data: { name: '培训场次', declared: '≥20场', reported: '≥10场' },
          cells: ['1!E13', '0!E10'],
        },
      ],
    },
    {
      name: 'more than was declared',
      forms: [declaredForm(ROWS.replace('10场', '8场')), reported],
      findings: [
        {
          message: 'changed',
          severity: 'info',
          data: { name: '培训场次', declared: '≥8场', reported: '≥10场' },
          cells: ['1!E13', '0!E10'],
        },
      ],
    },
    {
      name: 'less than was declared, and the row says so',
      forms: [
        declaredForm(ROWS.replace('10场', '20场')),
        { indicators: reported.indicators.replace('50 | 50 |', '50 | 50 | 年中经批准，指标值由20场调整为10场') },
      ],
      findings: [
        {
          message: 'changed',
          severity: 'info',
          data: { name: '培训场次', declared: '≥20场', reported: '≥10场' },
          cells: ['1!E13', '0!E10'],
        },
      ],
    },
    {
      name: 'a cost that may be higher',
      forms: [
        declaredForm('产出指标 | 成本指标 | 场均成本 | ≤5000元\n| 数量指标 | 培训场次 | ≥10场'),
        {
          indicators: `产出指标 | 成本指标 | 场均成本 | ≤6000元 | 5800元 | 50 | 50 |
          | 数量指标 | 培训场次 | ≥10场 | 11场 | 40 | 40 |`,
        },
      ],
      findings: [
        {
          message: 'changed',
          data: { name: '场均成本', declared: '≤5000元', reported: '≤6000元' },
          cells: ['1!E13', '0!E10'],
        },
      ],
    },
  ],
});
