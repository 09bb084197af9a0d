import { executionRateWrong } from '../../src/rules/execution-rate-wrong';
import { testRule } from './support/rule-tester';

/** The total row: budgets · executed · rate, in 元 where exactness matters. */
const total = (row: string, money = '元'): { funds: string; money: string } => {
  const [initial, adjusted, executed, rate] = row.split('|').map((cell) => cell.trim());
  return { money, funds: `年度资金总额 | ${initial} | ${adjusted} | ${executed} | 10 | ${rate} | 10` };
};

const SHANGHAI = '250000.00 | 250000.00 | 215,457.6';

testRule(executionRateWrong, {
  valid: [
    { name: 'a per cent with two decimals', form: total(`${SHANGHAI} | 86.18%`) },
    { name: 'a whole per cent', form: total('310.2 | 310.2 | 154.74 | 50%') },
    { name: 'a fraction', form: total('3,400,000.00 | 3,400,000.00 | 3,358,616.54 | 0.99') },
    { name: 'a fraction that is rounded up to 1', form: total('286,000.00 | 286,000.00 | 285,129.00 | 1.00') },
    { name: 'a per-cent number without its sign', form: total('62.73 | 62.73 | 62.73 | 100.00') },
    { name: 'nothing executed', form: total('700,000.00 | 700,000.00 | 0.00 | 0.00') },
    {
      name: 'a number with a per-cent format',
      form: { ...total(`${SHANGHAI} |`), cells: { G6: { value: 0.8618304, format: '0.00%' } } },
    },
    {
      name: 'a computed number with a float’s last digits',
      form: { ...total('3 | 3 | 2 |'), cells: { G6: { value: 2 / 3, formula: 'E6/D6' } } },
    },
    { name: 'a rate capped at 100 % where more was spent (another rule)', form: total('100 | 100 | 120 | 100%') },
    { name: 'a fraction capped at 1', form: total('100 | 100 | 120 | 1') },
    { name: 'an executed amount in another unit (another rule)', form: total('120 | 120 | 1140000 | 95%', '万元') },
    { name: 'a blank rate (another rule)', form: total('100 | 100 | 80 |') },
    { name: 'a dash', form: total('100 | 100 | 80 | —') },
    { name: 'text', form: total('100 | 100 | 80 | 八成') },
    { name: 'a budget of 0 (another rule)', form: total('0 | 0 | 0 | 0.00%') },
    { name: 'a blank budget', form: total('100 | | 80 | 95%') },
    { name: 'a blank executed amount', form: total('100 | 100 | | 95%') },
    { name: 'a negative executed amount', form: total('100 | 100 | -5 | 95%') },
    { name: 'amounts in 万元 rounded: 99.95 % lies between', form: total('0.35 | 0.35 | 0.33 | 93.43%', '万元') },
    {
      name: 'no rate column',
      form: { fundHeadings: '年初预算数 | 全年预算数 | 全年执行数', funds: '年度资金总额 | 100 | 100 | 80' },
    },
    { name: 'no funds', form: { funds: null } },
  ],
  invalid: [
    {
      name: 'a rate of what was not spent',
      form: total('100 | 100 | 0 | [[5%]]'),
      findings: [
        {
          message: 'wrong',
          data: { rows: ['年度资金总额'], printed: '5%', expected: '0%', arithmetic: '0 ÷ 100 = 0%' },
          fix: { G6: '0%' },
        },
      ],
    },
    {
      name: 'beside an initial budget in another unit, on which the rate does not rest',
      form: total('1200000 | 120 | 108 | [[95%]]', '万元'),
      findings: [
        {
          message: 'wrong',
          data: { rows: ['年度资金总额'], printed: '95%', expected: '90%', arithmetic: '108 ÷ 120 = 90%' },
          fix: { G6: '90%', H6: 9 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a bare number under a heading that says per cent is mended as one',
      form: {
        money: '万元',
        fundHeadings: '年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率（%） | 得分',
        funds: '年度资金总额 | 640 | 640 | 608 | 10 | [[96.5]] | 9.5',
      },
      findings: [
        {
          message: 'wrong',
          data: { rows: ['年度资金总额'], printed: '96.5', expected: '95.0', arithmetic: '608 ÷ 640 = 95.0' },
          fix: { G6: 95 },
        },
      ],
    },
    {
      name: 'the score follows from the amounts: the rate alone is wrong, and mending it is safe',
      form: { money: '元', funds: '年度资金总额 | 100 | 100 | 80 | 10 | [[90%]] | 8' },
      findings: [
        {
          message: 'wrong',
          data: { rows: ['年度资金总额'], printed: '90%', expected: '80%', arithmetic: '80 ÷ 100 = 80%' },
          fix: { G6: '80%' },
        },
      ],
    },
    {
      name: 'the score follows from the wrong rate: both are mended, where the amounts are right: a person decides',
      form: { money: '元', funds: '年度资金总额 | 100 | 100 | 80 | 10 | [[90%]] | 9' },
      findings: [
        {
          message: 'wrong',
          data: { rows: ['年度资金总额'], printed: '90%', expected: '80%', arithmetic: '80 ÷ 100 = 80%' },
          fix: { G6: '80%', H6: 8 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'the score rests on the rate of the total: a wrong rate of a source is mended alone',
      form: {
        money: '元',
        funds: `
          年度资金总额 | 100 | 100 | 80 | 10 | [[90%]] | 9
          其中：当年财政拨款 | 50 | 50 | 40 | — | [[60%]] | —
          其他资金 | 50 | 50 | 40 | — | 80% | —`,
      },
      findings: [
        {
          message: 'wrong',
          data: { rows: ['年度资金总额'], printed: '90%', expected: '80%', arithmetic: '80 ÷ 100 = 80%' },
          fix: { G6: '80%', H6: 8 },
          isSafe: false,
        },
        {
          message: 'wrong',
          data: { rows: ['当年财政拨款'], printed: '60%', expected: '80%', arithmetic: '40 ÷ 50 = 80%' },
          fix: { G7: '80%' },
        },
      ],
    },
    {
      name: 'a score at the profile’s decimals follows from the amounts too',
      form: { money: '元', funds: '年度资金总额 | 300 | 300 | 200 | 10 | [[60%]] | 6.67' },
      findings: [
        {
          message: 'wrong',
          data: { rows: ['年度资金总额'], printed: '60%', expected: '67%', arithmetic: '200 ÷ 300 = 66.666…% → 67%' },
          fix: { G6: '67%' },
        },
      ],
    },
    {
      name: 'a per cent that is off by a hundredth',
      form: total(`${SHANGHAI} | [[86.19%]]`),
      findings: [
        {
          message: 'wrong',
          data: {
            rows: ['年度资金总额'],
            printed: '86.19%',
            expected: '86.18%',
            arithmetic: '215457.6 ÷ 250000 = 86.18304% → 86.18%',
          },
          cells: ['G6', 'E6', 'D6'],
          expected: '0.8618',
          actual: '0.8619',
          steps: ['215457.6 ÷ 250000 = 86.18304% → 86.18%'],
          fix: { G6: '86.18%' },
        },
      ],
    },
    {
      name: 'the same wrong rate in total and source in one finding',
      form: {
        money: '元',
        funds: `
          年度资金总额 | 3,400,000.00 | 3,400,000.00 | 3,358,616.54 | 10 | [[0.90]] | 9.0
          其中：当年财政拨款 | 0.00 | 3,400,000.00 | 3,358,616.54 | — | 0.90 | —
          其他资金 | 3,400,000.00 | 0.00 | 0.00 | — | 0.00 | —`,
      },
      findings: [
        {
          message: 'wrong',
          data: {
            rows: ['年度资金总额', '当年财政拨款'],
            printed: '0.90',
            expected: '0.99',
            arithmetic: '3358616.54 ÷ 3400000 = 0.98782… → 0.99',
          },
          cells: ['G6', 'G7', 'E6', 'D6', 'E7', 'D7', 'H6'],
          expected: '0.99',
          actual: '0.9',
          fix: { G6: '0.99', G7: '0.99', H6: 9.88 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a source on its own',
      form: {
        funds: `
          年度资金总额 | 100 | 100 | 80 | 10 | 80% | 8
          其中：当年财政拨款 | 60 | 60 | 60 | — | 100% | —
          其他资金 | 40 | 40 | 20 | — | [[80%]] | —`,
      },
      findings: [
        {
          message: 'wrong',
          data: { rows: ['其他资金'], printed: '80%', expected: '50%', arithmetic: '20 ÷ 40 = 50%' },
          fix: { G8: '50%' },
        },
      ],
    },
    {
      name: 'a number with a per-cent format stays a number',
      form: { ...total('100 | 100 | 80 | [[x]]'), cells: { G6: { value: 0.9, format: '0.0%' } } },
      findings: [
        {
          message: 'wrong',
          data: { rows: ['年度资金总额'], printed: '90.0%', expected: '80.0%', arithmetic: '80 ÷ 100 = 80.0%' },
          expected: '0.8',
          actual: '0.9',
          fix: { G6: 0.8 },
        },
      ],
    },
    {
      name: 'a per-cent number without its sign',
      form: total('62.73 | 62.73 | 60 | [[98]]'),
      findings: [
        {
          message: 'wrong',
          data: { rows: ['年度资金总额'], printed: '98', expected: '96', arithmetic: '60 ÷ 62.73 = 95.648… → 96' },
          expected: '96',
          fix: { G6: 96 },
        },
      ],
    },
    {
      name: 'no cap at 100 % where less was spent',
      form: total('880 | 880 | 836 | [[100%]]', '万元'),
      findings: [
        {
          message: 'wrong',
          data: { rows: ['年度资金总额'], printed: '100%', expected: '95%', arithmetic: '836 ÷ 880 = 95%' },
          // Full points were those of the 100 % that is wrong.
          fix: { G6: '95%', H6: 9.5 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'beyond what rounded 万元 leave open',
      form: total('62.73 | 62.73 | 60.11 | [[95.92%]]', '万元'),
      findings: [
        {
          message: 'wrong',
          data: {
            rows: ['年度资金总额'],
            printed: '95.92%',
            expected: '95.82%',
            arithmetic: '60.11 ÷ 62.73 = 95.82336…% → 95.82%',
          },
          fix: { G6: '95.82%' },
        },
      ],
    },
    {
      name: 'a rate that was cut, not rounded',
      form: total('3 | 3 | 2 | [[66.66%]]'),
      findings: [
        {
          message: 'cut',
          severity: 'info',
          data: {
            rows: ['年度资金总额'],
            printed: '66.66%',
            expected: '66.67%',
            arithmetic: '2 ÷ 3 = 66.66666…% → 66.67%',
          },
          fix: { G6: '66.67%' },
        },
      ],
    },
    {
      name: 'a rate taken on the initial budget',
      form: total('80 | 100 | 76 | [[95%]]'),
      findings: [
        {
          message: 'otherBudget',
          severity: 'warning',
          data: { rows: ['年度资金总额'], printed: '95%', expected: '76%', arithmetic: '76 ÷ 100 = 76%' },
          fix: { G6: '76%', H6: 7.6 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a form with the initial budget alone',
      form: {
        fundHeadings: '年初预算数(A) | 全年执行数(B) | 分值 | 执行率(B/A) | 得分',
        funds: '年度资金总额 | 310.2 | 154.74 | 10 | [[60%]] | 5',
      },
      findings: [
        {
          message: 'wrong',
          data: {
            rows: ['年度资金总额'],
            printed: '60%',
            expected: '50%',
            arithmetic: '154.74 ÷ 310.2 = 49.883…% → 50%',
          },
          cells: ['F6', 'D6', 'C6'],
          fix: { F6: '50%' },
        },
      ],
    },
  ],
});
