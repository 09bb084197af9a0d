import { rangeMissedFullScore } from '../../src/rules/range-missed-full-score';
import { testRule } from './support/rule-tester';

const row = (
  target: string,
  actual: string,
  score: string,
  name = '编印手册',
  level2 = '数量指标',
): { indicators: string } => ({
  indicators: `产出指标 | ${level2} | ${name} | ${target} | ${actual} | 10 | ${score} |`,
});

const NATURE = '一级指标 | 二级指标 | 三级指标 | 指标性质 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因';
const between = (target: string, actual: string, score: string): string =>
  `产出指标 | 数量指标 | 编印手册 | 区间 | ${target} | ${actual} | 10 | ${score} |`;

testRule(rangeMissedFullScore, {
  valid: [
    { name: 'within', form: row('80-100份', '92份', '10') },
    { name: 'at the low end', form: row('80～100份', '80份', '10') },
    { name: 'above, where more is better', form: row('80至100份', '120份', '10') },
    { name: 'below, with points lost', form: row('80-100份', '72份', '8') },
    { name: 'about', form: row('80-100份', '约72份', '10') },
    { name: 'another unit', form: row('80-100份', '72本', '10') },
    { name: 'below, where less is better', form: row('20-30万元', '18万元', '10', '采购成本', '成本指标') },
    { name: 'which way is good is open', form: row('20-30天', '32天', '10', '办理天数') },
    { name: 'below, where less is used up', form: row('300-350立方米', '280立方米', '10', '亩均用水') },
    { name: 'above, where more is saved', form: row('50-70立方米', '75立方米', '10', '亩均节水') },
    { name: 'within a tolerance', form: row('±3%', '-2%', '10', '计量误差') },
    {
      name: 'within what the column of natures says is a range',
      form: { headings: NATURE, indicators: between('80-100份', '92份', '10') },
    },
    { name: 'within two bounds', form: row('≥20人且≤30人', '25人', '10') },
    { name: 'no range', form: row('80份', '72份', '10') },
  ],
  invalid: [
    {
      name: 'above what the column of natures says is a range',
      form: { headings: NATURE, indicators: between('80-100份', '120份', '[[10]]') },
      findings: [
        {
          message: 'off',
          data: { name: '编印手册', target: '80-100份', actual: '120份', printed: '10' },
          cells: ['I13', 'F13', 'G13', 'H13'],
        },
      ],
    },
    ...['1340元/件', '900元/件'].map((actual) => ({
      name: `off the standard that is paid: ${actual}`,
      form: row('1000—1300元/件', actual, '[[10]]', '案件平均补贴', '成本指标'),
      findings: [
        {
          message: 'off' as const,
          data: { name: '案件平均补贴', target: '1000—1300元/件', actual, printed: '10' },
          cells: ['H13', 'E13', 'F13', 'G13'],
        },
      ],
    })),
    {
      name: 'below, with full points',
      form: row('80-100份', '72份', '[[10]]'),
      findings: [
        {
          message: 'off',
          data: { name: '编印手册', target: '80-100份', actual: '72份', printed: '10' },
          cells: ['H13', 'E13', 'F13', 'G13'],
        },
      ],
    },
    {
      name: 'above the upper of two bounds',
      form: row('≥20人且≤30人', '36人', '[[10]]'),
      findings: [{ message: 'off', data: { name: '编印手册', target: '≥20人且≤30人', actual: '36人', printed: '10' } }],
    },
    {
      name: 'above, where less is better',
      form: row('20-30万元', '34万元', '[[10]]', '采购成本', '成本指标'),
      findings: [{ message: 'off', data: { name: '采购成本', target: '20-30万元', actual: '34万元', printed: '10' } }],
    },
    {
      name: 'above, where less is used up',
      form: row('300-350立方米', '380立方米', '[[10]]', '亩均用水'),
      findings: [
        { message: 'off', data: { name: '亩均用水', target: '300-350立方米', actual: '380立方米', printed: '10' } },
      ],
    },
    {
      name: 'above, where too much is as bad as too little',
      form: row('6～9', '9.6', '[[10]]', '灌溉水pH值'),
      findings: [{ message: 'off', data: { name: '灌溉水pH值', target: '6～9', actual: '9.6', printed: '10' } }],
    },
    {
      name: 'a result of which one end is below',
      form: row('≥18℃', '16℃-19℃', '[[10]]', '居民室温'),
      findings: [{ message: 'off', data: { name: '居民室温', target: '≥18℃', actual: '16℃-19℃', printed: '10' } }],
    },
    {
      name: 'off a tolerance',
      form: row('±3%', '-4%', '[[10]]', '计量误差'),
      findings: [{ message: 'off', data: { name: '计量误差', target: '±3%', actual: '-4%', printed: '10' } }],
    },
  ],
});
