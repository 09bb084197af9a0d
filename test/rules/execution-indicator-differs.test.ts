import { executionIndicatorDiffers } from '../../src/rules/execution-indicator-differs';
import { testRule } from './support/rule-tester';

const funds = (executed: string): string => `年度资金总额 | 100 | 100 | ${executed} | 10 | | 10`;
const row = (name: string, actual: string): string => `产出指标 | 时效指标 | ${name} | 100% | ${actual} | 10 | 10`;

const MONEY = `年度资金总额 | 200 | 220 | 209.36 | 10 | | 10
其中：当年财政拨款 | 150 | 170 | 159.36 | — | | —
上年结转资金 | 50 | 50 | 50 | — | | —`;
const COST = '效益指标 | 经济效益指标 | 带动投资 | ≥300万元 | 310万元 | 10 | 10';

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
      '截至11月底，预算执行率60%',
      '预算执行率约90%',
      '全年预算执行率96%',
      '中央资金执行率60%',
      '执行率60%',
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
    ...[
      ['the amounts of the year', '全年预算220万元，实际支出209.36万元。'],
      ['the amount in 元 and rounded', '本年支出2,093,600元，即全年共支出209.4万元。'],
      ['the amount in 亿元', '全年共支出0.02亿元。'],
      ['more decimals than the cell has', '全年共支出209.3648万元。'],
      ['a source of the money', '2023年财政预算170万元，支出159.36万元。'],
      ['what a part took', '购置设备支出30万元。'],
      ['what a part took, told before', '购置设备20台，实际支出30万元。'],
      ['what is bought with it', '全年支出30万元购置设备。'],
      ['several amounts', '全年支出90万元；年底支出80万元；本年支出20万元。'],
      ['several projects', '3个项目全年支出95万元。'],
      ['years before', '2022年实际支出180万元。'],
      ['a total over the years', '项目累计支出560万元。'],
      ['a part of the year', '截至6月底，全年预算支出60万元。'],
      ['a month', '2023年6月支出60万元。'],
      ['about as much', '全年支出约210万元。'],
      ['a bound', '全年支出不超过220万元。'],
      ['a price', '全年预算每校20万元。'],
      ['a part and what is left', '本年已支出180万元，剩余29.36万元待付。'],
      ['what an indicator has', '年度预算300万元。'],
      ['an investment of several years', '项目总投资800万元。'],
      ['all that a project may cost', '本项目总预算800万元。'],
      ['what is granted and may be some of it', '安排财政资金120万元，购置设备。'],
      ['what is put in and may be some of it', '全年投入资金120万元，购置设备。'],
      ['what is put in with money of others', '投入资金500万元，其中社会投资80万元。'],
      ['what is left', '全年支出209.36万元，结余10.64万元。'],
      ['what is left, in two parts', '全年支出209.36万元，结余10万元，结转0.64万元。'],
      ['what a tender left', '招标结余15万元。'],
      ['what the year before left', '上年结余5万元已用完。'],
      ['what the budget for one thing was used for', '使用30万元完成教材编印。'],
    ].map(([name = '', outcome = '']) => ({
      name: `money in the outcome: ${name}`,
      form: { funds: MONEY, indicators: COST, outcome },
    })),
  ],
  invalid: [
    {
      name: 'in the goal: money granted above the funds, of a project of several years',
      form: {
        projectName: '2023-2025年校舍维修项目',
        funds: MONEY,
        indicators: COST,
        goal: '[[安排财政资金660万元，用于维修。]]',
      },
      findings: [
        {
          message: 'budget',
          severity: 'info',
          data: { text: '安排财政资金660万元', amounts: ['200万元', '220万元'] },
        },
      ],
    },
    ...[
      ['spent', '全年支出190.5万元', '全年支出190.5万元', true],
      ['spent', '全年预算220万元，实际支出198万元', '实际支出198万元', true],
      ['spent', '2023年实际支出2,193,600元', '2023年实际支出2,193,600元', true],
      ['spent', '项目资金实际支出220万元', '项目资金实际支出220万元', false],
      ['spent', '营养改善落实到位，全年支出200.5万元', '全年支出200.5万元', false],
      ['spent', '营养改善落实到位，全年共支出资金200.5万元', '全年共支出资金200.5万元', true],
      ['investment', '项目总投资180万元', '项目总投资180万元', true],
      ['investment', '总投资180万元', '总投资180万元', false],
    ].map(([message, outcome, text, isSure]) => ({
      name: `in the outcome: ${String(outcome)}`,
      form: { funds: MONEY, indicators: COST, outcome: `[[${String(outcome)}。]]` },
      findings: [
        {
          message: message as 'spent' | 'investment',
          data: { text: String(text), amounts: ['209.36万元'] },
          ...(isSure ? {} : { severity: 'info' as const }),
        },
      ],
    })),
    ...[
      ['全年支出209.36万元，结余12.64万元已由财政收回', '结余12.64万元', true],
      ['结余12.64万元', '结余12.64万元', false],
    ].map(([outcome, text, isSure]) => ({
      name: `in the outcome: ${String(outcome)}`,
      form: { funds: MONEY, indicators: COST, outcome: `[[${String(outcome)}。]]` },
      findings: [
        {
          message: 'left' as const,
          data: { text: String(text), amounts: ['200万元', '220万元', '209.36万元'] },
          ...(isSure ? {} : { severity: 'info' as const }),
        },
      ],
    })),
    {
      name: 'in the goal: what is used for something, above the funds',
      form: { funds: MONEY, indicators: COST, goal: '[[使用260万元完成校舍维修。]]' },
      findings: [{ message: 'budget', data: { text: '使用260万元', amounts: ['200万元', '220万元'] } }],
    },
    ...[
      ['年初预算260万元', true],
      ['2023年安排项目资金260万元', true],
      ['项目预算资金120万元', false],
      ['安排财政资金260万元', true],
      ['投入财政资金260万元', false],
    ].map(([text, isSure]) => ({
      name: `in the goal: ${String(text)}`,
      form: { funds: MONEY, indicators: COST, goal: `[[${String(text)}，用于维修。]]` },
      findings: [
        {
          message: 'budget' as const,
          data: { text: String(text), amounts: ['200万元', '220万元'] },
          ...(isSure ? {} : { severity: 'info' as const }),
        },
      ],
    })),
    ...[
      ['工作按计划完成，全年预算执行率98%。', '全年预算执行率98%', true],
      ['实际支出95.5万元，执行率92%。', '执行率92%', true],
      ['执行率92%，工作按计划完成。', '执行率92%', true],
      ['预算执行率92%，工作按计划完成。', '预算执行率92%', true],
      ['设备更新完成，预算执行率92%。', '预算执行率92%', false],
      ['预算执行率95%，工作按计划完成。', '预算执行率95%', false],
    ].map(([outcome, text, isSure]) => ({
      name: `a rate that the outcome tells otherwise: ${String(outcome)}`,
      form: { funds: funds('95.6'), indicators: row('培训及时率', '100%'), outcome: `[[${String(outcome)}]]` },
      findings: [
        {
          message: 'told' as const,
          data: { text: String(text), rate: '95.6%' },
          steps: ['95.6 ÷ 100 = 95.6%'],
          ...(isSure ? {} : { severity: 'info' as const }),
        },
      ],
    })),
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
