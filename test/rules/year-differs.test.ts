import { yearDiffers } from '../../src/rules/year-differs';
import { testRule } from './support/rule-tester';

testRule(yearDiffers, {
  valid: [
    { name: 'a name without a year', form: { projectName: '水旱灾害防御经费' } },
    { name: 'the form’s year', form: { projectName: '2023年农业保险' } },
    { name: 'the form’s year beside another', form: { projectName: '提前下达2023年及2022年农业保险' } },
    { name: 'a span that holds the form’s year', form: { projectName: '2022-2024年高标准农田建设' } },
    { name: 'a span that begins with the form’s year', form: { projectName: '2023-2025年高标准农田建设' } },
    { name: 'a school year that ends with it', form: { projectName: '2022—2023学年助学金' } },
    {
      name: 'a file number of the year before: money announced in advance',
      form: { projectName: '示财农〔2022〕14号防汛资金' },
    },
    { name: 'a file number of the same year', form: { projectName: '示财农[2023]14号防汛资金' } },
    {
      name: 'a file number of another year beside the form’s year',
      form: { projectName: '示财农〔2020〕14号2023年防汛资金' },
    },
    { name: 'money carried over', form: { projectName: '2022年中央水利资金（结转）' } },
    { name: 'digits that are no year', form: { projectName: '51000020R000000019951-工资性支出' } },
    { name: 'a form without a year', form: { year: null, projectName: '2020年农业保险' } },
    { name: 'a form without the label', form: { projectName: '2020年农业保险', cells: { A3: { value: '事项' } } } },
  ],
  invalid: [
    {
      name: 'an earlier year, with a file number',
      form: { projectName: '[[邯财政法[2019]14号2020年中央政法纪检监察转移支付]]' },
      findings: [{ message: 'differs', data: { years: ['2020'], formYear: '2023' }, cells: ['B3', 'A2'] }],
    },
    {
      name: 'a later year',
      form: { projectName: '[[2024年农业保险]]' },
      findings: [{ message: 'differs', data: { years: ['2024'], formYear: '2023' } }],
    },
    {
      name: 'two other years, each named once',
      form: { projectName: '[[2020年、2021年农业保险（2020年部分）]]' },
      findings: [{ message: 'differs', data: { years: ['2020', '2021'], formYear: '2023' } }],
    },
    {
      name: 'a span that ended before',
      form: { projectName: '[[2019-2021年高标准农田建设]]' },
      findings: [{ message: 'differs', data: { years: ['2021'], formYear: '2023' } }],
    },
    {
      name: 'a file number of long ago',
      form: { projectName: '[[示财农〔2020〕14号防汛资金]]' },
      findings: [{ message: 'differs', data: { years: ['2020'], formYear: '2023' } }],
    },
    {
      name: 'a file number of a year to come',
      form: { projectName: '[[示财农（2024）14号防汛资金]]' },
      findings: [{ message: 'differs', data: { years: ['2024'], formYear: '2023' } }],
    },
  ],
});
