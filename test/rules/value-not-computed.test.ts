import { valueNotComputed } from '../../src/rules/value-not-computed';
import { testRule } from './support/rule-tester';

testRule(valueNotComputed, {
  valid: [
    { name: 'a computed formula', form: { cells: { H13: { value: 20, formula: 'ROUND(F13/E13*G13,2)' } } } },
    {
      name: 'a formula that gave an error (another rule)',
      form: { cells: { H13: { value: { error: '#DIV/0!' }, formula: 'F13/0' } } },
    },
    { name: 'a blank cell', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | |' } },
    { name: 'a text that looks like a formula', form: { cells: { I13: { value: '=F13/E13' } } } },
    {
      name: 'a formula that gave a text',
      form: { cells: { I13: { value: '无偏差', formula: 'IF(F13=E13,"无偏差","")' } } },
    },
    {
      name: 'a formula that gave 0',
      form: { cells: { D9: { value: 0, formula: 'SUM(A1:A2)' } } },
    },
  ],
  invalid: [
    {
      name: 'a score and the total, one finding',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | [[8]] |',
        total: '10 | 8',
        cells: { H13: { value: null, formula: 'ROUND(8/10*G13,2)' }, H14: { value: null, formula: 'SUM(H13)' } },
      },
      findings: [{ message: 'formula', data: { cells: ['H13', 'H14'] }, cells: ['H13', 'H14'] }],
    },
    {
      name: 'an amount of the funds',
      form: {
        funds: '年度资金总额 | 100 | 100 | [[100]] | 10 | 100% | 10',
        cells: { E6: { value: null, formula: 'SUM(E7:E9)' } },
      },
      findings: [{ message: 'formula', data: { cells: ['E6'] }, cells: ['E6'] }],
    },
    {
      name: 'target and actual value',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | [[1]] | 1 | 10 | 10 |',
        cells: { E13: { value: null, formula: 'Sheet2!B2' }, F13: { value: null, formula: 'Sheet2!C2' } },
      },
      findings: [
        {
          message: 'formula',
          data: { cells: ['E13', 'F13'] },
          cells: ['E13', 'F13'],
        },
      ],
    },
  ],
});
