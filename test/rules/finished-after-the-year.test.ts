import { finishedAfterTheYear } from '../../src/rules/finished-after-the-year';
import { testRule } from './support/rule-tester';

const row = (values: string, reason = ''): { readonly indicators: string } => ({
  indicators: `产出指标 | 时效指标 | ${values} | ${reason}`,
});
const YEARLESS = { year: null, title: '项目支出绩效自评表' } as const;

testRule(finishedAfterTheYear, {
  valid: [
    { name: 'on time', form: row('完成及时性 | 100% | 100% | 10 | 10') },
    { name: 'put off within the year', form: row('完成及时性 | 100% | 100% | 10 | 10', '延期至2023年11月7日举办') },
    { name: 'a later date without a delay', form: row('完成及时性 | 100% | 100% | 10 | 10', '计划2024年1月继续开展') },
    { name: 'not delayed', form: row('完成及时性 | 100% | 100% | 10 | 10', '未延期，2024年1月7日归档') },
    { name: 'a delay without a date', form: row('完成及时性 | 100% | 100% | 10 | 10', '因疫情延期举办') },
    { name: 'points already lost', form: row('完成及时性 | 100% | 80% | 10 | 8', '延期至2024年1月7日举办') },
    {
      name: 'no indicator of time',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 | 延期至2024年1月7日举办' },
    },
    { name: 'a target in the later year', form: row('完成时限 | 2024年6月30日前 | 2024年5月6日 | 10 | 10') },
    { name: 'a target in the next year, said in words', form: row('完成时限 | 次年6月底前 | 2024年5月 | 10 | 10') },
    { name: 'a date within the year', form: row('完成时限 | 2023年12月31日前 | 2023年12月7日 | 10 | 10') },
    { name: 'no points', form: row('完成及时性 | 100% | 100% | 0 | 0', '延期至2024年1月7日举办') },
    { name: 'a blank score', form: row('完成及时性 | 100% | 100% | 10 |', '延期至2024年1月7日举办') },
    {
      name: 'no year on the form, put off to April',
      form: { ...YEARLESS, ...row('完成及时性 | 100% | 100% | 10 | 10', '延期至2022年4月1日举办') },
    },
    {
      name: 'no year on the form, put off to autumn',
      form: { ...YEARLESS, ...row('完成及时性 | 100% | 100% | 10 | 10', '延期至2022年11月7日举办') },
    },
    {
      name: 'no year on the form, a date as result',
      form: { ...YEARLESS, ...row('完成时限 | 2021年12月31日前 | 2022年1月7日 | 10 | 10') },
    },
    {
      name: 'no reason column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分',
        indicators: '产出指标 | 时效指标 | 完成及时性 | 100% | 100% | 10 | 10',
      },
    },
    {
      name: 'a digit date within the year',
      form: { indicators: '产出指标 | 时效指标 | 完成及时性 | 100% | 100% | 10 | 10 | 延期至2023-11-07举办' },
    },
    {
      name: 'no year on the form, put off in digits to autumn',
      form: {
        ...YEARLESS,
        indicators: '产出指标 | 时效指标 | 完成及时性 | 100% | 100% | 10 | 10 | 延期至2022-11-07举办',
      },
    },
  ],
  invalid: [
    {
      name: 'no year on the form, put off to January',
      form: {
        ...YEARLESS,
        ...row('金博会完成及时性 | 100% | 100% | 8 | [[8]]', '因疫情影响延期举办，最终于2022年1月7日顺利举办'),
      },
      findings: [
        {
          message: 'postponed',
          data: { name: '金博会完成及时性', date: '2022年1月7日', score: '8' },
          cells: ['H12', 'I12'],
        },
      ],
    },
    {
      name: 'put off to the next year by the reason',
      form: { indicators: '产出指标 | 质量指标 | 按期开班率 | 100% | 100% | 10 | [[10]] | 推迟至2024-03-01开班' },
      findings: [
        {
          message: 'after-year',
          data: { name: '按期开班率', date: '2024-03-01', year: 2023, score: '10' },
          cells: ['H13', 'I13'],
        },
      ],
    },
    {
      name: 'a later date as result',
      form: row('完成时限 | 2023年12月31日前 | 2024年1月7日 | 10 | [[10]]', '按合同办理'),
      findings: [
        {
          message: 'after-year',
          data: { name: '完成时限', date: '2024年1月7日', year: 2023, score: '10' },
          cells: ['H13', 'F13'],
        },
      ],
    },
    {
      name: 'no year on the form, put off in digits to February',
      form: {
        ...YEARLESS,
        indicators: '产出指标 | 时效指标 | 完成及时性 | 100% | 100% | 10 | [[10]] | 延期至2022-03-31举办',
      },
      findings: [
        {
          message: 'postponed',
          data: { name: '完成及时性', date: '2022-03-31', score: '10' },
          cells: ['H12', 'I12'],
        },
      ],
    },
    {
      name: 'the delay told in the actual value',
      form: { indicators: '产出指标 | 时效指标 | 验收 | 按期验收 | 推迟至2024年3月验收 | 10 | [[10]] | 疫情反复' },
      findings: [
        {
          message: 'after-year',
          data: { name: '验收', date: '2024年3月', year: 2023, score: '10' },
          cells: ['H13', 'F13'],
        },
      ],
    },
  ],
});
