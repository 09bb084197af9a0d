import { departmentEmpty } from '../../src/rules/department-empty';
import { testRule } from './support/rule-tester';

testRule(departmentEmpty, {
  valid: [
    { name: 'a department', form: { department: '示例市水利局' } },
    { name: '无 is an answer, not a blank', form: { department: '无' } },
    { name: 'n/a written out', form: { department: '不适用' } },
    { name: 'an empty implementing unit (another rule)', form: { unit: '' } },
    { name: 'an error value (another rule)', form: { cells: { B4: { value: { error: '#REF!' } } } } },
    {
      name: 'label and answer in one cell',
      form: { department: '', cells: { A4: { value: '主管部门：示例市财政局' } } },
    },
    { name: 'a form without the label', form: { department: '', cells: { A4: { value: '联系电话' } } } },
    { name: 'a code in the label', form: { cells: { A4: { value: '主管部门及代码' } } } },
  ],
  invalid: [
    {
      name: 'a blank answer before the next label',
      form: { department: '[[]]' },
      findings: [{ message: 'empty', data: { label: '主管部门' }, cells: ['B4', 'A4'] }],
    },
    {
      name: 'white space alone',
      form: { department: '[[]]', cells: { B4: { value: ' \u3000' } } },
      findings: [{ message: 'empty', data: { label: '主管部门' }, cells: ['B4', 'A4'] }],
    },
    {
      name: 'a dash',
      form: { department: '[[—]]' },
      findings: [{ message: 'empty', data: { label: '主管部门' }, cells: ['B4', 'A4'] }],
    },
    {
      name: 'a slash, under another label',
      form: { department: '[[/]]', cells: { A4: { value: '市级主管部门：' } } },
      findings: [{ message: 'empty', data: { label: '市级主管部门' }, cells: ['B4', 'A4'] }],
    },
  ],
});
