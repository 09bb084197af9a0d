import { projectsAlike } from '../../src/rules/projects-alike';
import type { FormParts } from '../support/form-grid';
import { testCrossFormRule } from './support/rule-tester';

const LONG = '完成年度养护任务，路面修补质量达标，年底前全部完工，改善沿线群众出行条件，保障道路安全畅通。';
const ROWS = (names: readonly string[]): string =>
  names.map((name) => `产出指标 | 数量指标 | ${name} | 10场 | 11场 | 20 | 20 |`).join('\n');
const FIVE = ['甲', '乙', '丙', '丁', '戊'];
const form = (projectName: string, parts: FormParts = {}): FormParts => ({
  projectName,
  goal: `完成${projectName}`,
  outcome: `${projectName}已经完成`,
  indicators: ROWS([projectName]),
  ...parts,
});

testCrossFormRule(projectsAlike, {
  valid: [
    {
      name: 'a short text',
      forms: [form('公路养护', { goal: '完成任务。' }), form('水库加固', { goal: '完成任务。' })],
    },
    {
      name: 'a text of thirty-nine letters',
      forms: [form('公路养护', { goal: LONG.slice(0, 39) }), form('水库加固', { goal: LONG.slice(0, 39) })],
    },
    {
      name: 'one project in two years',
      forms: [form('2022年公路养护', { goal: LONG }), form('2023年公路养护', { goal: LONG })],
    },
    {
      name: 'four rows alike',
      forms: [
        form('公路养护', { indicators: ROWS(FIVE.slice(1)) }),
        form('水库加固', { indicators: ROWS(FIVE.slice(1)) }),
      ],
    },
    { name: 'one form', forms: [form('公路养护', { goal: LONG, outcome: LONG })] },
  ],
  invalid: [
    {
      name: 'goals alike',
      forms: [
        form('公路养护', { goal: LONG.slice(0, 40) }),
        form('桥梁维修'),
        form('水库加固', { goal: LONG.slice(0, 40) }),
      ],
      findings: [{ message: 'goal', data: { names: ['公路养护', '水库加固'], count: 2 }, cells: ['0!B11', '2!B11'] }],
    },
    {
      name: 'outcomes alike',
      forms: [form('公路养护', { outcome: LONG }), form('水库加固', { outcome: LONG })],
      findings: [
        { message: 'outcome', data: { names: ['公路养护', '水库加固'], count: 2 }, cells: ['0!F11', '1!F11'] },
      ],
    },
    {
      name: 'five rows alike',
      forms: [form('公路养护', { indicators: ROWS(FIVE) }), form('水库加固', { indicators: ROWS(FIVE) })],
      findings: [
        { message: 'rows', data: { names: ['公路养护', '水库加固'], count: 2, rows: 5 }, cells: ['0!D13', '1!D13'] },
      ],
    },
    {
      name: 'many projects: the list is cut',
      forms: Array.from({ length: 8 }, (_, index) => form(`项目第${index}个`, { goal: LONG })),
      findings: [
        {
          message: 'goal',
          data: { names: [0, 1, 2, 3, 4, 5].map((index) => `项目第${index}个`), count: 8 },
          cells: [0, 1, 2, 3, 4, 5].map((index) => `${index}!B11`),
        },
      ],
    },
  ],
});
