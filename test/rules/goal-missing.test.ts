import { goalMissing } from '../../src/rules/goal-missing';
import { testRule } from './support/rule-tester';

testRule(goalMissing, {
  valid: [
    { name: 'a goal in words', form: { goal: '完成全年培训任务。' } },
    { name: 'a dash (placeholders are another rule)', form: { goal: '—' } },
    { name: '无 (placeholders are another rule)', form: { goal: '无' } },
    { name: 'an amount (another rule)', form: { goal: '62.73' } },
    { name: 'zero', form: { goal: '0' } },
    { name: 'a form without goals', form: { goal: null } },
    { name: 'a blank outcome', form: { outcome: '' } },
  ],
  invalid: [
    {
      name: 'a blank goal',
      form: { goal: '[[]]' },
      findings: [{ message: 'blank', data: { label: '预期目标' }, cells: ['B11'] }],
    },
    {
      name: 'a goal of white space and markup',
      form: { goal: '[[<p> </p>]]' },
      findings: [{ message: 'blank', data: { label: '预期目标' }, cells: ['B11'] }],
    },
    {
      name: 'both texts blank',
      form: { goal: '[[]]', outcome: '' },
      findings: [{ message: 'blank', data: { label: '预期目标' } }],
    },
  ],
});
