import { percentSignMissing } from '../../src/rules/percent-sign-missing';
import { testRule } from './support/rule-tester';

const row = (values: string): { readonly indicators: string } => ({
  indicators: `产出指标 | 质量指标 | ${values} | 10 | 10 |`,
});

testRule(percentSignMissing, {
  valid: [
    { name: '% on both sides', form: row('合格率 | ≥90% | 96%') },
    { name: 'a fraction', form: row('合格率 | 95% | 0.98') },
    { name: '100% typed as 1', form: row('合格率 | 100% | 1') },
    { name: 'fractions on both sides', form: row('满意度 | 0.9 | 0.95') },
    { name: 'two plain counts', form: row('培训场次 | 90 | 0.95') },
    { name: 'a low share beside a high one', form: row('覆盖率 | 0.3 | 90') },
    { name: 'bare numbers (another rule)', form: row('合格率 | 90 | 96') },
    { name: 'other units', form: row('培训场次 | 10场 | 12') },
    {
      name: 'a unit column with %',
      form: {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分 | 偏差原因分析',
        indicators: '产出指标 | 质量指标 | 知晓率 | ═ | 100 | % | 98% | 10 | 10 |',
      },
    },
    {
      name: 'bare values beside a unit column with %',
      form: {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分 | 偏差原因分析',
        indicators: '产出指标 | 质量指标 | 检出率 | ≤ | 1 | % | 0.6 | 10 | 10 |',
      },
    },
    { name: 'a number that may be a fraction or lack its sign', form: row('检出率 | ≤5% | 0.5') },
    { name: 'words', form: row('合格率 | 95% | 达标') },
    { name: 'unlike units', form: row('合格率 | 95% | 12场') },
    {
      name: 'a blank actual value',
      form: { indicators: '产出指标 | 质量指标 | 合格率 | 95% | | 10 | 10 |' },
    },
    {
      name: 'several numbers',
      form: { indicators: '产出指标 | 质量指标 | 合格率 | 95% | 一季度95，二季度96 | 10 | 10 |' },
    },
    {
      name: 'a row that is not applicable',
      form: { indicators: '效益指标 | 生态效益指标 | 无 | 无 | 无 | 0 | 0 |' },
    },
    {
      name: 'a fraction below one against a bare number below one',
      form: { indicators: '产出指标 | 质量指标 | 合格率 | 0.95 | 0.96 | 10 | 10 |' },
    },
  ],
  invalid: [
    {
      name: 'a per cent answered by a fraction, and a fraction by a per cent',
      form: {
        indicators: `
          满意度指标 | 服务对象满意度指标 | 学员满意度 | 90 | [[0.95]] | 5 | 5 |
          产出指标 | 质量指标 | 合格率 | 0.9 | 95 | 5 | 5 |`,
      },
      findings: [
        {
          message: 'scales',
          data: { items: ['学员满意度 90 → 0.95', '合格率 0.9 → 95'] },
          cells: ['F13', 'E13', 'F14', 'E14'],
        },
      ],
    },
    {
      name: 'bare actual values, whole and with decimals',
      form: {
        indicators: '产出指标 | 质量指标 | 合格率 | 95% | [[98]] | 10 | 10 |\n | | 知晓率 | ≥80% | 85.5 | 10 | 10 |',
      },
      findings: [
        {
          message: 'missing',
          severity: 'info',
          data: { items: ['合格率 95% → 98', '知晓率 ≥80% → 85.5'] },
          cells: ['F13', 'F14'],
          fix: { F13: 0.98, F14: 0.855 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a small actual value that is no fraction',
      form: row('检出率 | ≤1% | [[0.6]]'),
      findings: [
        {
          message: 'missing',
          severity: 'info',
          data: { items: ['检出率 ≤1% → 0.6'] },
          cells: ['F13'],
          fix: { F13: 0.006 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a bare target with its sign',
      form: row('满意度 | [[≥90]] | 96%'),
      findings: [
        {
          message: 'missing',
          severity: 'info',
          data: { items: ['满意度 ≥90 → 96%'] },
          cells: ['E13'],
          fix: { E13: '≥90%' },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a number stored as text',
      form: {
        indicators: '产出指标 | 质量指标 | 合格率 | 95% | [[]] | 10 | 10 |',
        cells: { F13: { value: '96.50' } },
      },
      findings: [
        {
          message: 'missing',
          severity: 'info',
          data: { items: ['合格率 95% → 96.50'] },
          cells: ['F13'],
          fix: { F13: 0.965 },
          formats: { F13: '0.00%' },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a bare target stored as a number',
      form: { indicators: '产出指标 | 质量指标 | 合格率 | [[90]] | 96% | 10 | 10 |' },
      findings: [
        {
          message: 'missing',
          severity: 'info',
          data: { items: ['合格率 90 → 96%'] },
          cells: ['E13'],
          fix: { E13: 0.9 },
          formats: { E13: '0%' },
          isSafe: false,
        },
      ],
    },
    {
      name: '100 for 100%',
      form: { indicators: '产出指标 | 时效指标 | 完成及时率 | 100% | [[100]] | 10 | 10 |' },
      findings: [
        {
          message: 'missing',
          severity: 'info',
          data: { items: ['完成及时率 100% → 100'] },
          cells: ['F13'],
          fix: { F13: 1 },
          isSafe: false,
        },
      ],
    },
  ],
});
