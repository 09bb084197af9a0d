import { executionScoreWrong } from '../../src/rules/execution-score-wrong';
import { testRule } from './support/rule-tester';

/** The total row of a form in 元: budget · executed · points · rate · score. */
const total = (row: string, money = '元'): { funds: string; money: string } => ({
  money,
  funds: `年度资金总额 | 0 | ${row}`,
});

const SHENZHEN = '3,400,000.00 | 3,358,616.54';

testRule(executionScoreWrong, {
  valid: [
    { name: 'the exact rate × points', form: total(`${SHENZHEN} | 10 | 0.99 | 9.88`) },
    { name: 'the printed rate × points (worth knowing, another rule)', form: total(`${SHENZHEN} | 10 | 0.99 | 9.90`) },
    {
      name: 'the rate as it should be printed, where the printed one is wrong',
      form: total(`${SHENZHEN} | 10 | 0.95 | 9.90`),
    },
    { name: 'a wrong printed rate × points: the rate is at fault', form: total(`${SHENZHEN} | 10 | 0.95 | 9.50`) },
    { name: 'a rate of two decimals that is not printed', form: total(`${SHENZHEN} | 10 | | 9.90`) },
    { name: 'one decimal', form: total('250000.00 | 215,457.6 | 10 | 86.18% | 8.6') },
    { name: 'a whole number that roughly rounded amounts may give', form: total('2.1 | 2.0 | 10 | | 9', '万元') },
    { name: 'whole points', form: total('310.2 | 154.74 | 10 | 50% | 5') },
    { name: 'the cap where more was spent', form: total('100 | 120 | 10 | 120% | 10') },
    { name: 'nothing spent, no score', form: total('700,000.00 | 0.00 | 10 | 0.00 | 0.00') },
    {
      name: 'points in the heading (Hubei)',
      form: {
        fundHeadings: '预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）',
        funds: '年度财政资金总额 | 5 | 5 | 100% | 20',
        cells: { A5: { value: '预算执行情况（万元）（20分）' } },
      },
    },
    { name: 'points off the profile: a score on the profile’s points', form: total('100 | 80 | 100 | 80% | 8') },
    { name: 'points off the profile: a score on these points', form: total('100 | 80 | 20 | 80% | 16') },
    { name: 'amounts in 万元 rounded', form: total('0.35 | 0.33 | 10 | | 9.34', '万元') },
    { name: 'a blank score (another rule)', form: total('100 | 80 | 10 | 80% |') },
    { name: 'a dash', form: total('100 | 80 | 10 | 80% | —') },
    { name: 'no points', form: total('100 | 80 | | 80% | 5') },
    { name: 'a budget of 0', form: total('0 | 0 | 10 | — | 10') },
    { name: 'a blank budget', form: total(' | 80 | 10 | 80% | 5') },
    { name: 'no funds', form: { funds: null } },
    { name: 'the rate rounded first', profile: 'shenzhen-as-published', form: total(`${SHENZHEN} | 10 | 0.99 | 9.90`) },
  ],
  invalid: [
    {
      name: 'neither the exact nor the printed rate',
      form: total(`${SHENZHEN} | 10 | 0.99 | [[9.80]]`),
      findings: [
        {
          message: 'wrong',
          data: { printed: '9.80', expected: '9.88', arithmetic: ['3358616.54 ÷ 3400000 × 10 = 9.878… → 9.88'] },
          cells: ['H6', 'G6', 'E6', 'D6', 'F6'],
          expected: '9.88',
          actual: '9.8',
          steps: ['3358616.54 ÷ 3400000 × 10 = 9.878… → 9.88'],
          fix: { H6: 9.88 },
        },
      ],
    },
    {
      name: 'half a point short of what finely rounded amounts give',
      form: total('126.00 | 119.70 | 10 | 95% | [[9]]', '万元'),
      findings: [
        {
          message: 'wrong',
          data: { printed: '9', expected: '9.5', arithmetic: ['119.7 ÷ 126 × 10 = 9.5'] },
          fix: { H6: 9.5 },
        },
      ],
    },
    {
      name: 'full points for half the money',
      form: total('310.2 | 154.74 | 10 | 50% | [[10]]'),
      findings: [
        {
          message: 'wrong',
          data: { printed: '10', expected: '4.99', arithmetic: ['154.74 ÷ 310.2 × 10 = 4.988… → 4.99'] },
          fix: { H6: 4.99 },
        },
      ],
    },
    {
      name: 'no cap where more was spent',
      form: total('100 | 120 | 10 | 120% | [[12]]'),
      findings: [
        {
          message: 'wrong',
          data: { printed: '12', expected: '10', arithmetic: ['120 ÷ 100 × 10 = 12 → 10'] },
          fix: { H6: 10 },
        },
      ],
    },
    {
      name: 'no score though the money was spent',
      form: total('880 | 880 | 10 | | [[0]]', '万元'),
      findings: [
        {
          message: 'wrong',
          data: { printed: '0', expected: '10', arithmetic: ['880 ÷ 880 × 10 = 10'] },
          fix: { H6: 10 },
        },
      ],
    },
    {
      name: 'points in the heading',
      form: {
        fundHeadings: '预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）',
        funds: '年度财政资金总额 | 5 | 5 | 100% | [[10.5]]',
        cells: { A5: { value: '预算执行情况（万元）（20分）' } },
      },
      findings: [
        {
          message: 'wrong',
          data: { printed: '10.5', expected: '20', arithmetic: ['5 ÷ 5 × 20 = 20'] },
          cells: ['F6', 'E6', 'D6', 'C6'],
          fix: { F6: 20 },
        },
      ],
    },
    {
      name: 'all points of 95 % by rounding alone',
      form: total('100 | 95 | 10 | 95% | [[10]]'),
      findings: [
        {
          message: 'rounded',
          severity: 'warning',
          data: { printed: '10', expected: '9.5', arithmetic: ['95 ÷ 100 × 10 = 9.5'] },
          expected: '9.5',
          fix: { H6: 9.5 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'points off the profile: right on neither, no fix',
      form: total('100 | 80 | 100 | 80% | [[70]]'),
      findings: [
        {
          message: 'wrong',
          data: { printed: '70', expected: '80', arithmetic: ['80 ÷ 100 × 100 = 80'] },
          expected: '80',
        },
      ],
    },
    {
      name: 'the profile’s own score where the rate is rounded first',
      profile: 'shenzhen-as-published',
      form: total(`${SHENZHEN} | 10 | 0.99 | [[8.90]]`),
      findings: [
        {
          message: 'wrong',
          data: {
            printed: '8.90',
            expected: '9.9',
            arithmetic: ['3358616.54 ÷ 3400000 = 0.987… → 0.99', '0.99 × 10 = 9.9'],
          },
          fix: { H6: 9.9 },
        },
      ],
    },
  ],
});
