import { nothingSpentAllClaimed } from '../../src/rules/nothing-spent-all-claimed';
import { testRule } from './support/rule-tester';

const NOTHING = '年度资金总额 | 100 | 100 | 0 | 10 | 0% | 0';

testRule(nothingSpentAllClaimed, {
  valid: [
    {
      name: 'points lost',
      form: {
        funds: NOTHING,
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 |',
        total: '30 | 16',
      },
    },
    {
      name: 'a reason of a row',
      form: {
        funds: NOTHING,
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 | 款项次年支付',
        total: '30 | 20',
      },
    },
    {
      name: 'a reason below the form',
      form: { funds: NOTHING, below: '执行率为0的原因：资金12月底下达，已结转下年支付。' },
    },
    {
      name: 'a reason in the outcome, and nowhere else',
      form: {
        funds: NOTHING,
        outcome: '培训任务已经完成，由于票据年底才到，款项次年支付。',
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |',
        total: '30 | 20',
      },
    },
    {
      name: 'a score left blank',
      form: { funds: NOTHING, indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | |', total: '30 |' },
    },
    { name: 'something spent', form: { funds: '年度资金总额 | 100 | 100 | 1 | 10 | 1% | 0.1' } },
    { name: 'no budget', form: { funds: '年度资金总额 | 0 | 0 | 0 | 10 | — | 10' } },
    {
      name: 'targets of 0 kept (another rule)',
      form: { funds: NOTHING, indicators: '产出指标 | 数量指标 | 培训场次 | 0场 | 0场 | 20 | 20 |' },
    },
    {
      name: 'targets of 0 kept, one of them missing',
      form: {
        funds: NOTHING,
        indicators: '产出指标 | 数量指标 | 培训场次 | 0场 | 0场 | 20 | 20 |\n | | 参训人数 | | 0人 | 20 | 20 |',
        total: '50 | 40',
      },
    },
    {
      name: 'targets of 0 kept, one result an error',
      form: {
        funds: NOTHING,
        indicators: '产出指标 | 数量指标 | 培训场次 | 0场 | 0场 | 20 | 20 |\n | | 参训人数 | 0人 | | 20 | 20 |',
        total: '50 | 40',
        cells: { F14: { value: { error: '#N/A' } } },
      },
    },
  ],
  invalid: [
    {
      name: 'a label that asks why, left blank, and a note of something else',
      form: {
        funds: NOTHING.replace('| 0 |', '| [[0]] |'),
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |',
        total: '30 | 20',
        below: '资金因故未支付说明 |\n其他需要说明的问题 | 培训改为线上举办',
      },
      findings: [{ message: 'claimed', data: { budget: '100', score: '20', points: '20' } }],
    },
    {
      name: 'all points, no word',
      form: {
        funds: NOTHING.replace('| 0 |', '| [[0]] |'),
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |',
        total: '30 | 20',
      },
      findings: [
        {
          message: 'claimed',
          data: { budget: '100', score: '20', points: '20' },
          cells: ['E6', 'D6', 'H11'],
        },
      ],
    },
  ],
});
