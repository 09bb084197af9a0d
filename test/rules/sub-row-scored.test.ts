import { subRowScored } from '../../src/rules/sub-row-scored';
import { testRule } from './support/rule-tester';

const rows = (sub: string, first = '90 | 90'): { indicators: string } => ({
  indicators: `
    产出指标 | 数量指标 | 改造林地面积 | 2.2万亩 | 2.2万亩 | ${first} |
    | | 其中：抚育改造 | 1.5万亩 | 1.5万亩 | ${sub} |`,
});

testRule(subRowScored, {
  valid: [
    { name: 'a breakdown without points', form: rows(' | ') },
    { name: 'a breakdown with zeros', form: rows('0 | 0') },
    { name: 'points that are complete only with the breakdown', form: rows('40 | 40', '50 | 50') },
  ],
  invalid: [
    {
      name: 'points and score again',
      form: rows('5 | [[5]]'),
      findings: [{ message: 'scored', data: { rows: ['其中：抚育改造'] }, cells: ['H14', 'G14'] }],
    },
    {
      name: 'the execution rate has wrong points',
      form: { ...rows('5 | [[5]]'), funds: '年度资金总额 | 100 | 100 | 100 | 1 | 100% | 10' },
      findings: [{ message: 'scored', data: { rows: ['其中：抚育改造'] }, cells: ['H11', 'G11'] }],
    },
    {
      name: 'a score alone',
      form: rows(' | [[5]]'),
      findings: [{ message: 'scored', data: { rows: ['其中：抚育改造'] }, cells: ['H14'] }],
    },
  ],
});
