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
  ],
  invalid: [
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
