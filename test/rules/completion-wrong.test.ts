import { completionWrong } from '../../src/rules/completion-wrong';
import { testRule } from './support/rule-tester';

const HEADINGS =
  '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 分值 | 得分 | 偏差原因分析及改进措施';
const row = (target: string, actual: string, completion: string, points = '10', score = '9', name = '培训场次') => ({
  headings: HEADINGS,
  indicators: `产出指标 | 数量指标 | ${name} | ${target} | ${actual} | ${completion} | ${points} | ${score} | 疫情`,
  total: null,
});

testRule(completionWrong, {
  valid: [
    { name: 'actual ÷ target as a per cent', form: row('≥40场', '36场', '90%') },
    { name: 'without its sign', form: row('≥40场', '36场', '90') },
    { name: 'as a fraction', form: row('≥40场', '36场', '0.9') },
    { name: 'at the decimals it is printed with', form: row('≥48部', '45部', '93.8%') },
    { name: 'more than all', form: row('≥40场', '50场', '125%', '10', '10') },
    { name: 'more than all, cut at all', form: row('≥40场', '50场', '100%', '10', '10') },
    { name: 'less is better and less it is', form: row('≤40天', '30天', '100%', '10', '10', '办理时限') },
    { name: 'less is better, target ÷ actual', form: row('≤40万元', '50万元', '80%', '10', '8', '建设成本') },
    { name: 'less is better, what a formula leaves', form: row('≤40万元', '50万元', '75%', '10', '7.5', '建设成本') },
    { name: 'the share of the points that was scored', form: row('≥40场', '38场', '90', '10', '9') },
    { name: 'the same of words', form: row('效果明显', '效果较明显', '90', '10', '9') },
    { name: 'the same at the decimals of the score', form: row('效果明显', '效果较明显', '93.75', '30', '28.13') },
    {
      name: 'the share of words that fits no score (not judged)',
      form: row('效果明显', '效果较明显', '90', '10', '8'),
    },
    { name: 'an approximate result (not judged)', form: row('≥40场', '约36场', '70%', '10', '9') },
    { name: 'a blank one', form: row('≥40场', '36场', '') },
    { name: 'words', form: row('≥40场', '36场', '基本完成') },
    { name: 'a target of 0', form: row('≤0起', '0起', '100%', '10', '10', '安全事故') },
  ],
  invalid: [
    {
      name: 'neither the share of the target nor that of the points',
      form: row('≥40场', '36场', '[[95%]]'),
      findings: [
        {
          message: 'wrong',
          data: { name: '培训场次', heading: '完成率', printed: '95%', arithmetic: '36场 ÷ 40场 = 90%' },
          cells: ['G13', 'E13', 'F13'],
          expected: '0.9',
          actual: '0.95',
          steps: ['36场 ÷ 40场 = 90%'],
          fix: { G13: '90%' },
          isSafe: false,
        },
      ],
    },
    {
      name: 'all claimed of a missed target',
      form: row('≥40场', '36场', '[[100]]', '10', '9'),
      findings: [
        {
          message: 'wrong',
          data: { name: '培训场次', heading: '完成率', printed: '100', arithmetic: '36场 ÷ 40场 = 90' },
          fix: { G13: 90 },
          isSafe: false,
        },
      ],
    },
  ],
});
