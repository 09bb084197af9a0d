import { outcomeMissing } from '../../src/rules/outcome-missing';
import { testRule } from './support/rule-tester';

testRule(outcomeMissing, {
  valid: [
    { name: 'both texts given', form: { goal: '完成全年培训任务。', outcome: '已完成。' } },
    { name: 'neither given: nothing to answer', form: { goal: '', outcome: '' } },
    { name: 'an outcome without a goal', form: { goal: '', outcome: '已完成全年培训任务。' } },
    { name: 'a dash for an outcome', form: { outcome: '—' } },
    { name: 'zero for an outcome', form: { outcome: '0' } },
    { name: 'a goal that is an amount (another rule)', form: { goal: '100', outcome: '' } },
    { name: 'a form without goals', form: { goal: null } },
  ],
  invalid: [
    {
      name: 'a goal without an outcome',
      form: { goal: '完成校园足球运动技术动画20集的设计制作与播出', outcome: '[[]]' },
      findings: [{ message: 'blank', data: { label: '实际完成情况' }, cells: ['F11', 'B11'] }],
    },
    {
      name: 'an outcome of white space',
      form: { outcome: '[[　]]' },
      findings: [{ message: 'blank', data: { label: '实际完成情况' }, cells: ['F11', 'B11'] }],
    },
  ],
});
