import { scoreRunsAheadOfMoney } from '../../src/rules/score-runs-ahead-of-money';
import { testRule } from './support/rule-tester';

const funds = (executed: string, rate = '85.00%'): string =>
  `年度资金总额 | 100 | 100 | ${executed} | 10 | ${rate} | 8.5`;
const rows = (first: string): string =>
  `产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 60 | ${first} |\n    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |`;

testRule(scoreRunsAheadOfMoney, {
  valid: [
    { name: 'as much money as score', form: { indicators: rows('60') } },
    { name: 'exactly 5 % ahead', form: { funds: funds('95', '95.00%'), indicators: rows('60') } },
    { name: 'money ahead of the score', form: { funds: funds('85'), indicators: rows('40') } },
    { name: 'a blank score', form: { funds: funds('85'), indicators: rows('') } },
    { name: 'a score as a per cent', form: { funds: funds('85'), indicators: rows('100%') } },
    { name: 'no score at all', form: { funds: funds('85'), indicators: rows('0').replace('30 | 30', '30 | 0') } },
    { name: 'a budget of 0', form: { funds: '年度资金总额 | 0 | 0 | 85 | 10 | | 0', indicators: rows('60') } },
    { name: 'executed blank', form: { funds: funds(''), indicators: rows('60') } },
    { name: 'blank points', form: { funds: funds('50'), indicators: rows('60').replace('| 30 | 30', '| | 30') } },
    {
      name: 'an excerpt',
      form: {
        funds: funds('50'),
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 12.5 | 12.5 |',
        total: null,
      },
    },
  ],
  invalid: [
    {
      name: '15 % ahead',
      form: { funds: funds('85', '[[85.00%]]'), indicators: rows('60'), total: '100 | 98.5' },
      findings: [
        {
          message: 'ahead',
          data: { score: '90', points: '90', rate: '85%', gap: '15%', threshold: '5%' },
          cells: ['G6', 'H12'],
          steps: ['(90 ÷ 90 − 85%) ÷ (90 ÷ 90) = 15%'],
        },
      ],
    },
    {
      name: 'nothing spent, no rate column: the executed amount is pointed at',
      form: {
        fundHeadings: '年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分',
        funds: '年度资金总额 | 100 | 100 | [[0]] | 10 | 0',
        indicators: `${rows('55')}\n    预算执行率 | 预算执行率 | 预算执行率 | 100% | 0% | 10 | 0 |`,
        total: '100 | 85',
      },
      findings: [{ message: 'ahead', data: { score: '85', points: '90', rate: '0%', gap: '100%', threshold: '5%' } }],
    },
  ],
});
