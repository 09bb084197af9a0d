import { goalNotText } from '../../src/rules/goal-not-text';
import { testRule } from './support/rule-tester';

testRule(goalNotText, {
  valid: [
    { name: 'sentences with numbers', form: { goal: '投入100万元，举办培训10场。', outcome: '举办培训11场。' } },
    { name: 'a short sentence with a number', form: { goal: '举办培训10场' } },
    { name: 'a blank goal (another rule)', form: { goal: '' } },
    { name: 'a dash', form: { outcome: '—' } },
    { name: '无', form: { outcome: '无' } },
    { name: 'a date', form: { outcome: '2023年12月31日' } },
    { name: 'a form without goals', form: { goal: null } },
  ],
  invalid: [
    {
      name: 'a stored number',
      form: { goal: '[[62.73]]' },
      findings: [{ message: 'amount', data: { labels: ['预期目标'], values: ['62.73'] }, cells: ['B11'] }],
    },
    {
      name: 'an amount with its unit',
      form: { goal: '[[62.73万元]]' },
      findings: [{ message: 'amount', data: { labels: ['预期目标'], values: ['62.73万元'] }, cells: ['B11'] }],
    },
    {
      name: 'amounts in both cells are one finding',
      form: { goal: '[[1,200,000.00]]', outcome: '98.5%' },
      findings: [
        {
          message: 'amount',
          data: { labels: ['预期目标', '实际完成情况'], values: ['1,200,000.00', '98.5%'] },
          cells: ['B11', 'F11'],
        },
      ],
    },
    {
      name: 'a number in the outcome alone',
      form: { outcome: '[[100]]' },
      findings: [{ message: 'amount', data: { labels: ['实际完成情况'], values: ['100'] }, cells: ['F11'] }],
    },
  ],
});
