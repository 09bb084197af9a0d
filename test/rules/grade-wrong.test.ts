import { gradeWrong } from '../../src/rules/grade-wrong';
import { testRule } from './support/rule-tester';

const total = (cells: string): { total: string } => ({ total: cells });

/** Scores that add up to 70 and the one given. */
const summingTo = (effect: string): { indicators: string } => ({
  indicators: `
    产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |
    | 质量指标 | 结业考核合格率 | ≥90% | 96% | 10 | 10 |
    | 时效指标 | 培训按期完成率 | 100% | 100% | 10 | 10 |
    | 成本指标 | 人均培训成本 | ≤500元/人 | 480元/人 | 10 | 10 |
    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | ${effect} |
    满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | 10 |`,
});

testRule(gradeWrong, {
  valid: [
    { name: '优 from 90', form: total('100 | 90 | 优') },
    { name: '良 below 90', form: total('100 | 89.99 | 良') },
    { name: '中 from 60', form: total('100 | 60 | 中') },
    { name: '差 below 60', form: total('100 | 59.9 | 差') },
    { name: '差 at exactly 0', form: total('100 | 0 | 差') },
    { name: '优 at exactly the full points', form: total('100 | 100 | 优') },
    { name: 'a total below 0', form: total('100 | -1 | 优') },
    { name: '优秀', form: total('100 | 96 | 优 秀') },
    { name: 'a dash', form: total('100 | 70 | —') },
    { name: 'other words', form: total('100 | 70 | 合格') },
    { name: 'a blank grade', form: total('100 | 70 |') },
    { name: 'a blank total', form: total('100 | | 优') },
    { name: 'a total out of 90', form: total('90 | 85 | 优') },
    { name: 'a total above 100', form: total('100 | 110 | 良') },
    { name: 'no total row', form: { total: null } },
    { name: 'a total rounded within its grade', form: { ...summingTo('29.5'), total: '100 | 100 | 优' } },
  ],
  invalid: [
    {
      name: '中 for exactly 0',
      form: total('100 | 0 | [[中]]'),
      findings: [{ message: 'wrong', data: { printed: '中', expected: '差', total: '0' }, fix: { I19: '差' } }],
    },
    {
      name: '良 for exactly the full points',
      form: total('100 | 100 | [[良]]'),
      findings: [{ message: 'wrong', data: { printed: '良', expected: '优', total: '100' }, fix: { I19: '优' } }],
    },
    {
      name: '优 for 88',
      form: total('100 | 88 | [[优]]'),
      findings: [
        {
          message: 'wrong',
          data: { printed: '优', expected: '良', total: '88' },
          cells: ['I19', 'H19'],
          fix: { I19: '良' },
        },
      ],
    },
    {
      name: '中 for 92',
      form: total(' | 92 | [[中]]'),
      findings: [{ message: 'wrong', data: { printed: '中', expected: '优', total: '92' }, fix: { I19: '优' } }],
    },
    {
      name: '良好 for 55, points unfilled',
      form: total('0 | 55 | [[良好]]'),
      findings: [{ message: 'wrong', data: { printed: '良好', expected: '差', total: '55' }, fix: { I19: '差' } }],
    },
    {
      name: '优 for 90 that is 89.5 rounded',
      form: { ...summingTo('19.5'), total: '100 | 90 | [[优]]' },
      findings: [
        {
          message: 'rounded',
          severity: 'warning',
          data: { printed: '优', total: '90', sum: '89.5', ofTotal: '优', ofSum: '良' },
          cells: ['I19', 'H19'],
        },
      ],
    },
    {
      name: '良好 for 90 that is 89.5 rounded',
      form: { ...summingTo('19.5'), total: '100 | 90 | [[良好]]' },
      findings: [
        {
          message: 'rounded',
          severity: 'info',
          data: { printed: '良好', total: '90', sum: '89.5', ofTotal: '优', ofSum: '良' },
        },
      ],
    },
    {
      name: '中 for 90 that is 89.5 rounded: whichever is meant',
      form: { ...summingTo('19.5'), total: '100 | 90 | [[中]]' },
      findings: [
        {
          message: 'wrong',
          data: { printed: '中', expected: '优', total: '90' },
          fix: { I19: '优' },
          isSafe: false,
        },
      ],
    },
  ],
});
