import { templateOfAnotherYear } from '../../src/rules/template-of-another-year';
import { testRule } from './support/rule-tester';

const OLD = { year: '[[（2021年度）]]' };
const GOAL = '2023年完成教学楼修缮，消除安全隐患。';
const DONE = '2023年教学楼修缮已经完成，安全隐患消除。';
const row = (actual: string): string => `产出指标 | 时效指标 | 完工时间 | 8月底前 | ${actual} | 90 | 90 |`;

testRule(templateOfAnotherYear, {
  valid: [
    { name: 'the year of the heading', form: { goal: GOAL, outcome: DONE } },
    { name: 'one mention alone', form: { year: '（2021年度）', goal: GOAL } },
    { name: 'several years', form: { year: '（2021年度）', goal: '2022年至2023年完成修缮。', outcome: DONE } },
    { name: 'an earlier year', form: { year: '（2023年度）', goal: '2021年完成修缮。', outcome: '2021年修缮完成。' } },
    {
      name: 'names of plans and files',
      form: { year: '（2021年度）', goal: '落实《2023年行动方案》。', outcome: '按〔2023〕5号文件完成。' },
    },
    { name: 'a deadline in the next year', form: { year: '（2022年度）', indicators: row('2023年8月25日') } },
  ],
  invalid: [
    {
      name: 'goal and outcome of a later year',
      form: { ...OLD, goal: GOAL, outcome: DONE },
      findings: [{ message: 'another', data: { formYear: '2021', year: '2023' }, cells: ['A2', 'B11', 'F11'] }],
    },
    {
      name: 'outcome and a result',
      form: { ...OLD, outcome: DONE, indicators: row('2023年8月25日') },
      findings: [{ message: 'another', data: { formYear: '2021', year: '2023' } }],
    },
  ],
});
