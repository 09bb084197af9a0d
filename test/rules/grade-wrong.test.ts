import { gradeWrong } from '../../src/rules/grade-wrong';
import { testRule } from './support/rule-tester';

const total = (cells: string): { total: string } => ({ total: cells });

testRule(gradeWrong, {
  valid: [
    { name: '优 from 90', form: total('100 | 90 | 优') },
    { name: '良 below 90', form: total('100 | 89.99 | 良') },
    { name: '中 from 60', form: total('100 | 60 | 中') },
    { name: '差 below 60', form: total('100 | 59.9 | 差') },
    { name: '差 at exactly 0', form: total('100 | 0 | 差') },
    { name: '优 at exactly the full points', form: total('100 | 100 | 优') },
    { name: 'a total below 0', form: total('100 | -1 | 优') },
    { name: '优秀', form: total('100 | 96 | 优 秀') },
    { name: 'a dash', form: total('100 | 70 | —') },
    { name: 'other words', form: total('100 | 70 | 合格') },
    { name: 'a blank grade', form: total('100 | 70 |') },
    { name: 'a blank total', form: total('100 | | 优') },
    { name: 'a total out of 90', form: total('90 | 85 | 优') },
    { name: 'a total above 100', form: total('100 | 110 | 良') },
    { name: 'no total row', form: { total: null } },
  ],
  invalid: [
    {
      name: '中 for exactly 0',
      form: total('100 | 0 | [[中]]'),
      findings: [{ message: 'wrong', data: { printed: '中', expected: '差', total: '0' }, fix: { I19: '差' } }],
    },
    {
      name: '良 for exactly the full points',
      form: total('100 | 100 | [[良]]'),
      findings: [{ message: 'wrong', data: { printed: '良', expected: '优', total: '100' }, fix: { I19: '优' } }],
    },
    {
      name: '优 for 88',
      form: total('100 | 88 | [[优]]'),
      findings: [
        {
          message: 'wrong',
          data: { printed: '优', expected: '良', total: '88' },
          cells: ['I19', 'H19'],
          fix: { I19: '良' },
        },
      ],
    },
    {
      name: '中 for 92',
      form: total(' | 92 | [[中]]'),
      findings: [{ message: 'wrong', data: { printed: '中', expected: '优', total: '92' }, fix: { I19: '优' } }],
    },
    {
      name: '良好 for 55, points unfilled',
      form: total('0 | 55 | [[良好]]'),
      findings: [{ message: 'wrong', data: { printed: '良好', expected: '差', total: '55' }, fix: { I19: '差' } }],
    },
  ],
});
