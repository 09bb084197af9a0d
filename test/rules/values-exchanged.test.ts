import { valuesExchanged } from '../../src/rules/values-exchanged';
import { testRule } from './support/rule-tester';

testRule(valuesExchanged, {
  valid: [
    {
      name: 'days alone are no column: 12月31日 may be answered by 12月底前',
      form: {
        indicators: `
          产出指标 | 时效指标 | 教材编印时间 | 6月30日 | 6月底前 | 20 | 20 |
          | | 培训完成时间 | 11月30日 | 11月底前 | 20 | 20 |`,
      },
    },
    {
      name: 'a deadline among the targets: the column is not exchanged',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | 11场 | ≥10场 | 20 | 20 |
          | | 培训人次 | 220人 | ≥200人 | 20 | 20 |
          | 时效指标 | 培训完成时间 | 11月底前 | 11月20日 | 20 | 20 |`,
      },
    },
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
      name: 'a deadline among them',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | 11场 | [[≥10场]] | 20 | 20 |
          | | 培训人次 | 220人 | ≥200人 | 20 | 20 |
          | 时效指标 | 培训完成时间 | 11月20日 | 11月底前 | 20 | 20 |`,
      },
      findings: [
        {
          message: 'exchanged',
          data: {
            items: ['培训场次 11场 → ≥10场', '培训人次 220人 → ≥200人', '培训完成时间 11月20日 → 11月底前'],
          },
        },
      ],
    },
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
