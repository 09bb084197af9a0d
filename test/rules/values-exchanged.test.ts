import { valuesExchanged } from '../../src/rules/values-exchanged';
import { testRule } from './support/rule-tester';

testRule(valuesExchanged, {
  valid: [
    { name: 'one row alone', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 11场 | ≥10场 | 20 | 20 |' } },
    {
      name: 'a row that is right',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | 11场 | ≥10场 | 20 | 20 |
          | | 培训人次 | 220人 | ≥200人 | 20 | 20 |
          | 质量指标 | 考核合格率 | ≥90% | 95% | 20 | 20 |`,
      },
    },
    {
      name: 'targets copied with their signs (another rule)',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | ≥10场 | ≥10场 | 20 | 20 |
          | | 培训人次 | ≥200人 | ≥200人 | 20 | 20 |`,
      },
    },
  ],
  invalid: [
    {
      name: 'all rows the other way round',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | 11场 | [[≥10场]] | 20 | 20 |
          | 成本指标 | 人均培训成本 | 480元/人 | ≤500元/人 | 20 | 20 |`,
      },
      findings: [
        {
          message: 'exchanged',
          data: { items: ['培训场次 11场 → ≥10场', '人均培训成本 480元/人 → ≤500元/人'] },
          cells: ['F13', 'E13', 'F14', 'E14'],
        },
      ],
    },
  ],
});
