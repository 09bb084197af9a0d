import { yearMissing } from '../../src/rules/year-missing';
import { testRule } from './support/rule-tester';

testRule(yearMissing, {
  valid: [
    { name: 'the year below the title', form: { year: '（2022年度）' } },
    { name: 'the year in the title', form: { title: '2022年度项目支出绩效自评表', year: null } },
    { name: 'the year beside a label', form: { year: null, cells: { C2: { value: '年度' }, D2: { value: 2022 } } } },
    { name: 'a year that the reader does not take for the form’s: a bare number', form: { year: '评价年份 2022' } },
    { name: 'a year in Chinese digits', form: { year: '二〇二二年度' } },
    { name: 'two years that a season or a school year lies in', form: { year: '(2023-2024采暖季)' } },
    {
      name: 'a year in a longer line above the project',
      form: { year: '示例市财政局部门预算项目支出（2022年）绩效自评情况' },
    },
  ],
  invalid: [
    {
      name: 'no year at all',
      form: { title: '[[项目支出绩效自评表]]', year: null },
      findings: [{ message: 'missing', data: {}, cells: ['A1'] }],
    },
    {
      name: 'a year in the project’s name alone',
      form: { title: '[[项目支出绩效自评表]]', year: null, projectName: '2022年义务教育营养改善' },
      findings: [{ message: 'missing', data: {}, cells: ['A1'] }],
    },
    {
      name: 'a day of filling in, in figures',
      form: { title: '[[项目支出绩效自评表]]', year: '填报：2023-06-28' },
      findings: [{ message: 'missing', data: {}, cells: ['A1'] }],
    },
    {
      name: 'a date of filling in',
      form: { title: '[[项目支出绩效自评表]]', year: '填报日期：2023年6月28日（加盖单位公章）' },
      findings: [{ message: 'missing', data: {}, cells: ['A1'] }],
    },
    {
      name: 'a year below the header alone',
      form: { title: '[[项目支出绩效自评表]]', year: null, goal: '2022年完成培训10场。' },
      findings: [{ message: 'missing', data: {}, cells: ['A1'] }],
    },
  ],
});
