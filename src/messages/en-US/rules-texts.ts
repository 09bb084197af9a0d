import type { RuleCatalogue } from '../types';

export const texts = {
  'goal-missing': {
    title: 'The goal is blank',
    messages: {
      blank: {
        what: '“{{label}}” is blank: nothing says what the year was to achieve.',
        todo: 'Please check whether it was left out; if so, copy the goal from the approved performance targets.',
      },
    },
  },
  'outcome-missing': {
    title: 'The outcome is blank',
    messages: {
      blank: {
        what: 'A goal is given, but “{{label}}” is blank.',
        todo: 'Please check whether it was left out; if so, describe the outcome against the goal.',
      },
    },
  },
  'goal-not-text': {
    title: 'A number stands in place of the goal or outcome',
    messages: {
      amount: {
        what: '{{labels}}: the cell holds a number alone ({{values}}) and no text.',
        todo: 'Please check whether an amount was entered by mistake; say here what was to be done and with what effect.',
      },
    },
  },
  'goal-equals-outcome': {
    title: 'The outcome copies the goal',
    messages: {
      same: {
        what: '“{{outcome}}” repeats “{{goal}}” word for word and does not say what was done.',
        todo: 'Rewrite it from what actually happened: work done, quantities, effects.',
      },
    },
  },
  'goal-number-differs': {
    title: 'Goal and target give different numbers',
    messages: {
      differs: {
        what: 'The goal says “{{goal}}”, but the target of “{{name}}” is {{target}}.',
        todo: 'Please check which one holds: if targets were adjusted during the year, update the goal; if not, correct the target.',
      },
      sign: {
        what: 'The goal says “{{goal}}”, but the target of “{{name}}” is {{target}}: the first leaves the number itself out, the second includes it.',
        todo: 'Please check and write both the same way.',
      },
      noun: {
        what: 'The goal says “{{goal}}”, but the indicator is “{{name}}” ({{target}}): the number is the same, the thing counted (“{{noun}}”) is not.',
        todo: 'Please check whether both mean the same thing, and name it the same way.',
      },
    },
  },
  'goal-unit-differs': {
    title: 'Goal and target use different units',
    messages: {
      differs: {
        what: 'The goal “{{goal}}” counts in {{goalUnit}}, the indicator “{{name}}” in {{unit}}.',
        todo: 'Please check whether both count the same thing, and use one unit.',
      },
    },
  },
  'goal-without-indicator': {
    title: 'Part of the goal has no indicator',
    messages: {
      numbers: {
        what: 'The goal mentions {{items}}, but no matching indicator was found.',
        todo: 'Please check; where there is none, add an indicator or state the number in the outcome.',
      },
      effect: {
        what: 'The goal mentions “{{phrase}}”, but 经济效益指标 says 无 and no other indicator shows this effect.',
        todo: 'Please check; where the effect is part of the goal, add an indicator for it.',
      },
    },
  },
  'outcome-number-differs': {
    title: 'Outcome text and actual value differ',
    messages: {
      single: {
        what: 'The outcome says “{{text}}”, but the actual value of “{{name}}” is {{actual}}.',
        todo: 'Please check what each number counts and as of when, and correct the wrong one.',
      },
      total: {
        what: 'The outcome says “{{text}}”, but the actual values of {{names}} add up to {{arithmetic}}.',
        todo: 'Please check the numbers and what they count, and correct the wrong one.',
      },
    },
  },
  'outcome-claims-all-done': {
    title: 'The outcome says all is done, and a target is missed',
    messages: {
      all: {
        what: 'The outcome says “{{text}}”, but these rows missed their targets (target → actual value): {{rows}}.',
        todo: 'Please write what was not done; where a value is wrong, correct the value.',
      },
    },
  },
  'outcome-says-undone': {
    title: 'The outcome says undone what scores full',
    messages: {
      undone: {
        what: 'The outcome says “{{text}}”, but “{{name}}” has “{{actual}}” as its actual value and all {{score}} points.',
        todo: 'Please check whether it was done; if not, correct the actual value and the score and give the reason, else correct the text.',
      },
    },
  },
  'text-cut': {
    title: 'A text breaks off',
    messages: {
      cut: {
        what: 'The text stops at “{{tails}}” in the middle of a sentence.',
        todo: 'Complete it, or end it with a full stop.',
      },
    },
  },
  'text-too-long': {
    title: 'Text too long',
    messages: {
      reason: {
        what: 'The reason of “{{name}}” has {{length}} characters; {{most}} are allowed.',
        todo: 'Shorten it to {{most}} characters or fewer.',
      },
      problems: {
        what: '“{{label}}” has {{length}} characters; {{most}} are allowed.',
        todo: 'Shorten it to {{most}} characters or fewer.',
      },
    },
  },
  'narrative-sum-wrong': {
    title: 'Parts in a text do not add up',
    messages: {
      sum: {
        what: 'In “{{text}}” the parts add up to {{arithmetic}}, but the total is {{total}}.',
        todo: 'Please check the total and its parts, and correct the wrong number.',
      },
      part: {
        what: 'In “{{text}}” the part {{part}} is more than the total {{total}}.',
        todo: 'Please check the total and its parts, and correct the wrong number.',
      },
      unit: {
        what: 'The total {{total}} and its parts {{parts}} agree in digits and are ten thousand times apart: a 万 may be missing or too many.',
        todo: 'Please check the unit and correct the wrong one.',
      },
    },
  },
  'share-of-zero-budget': {
    title: 'Share of a budget of 0',
    messages: {
      zero: {
        what: 'The text says “{{words}}”, yet that budget is {{amount}} in the funds block: there is no share of it. This is a judgement; please verify.',
        todo: 'Check the budget; without an initial budget, state the share of the whole year’s.',
      },
    },
  },
} as const satisfies RuleCatalogue;
