import { projectNameEmpty } from '../../src/rules/project-name-empty';
import { testRule } from './support/rule-tester';

testRule(projectNameEmpty, {
  valid: [
    { name: 'a name', form: { projectName: '水旱灾害防御经费' } },
    { name: 'a number as a name', form: { projectName: '110' } },
    { name: 'another label for it', form: { cells: { A3: { value: '专项资金名称' } } } },
    { name: 'the answer further to the right', form: { projectName: '', cells: { C3: { value: '防汛经费' } } } },
    { name: 'an empty department (another rule)', form: { department: '' } },
  ],
  invalid: [
    {
      name: 'a blank answer',
      form: { projectName: '[[]]' },
      findings: [{ message: 'empty', data: { label: '项目名称' }, cells: ['B3', 'A3'] }],
    },
    {
      name: 'a blank answer before 项目金额',
      form: { projectName: '[[]]', cells: { E3: { value: '项目金额' }, F3: { value: 120 } } },
      findings: [{ message: 'empty', data: { label: '项目名称' }, cells: ['B3', 'A3'] }],
    },
    {
      name: 'a dash',
      form: { projectName: '[[--]]' },
      findings: [{ message: 'empty', data: { label: '项目名称' }, cells: ['B3', 'A3'] }],
    },
  ],
});
