import { moneySourceSwapped } from '../../src/rules/money-source-swapped';
import { testRule } from './support/rule-tester';

/** Rows of `label | initial | adjusted`. */
const sources = (...rows: string[]): { funds: string } => ({
  funds: ['年度资金总额 | 340 | 340', ...rows].map((row) => `${row} | 335 | — | — | —`).join('\n'),
});

testRule(moneySourceSwapped, {
  valid: [
    { name: 'one source all year', form: sources('其中：当年财政拨款 | 340 | 340', '其他资金 | 0 | 0') },
    { name: 'two sources all year', form: sources('其中：当年财政拨款 | 200 | 200', '其他资金 | 140 | 140') },
    { name: 'two sources, shares changed', form: sources('其中：当年财政拨款 | 200 | 300', '其他资金 | 140 | 40') },
    { name: 'a source joins in', form: sources('其中：当年财政拨款 | 340 | 340', '上年结转资金 | 0 | 60') },
    { name: 'most of it moved, not nearly all', form: sources('其中：当年财政拨款 | 60 | 340', '其他资金 | 280 | 0') },
    { name: 'a blank cell says nothing', form: sources('其中：当年财政拨款 | | 340', '其他资金 | 340 | 0') },
    { name: 'a blank cell at the end of the year', form: sources('其中：当年财政拨款 | 0 | 340', '其他资金 | 340 | ') },
    { name: 'no initial budget', form: sources('其中：当年财政拨款 | 0 | 340', '其他资金 | 0 | 0') },
    { name: 'no adjusted budget', form: sources('其中：当年财政拨款 | 0 | 0', '其他资金 | 340 | 0') },
    {
      name: 'a form without 年初预算数',
      form: { fundHeadings: '全年预算数 | 全年执行数', funds: '年度资金总额 | 5 | 5\n其他资金 | 5 | 5' },
    },
    {
      name: 'a reason beside the funds',
      form: {
        fundHeadings: '年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因',
        funds: `
          总额 | 340 | 340 | 335 | 98.53% | 10 | 9.85 | 年中由自有资金调整为财政拨款。
          其中：财政资金 | 0 | 340 | 335 | 98.53% | / | / |
          其他资金 | 340 | 0 | 0 | — | / | / |`,
      },
    },
    { name: 'no funds', form: { funds: null } },
  ],
  invalid: [
    {
      name: 'all of it moved',
      form: sources(
        '其中：当年财政拨款 | [[0.00]] | 3,400,000.00',
        '上年结转资金 | 0.00 | 0.00',
        '其他资金 | 3,400,000.00 | 0.00',
      ),
      findings: [
        {
          message: 'swapped',
          data: {
            initialSource: '其他资金',
            adjustedSource: '当年财政拨款',
            initial: '3,400,000.00',
            adjusted: '3,400,000.00',
          },
          cells: ['C7', 'D7', 'C9', 'D9'],
        },
      ],
    },
    {
      name: 'all of it moved the other way, dashes for nothing',
      form: sources('其中：当年财政拨款 | [[340]] | —', '其他资金 | — | 320'),
      findings: [
        {
          message: 'swapped',
          data: { initialSource: '当年财政拨款', adjustedSource: '其他资金', initial: '340', adjusted: '320' },
          cells: ['C7', 'D7', 'C8', 'D8'],
        },
      ],
    },
    {
      name: 'nearly all of it moved',
      form: sources('其中：当年财政拨款 | [[10]] | 330', '其他资金 | 330 | 10'),
      findings: [
        {
          message: 'swapped',
          data: { initialSource: '其他资金', adjustedSource: '当年财政拨款', initial: '330', adjusted: '330' },
        },
      ],
    },
  ],
});
