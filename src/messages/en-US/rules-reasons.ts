import type { RuleCatalogue } from '../types';

export const reasons = {
  'reason-missing': {
    title: 'Reason missing',
    messages: {
      'points-lost': {
        what: 'These indicators lost points, but the reason cell is blank or holds just a number or symbol (score/points): {{items}}.',
        todo: 'State for each why points were lost and what will be done; if they were lost by mistake, correct the score.',
      },
      'perhaps-merged': {
        what: 'These indicators lost points and have no reason, below one that does not say which indicator it is of (score/points): {{items}}.',
        todo: 'If that reason was merged over these rows, say so in its words; otherwise state for each why points were lost and what will be done.',
      },
      'far-over': {
        what: 'These indicators reached {{limit}} or more of their targets, but the reason cell is blank or holds just a number or symbol: {{items}}.',
        todo: 'Explain the large excess; if the target was set too low, say how it will be set from now on.',
      },
      missed: {
        what: 'These indicators miss their targets, but the reason cell is blank: {{items}}.',
        todo: 'State for each why the target was missed and what will be done; if the actual value is wrong, correct it.',
      },
      'all-blank': {
        what: 'All {{count}} indicators have target 0 and actual value 0 and claim points, yet every reason cell is blank.',
        todo: 'Explain why the targets are 0 and nothing was done; for a project not carried out, adjust the targets or claim no points.',
      },
    },
  },
  'reason-says-none-but-differs': {
    title: '“No deviation” although the values differ',
    messages: {
      missed: {
        what: 'These indicators missed their targets, yet the reason says there is no deviation: {{items}}.',
        todo: 'Rewrite the reason: why the target was missed and what will be done.',
      },
      'far-over': {
        what: 'These indicators reached {{limit}} or more of their targets, yet the reason says there is no deviation: {{items}}.',
        todo: 'Rewrite the reason: explain the large excess and whether the target was set too low.',
      },
      done: {
        what: 'These indicators lost points, yet the reason says no more than that all was done (score/points): {{items}}.',
        todo: 'State why points were lost and what will be done; if all was done, correct the score.',
      },
      'points-lost': {
        what: 'These indicators lost points, yet the reason says there is no deviation (score/points): {{items}}.',
        todo: 'State why points were lost; if there is no deviation, correct the score.',
      },
      differs: {
        what: 'The actual values of these indicators differ from their targets, and the reason says there is no deviation: {{items}}.',
        todo: 'Better replace it by a short explanation, such as that and why the target was exceeded.',
      },
      several: {
        what: 'The actual values of these indicators hold several numbers and cannot be set against the target; the reason says there is no deviation: {{items}}.',
        todo: 'First give one number in the terms of the target, then check whether there really is no deviation.',
      },
    },
  },
  'reason-contradicts-direction': {
    title: 'Reason points the wrong way',
    messages: {
      'says-less': {
        what: '“{{name}}” exceeds its target ({{target}}, actual {{actual}}), yet the reason says “{{words}}”. This is a judgement; please verify.',
        todo: 'Check the actual value; if it is right, rewrite the reason to explain the excess.',
      },
      'says-more': {
        what: '“{{name}}” missed its target ({{target}}, actual {{actual}}), yet the reason says “{{words}}”. This is a judgement; please verify.',
        todo: 'Check the actual value; if it is right, rewrite the reason to explain the shortfall.',
      },
      'other-number': {
        what: '“{{name}}” has the actual value {{actual}} (target {{target}}), yet the reason says “{{words}}”, which is another number. This is a judgement; please verify.',
        todo: 'Check which of them is what was achieved and correct the other.',
      },
      'other-gap': {
        what: '“{{name}}” has target {{target}} and actual {{actual}}, yet the reason says “{{words}}”, which is not their difference. This is a judgement; please verify.',
        todo: 'Check the actual value and the shortfall, and correct the one that is wrong.',
      },
      'says-late': {
        what: '“{{name}}” was due {{target}} and its actual value {{actual}} is in time, yet the reason says “{{words}}”. This is a judgement; please verify.',
        todo: 'Check when it was done and make actual value and reason agree.',
      },
    },
  },
  'reason-without-measure': {
    title: 'Cause without a measure',
    messages: {
      'no-measure': {
        what: 'These indicators lost points; the reason gives a cause but no improvement measure: {{names}}. This is a judgement; please verify.',
        todo: 'Add after the cause what will be done about it.',
      },
    },
  },
  'reason-filler': {
    title: 'Number or symbol in place of a reason',
    messages: {
      filler: {
        what: 'The reason cells of these indicators hold just a number or punctuation: {{items}}.',
        todo: 'Write 无偏差 or leave the cell blank where nothing deviates; else state the reason.',
      },
    },
  },
  'full-score-reason-says-unfinished': {
    title: 'Full points beside a reason that says unfinished',
    messages: {
      unfinished: {
        what: '“{{name}}” scores its full {{score}} points, yet the reason says “{{words}}”. This is a judgement; please verify.',
        todo: 'Check the actual value: if the task is unfinished, score it by what was done; if it is done, rewrite the reason.',
      },
    },
  },
  'problems-none-points-lost': {
    title: 'Points lost, problems “none”',
    messages: {
      none: {
        what: '“{{label}}” says there are none, yet these indicators lost points: {{names}}. This is a judgement; please verify.',
        todo: 'State the problem behind the lost points and what will be done; if they were lost by mistake, correct the score.',
      },
    },
  },
  'reason-says-nothing': {
    title: 'Reason that says nothing',
    messages: {
      empty: {
        what: 'The reasons of these indicators could stand beside any indicator: {{items}}. This is a judgement; please verify.',
        todo: 'Say what happened to this indicator: which step, which item, how much is missing, what will be done.',
      },
    },
  },
  'reason-unrelated': {
    title: 'Reason about something else',
    messages: {
      unrelated: {
        what: 'The reasons of these indicators share no word or number with them and may belong to another row: {{items}}. This is a judgement; please verify.',
        todo: 'Check whether the reason stands in the right row; if it does, say what it has to do with the indicator.',
      },
    },
  },
} as const satisfies RuleCatalogue;
