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
  ],
});
