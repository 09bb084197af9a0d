import { unitRepeated } from '../../src/rules/unit-repeated';
import { testRule } from './support/rule-tester';

testRule(unitRepeated, {
  valid: [
    { name: 'plain numbers', form: { funds: '年度资金总额 | 620.82 | 620.82 | 620.82 | 10 | 100% | 10' } },
    {
      name: 'a heading that gives no unit',
      form: {
        funds: '年度资金总额 | 620.82万元 | 620.82万元 | 620.82万元 | 10 | 100% | 10',
        cells: { A5: { value: '项目资金' } },
      },
    },
    { name: 'words around the amount', form: { funds: '年度资金总额 | 约620万元 | 620.82 | 620.82 | 10 | 100% | 10' } },
    { name: 'an amount in a goal', form: { goal: '支出620.82万元。' } },
    { name: 'headings without rows', form: { funds: '' } },
    { name: 'no funds', form: { funds: null } },
  ],
  invalid: [
    {
      name: 'the heading’s unit in two rows',
      form: {
        funds: `
          年度资金总额 | [[620.82万元]] | 620.82 万元 | 620.82 | 10 | 100% | 10
          其中：当年财政拨款 | 620.82 | 620.82 | 620.82万元 | — | — | —`,
      },
      findings: [
        {
          message: 'repeated',
          data: { unit: '万元', amounts: ['620.82万元', '620.82 万元', '620.82万元'] },
          cells: ['C6', 'D6', 'E7'],
          fix: { C6: '620.82', D6: '620.82', E7: '620.82' },
        },
      ],
    },
    {
      name: '元 with thousands separators',
      form: { money: '元', funds: '年度资金总额 | [[3,400,000.00元]] | 3400000 | 3400000 | 10 | 100% | 10' },
      findings: [
        {
          message: 'repeated',
          data: { unit: '元', amounts: ['3,400,000.00元'] },
          fix: { C6: '3,400,000.00' },
        },
      ],
    },
    {
      name: 'another unit than the heading’s: no fix',
      form: { funds: '年度资金总额 | 620.82 | [[6208200元]] | 620.82 | 10 | 100% | 10' },
      findings: [{ message: 'otherUnit', data: { unit: '万元', amounts: ['6208200元'] }, cells: ['D6'] }],
    },
    {
      name: 'both',
      form: { funds: '年度资金总额 | [[620.82万元]] | [[6208200元]] | 620.82 | 10 | 100% | 10' },
      findings: [
        { message: 'repeated', data: { unit: '万元', amounts: ['620.82万元'] }, fix: { C6: '620.82' } },
        { message: 'otherUnit', data: { unit: '万元', amounts: ['6208200元'] } },
      ],
    },
  ],
});
