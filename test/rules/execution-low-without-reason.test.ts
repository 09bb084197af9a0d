import { executionLowWithoutReason } from '../../src/rules/execution-low-without-reason';
import { testRule } from './support/rule-tester';

const total = (row: string): { funds: string } => ({ funds: `年度资金总额 | 100 | ${row}` });
const SICHUAN = '年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因';

testRule(executionLowWithoutReason, {
  valid: [
    { name: 'all of it executed', form: total('100 | 100 | 10 | 100% | 10') },
    { name: 'exactly 90 %', form: total('100 | 90 | 10 | 90% | 9') },
    { name: 'a low rate as printed, not as computed', form: total('100 | 95 | 10 | 85% | 9.5') },
    { name: 'a budget of 0', form: total('0 | 0 | 10 | — | —') },
    { name: 'a blank executed amount', form: total('100 | | 10 | | ') },
    { name: 'no funds', form: { funds: null } },
    {
      name: 'a reason beside the funds',
      form: { fundHeadings: SICHUAN, funds: '总额 | 100 | 100 | 80 | 80% | 10 | 8 | 项目尾款于次年支付。' },
    },
    {
      name: 'a reason beside a source',
      form: {
        fundHeadings: SICHUAN,
        funds:
          '总额 | 100 | 100 | 80 | 80% | 10 | 8 |\n其中：财政资金 | 100 | 100 | 80 | 80% | / | / | 尾款于次年支付。',
      },
    },
    {
      name: 'a remark below the form',
      form: { ...total('100 | 80 | 10 | 80% | 8'), below: '其他需要说明事项 | 因疫情影响，预算执行进度较慢。' },
    },
    ...['尾款于次年支付', '结余20万元已交回财政'].map((note) => ({
      name: `a note below the form: ${note}`,
      form: { ...total('100 | 80 | 10 | 80% | 8'), below: `备注 | ${note}。` },
    })),
    {
      name: 'the reason of an indicator',
      form: {
        ...total('100 | 80 | 10 | 80% | 8'),
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 两场停办，结余20万元已交回财政',
      },
    },
    {
      name: 'the outcome, with what became of it',
      form: { ...total('100 | 80 | 10 | 80% | 8'), outcome: '培训完成，因招标节约结余20万元。' },
    },
    {
      name: 'a source below 90 %',
      form: { funds: '总额 | 100 | 100 | 95 | 10 | 95% | 9.5\n其他资金 | 10 | 10 | 5 | — | 50% | —' },
    },
  ],
  invalid: [
    {
      name: 'a blank reason beside the funds, with a reason elsewhere',
      form: {
        fundHeadings: SICHUAN,
        funds: '总额 | 100 | 100 | 80 | [[80%]] | 10 | 8 |',
        below: '存在问题 | 尾款结算集中在次年',
      },
      findings: [{ message: 'low', data: { rate: '80%', threshold: '90%' } }],
    },
    ...['培训完成，结余20万元。', '动用上年结转资金30万元，因疫情改为线上。'].map((outcome) => ({
      name: `an outcome that gives no account of it: ${outcome}`,
      form: { ...total('100 | 80 | 10 | [[80%]] | 8'), outcome },
      findings: [{ message: 'low' as const, data: { rate: '80%', threshold: '90%' } }],
    })),
    {
      name: 'below 90 %, no column for a reason',
      form: total('250000 | 215457.6 | 10 | [[86.18%]] | 8.62'),
      findings: [{ message: 'low', data: { rate: '86.18%', threshold: '90%' }, cells: ['G6', 'E6', 'D6'] }],
    },
    {
      name: 'just below 90 %',
      form: total('100 | 89.99 | 10 | [[90%]] | 9'),
      findings: [{ message: 'low', data: { rate: '89.99%', threshold: '90%' } }],
    },
    {
      name: 'nothing executed',
      form: total('700000 | 0 | 10 | [[0.00]] | 0.00'),
      findings: [{ message: 'low', data: { rate: '0%', threshold: '90%' } }],
    },
    {
      name: 'a blank reason',
      form: { fundHeadings: SICHUAN, funds: '总额 | 100 | 100 | 80 | [[80%]] | 10 | 8 |' },
      findings: [{ message: 'low', data: { rate: '80%', threshold: '90%' }, cells: ['F6', 'E6', 'D6'] }],
    },
    {
      name: 'the template’s hint',
      form: {
        fundHeadings: SICHUAN,
        funds: '总额 | 100 | 100 | 80 | [[80%]] | 10 | 8 | 执行率未达90%的需说明原因（100字以内）',
      },
      findings: [{ message: 'low', data: { rate: '80%', threshold: '90%' } }],
    },
    {
      name: 'a remark about something else',
      form: { ...total('100 | 80 | 10 | [[80%]] | 8'), below: '其他需要说明事项 | 培训教材由上级单位提供。' },
      findings: [{ message: 'low', data: { rate: '80%', threshold: '90%' } }],
    },
    {
      name: 'no rate column',
      form: { fundHeadings: '全年预算数 | 全年执行数', funds: '年度资金总额 | 100 | [[80]]' },
      findings: [{ message: 'low', data: { rate: '80%', threshold: '90%' }, cells: ['D6', 'C6'] }],
    },
  ],
});
