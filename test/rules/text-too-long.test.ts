import { textTooLong } from '../../src/rules/text-too-long';
import { testRule } from './support/rule-tester';

const lengths = { lengths: { reason: 10, problems: 8 } } as const;
const row = (reason: string) => ({ indicators: `产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 10 | 8 | ${reason}` });
const problems = (text: string) => ({ below: `存在问题 | ${text}` });

testRule(textTooLong, {
  valid: [
    { name: 'no limit', form: row('师资不足，明年提前聘请并安排备选教师') },
    { name: 'as long as is allowed', form: row('师资不足，提前聘请。'), profile: lengths },
    { name: 'white space does not count', form: row('师资 不足，提前 聘请。'), profile: lengths },
    { name: 'another note', form: { below: '其他需要说明的问题 | 本项目由两个单位共同实施' }, profile: lengths },
    {
      name: 'no reason column',
      form: { headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分' },
      profile: lengths,
    },
  ],
  invalid: [
    {
      name: 'a reason one character too long',
      form: row('[[师资不足，提前聘请吧。]]'),
      profile: lengths,
      findings: [{ message: 'reason', data: { name: '培训场次', length: 11, most: 10 }, cells: ['I13'] }],
    },
    {
      name: 'problems that are told at length',
      form: problems('[[培训师资力量总体不足]]'),
      profile: lengths,
      findings: [{ message: 'problems', data: { label: '存在问题', length: 10, most: 8 } }],
    },
  ],
});
