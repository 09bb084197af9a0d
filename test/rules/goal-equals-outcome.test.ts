import { goalEqualsOutcome } from '../../src/rules/goal-equals-outcome';
import { testRule } from './support/rule-tester';

const GOAL = '确保每一个学生都能享受到国家政策福利，改善学生体质';
const same = [{ message: 'same', data: { goal: '预期目标', outcome: '实际完成情况' }, cells: ['F11', 'B11'] }];

testRule(goalEqualsOutcome, {
  valid: [
    { name: 'two texts', form: { goal: GOAL, outcome: '全体学生享受到国家政策福利，学生体质得到改善' } },
    { name: 'a goal told as done', form: { goal: '完成农业用水计量改造任务', outcome: '已完成农业用水计量改造任务' } },
    { name: 'nine characters', form: { goal: '完成道路养护总任务', outcome: '完成道路养护总任务' } },
    { name: 'the same few words', form: { goal: '完成培训任务', outcome: '完成培训任务' } },
    { name: 'the same number (another rule)', form: { goal: '1234567890', outcome: '1234567890' } },
    { name: 'both blank', form: { goal: '', outcome: '' } },
    { name: 'both dashes', form: { goal: '——', outcome: '——' } },
    { name: 'a form without goals', form: { goal: null } },
  ],
  invalid: [
    { name: 'word for word', form: { goal: GOAL, outcome: `[[${GOAL}]]` }, findings: same },
    {
      name: 'ten characters',
      form: { goal: '完成全部道路养护任务', outcome: '[[完成全部道路养护任务]]' },
      findings: same,
    },
    { name: 'but for a full stop', form: { goal: GOAL, outcome: `[[${GOAL}。]]` }, findings: same },
    {
      name: 'but for spaces and width',
      form: { goal: GOAL, outcome: `[[${GOAL.replace('，', ', ')}]]` },
      findings: same,
    },
    { name: 'but for markup', form: { goal: `<p>${GOAL}</p>`, outcome: `[[${GOAL}]]` }, findings: same },
  ],
});
