import { dateImpossible } from '../../src/rules/date-impossible';
import { testRule } from './support/rule-tester';

const row = (values: string): { readonly indicators: string } => ({
  indicators: `产出指标 | 时效指标 | 工程完工时间 | ${values} | 90 | 90 |`,
});

testRule(dateImpossible, {
  valid: [
    { name: 'the last days of months', form: row('1月31日、4月30日、11月30日、12月31日前 | 2月28日') },
    { name: 'February 29 of no year', form: row('2月29日前 | 2月28日') },
    { name: 'February 29 of a leap year', form: row('2024年2月29日前 | 2000年2月29日') },
    { name: 'parts of months', form: row('11月底前 | 2月下旬') },
    { name: 'a length of time', form: row('≤13个月 | 12个月') },
  ],
  invalid: [
    {
      name: 'a deadline',
      form: row('[[11月31日前]] | 11月20日'),
      findings: [{ message: 'written', data: { dates: ['11月31日'] } }],
    },
    {
      name: 'results and reasons, each date once',
      form: {
        indicators:
          '产出指标 | 时效指标 | 工程完工时间 | 2月底前 | [[2月30日]] | 90 | 90 | [[原定2023年2月29日，2023年2月29日未能开工]]',
      },
      findings: [
        { message: 'written', data: { dates: ['2月30日'] } },
        { message: 'written', data: { dates: ['2023年2月29日'] } },
      ],
    },
    {
      name: 'a month that no year has, and a day 0, in the texts',
      form: { goal: '[[13月1日前完成改造。]]', outcome: '[[已于6月0日完成改造，1900年2月29日备案。]]' },
      findings: [
        { message: 'written', data: { dates: ['13月1日'] } },
        { message: 'written', data: { dates: ['6月0日', '1900年2月29日'] } },
      ],
    },
  ],
});
