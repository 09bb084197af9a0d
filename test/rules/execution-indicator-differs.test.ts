import { executionIndicatorDiffers } from '../../src/rules/execution-indicator-differs';
import { testRule } from './support/rule-tester';

const funds = (executed: string): string => `年度资金总额 | 100 | 100 | ${executed} | 10 | | 10`;
const row = (name: string, actual: string): string => `产出指标 | 时效指标 | ${name} | 100% | ${actual} | 10 | 10`;

testRule(executionIndicatorDiffers, {
  valid: [
    { name: 'the same rate', form: { funds: funds('95.5'), indicators: row('预算执行率', '95.5%') } },
    { name: 'the same rate, rounded', form: { funds: funds('95.5'), indicators: row('预算执行率', '96%') } },
    { name: 'another rate', form: { funds: funds('95.5'), indicators: row('资金到位率', '100%') } },
    { name: 'payments made in time', form: { funds: funds('95.5'), indicators: row('资金支付及时率', '100%') } },
    { name: 'words', form: { funds: funds('95.5'), indicators: row('预算执行率', '完成') } },
    { name: 'a bare number', form: { funds: funds('95.5'), indicators: row('预算执行率', '100') } },
    { name: 'a blank actual', form: { funds: funds('95.5'), indicators: row('预算执行率', '') } },
    { name: 'no money spent that is known', form: { funds: funds(''), indicators: row('预算执行率', '100%') } },
    { name: 'no funds block', form: { funds: null, indicators: row('预算执行率', '100%') } },
    ...[
      '预算执行率95.5%',
      '预算执行率98%',
      '预算执行率79.58%',
      '截至11月底预算执行率60%',
      '预算执行率约90%',
      '全年预算执行率96%',
      '中央资金执行率60%',
      '资金到位率100%',
      '预算执行率60%；预算执行率95.5%',
    ].map((outcome) => ({
      name: `told in the outcome: ${outcome}`,
      form: {
        funds: '年度资金总额 | 120 | 100 | 95.5 | 10 | | 9.55\n其中：当年财政拨款 | 70 | 50 | 49 | — | | —',
        indicators: row('培训及时率', '100%'),
        outcome: `工作按计划完成，${outcome}。`,
      },
    })),
  ],
  invalid: [
    {
      name: 'a rate that the outcome tells otherwise',
      form: {
        funds: funds('95.5'),
        indicators: row('培训及时率', '100%'),
        outcome: '[[工作按计划完成，全年预算执行率98%。]]',
      },
      findings: [
        {
          message: 'told',
          severity: 'info',
          data: { text: '全年预算执行率98%', rate: '95.5%' },
          steps: ['95.5 ÷ 100 = 95.5%'],
        },
      ],
    },
    {
      name: 'all spent by the indicator, not by the funds block',
      form: { funds: funds('95.5'), indicators: row('预算执行率', '[[100%]]') },
      findings: [
        {
          message: 'differs',
          data: { name: '预算执行率', actual: '100%', rate: '95.5%' },
          cells: ['F10', 'E6', 'D6'],
          steps: ['95.5 ÷ 100 = 95.5%'],
        },
      ],
    },
    {
      name: 'a rate with decimals that does not fit',
      form: { funds: funds('95.5'), indicators: row('资金支出进度', '[[95.15%]]') },
      findings: [{ message: 'differs', data: { name: '资金支出进度', actual: '95.15%', rate: '95.5%' } }],
    },
  ],
});
