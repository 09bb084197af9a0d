import type { RuleCatalogue } from '../types';

export const consistency = {
  'counted-twice': {
    title: 'The same thing is scored twice',
    messages: {
      twice: {
        what: '{{names}}: target and actual value ({{actual}}) are the same; it is one quantity with points of its own in each row.',
        todo: 'Keep one row and replace the others by indicators of something else.',
      },
      rest: {
        what: '{{names}}: the actual value {{rest}} is 1 minus the execution rate of {{rate}}. The execution rate scores this already, and the other way round.',
        todo: 'Use an indicator of unit costs or prices; where money was truly saved, say how.',
      },
      execution: {
        what: '{{names}}: this is the budget execution, which has points of its own already.',
        todo: 'Please check; where it is the same, use an indicator of output or cost control.',
      },
      value: {
        what: '{{names}} stand under different headings, but target and actual value ({{actual}}) are the same: perhaps one quantity.',
        todo: 'Please check; where it is one quantity, keep one row.',
      },
    },
  },
  'indicator-misfiled': {
    title: 'An indicator stands under the wrong heading',
    messages: {
      rate: {
        what: '{{names}}: a rate under 数量指标 (quantity).',
        todo: 'Please check; quantity indicators hold amounts, rates belong under quality or timeliness.',
      },
      quantity: {
        what: '{{names}}: a quantity or size under 质量指标 (quality).',
        todo: 'Please check; move it to the quantity indicators and measure quality by a pass rate or the like.',
      },
      process: {
        what: '{{names}}: how money was spent or work was done, under 效益指标 (benefits).',
        todo: 'Please check; benefit indicators show what came of the project.',
      },
    },
  },
  'satisfaction-without-survey': {
    title: 'A satisfaction rate without a survey',
    messages: {
      none: {
        what: '{{names}}: a satisfaction rate is given, but nothing in the form mentions a survey, questionnaire, sample or call-back.',
        todo: 'Please check where the number comes from, and note method and sample size.',
      },
    },
  },
  'qualitative-without-grade': {
    title: 'A qualitative indicator without a grade',
    messages: {
      words: {
        what: '{{names}}: the actual value repeats the words of the target, without a grade or anything that shows it.',
        todo: 'Please check, and grade it as achieved, partly achieved or not achieved, or use an indicator that can be measured.',
      },
      rate: {
        what: '{{names}}: an effect in words is given as 100%; nothing says how that was found.',
        todo: 'Please check, and say how it is computed; where it cannot be, grade it as a qualitative indicator.',
      },
    },
  },
  'exact-on-target': {
    title: 'A growth rate hits its target to the digit',
    messages: {
      exact: {
        what: '{{items}}: the actual value equals the target exactly; a growth rate taken from statistics rarely does.',
        todo: 'Please check whether the target was copied, and compute the rate from the two periods.',
      },
    },
  },
  'execution-indicator-differs': {
    title: 'Money or execution rate told elsewhere differs from the funds block',
    messages: {
      differs: {
        what: 'The indicator “{{name}}” says {{actual}}, the funds block gives an execution rate of {{rate}}. Please verify.',
        todo: 'Check the amounts executed and budgeted, and correct the one that is wrong.',
      },
      told: {
        what: 'The outcome says “{{text}}”, the funds block gives an execution rate of {{rate}}. Please verify.',
        todo: 'Check which amounts and which day the text speaks of, and correct the one that is wrong.',
      },
      budget: {
        what: 'The text says “{{text}}”, the budget of the funds block is {{amounts}}. Please verify.',
        todo: 'Check which money the text speaks of and correct the one that is wrong; where it is not the whole budget of the project, say so in the text.',
      },
      spent: {
        what: 'The outcome says “{{text}}”, the amount executed in the funds block is {{amounts}}. Please verify.',
        todo: 'Check what the text speaks of and as of which day, and correct the one that is wrong.',
      },
      left: {
        what: 'The outcome says “{{text}}”, which is not what the funds block leaves of the budget (it has {{amounts}}). Please verify.',
        todo: 'Check how much is left and correct what is wrong; where it is not what is left of the project’s money, say so in the text.',
      },
      investment: {
        what: 'The text says “{{text}}”, less than the {{amounts}} executed in the year by the funds block. Please verify.',
        todo: 'All that was invested is no less than what one year spent: check both amounts and their units, and correct the one that is wrong.',
      },
    },
  },
} as const satisfies RuleCatalogue;
