import { defineRule } from './define-rule';

/** The goal cell says something. Excel: =B11<>"" */
export const goalMissing = defineRule({
  id: 'goal-missing',
  code: 'PE701',
  severity: 'info',
  basis: ['form'],
  isJudgement: true,
  messages: { blank: ['label'] },
  check: ({ goal }) =>
    goal?.value.kind === 'blank'
      ? [{ message: 'blank', data: { label: goal.label.text }, cells: [goal.value.address] }]
      : [],
});
