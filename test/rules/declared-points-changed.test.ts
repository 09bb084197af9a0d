import { declaredPointsChanged } from '../../src/rules/declared-points-changed';
import { declaredForm } from './support/declared-form';
import { testCrossFormRule } from './support/rule-tester';

const NAMES = ['培训场次 | ≥10场', '培训人次 | ≥300人次', '编印教材 | ≥200册', '走访单位 | ≥8家'];
const HEADINGS = '一级指标 | 二级指标 | 三级指标 | 指标值 | 分值';
const rowsOf = (points: readonly number[]): string =>
  points.map((one, index) => `${index === 0 ? '产出指标 | 数量指标' : '|'} | ${NAMES[index]} | ${one}`).join('\n');
const declared = (...points: number[]) => declaredForm(rowsOf(points), { headings: HEADINGS });
const reported = (points: readonly number[], reason = '') => ({
  indicators: points
    .map((one, index) => {
      const [name = '', target = ''] = (NAMES[index] ?? '').split(' | ');
      const levels = index === 0 ? '产出指标 | 数量指标' : '|';
      return `${levels} | ${name} | ${target} | ${target.slice(1)} | ${one} | ${one} | ${reason}`;
    })
    .join('\n'),
});

testCrossFormRule(declaredPointsChanged, {
  valid: [
    { name: 'the same', forms: [declared(30, 20, 20, 20), reported([30, 20, 20, 20])] },
    { name: 'on a scale of their own', forms: [declared(30, 25, 25, 20), reported([27, 22.5, 22.5, 18])] },
    {
      name: 'no points in the plan',
      forms: [declaredForm(rowsOf([30, 20, 20, 20]).replace(/ \| \d+$/gmu, '')), reported([30, 20, 20, 20])],
    },
  ],
  invalid: [
    {
      name: 'two changed',
      forms: [declared(30, 20, 20, 20), reported([40, 20, 20, 10])],
      findings: [
        {
          message: 'changed',
          data: { items: ['培训场次 30 → 40', '走访单位 20 → 10'] },
          cells: ['1!G13', '1!G16', '0!F10', '0!F13'],
        },
      ],
    },
    {
      name: 'two changed, as their rows say',
      forms: [declared(30, 20, 20, 20), reported([40, 20, 20, 10], '分值经批准调整')],
      findings: [
        {
          message: 'changed',
          severity: 'info',
          data: { items: ['培训场次 30 → 40', '走访单位 20 → 10'] },
          cells: ['1!G13', '1!G16', '0!F10', '0!F13'],
        },
      ],
    },
  ],
});
