import { declaredDateOutsidePeriod } from '../../src/rules/declared-date-outside-period';
import { declaredForm } from './support/declared-form';
import { testRule } from './support/rule-tester';

const row = (date: string): string => `产出指标 | 时效指标 | 完成时间 | ${date}`;
const during = (period: string, label = '起止时间'): object => ({
  cells: { E3: { value: label }, F3: { value: period } },
});

testRule(declaredDateOutsidePeriod, {
  valid: [
    { name: 'in the form’s year', form: declaredForm(row('2023年11月底前')) },
    { name: 'in a later year, no period stated', form: declaredForm(row('2024年3月')) },
    { name: 'in the period', form: declaredForm(row('2024年6月'), during('2023年1月-2024年12月')) },
    { name: 'in its last month', form: declaredForm(row('2024年12月31日前'), during('2023.1—2024.12')) },
    { name: 'a year alone', form: declaredForm(row('2024年'), during('2023年7月至2024年6月', '项目周期')) },
    { name: 'a period in years', form: declaredForm(row('2025年12月'), during('2023-2025年')) },
    { name: 'a period without dates', form: declaredForm(row('2024年12月'), during('1年', '项目周期')) },
    { name: 'no date', form: declaredForm('产出指标 | 时效指标 | 及时率 | ≥95%') },
  ],
  invalid: [
    {
      name: 'after the period',
      form: declaredForm(row('[[2025年3月]]'), during('2023年1月-2024年12月')),
      findings: [
        {
          message: 'outside',
          data: { name: '完成时间', target: '2025年3月', period: '2023年1月-2024年12月' },
          cells: ['E10', 'F3'],
        },
      ],
    },
    {
      name: 'of an earlier year',
      form: declaredForm(row('[[2022年12月底]]')),
      findings: [
        {
          message: 'past-year',
          data: { name: '完成时间', target: '2022年12月底', year: '2023' },
          cells: ['E10', 'A2'],
        },
      ],
    },
  ],
});
