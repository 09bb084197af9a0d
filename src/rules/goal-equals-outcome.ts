import { compactText } from '../scoring';
import { defineRule } from './define-rule';

/** Below this many characters two texts may well be the same by chance (完成培训). */
const SHORTEST = 10;

const wordsOf = (text: string): string => compactText(text).replace(/[\p{P}\p{S}]/gu, '');

/** The outcome is no copy of the goal, word for word. Excel: =NOT(EXACT(B11,G11)) */
export const goalEqualsOutcome = defineRule({
  id: 'goal-equals-outcome',
  code: 'PE704',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: false,
  messages: { same: ['goal', 'outcome'] },
  check: ({ goal, outcome }) => {
    if (goal?.value.kind !== 'text' || outcome?.value.kind !== 'text') return [];
    const words = wordsOf(goal.value.text);
    if (words.length < SHORTEST || words !== wordsOf(outcome.value.text)) return [];
    return [
      {
        message: 'same',
        data: { goal: goal.label.text, outcome: outcome.label.text },
        cells: [outcome.value.address, goal.value.address],
      },
    ];
  },
});
