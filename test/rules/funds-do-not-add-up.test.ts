import { fundsDoNotAddUp } from '../../src/rules/funds-do-not-add-up';
import { testRule } from './support/rule-tester';

/** Rows of `label | amount`, the amount in all three columns. */
const even = (...rows: string[]): { funds: string } => ({
  funds: rows
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([label, amount]) => `${label} | ${amount} | ${amount} | ${amount} | — | — | —`)
    .join('\n'),
});

/** Rows of `label | initial`, the other columns right. */
const initial = (...rows: string[]): { funds: string } => ({
  funds: rows.map((row) => `${row} | — | — | — | — | —`).join('\n'),
});

testRule(fundsDoNotAddUp, {
  valid: [
    {
      name: 'an amount that is told as a slip beside its budget',
      form: {
        funds: `年度资金总额 | 120 | 120 | 120 | 10 | 100% | 10
          其中：财政拨款 | 100 | 100 | 1000000 | — | 100% | —
          其他资金 | 20 | 20 | 20 | — | 100% | —`,
      },
    },
    {
      name: 'all the parts of a source that is less than the total',
      form: even('年度资金总额 | 150', '财政拨款 | 100', '其中：中央资金 | 60', '地方资金 | 40', '其他资金 | 50'),
    },
    {
      name: 'one part of a source that is the total',
      form: even('年度资金总额 | 100', '财政拨款 | 100', '中央资金 | 60'),
    },
    {
      name: 'one source, of which not all is listed',
      form: {
        funds: `年度资金总额 | 33 | 33 | 32 | 10 | 96.97% | 9.7
          其中：财政拨款 | 30 | 30 | 30 | — | — | —`,
      },
    },
    { name: 'two sources', form: even('年度资金总额 | 100', '其中：当年财政拨款 | 80', '其他资金 | 20') },
    {
      name: 'thousands separators',
      form: even('年度资金总额 | 3,400,000.00', '其中：当年财政拨款 | 3,000,000.00', '其他资金 | 400,000.00'),
    },
    {
      name: 'blank and dash count as nothing',
      form: even('年度资金总额 | 880', '其中：本年财政拨款 | 880', '上年结转资金 | ', '其他资金 | —'),
    },
    { name: '无 counts as nothing', form: even('年度资金总额 | 880', '其中：本年财政拨款 | 880', '其他资金 | 无') },
    { name: 'all sources blank', form: even('年度资金总额 | 880', '其中：本年财政拨款 | ', '其他资金 | ') },
    { name: 'all sources dashes', form: even('年度资金总额 | 880', '其中：本年财政拨款 | —', '其他资金 | —') },
    {
      name: 'one total split twice',
      form: even(
        '年度资金总额 | 100',
        '按收入性质分： | 100',
        '其中：财政拨款 | 70',
        '其他资金 | 30',
        '按支出性质分： | 100',
        '其中：基本支出 | 60',
        '项目支出 | 40',
      ),
    },
    {
      name: 'one total split twice, the ways beside their first parts',
      form: even(
        '年度资金总额 | 100',
        '按收入性质分：一般公共预算 | 70',
        '其他收入 | 30',
        '按支出性质分：基本支出 | 60',
        '项目支出 | 40',
      ),
    },
    {
      name: 'parts of the one source below it, without a word',
      form: even('年度资金总额 | 100', '财政拨款 | 100', '中央补助 | 20', '省级补助 | 30'),
    },
    { name: 'no sources', form: even('年度资金总额 | 880') },
    {
      name: 'one source below the total: 其中 need not list the rest',
      form: even('年度资金总额 | 100', '其中：财政资金 | 80'),
    },
    { name: 'a source that is text', form: even('年度资金总额 | 100', '其中：当年财政拨款 | 见附件', '其他资金 | 20') },
    { name: 'a total that is text', form: even('年度资金总额 | 约100', '其中：当年财政拨款 | 80', '其他资金 | 30') },
    { name: 'a blank total (another rule)', form: even('年度资金总额 | ', '其中：当年财政拨款 | 80', '其他资金 | 30') },
    {
      name: 'decimals of 万元 rounded',
      form: even('年度资金总额 | 100.01', '其中：当年财政拨款 | 33.34', '上年结转资金 | 33.33', '其他资金 | 33.33'),
    },
    { name: 'rows without a total', form: even('当年财政拨款 | 100', '上年结转资金 | 80', '其他资金 | 30') },
    {
      name: 'parts of a source marked with 其中',
      form: even(
        '年度资金总额 | 100',
        '其中：一般公共预算拨款 | 80',
        '其中：中央补助 | 50',
        '省级补助 | 20',
        '其他资金 | 20',
      ),
    },
    {
      name: 'parts of a source without a mark, adding up to it',
      form: even(
        '年度资金总额 | 100',
        '其中：一般公共预算拨款 | 80',
        '中央补助 | 50',
        '省级补助 | 30',
        '其他资金 | 20',
      ),
    },
    {
      name: 'a first source equal to the total, the others some of its parts',
      form: even('年度资金总额 | 100', '其中：一般公共预算拨款 | 100', '中央补助 | 50', '省级补助 | 30'),
    },
    {
      name: 'three levels of governments',
      form: even('年度资金总额 | 100', '其中：中央补助 | 50', '自治区补助 | 30', '市县资金 | 20'),
    },
    { name: 'a form without funds', form: { funds: null } },
    { name: 'headings without rows', form: { funds: '' } },
    {
      name: 'a list too long to be sources',
      form: even(
        '年度资金总额 | 100',
        ...Array.from({ length: 13 }, (_one, index) => `子项目${'甲乙丙丁戊己庚辛壬癸子丑寅'[index]} | 60`),
      ),
    },
  ],
  invalid: [
    {
      name: 'one source that is all of the total in the other columns',
      form: {
        funds: `年度资金总额 | [[33]] | 33 | 32 | 10 | 96.97% | 9.7
          其中：财政拨款 | 30 | 33 | 32 | — | — | —`,
      },
      findings: [
        {
          message: 'differs',
          severity: 'warning',
          data: { column: '年初预算数', total: '33', sum: '30', arithmetic: '30 ≠ 33' },
          steps: ['30 ≠ 33'],
        },
      ],
    },
    {
      name: 'a source in 元 in each column: one finding, not one a column',
      form: {
        funds: `年度资金总额 | 120 | 120 | 120 | — | — | —
          其中：财政拨款 | [[1000000]] | 1000000 | 1000000 | — | — | —
          其他资金 | 20 | 20 | 20 | — | — | —`,
      },
      findings: [
        {
          message: 'slip',
          data: {
            columns: ['年初预算数', '全年预算数', '全年执行数'],
            rows: ['财政拨款'],
            amounts: ['1000000'],
            meant: ['100'],
            arithmetic: ['1000000 + 20 = 1000020 ≠ 120'],
          },
          steps: ['1000000 + 20 = 1000020 ≠ 120'],
        },
      ],
    },
    {
      name: 'all sources in 元, and the total rounded to 万元',
      form: {
        funds: `年度资金总额 | 120.46 | — | — | — | — | —
          其中：财政拨款 | [[1002500]] | — | — | — | — | —
          其他资金 | 202123 | — | — | — | — | —`,
      },
      findings: [
        {
          message: 'slip',
          data: {
            columns: ['年初预算数'],
            rows: ['财政拨款', '其他资金'],
            amounts: ['1002500', '202123'],
            meant: ['100.25', '20.2123'],
            arithmetic: ['1002500 + 202123 = 1204623 ≠ 120.46'],
          },
          steps: ['1002500 + 202123 = 1204623 ≠ 120.46'],
        },
      ],
    },
    {
      name: 'the total in 万元 under a heading in 元',
      form: {
        money: '元',
        funds: `年度资金总额 | [[120]] | 120 | — | — | — | —
          其中：财政拨款 | 1000000 | 1000000 | — | — | — | —
          其他资金 | 200000 | 200000 | — | — | — | —`,
      },
      findings: [
        {
          message: 'slip',
          data: {
            columns: ['年初预算数', '全年预算数'],
            rows: ['年度资金总额'],
            amounts: ['120'],
            meant: ['1200000'],
            arithmetic: ['1000000 + 200000 = 1200000 ≠ 120'],
          },
          steps: ['1000000 + 200000 = 1200000 ≠ 120'],
        },
      ],
    },
    {
      name: 'more than a unit: carried over it would not add up either',
      form: {
        funds: `年度资金总额 | [[120]] | — | — | — | — | —
          其中：财政拨款 | 1000000 | — | — | — | — | —
          其他资金 | 30 | — | — | — | — | —`,
      },
      findings: [
        {
          message: 'differs',
          data: { column: '年初预算数', total: '120', sum: '1000030', arithmetic: '1000000 + 30 = 1000030 ≠ 120' },
          steps: ['1000000 + 30 = 1000030 ≠ 120'],
        },
      ],
    },
    {
      name: 'a small amount too many, whatever its unit',
      form: {
        funds: `年度资金总额 | [[120]] | — | — | — | — | —
          其中：财政拨款 | 120 | — | — | — | — | —
          其他资金 | 30 | — | — | — | — | —`,
      },
      findings: [
        {
          message: 'differs',
          data: { column: '年初预算数', total: '120', sum: '150', arithmetic: '120 + 30 = 150 ≠ 120' },
          steps: ['120 + 30 = 150 ≠ 120'],
        },
      ],
    },
    {
      name: 'the second of two ways of splitting a total',
      form: initial(
        '年度资金总额 | [[100]]',
        '按收入性质分：一般公共预算 | 70',
        '其他收入 | 30',
        '按支出性质分：基本支出 | 60',
        '项目支出 | 50',
      ),
      findings: [
        {
          message: 'differs',
          data: { column: '年初预算数', total: '100', sum: '110', arithmetic: '60 + 50 = 110 ≠ 100' },
          steps: ['60 + 50 = 110 ≠ 100'],
        },
      ],
    },
    {
      name: 'sources below the total',
      form: initial('年度资金总额 | [[100]]', '其中：当年财政拨款 | 80', '上年结转资金 | —', '其他资金 | 10'),
      findings: [
        {
          message: 'differs',
          data: { column: '年初预算数', total: '100', sum: '90', arithmetic: '80 + 10 = 90 ≠ 100' },
          cells: ['C6', 'C7', 'C9'],
          actual: '100',
          steps: ['80 + 10 = 90 ≠ 100'],
        },
      ],
    },
    {
      name: 'a source beside one that makes the total: it stands under none',
      form: initial('年度资金总额 | [[100]]', '其中：当年财政拨款 | 100', '其他资金 | 20'),
      findings: [
        {
          message: 'differs',
          data: { column: '年初预算数', total: '100', sum: '120', arithmetic: '100 + 20 = 120 ≠ 100' },
        },
      ],
    },
    {
      name: 'whole 万元 that rounding would explain: worth a word',
      form: initial('年度资金总额 | [[101]]', '其中：当年财政拨款 | 60', '上年结转资金 | 40', '其他资金 | 0'),
      findings: [
        {
          message: 'rounded',
          severity: 'info',
          data: { column: '年初预算数', total: '101', sum: '100', arithmetic: '60 + 40 + 0 = 100 ≠ 101' },
        },
      ],
    },
    {
      name: 'whole 万元 beyond rounding',
      form: initial('年度资金总额 | [[103]]', '其中：当年财政拨款 | 60', '其他资金 | 40'),
      findings: [
        {
          message: 'differs',
          data: { column: '年初预算数', total: '103', sum: '100', arithmetic: '60 + 40 = 100 ≠ 103' },
        },
      ],
    },
    {
      name: 'each column on its own',
      form: {
        funds: `
          年度资金总额 | [[100]] | [[120]] | 100 | 10 | 83.33% | 8.33
          其中：当年财政拨款 | 90 | 100 | 80 | — | — | —
          其他资金 | 20 | 10 | 20 | — | — | —`,
      },
      findings: [
        {
          message: 'differs',
          data: { column: '年初预算数', total: '100', sum: '110', arithmetic: '90 + 20 = 110 ≠ 100' },
        },
        {
          message: 'differs',
          data: { column: '全年预算数', total: '120', sum: '110', arithmetic: '100 + 10 = 110 ≠ 120' },
        },
      ],
    },
    {
      name: 'one source above the total',
      form: initial('年度资金总额 | [[100]]', '其中：财政资金 | 120'),
      findings: [
        { message: 'differs', data: { column: '年初预算数', total: '100', sum: '120', arithmetic: '120 ≠ 100' } },
      ],
    },
    {
      name: 'other funds are no part of the appropriation that makes up the total',
      form: initial('年度资金总额 | [[100]]', '其中：当年财政拨款 | 100', '其他资金 | 20'),
      findings: [
        {
          message: 'differs',
          data: { column: '年初预算数', total: '100', sum: '120', arithmetic: '100 + 20 = 120 ≠ 100' },
        },
      ],
    },
    {
      name: 'other funds equal to the appropriation are no part of it either',
      form: initial('年度资金总额 | [[100]]', '其中：当年财政拨款 | 100', '其他资金 | 100'),
      findings: [
        {
          message: 'differs',
          data: { column: '年初预算数', total: '100', sum: '200', arithmetic: '100 + 100 = 200 ≠ 100' },
        },
      ],
    },
    {
      name: 'a fen too many in 元 beyond rounding',
      form: initial('年度资金总额 | [[3,400,000.00]]', '其中：当年财政拨款 | 3,400,000.00', '其他资金 | 0.05'),
      findings: [
        {
          message: 'differs',
          data: {
            column: '年初预算数',
            total: '3,400,000.00',
            sum: '3400000.05',
            arithmetic: '3400000 + 0.05 = 3400000.05 ≠ 3400000',
          },
        },
      ],
    },
    {
      name: 'three governments that exceed the total',
      form: initial('年度资金总额 | [[100]]', '其中：中央补助 | 60', '自治区补助 | 40', '市县资金 | 30'),
      findings: [
        {
          message: 'differs',
          data: { column: '年初预算数', total: '100', sum: '130', arithmetic: '60 + 40 + 30 = 130 ≠ 100' },
        },
      ],
    },
    {
      name: 'numbers with a format, under another heading',
      form: {
        fundHeadings: '年初预算 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分',
        ...initial('总额 | [[100]]', '其中：财政资金 | 80', '其他资金 | 10'),
        cells: { C6: { value: 100, format: '0.00' } },
      },
      findings: [
        {
          message: 'differs',
          data: { column: '年初预算', total: '100.00', sum: '90', arithmetic: '80 + 10 = 90 ≠ 100' },
        },
      ],
    },
  ],
});
