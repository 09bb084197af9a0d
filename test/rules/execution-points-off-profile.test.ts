import { executionPointsOffProfile } from '../../src/rules/execution-points-off-profile';
import { testRule } from './support/rule-tester';

const total = (points: string): { funds: string } => ({
  funds: `年度资金总额 | 100 | 100 | 100 | ${points} | 100% | 10`,
});
const indicators = (points: number): string => `产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | ${points} | ${points}`;
const hubei = { A5: { value: '预算执行情况（万元）（20分）' } };

testRule(executionPointsOffProfile, {
  valid: [
    { name: 'the profile’s points', form: total('10') },
    { name: 'as text with decimals', form: total('10.00') },
    { name: 'no points', form: total('') },
    { name: 'a dash', form: total('—') },
    { name: '0 points (not scored, another rule)', form: total('0') },
    { name: '20 points named by the heading', form: { ...total('20'), cells: hubei, indicators: indicators(80) } },
    {
      name: '20 points named by the heading, no column for them',
      form: { fundHeadings: '预算数 | 执行数 | 执行率 | 得分', funds: '总额 | 5 | 5 | 100% | 20', cells: hubei },
    },
    {
      name: 'points named by their own heading',
      form: { fundHeadings: '年初预算数 | 全年预算数 | 全年执行数 | 分值（20分） | 执行率 | 得分', ...total('20') },
    },
    { name: 'no funds', form: { funds: null } },
  ],
  invalid: [
    {
      name: '100 in place of 10',
      form: total('[[100]]'),
      findings: [
        {
          message: 'profile',
          data: { printed: '100', expected: '10' },
          cells: ['F6'],
          expected: '10',
          actual: '100',
          fix: { F6: 10 },
        },
      ],
    },
    {
      name: 'other points where nothing adds up: no fix',
      form: { ...total('[[15]]'), indicators: indicators(80) },
      findings: [{ message: 'profile', data: { printed: '15', expected: '10' }, expected: '10', actual: '15' }],
    },
    {
      name: 'other points that add up to 100 with the rest',
      form: { ...total('[[20]]'), indicators: indicators(80) },
      findings: [{ message: 'localWeight', severity: 'info', data: { printed: '20', expected: '10', full: '100' } }],
    },
    {
      name: 'other points than the heading names',
      form: { ...total('[[10]]'), cells: hubei, indicators: indicators(80) },
      findings: [{ message: 'heading', data: { printed: '10', expected: '20' }, expected: '20', fix: { F6: 20 } }],
    },
    {
      name: 'other points than the heading names, the sum does not decide',
      form: { ...total('[[10]]'), cells: hubei },
      findings: [{ message: 'heading', data: { printed: '10', expected: '20' } }],
    },
  ],
});
