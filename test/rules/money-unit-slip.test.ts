import { moneyUnitSlip } from '../../src/rules/money-unit-slip';
import { testRule } from './support/rule-tester';

testRule(moneyUnitSlip, {
  valid: [
    {
      name: 'hardly anything spent, as the rate says',
      form: { funds: '年度资金总额 | 100 | 100 | 0.01 | 10 | 0.01% | 0' },
    },
    { name: 'a real excess', form: { funds: '年度资金总额 | 100 | 100 | 350 | 10 | 350% | 10' } },
    { name: 'nothing spent', form: { funds: '年度资金总额 | 100 | 100 | 0 | 10 | 0% | 0' } },
    { name: 'no budget', form: { funds: '年度资金总额 | 0 | 0 | 1000000 | 10 | — | 10' } },
    { name: 'a text in the unit of the heading', form: { goal: '投入资金100万元，完成全年培训。' } },
    { name: 'another sum in the text', form: { money: '元', goal: '争取社会资金30万元，完成全年培训。' } },
    {
      name: 'one amount told as it stands',
      form: { money: '元', goal: '投入资金100元，带动投资100万元。' },
    },
    { name: 'a rate that equals the amount by chance', form: { goal: '养殖户户均增收100元。' } },
    { name: 'no funds', form: { funds: null, goal: '投入资金100万元，完成全年培训。' } },
  ],
  invalid: [
    {
      name: 'executed in 元 beside a budget in 万元',
      form: { funds: '年度资金总额 | 120 | 120 | [[1140000]] | 10 | 95% | 9.5' },
      findings: [
        {
          message: 'column',
          data: {
            row: '年度资金总额',
            column: '全年执行数',
            amount: '1140000',
            budget: '120',
            suspect: '1140000',
            meant: '114',
          },
          cells: ['E6', 'D6'],
        },
      ],
    },
    {
      name: 'executed in 万元 beside a budget in 元',
      form: { money: '元', funds: '年度资金总额 | 1200000 | 1200000 | [[114]] | 10 | 95% | 9.5' },
      findings: [
        {
          message: 'column',
          data: {
            row: '年度资金总额',
            column: '全年执行数',
            amount: '114',
            budget: '1200000',
            suspect: '114',
            meant: '1140000',
          },
        },
      ],
    },
    {
      name: 'an initial budget in 元 beside an adjusted one in 万元',
      form: { funds: '年度资金总额 | [[1200000]] | 120 | 114 | 10 | 95% | 9.5' },
      findings: [
        {
          message: 'column',
          data: {
            row: '年度资金总额',
            column: '年初预算数',
            amount: '1200000',
            budget: '120',
            suspect: '1200000',
            meant: '120',
          },
          cells: ['C6', 'D6'],
        },
      ],
    },
    {
      name: 'a heading in 元 over amounts that the text tells in 万元',
      form: { fundsHeading: '[[项目资金（元）]]', goal: '投入资金100万元，完成全年培训。' },
      findings: [
        {
          message: 'heading',
          data: { unit: '元', amount: '100', text: '投入资金100万元', meant: '万元' },
          cells: ['A5', 'D6', 'B11'],
        },
      ],
    },
    {
      name: 'a heading in 元 where the text tells that nothing was spent',
      form: {
        fundsHeading: '[[项目资金（元）]]',
        funds: '年度资金总额 | 100 | 100 | 0 | 10 | 0% | 0',
        goal: '投入资金100万元，完成全年培训。',
        outcome: '当年支出资金0元。',
      },
      findings: [{ message: 'heading', data: { unit: '元', amount: '100', text: '投入资金100万元', meant: '万元' } }],
    },
    {
      name: 'a heading in 万元 over amounts that the text tells in 元',
      form: {
        fundsHeading: '[[项目资金（万元）]]',
        funds: '年度资金总额 | 1200000 | 1200000 | 1140000 | 10 | 95% | 9.5',
        goal: '投入资金120万元，完成全年培训。',
      },
      findings: [
        {
          message: 'heading',
          data: { unit: '万元', amount: '1200000', text: '投入资金120万元', meant: '元' },
        },
      ],
    },
  ],
});
