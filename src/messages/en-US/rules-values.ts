import type { RuleCatalogue } from '../types';

export const values = {
  'value-not-computable': {
    title: 'Actual value cannot be computed with',
    messages: {
      words: {
        what: 'The targets of these indicators are numbers, the actual values are not, so no score can be computed: {{items}}.',
        todo: 'Give the number that was reached, in the terms and unit of the target.',
      },
      several: {
        what: 'The actual values of these indicators hold several numbers; which of them earns the score is open: {{items}}.',
        todo: 'Give one number in the terms of the target and move the rest to the remarks.',
      },
      readings: {
        what: 'The target of “{{name}}” is “{{target}}” and its actual value reads “{{text}}”; neither of {{readings}} gives the score of {{printed}}.',
        todo: 'Check which number counts, give that one alone as the actual value, and score by it.',
      },
    },
  },
  'value-missing': {
    title: 'Target or actual value missing',
    messages: {
      both: {
        what: 'These indicators carry points, but target and actual value are blank: {{names}}.',
        todo: 'Fill in target and actual value; where there is no such indicator, delete the row and adjust the points.',
      },
      actual: {
        what: 'These indicators carry points, but the actual value is blank: {{names}}.',
        todo: 'Fill in the actual value.',
      },
      target: {
        what: 'These indicators carry points, but the target is blank: {{names}}.',
        todo: 'Fill in the target as approved.',
      },
      unscored: {
        what: 'These indicators have a name only; target and actual value are blank: {{names}}.',
        todo: 'Fill in target and actual value; where there is no such indicator, delete the row.',
      },
    },
  },
  'unit-missing': {
    title: 'Unit missing',
    messages: {
      missing: {
        what: 'Values of these indicators have no unit, or a rate has no %: {{names}}.',
        todo: 'Write the unit after the number, such as 个, 人次 or %.',
      },
    },
  },
  'unit-differs': {
    title: 'Target and actual value in different units',
    messages: {
      unlike: {
        what: 'Target and actual value of these indicators have different units and cannot be compared: {{items}}.',
        todo: 'State the actual value in the unit of the target and check the score.',
      },
      kindred: {
        what: 'Target and actual value of these indicators are not written in the same unit: {{items}}.',
        todo: 'Make sure that both count the same thing, and use one unit.',
      },
      magnitude: {
        what: 'One of target and actual value has 万 or 亿 and the other has not, so that they are ten thousand times apart; it may be left out, or one too many: {{items}}. This is a judgement: please check.',
        todo: 'Check and correct the unit of the two values; the score follows from the corrected ones.',
      },
      twice: {
        what: 'Target and actual value of these indicators have one unit and stand ten thousand times apart; a number counted in 元, or another plain unit, may have been written with 万, and the score was not judged: {{items}}. This is a judgement: please check.',
        todo: 'Check and correct the unit of the two values; the score follows from the corrected ones.',
      },
      size: {
        what: 'The numbers of target and actual value of these indicators are near each other while their units are of another size (kilometres and metres), so that as written they stand a thousand times apart or more; a unit may be wrong, and the score was not judged: {{items}}. This is a judgement: please check.',
        todo: 'Check and correct the unit of the two values; the score follows from the corrected ones.',
      },
    },
  },
  'percent-sign-missing': {
    title: 'Per-cent sign missing',
    messages: {
      missing: {
        what: 'Of target and actual value of these indicators only one has a %: {{items}}.',
        todo: 'If the number is a percentage, add the %.',
      },
      scales: {
        what: 'Of target and actual value of these indicators one looks like a percentage and the other like a fraction, and nothing says so; the score was not judged: {{items}}.',
        todo: 'Write both in the same way, with the %.',
      },
    },
  },
  'actual-copies-target': {
    title: 'Actual value copies the target',
    messages: {
      copied: {
        what: 'The actual values of these indicators only repeat what the target asks for (≥, "at least"); nothing measured is given: {{items}}.',
        todo: 'Give the number that was reached, without ≥ or "at least".',
      },
    },
  },
  'target-in-name': {
    title: 'Target written into the name',
    messages: {
      stated: {
        what: 'These indicators state the target in their names, while the cells for target and actual value are blank: {{names}}.',
        todo: 'Keep the name to what is measured; put the target and the result into their own cells.',
      },
      repeated: {
        what: 'These names repeat the target: {{names}}.',
        todo: 'Keep the name to what is measured and the number to the cell of the target, so that the two cannot differ.',
      },
    },
  },
  'approximate-value': {
    title: 'Approximate actual value',
    messages: {
      approximate: {
        what: 'The actual values of these indicators are approximate: {{items}}.',
        todo: 'Give the exact number that the records support.',
      },
    },
  },
  'finished-after-the-year': {
    title: 'Full marks for timeliness although finished after the year',
    messages: {
      'after-year': {
        what: '“{{name}}” has full marks ({{score}}), but the form gives {{date}}, later than the year {{year}}. This is a judgement; please verify.',
        todo: 'Check the date; if it was finished after the year, adjust the actual value and the score and state the reason.',
      },
      postponed: {
        what: '“{{name}}” has full marks ({{score}}), but the form says it was put off to {{date}}. This is a judgement; please verify whether that is after the year.',
        todo: 'Check the date; if it was finished after the year, adjust the actual value and the score and state the reason.',
      },
    },
  },
  'value-is-points': {
    title: 'Points in place of values',
    messages: {
      repeated: {
        what: 'Target and actual value of these indicators equal the points, as if the points had been filled in for them: {{names}}.',
        todo: 'Put the planned quantity into the target and the quantity reached into the actual value, with the unit.',
      },
    },
  },
  'amount-stated-as-rate': {
    title: 'Amount stated in per cent',
    messages: {
      rate: {
        what: 'By their names these indicators are amounts, but the values are percentages: {{items}}. This is a judgement; please verify.',
        todo: 'Give the amount with its unit; where growth is meant, call it 增长率.',
      },
    },
  },
  'output-not-quantified': {
    title: 'Output is not quantified',
    messages: {
      words: {
        what: 'The targets of these indicators of quantity are words without a number: {{names}}. This is a judgement; please check.',
        todo: 'State the number and its unit; what cannot be counted belongs under quality or timeliness.',
      },
    },
  },
  'value-not-computed': {
    title: 'Formula without a computed value',
    messages: {
      formula: {
        what: '{{cells}}: formulas whose results are not saved in the file; what rests on them was not checked.',
        todo: 'Open the file in Excel, recalculate (F9), save it and check again.',
      },
    },
  },
  'cell-error': {
    title: 'Error value in a cell',
    messages: {
      error: {
        what: 'These cells hold error values: {{items}}.',
        todo: 'Check the references and divisors of the formulas and recalculate.',
      },
    },
  },
  'number-as-text-unreadable': {
    title: 'Text where a number belongs',
    messages: {
      'has-unit': {
        what: 'These points or scores are written with 分, so Excel takes them for text and leaves them out of sums: {{items}}.',
        todo: 'Keep the number only, without 分.',
      },
      'no-number': {
        what: 'These cells for points, scores or amounts hold text where a number belongs: {{items}}.',
        todo: 'Fill in a number; where there is none, write — or leave the cell blank.',
      },
    },
  },
  'strict-target-just-reached': {
    title: 'A strict bound just reached',
    messages: {
      reached: {
        what: 'These targets ask for more or fewer than a number, and the result is exactly that number: by the letter they are not met, yet full points are claimed: {{items}}. This is a judgement; please verify.',
        todo: 'Where the number itself was meant to do, write “≥” or “≤”; where the target was missed, take points off and say why.',
      },
    },
  },
  'cost-with-at-least-sign': {
    title: '“≥” on a cost',
    messages: {
      sign: {
        what: 'The lower a cost the better, yet these targets are written with “≥”, most likely meant as “≤”: {{items}}. This is a judgement; please verify.',
        todo: 'Check the sign of the target; if it is an upper limit, write “≤”. Judge the score by the corrected target.',
      },
      event: {
        what: 'The fewer complaints, accidents or errors the better, yet these targets are written with “≥”, were not reached and earn full points; most likely “≤” was meant: {{items}}. This is a judgement; please verify.',
        todo: 'Check the sign of the target; if it is an upper limit, write “≤”. Judge the score by the corrected target.',
      },
    },
  },
  'rate-differs-from-its-counts': {
    title: 'Rate or price differs from its numbers',
    messages: {
      differs: {
        what: '“{{name}}” has the result “{{text}}”: by the counts it is {{arithmetic}}, not {{printed}}.',
        todo: 'Check the counts and the rate and correct the one that is wrong; where it is the rate, check the score again.',
      },
      growth: {
        what: '“{{name}}” has the result “{{text}}”: by its two numbers it changed by {{arithmetic}}, not {{printed}}.',
        todo: 'Check both numbers and the rate of change and correct the one that is wrong; where it is the rate, check the score again.',
      },
      price: {
        what: '“{{name}}” has the result “{{text}}”: by the amount and the number it is {{arithmetic}}, not {{printed}}.',
        todo: 'Check the amount, the number and the price and correct the one that is wrong; where it is the price, check the score again.',
      },
    },
  },
  'total-differs-from-its-parts': {
    title: 'Total differs from its parts',
    messages: {
      differs: {
        what: '“{{name}}” has the result “{{text}}”: its parts make {{arithmetic}}, not {{whole}}.',
        todo: 'Check the total and its parts and correct the one that is wrong; where it is the total, check the score again. Where the parts are not all of it, say so with 其中.',
      },
      above: {
        what: '“{{name}}” has the result “{{text}}”, of which “{{part}}” is more than {{whole}}.',
        todo: 'Check the number and what is told to be of it and correct the one that is wrong; where it is the former, check the score again.',
      },
    },
  },
  'date-impossible': {
    title: 'Date that no calendar has',
    messages: {
      written: {
        what: 'No calendar has these dates: {{dates}}.',
        todo: 'Check and correct the date; where a deadline is at stake, check the score by the corrected one.',
      },
    },
  },
  'share-above-whole': {
    title: 'Share above the whole',
    messages: {
      target: {
        what: 'These targets are above 100 %, which satisfaction, pass rates, coverage and the like cannot exceed: {{names}}.',
        todo: 'Check the target: a digit too many or another unit may have slipped in.',
      },
      actual: {
        what: 'These actual values are above 100 %, which satisfaction, pass rates, coverage and the like cannot exceed: {{names}}.',
        todo: 'Check the actual value and how it was computed.',
      },
    },
  },
  'values-exchanged': {
    title: 'Target and actual exchanged',
    messages: {
      exchanged: {
        what: '“≥” and “≤” stand among the actual values and plain numbers among the targets; the two columns may be exchanged: {{items}}. This is a judgement; please verify.',
        todo: 'Check both columns; if they are exchanged, swap them and check again.',
      },
    },
  },
} as const satisfies RuleCatalogue;
