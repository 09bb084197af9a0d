import type { RuleCatalogue } from '../types';

export const totals = {
  'total-wrong': {
    title: 'Total differs from the sum of the scores',
    messages: {
      withExecution: {
        what: 'The scores add up to {{expected}} (execution rate {{execution}} + indicators {{indicators}}); the total says {{printed}}.',
        todo: 'Check the scores first; if they are right, set the total to their sum.',
      },
      indicatorsOnly: {
        what: 'The scores add up to {{expected}}; the total says {{printed}}.',
        todo: 'Check the scores first; if they are right, set the total to their sum.',
      },
      byProfile: {
        what: 'The scores add up to {{sum}}; by “{{document}}” the total has to be {{expected}}; it says {{printed}}.',
        todo: 'Check the scores and the execution rate first; if they are right, set the total to {{expected}}.',
      },
      inapplicable: {
        what: '“{{rows}}” do not apply: the other scores add up to {{expected}}, or {{rescaled}} re-scaled (score ÷ (full points − points that do not apply) × full points); the total says {{printed}}, which is neither.',
        todo: 'Set the total to {{expected}} or {{rescaled}}, as your rules have it; if another way was taken, say so on the form.',
      },
    },
  },
  'subtotal-wrong': {
    title: 'Subtotal differs from its rows',
    messages: {
      points: {
        what: 'The points of “{{label}}” are {{printed}}; its rows add up to {{expected}} ({{arithmetic}}).',
        todo: 'Check the rows first; if they are right, set the subtotal to {{expected}}.',
      },
      score: {
        what: 'The score of “{{label}}” is {{printed}}; its rows add up to {{expected}} ({{arithmetic}}).',
        todo: 'Check the rows first; if they are right, set the subtotal to {{expected}}.',
      },
    },
  },
  'total-missing': {
    title: 'Total is missing',
    messages: {
      missing: {
        what: 'The total is blank; the scores add up to {{expected}}.',
        todo: 'Check the scores, then enter {{expected}}.',
      },
      notComputable: {
        what: 'The total is blank, and some scores are missing too.',
        todo: 'Complete the scores, then enter the total.',
      },
    },
  },
  'grade-wrong': {
    title: 'Grade does not fit the total',
    messages: {
      wrong: {
        what: 'A total of {{total}} is graded “{{expected}}”; the form says “{{printed}}”.',
        todo: 'Check the total; if it is right, set the grade to “{{expected}}”.',
      },
      rounded: {
        what: 'The scores add up to {{sum}}, which is graded “{{ofSum}}”; only rounded to {{total}} does the total reach “{{ofTotal}}”. The form says “{{printed}}”.',
        todo: 'Keep the decimals of the total and grade by the scores; where local rules round first, it may stay.',
      },
    },
  },
  'score-runs-ahead-of-money': {
    title: 'Self-score runs ahead of the money',
    messages: {
      ahead: {
        what: 'The indicators score {{score}} of {{points}}, the execution rate is {{rate}}: the self-score runs {{gap}} ahead, more than {{threshold}}.',
        todo: 'Say why the work is done though the money is not spent; if it is not done, adjust the scores.',
      },
    },
  },
  'nothing-spent-all-claimed': {
    title: 'Nothing spent, everything claimed',
    messages: {
      claimed: {
        what: 'Of a budget of {{budget}} nothing was spent, yet the indicators score in full ({{score}} of {{points}}), and the form gives no reason. This is a judgement; please verify.',
        todo: 'Check the executed amount; if nothing was spent, say how the work was done and when it will be paid, or score what was really done.',
      },
    },
  },
} as const satisfies RuleCatalogue;
