import { outputNotQuantified } from '../../src/rules/output-not-quantified';
import { testRule } from './support/rule-tester';

const row = (target: string, actual: string, level2 = '数量指标', points = '10'): { indicators: string } => ({
  indicators: `产出指标 | ${level2} | 办理案件 | ${target} | ${actual} | ${points} | ${points} |`,
});

testRule(outputNotQuantified, {
  valid: [
    { name: 'a number', form: row('≥320件', '336件') },
    { name: 'words with a number', form: row('全部完成320件', '已完成') },
    { name: 'a date', form: row('2023年10月', '2023年9月') },
    { name: 'a range', form: row('20-30件', '26件') },
    { name: 'a name', form: row('县级法律援助中心', '县级法律援助中心') },
    { name: 'quality', form: row('达标', '达标', '质量指标') },
    { name: 'no points', form: row('完成', '完成', '数量指标', '0') },
    { name: 'a result that is a number', form: row('全部完成', '100%') },
  ],
  invalid: [
    { name: '完成', form: row('[[完成]]', '完成'), findings: [{ message: 'words', data: { names: ['办理案件'] } }] },
    {
      name: 'by the plan',
      form: row('[[按计划全部完成]]', '已完成'),
      findings: [{ message: 'words', data: { names: ['办理案件'] } }],
    },
  ],
});
