import { resultBelowMonitoring } from '../../src/rules/result-below-monitoring';
import { monitoringForm } from './support/declared-form';
import { testCrossFormRule } from './support/rule-tester';

const reported = {
  indicators: `
  产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 50 | 50 |
  | 质量指标 | 合格率 | ≥90% | 92% | 40 | 40 |`,
};

testCrossFormRule(resultBelowMonitoring, {
  valid: [
    {
      name: 'more at the end',
      forms: [monitoringForm('产出指标 | 数量指标 | 培训场次 | ≥10场 | 6场 | 确定能'), reported],
    },
    {
      name: 'a share that fell',
      forms: [monitoringForm('产出指标 | 质量指标 | 合格率 | ≥90% | 96% | 确定能'), reported],
    },
    { name: 'words', forms: [monitoringForm('产出指标 | 数量指标 | 培训场次 | ≥10场 | 正常推进 | 确定能'), reported] },
  ],
  invalid: [
    {
      name: 'less at the end',
      forms: [monitoringForm('产出指标 | 数量指标 | 培训场次 | ≥10场 | 13场 | 确定能'), reported],
      findings: [
        { message: 'below', data: { name: '培训场次', result: '11场', reached: '13场' }, cells: ['1!F13', '0!F10'] },
      ],
    },
    {
      name: 'less at the end, with a reason',
      forms: [
        monitoringForm('产出指标 | 数量指标 | 培训场次 | ≥10场 | 13场 | 确定能'),
        { indicators: reported.indicators.replace('50 | 50 |', '50 | 50 | 监控时按计划场次填报，年末按实际举办核定') },
      ],
      findings: [
        {
          message: 'below',
          severity: 'info',
          data: { name: '培训场次', result: '11场', reached: '13场' },
          cells: ['1!F13', '0!F10'],
        },
      ],
    },
  ],
});
