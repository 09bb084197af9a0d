import { unitEmpty } from '../../src/rules/unit-empty';
import { testRule } from './support/rule-tester';

testRule(unitEmpty, {
  valid: [
    { name: 'a unit', form: { unit: '示例市图书馆' } },
    { name: '无 is an answer, not a blank', form: { unit: '无' } },
    { name: 'an empty department (another rule)', form: { department: '' } },
    { name: 'label and answer in one cell', form: { unit: '', cells: { E4: { value: '实施单位：示例市图书馆' } } } },
    { name: 'the answer further to the right', form: { unit: '', cells: { H4: { value: '示例市图书馆' } } } },
    { name: 'a form without the label', form: { unit: '', cells: { E4: { value: '联系电话' } } } },
  ],
  invalid: [
    {
      name: 'a blank answer at the end of the row',
      form: { unit: '[[]]' },
      findings: [{ message: 'empty', data: { label: '实施单位' }, cells: ['F4', 'E4'] }],
    },
    {
      name: 'a blank answer under a label with a note',
      form: { unit: '[[]]', cells: { E4: { value: '实施单位（盖章）：' } } },
      findings: [{ message: 'empty', data: { label: '实施单位' }, cells: ['F4', 'E4'] }],
    },
    {
      name: 'a dash',
      form: { unit: '[[－]]' },
      findings: [{ message: 'empty', data: { label: '实施单位' }, cells: ['F4', 'E4'] }],
    },
  ],
});
