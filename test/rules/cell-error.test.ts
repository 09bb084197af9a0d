import { cellError } from '../../src/rules/cell-error';
import { testRule } from './support/rule-tester';

testRule(cellError, {
  valid: [
    { name: 'a number sign in a text', form: { goal: '完成#2楼改造。' } },
    {
      name: 'a formula that was not computed (another rule)',
      form: { cells: { H13: { value: null, formula: 'F13/E13' } } },
    },
    { name: 'n/a in words', form: { indicators: '产出指标 | 数量指标 | 培训场次 | N/A | N/A | 0 | 0 |' } },
    { name: 'a text that goes on', form: { outcome: '#REF! 一类错误已改正。' } },
  ],
  invalid: [
    {
      name: 'error values, one finding in reading order',
      form: {
        funds: '年度资金总额 | 0 | 0 | 0 | 10 | [[]] | 0',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 |',
        cells: { G6: { value: { error: '#DIV/0!' }, formula: 'E6/D6' }, F10: { value: { error: '#REF!' } } },
      },
      findings: [{ message: 'error', data: { items: ['G6 #DIV/0!', 'F10 #REF!'] }, cells: ['G6', 'F10'] }],
    },
    {
      name: 'an error pasted as text',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | [[#VALUE!]] | 10 | 10 |' },
      findings: [{ message: 'error', data: { items: ['F13 #VALUE!'] }, cells: ['F13'] }],
    },
  ],
});
