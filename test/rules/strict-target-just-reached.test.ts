import { strictTargetJustReached } from '../../src/rules/strict-target-just-reached';
import { testRule } from './support/rule-tester';

const row = (values: string): { readonly indicators: string } => ({
  indicators: `产出指标 | 时效指标 | 故障修复时间 | ${values} |`,
});

testRule(strictTargetJustReached, {
  valid: [
    { name: 'better than asked', form: row('<3天 | 2天 | 10 | 10') },
    { name: 'more than asked', form: row('>100人 | 101人 | 10 | 10') },
    { name: 'at most', form: row('≤3天 | 3天 | 10 | 10') },
    { name: 'at least', form: row('≥100人 | 100人 | 10 | 10') },
    { name: 'points were taken off', form: row('<3天 | 3天 | 10 | 9') },
    { name: 'missed outright (another rule)', form: row('<3天 | 4天 | 10 | 10') },
    { name: 'about as many', form: row('>100人 | 约100人 | 10 | 10') },
    { name: 'the result is a bound itself', form: row('>100人 | >100人 | 10 | 10') },
    { name: 'nothing of nothing', form: row('<0次 | 0次 | 10 | 10') },
  ],
  invalid: [
    {
      name: 'less than',
      form: row('<3天 | [[3天]] | 10 | 10'),
      findings: [
        {
          message: 'reached',
          data: { items: ['故障修复时间 <3天 → 3天'] },
          cells: ['F13', 'E13', 'H13'],
        },
      ],
    },
    {
      name: 'fewer than, in words and another unit',
      form: row('少于2天 | [[48小时]] | 10 | 10'),
      findings: [{ message: 'reached', data: { items: ['故障修复时间 少于2天 → 48小时'] } }],
    },
    {
      name: 'more than, by a 指标性质 column, with no formula for what is too much',
      profile: 'shenzhen-as-published',
      form: {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施',
        indicators:
          '产出指标 | 数量指标 | 培训人数 | > | 100 | 人 | [[100人]] | 10 | 10 |\n| 时效指标 | 答复天数 | < | 3 | 天 | 3天 | 10 | 10 |',
        total: null,
      },
      findings: [{ message: 'reached', data: { items: ['培训人数 >100人 → 100人', '答复天数 <3天 → 3天'] } }],
    },
  ],
});
