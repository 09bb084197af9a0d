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
    {
      name: 'a hash alone',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 | #' },
    },
    {
      name: 'hashes of a narrow column, which are no value',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 | ####' },
    },
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
    {
      name: 'a score that divides by zero',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 0场 | 0场 | 10 | [[]] |',
        cells: { H13: { value: { error: '#DIV/0!' }, formula: 'F13/E13*G13' } },
      },
      findings: [
        {
          message: 'error',
          data: { items: ['H13 #DIV/0!'] },
          cells: ['H13'],
        },
      ],
    },
    {
      name: 'an error in a text cell of the head',
      form: { department: '[[]]', cells: { B4: { value: { error: '#N/A' } } } },
      findings: [
        {
          message: 'error',
          data: { items: ['B4 #N/A'] },
          cells: ['B4'],
        },
      ],
    },
    {
      name: '#N/A pasted as text is no 不适用',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | [[#N/A]] | 10 | 10 |' },
      findings: [
        {
          message: 'error',
          data: { items: ['F13 #N/A'] },
        },
      ],
    },
    {
      name: 'lower case, as a person types it',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 | [[#ref!]]' },
      findings: [
        {
          message: 'error',
          data: { items: ['I13 #ref!'] },
        },
      ],
    },
    {
      name: 'several rows of errors',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | [[]] |\n | | 教材 | 10册 | 10册 | 10 | |',
        cells: { H13: { value: { error: '#NAME?' } }, H14: { value: { error: '#NUM!' } } },
      },
      findings: [
        {
          message: 'error',
          data: { items: ['H13 #NAME?', 'H14 #NUM!'] },
          cells: ['H13', 'H14'],
        },
      ],
    },
  ],
});
