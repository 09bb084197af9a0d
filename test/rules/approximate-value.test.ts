import { approximateValue } from '../../src/rules/approximate-value';
import { testRule } from './support/rule-tester';

const row = (values: string): { readonly indicators: string } => ({
  indicators: `产出指标 | 数量指标 | ${values} | 10 | 10 |`,
});

testRule(approximateValue, {
  valid: [
    { name: 'exact values', form: row('观众数 | 500人 | 2500人') },
    { name: 'an approximate target', form: row('观众数 | 约500人 | 510人') },
    { name: 'several numbers, one approximate (another rule)', form: row('观众数 | 500人 | 线下500人，线上约5万人次') },
    { name: 'words', form: row('接近目标 | 有效 | 有效') },
    { name: 'a row that is not applicable', form: { indicators: '效益指标 | 生态效益指标 | 无 | 无 | 无 | 0 | 0 |' } },
    {
      name: 'a blank actual value',
      form: { indicators: '产出指标 | 数量指标 | 观众数 | 500人 | | 10 | 10 |' },
    },
    {
      name: 'a date',
      form: { indicators: '产出指标 | 时效指标 | 完成时限 | 2023年12月31日前 | 2023年12月7日 | 10 | 10 |' },
    },
    {
      name: '约 as part of a name',
      form: { indicators: '产出指标 | 数量指标 | 约见企业 | 50家 | 52家 | 10 | 10 |' },
    },
    {
      name: 'a bound (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 观众数 | ≥500人 | ≥500人 | 10 | 10 |' },
    },
  ],
  invalid: [
    {
      name: '约, 余 and 左右, one finding',
      form: {
        indicators: `
          产出指标 | 数量指标 | 观众数 | 500 | [[约2500]] | 10 | 10 |
          | | 培训人次 | 100人次 | 120余人次 | 10 | 10 |
          | | 展位数 | 400个 | 700个左右 | 10 | 10 |`,
      },
      findings: [
        {
          message: 'approximate',
          data: { items: ['观众数 500 → 约2500', '培训人次 100人次 → 120余人次', '展位数 400个 → 700个左右'] },
          cells: ['F13', 'F14', 'F15'],
        },
      ],
    },
    {
      name: '近 before, a magnitude after',
      form: { indicators: '效益指标 | 社会效益指标 | 专业观众 | 6万人次 | [[近10万人次]] | 10 | 10 |' },
      findings: [
        {
          message: 'approximate',
          data: { items: ['专业观众 6万人次 → 近10万人次'] },
          cells: ['F13'],
        },
      ],
    },
    {
      name: '多 inside the number',
      form: { indicators: '效益指标 | 社会效益指标 | 线上参与 | 40万人次 | [[50多万人次]] | 10 | 10 |' },
      findings: [
        {
          message: 'approximate',
          data: { items: ['线上参与 40万人次 → 50多万人次'] },
          cells: ['F13'],
        },
      ],
    },
    {
      name: 'a rough percentage',
      form: { indicators: '产出指标 | 质量指标 | 合格率 | 95% | [[约96%]] | 10 | 10 |' },
      findings: [
        {
          message: 'approximate',
          data: { items: ['合格率 95% → 约96%'] },
          cells: ['F13'],
        },
      ],
    },
  ],
});
