import { defineRule } from './define-rule';

/** Where a goal is given, the outcome is given too. Excel: =OR(B11="",G11<>"") */
export const outcomeMissing = defineRule({
  id: 'outcome-missing',
  code: 'PE702',
  severity: 'warning',
  basis: ['form'],
  isJudgement: true,
  messages: { blank: ['label'] },
  check: ({ goal, outcome }) =>
    goal?.value.kind === 'text' && outcome?.value.kind === 'blank'
      ? [
          {
            message: 'blank',
            data: { label: outcome.label.text },
            cells: [outcome.value.address, goal.value.address],
          },
        ]
      : [],
});
