import type { RuleCatalogue } from '../types';

export const funds = {
  'funds-missing': {
    title: 'No fund figures',
    messages: {
      noRows: {
        what: 'There are no rows below the headings of the funds.',
        todo: 'Enter the fund total and its sources with budget and executed amounts.',
      },
      noBlock: {
        what: 'The form has indicators but no part for the funds.',
        todo: 'Add the funds: fund total, budget, executed amount and execution rate.',
      },
    },
  },
  'budget-missing': {
    title: 'Budget left empty',
    messages: {
      blank: {
        what: '“{{column}}” is empty while “{{given}}” is given.',
        todo: 'Enter “{{column}}”; where nothing was budgeted, enter 0.',
      },
    },
  },
  'budget-negative': {
    title: 'Budget below 0',
    messages: {
      negative: {
        what: 'A budget is below 0, so that no execution rate follows: {{items}}.',
        todo: 'Check the budget; if the number is what was cut, enter what was left of the budget.',
      },
    },
  },
  'funds-do-not-add-up': {
    title: 'Fund total is not the sum of its sources',
    messages: {
      differs: {
        what: 'The total of “{{column}}” is {{total}}, its sources add up to {{sum}} ({{arithmetic}}).',
        todo: 'Check the total and the sources until they agree.',
      },
      rounded: {
        what: 'The total of “{{column}}” is {{total}}, its sources add up to {{sum}} ({{arithmetic}}); rounding to whole numbers may explain it.',
        todo: 'Check whether rounding is the cause; if not, correct the total or the sources.',
      },
      slip: {
        what: '{{columns}}: the total is not the sum of its sources ({{arithmetic}}), most likely by a unit: {{amounts}} of “{{rows}}” is {{meant}} in the unit of the heading, and then the sums agree.',
        todo: 'Check the unit of the amounts of that row and correct them to the unit of the heading.',
      },
    },
  },
  'executed-over-budget': {
    title: 'More executed than budgeted',
    messages: {
      over: {
        what: 'The executed amount exceeds the budget: {{rows}}.',
        todo: 'Check both amounts; if the budget was raised during the year, update the adjusted budget.',
      },
    },
  },
  'execution-rate-wrong': {
    title: 'Execution rate is wrong',
    messages: {
      wrong: {
        what: 'The execution rate of {{rows}} should be {{expected}}, the form says {{printed}} ({{arithmetic}}).',
        todo: 'Check budget and executed amount; if they are right, set the rate to {{expected}}.',
      },
      cut: {
        what: 'The execution rate {{printed}} of {{rows}} was cut off; rounded it is {{expected}} ({{arithmetic}}).',
        todo: 'If rates are to be rounded, set the rate to {{expected}}.',
      },
      otherBudget: {
        what: 'The execution rate {{printed}} of {{rows}} was taken on the other budget column; by the rule it is {{expected}} ({{arithmetic}}).',
        todo: 'Check which budget the rate is taken on; if it is the adjusted budget, set the rate to {{expected}}.',
      },
    },
  },
  'execution-rate-undefined': {
    title: 'Execution rate given for a budget of 0',
    messages: {
      rate: {
        what: 'The budget of {{rows}} is 0, so there is no execution rate, yet a number is given.',
        todo: 'Enter “—” as the rate.',
      },
      score: {
        what: 'The total budget is 0, so there is no execution rate, yet the execution scores {{printed}}.',
        todo: 'Check the budget; if there was none, explain what the score rests on.',
      },
    },
  },
  'fund-management-contradicts': {
    title: 'Management of the money contradicts the form',
    messages: {
      rate: {
        what: '“{{row}}” states an execution rate of {{stated}}; by the funds it is {{rate}}. This is a judgement; please check.',
        todo: 'Check what the rate was taken on, and correct the one that is wrong.',
      },
      problem: {
        what: '“{{row}}” says “{{words}}”, but its problem is “none”. This is a judgement; please check.',
        todo: 'Tell the problem and the measure in their column, or correct the description.',
      },
    },
  },
  'execution-rate-missing': {
    title: 'Execution rate left empty',
    messages: {
      missing: {
        what: 'Budget and executed amount are given, the execution rate is not; it is {{expected}} ({{arithmetic}}).',
        todo: 'Enter the rate {{expected}}.',
      },
    },
  },
  'execution-score-wrong': {
    title: 'Execution score is wrong',
    messages: {
      wrong: {
        what: 'The execution score should be {{expected}}, the form says {{printed}} ({{arithmetic}}).',
        todo: 'Check rate and points; if they are right, set the score to {{expected}} and correct the total.',
      },
      rounded: {
        what: 'By the rate the execution score is {{expected}}, rounded to the full {{printed}}; a budget that was not spent in full should not have full points ({{arithmetic}}).',
        todo: 'Set the score to {{expected}} at most and correct the total.',
      },
      againstRate: {
        what: 'By amounts and rate as printed the execution score should be {{expected}}, the form says {{printed}} ({{arithmetic}}); the amounts are rounded, please check.',
        todo: 'Check with the amounts before rounding; if the rate is right, set the score to {{expected}} and correct the total.',
      },
      lastDigit: {
        what: 'By amounts and rate as printed the execution score is {{expected}}, the form says {{printed}}: one in the last digit ({{arithmetic}}).',
        todo: 'Rounded amounts are the likely cause: check with the amounts before rounding.',
      },
    },
  },
  'execution-score-from-rounded-rate': {
    title: 'Execution score taken from the rounded rate',
    messages: {
      rounded: {
        what: 'The execution score {{printed}} follows from the printed rate {{rate}}; the exact rate gives {{exact}} ({{arithmetic}}).',
        todo: 'Both ways are in use; check which one applies where you are.',
      },
    },
  },
  'execution-score-missing': {
    title: 'Execution score left empty',
    messages: {
      missing: {
        what: 'The execution rate has {{points}} points but no score; it is {{expected}} ({{arithmetic}}).',
        todo: 'Enter the score {{expected}} and count it in the total.',
      },
    },
  },
  'execution-points-off-profile': {
    title: 'Points of the execution rate are not as prescribed',
    messages: {
      heading: {
        what: 'The execution rate has {{printed}} points, the heading says {{expected}}.',
        todo: 'Set the points to {{expected}} or correct the heading.',
      },
      profile: {
        what: 'The execution rate has {{printed}} points; prescribed are {{expected}}.',
        todo: 'Set the points to {{expected}}; where other rules apply, choose their profile.',
      },
      localWeight: {
        what: 'The execution rate has {{printed}} points, usual are {{expected}}; all points add up to {{full}}.',
        todo: 'Check that the changed weight is allowed.',
      },
    },
  },
  'execution-not-scored': {
    title: 'Execution rate not scored',
    messages: {
      notScored: {
        what: 'The indicators have {{full}} points already, the execution rate has none.',
        todo: 'The rule gives the execution rate points of its own, usually {{usual}}; ignore this where it need not be scored.',
      },
      noRow: {
        what: 'The indicators have {{full}} points already, and none of them is the execution rate.',
        todo: 'By the profile in force the execution rate is an indicator row of its own, usually with {{usual}} points: add it and adjust the others.',
      },
    },
  },
  'execution-low-without-reason': {
    title: 'Low execution rate without a reason',
    messages: {
      low: {
        what: 'The execution rate is {{rate}}, below {{threshold}}, and the funds give no reason.',
        todo: 'Where a reason is demanded, state it and what will be improved.',
      },
    },
  },
  'money-source-swapped': {
    title: 'Source of money changes during the year',
    messages: {
      swapped: {
        what: 'The initial budget of {{initial}} stands under “{{initialSource}}”, the adjusted budget of {{adjusted}} under “{{adjustedSource}}”, without a word why.',
        todo: 'Check whether an amount stands in the wrong row; if the source did change, explain why.',
      },
    },
  },
  'source-row-scored': {
    title: 'Source of money scored again',
    messages: {
      scored: {
        what: '{{rows}} repeats points or a score that belong to the fund total.',
        todo: 'Give points and score in the total row only; enter “—” in the rows of the sources.',
      },
    },
  },
  'unit-repeated': {
    title: 'Unit repeated in amounts',
    messages: {
      repeated: {
        what: 'The heading gives {{unit}} as the unit, the amounts repeat it: {{amounts}}.',
        todo: 'Enter the numbers alone.',
      },
      otherUnit: {
        what: 'The heading gives {{unit}} as the unit, these amounts have another: {{amounts}}.',
        todo: 'Check the amounts, convert them to {{unit}} and enter the numbers alone.',
      },
    },
  },
  'number-style-mixed': {
    title: 'Amounts written in different ways',
    messages: {
      mixed: {
        what: 'Some amounts of the row have thousands separators, others have none: {{amounts}}.',
        todo: 'Write all amounts in one way.',
      },
    },
  },
  'budget-adjusted-without-reason': {
    title: 'Budget changed without a reason',
    messages: {
      blank: {
        what: 'The budget was changed from {{initial}} to {{adjusted}} and the reason is blank. Please check whether one is needed.',
        todo: 'State why the budget was changed and on what authority.',
      },
      template: {
        what: 'The budget was changed from {{initial}} to {{adjusted}} and the reason cell holds the template’s hint alone. Please check.',
        todo: 'Remove the hint and state why the budget was changed.',
      },
    },
  },
  'fund-total-incomplete': {
    title: 'Fund total without its budget or the amount executed',
    messages: {
      blank: {
        what: 'The row “{{row}}” gives “{{given}}” but not “{{blank}}”, so the execution rate cannot be checked.',
        todo: 'Fill in “{{blank}}”; where nothing was spent, enter 0.',
      },
    },
  },
  'money-unit-slip': {
    title: 'Amount in another unit',
    messages: {
      column: {
        what: '“{{row}}”: {{column}} {{amount}} and the budget {{budget}} are some ten thousand times apart; one may be in 元, the other in 万元: in the unit of the heading {{suspect}} may have to be {{meant}}. This is a judgement; please verify.',
        todo: 'Check the unit of both amounts and correct the one that is not in the unit of the heading; look at rate and score afterwards.',
      },
      heading: {
        what: 'The heading gives {{unit}} and the amount is {{amount}}, yet the text says “{{text}}”: the heading may have to say {{meant}}. This is a judgement; please verify.',
        todo: 'Check the unit of the amounts: correct the heading or the amount, whichever is wrong.',
      },
    },
  },
} as const satisfies RuleCatalogue;
