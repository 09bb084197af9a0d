import type { RuleCatalogue } from '../types';

export const scores = {
  'score-missing': {
    title: 'Score is missing',
    messages: {
      missing: {
        what: '“{{names}}”: points but no score.',
        todo: 'Compute the score from the actual value; where nothing is earned, enter 0.',
      },
    },
  },
  'score-not-proportional': {
    title: 'Score does not follow from completion',
    messages: {
      wrong: {
        what: '“{{name}}” missed its target; in proportion it earns {{expected}} points, the form says {{printed}} ({{arithmetic}}).',
        todo: 'Check the actual value; if it is right, set the score to {{expected}} and correct the total.',
      },
      whole: {
        what: '“{{name}}” misses its target and earns {{expected}} in proportion; the form rounds to {{printed}}, while other scores have decimals ({{arithmetic}}).',
        todo: 'Keep one number of decimals; where decimals are meant, write {{expected}} and correct the total.',
      },
      byWay: {
        what: '“{{name}}” misses its target and earns {{expected}} by the way of scoring that is stated; the form says {{printed}} ({{arithmetic}}).',
        todo: 'Check the result and the way of scoring; if both are right, write {{expected}} and correct the total.',
      },
      unstated: {
        what: '“{{name}}” misses its target and earns {{expected}} in proportion; the form says {{printed}} ({{arithmetic}}). A pass mark or an interval would explain the score, but none is stated.',
        todo: 'If it is scored by a pass mark, grade or interval, state it in the remark; if not, write {{expected}}.',
      },
    },
  },
  'reverse-score-wrong': {
    title: 'Score of a lower-is-better indicator is wrong',
    messages: {
      wrong: {
        what: '“{{name}}” is better low and exceeds its target; it earns {{linear}} points by linear deduction or {{ratio}} in ratio, the form says {{printed}} ({{arithmetic}}).',
        todo: 'Correct the score by the formula in use and the total with it; where another standard applies, state it on the form.',
      },
      wrongByName: {
        what: '“{{name}}” is, judged by its name, better low and exceeds its target; it earns {{linear}} points by linear deduction or {{ratio}} in ratio, the form says {{printed}} ({{arithmetic}}).',
        todo: 'Write “≤” before the target; correct the score by the formula in use and the total with it.',
      },
    },
  },
  'full-score-target-missed': {
    title: 'Full score though the target was missed',
    messages: {
      missed: {
        what: '“{{name}}” missed its target but is given the full {{printed}} points; it earns {{expected}} ({{arithmetic}}).',
        todo: 'Check the actual value; if it is right, set the score to {{expected}}, correct the total and give the reason.',
      },
      missedByName: {
        what: '“{{name}}” missed its target but is given the full {{printed}} points; the target has no sign, judged by the name it earns {{expected}} ({{arithmetic}}). Please check.',
        todo: 'Write “≥” or “≤” before the target; if it was missed, set the score to {{expected}}.',
      },
      told: {
        what: 'The actual value of “{{name}}” is written “{{text}}” and misses its target, but is given the full {{printed}} points; it earns {{expected}} ({{arithmetic}}).',
        todo: 'Check the actual value and write the number by itself; if the target was missed, set the score to {{expected}}, correct the total and give the reason.',
      },
      perPeriod: {
        what: 'Over the year, the target “{{target}}” of “{{name}}” is missed by the actual value “{{text}}”, yet all {{printed}} points are claimed; by what was reached it would be {{expected}} ({{arithmetic}}).',
        todo: 'Check what was done in the year; if it did fall short, score what was reached, mend the total and give the reason; if the project ran for less than a year, state in the target what the year asks for.',
      },
      bounded: {
        what: 'The target of “{{name}}” is “{{target}}”; the result reads “{{text}}”, which misses it, but the score is the full {{printed}}.',
        todo: 'Give the result as a number; if the target was missed, score it by what was reached and give the cause.',
      },
      exceeded: {
        what: '“{{name}}” is better low and exceeds its target but is given the full {{printed}} points; it earns {{linear}} by linear deduction or {{ratio}} in ratio ({{arithmetic}}).',
        todo: 'Correct the score by the formula in use, correct the total and give the reason.',
      },
      exceededByName: {
        what: '“{{name}}” is, judged by its name, better low and exceeds its target but is given the full {{printed}} points; it earns {{linear}} by linear deduction or {{ratio}} in ratio ({{arithmetic}}). Please check.',
        todo: 'Write “≤” before the target; if it is better low, correct the score by the formula in use.',
      },
      rounded: {
        what: '“{{name}}” misses its target and earns {{expected}} in proportion, rounded to {{printed}}; a missed target should not have full points ({{arithmetic}}).',
        todo: 'Set the score to {{expected}} at most and correct the total.',
      },
      roundedWithoutReason: {
        what: '“{{name}}” misses its target and earns {{expected}} in proportion, rounded to {{printed}}; a missed target should not have full points, and no reason is given ({{arithmetic}}).',
        todo: 'Set the score to {{expected}} at most, correct the total and give the reason.',
      },
    },
  },
  'score-lost-target-met': {
    title: 'Points lost though the target was met',
    messages: {
      lost: {
        what: '“{{name}}” met its target and earns the full {{expected}} points; the form says {{printed}} and gives no reason ({{arithmetic}}).',
        todo: 'Set the score to {{expected}} and correct the total; where points must be deducted, say why.',
      },
      lostWithReason: {
        what: '“{{name}}” met its target, for which the regulation gives the full {{expected}} points; the form says {{printed}} ({{arithmetic}}).',
        todo: 'Check whether the reason supports the deduction; if not, set the score to {{expected}}.',
      },
      lostFarOver: {
        what: '“{{name}}” far exceeds its target; the form says {{printed}}, less than the full {{expected}} points, and gives no reason ({{arithmetic}}).',
        todo: 'Where points were deducted because the target was set too low, say so; else set the score to {{expected}}.',
      },
      lostByName: {
        what: '“{{name}}” met its target, judged by its name, and earns the full {{expected}} points; the form says {{printed}} ({{arithmetic}}). Please check.',
        todo: 'Write “≥” or “≤” before the target; if it was met, set the score to {{expected}}.',
      },
    },
  },
  'score-over-points': {
    title: 'Score exceeds the points',
    messages: {
      over: {
        what: '“{{name}}” scores {{printed}}, more than its {{points}} points.',
        todo: 'The score is {{points}} at most: correct it and the total, or correct the points.',
      },
    },
  },
  'score-negative': {
    title: 'Score is negative',
    messages: {
      negative: {
        what: '“{{name}}” scores {{printed}}; no score is below 0.',
        todo: 'Compute the score again and correct the total.',
      },
    },
  },
  'qualitative-score-outside-band': {
    title: 'Qualitative score does not fit the stated grade',
    messages: {
      achieved: {
        what: '“{{name}}” is reported as “{{stated}}”, that is achieved, which earns from {{low}} to {{high}} points; the form says {{printed}}. Please check.',
        todo: 'Bring the wording of the result and the score into line.',
      },
      partly: {
        what: '“{{name}}” is reported as “{{stated}}”, that is partly achieved, which earns {{low}} or more but less than {{high}} points; the form says {{printed}}. Please check.',
        todo: 'Bring the wording of the result and the score into line.',
      },
      notAchieved: {
        what: '“{{name}}” is reported as “{{stated}}”, that is not achieved, which earns less than {{high}} points; the form says {{printed}}. Please check.',
        todo: 'Bring the wording of the result and the score into line.',
      },
    },
  },
  'zero-target-full-score': {
    title: 'Full score for a target and a result of 0',
    messages: {
      nothingDone: {
        what: 'Indicators with a target and a result of 0 but full points ({{count}}): {{names}}.',
        todo: 'Work that was cancelled or not begun earns nothing: report against the approved targets, or explain how the project was changed.',
      },
      isolated: {
        what: 'Higher-is-better indicators with a target and a result of 0 but full points ({{count}}): {{names}}. Please check.',
        todo: 'Check the target; work that was not done earns nothing.',
      },
    },
  },
  'nothing-carried-out': {
    title: 'Score for a project that was not carried out',
    messages: {
      nothing: {
        what: 'Nothing was spent, and target and result of all {{count}} indicators are 0; yet the form claims {{score}} points.',
        todo: 'A project that was not carried out should not be scored: explain its cancellation or change and have the targets adjusted.',
      },
    },
  },
  'far-over-target': {
    title: 'Result far above the target',
    messages: {
      farOver: {
        what: 'Indicators at {{threshold}} of their target or more, with full points ({{count}}): {{items}}.',
        todo: 'Analyse the reasons in the deviation column; where the target was clearly too low, reduce the score by the degree of deviation.',
      },
      farOverExplained: {
        what: '{{count}} actual values reach {{threshold}} of their targets or more, with full points and a reason: {{items}}.',
        todo: 'Check whether the reason holds; where the target was set too low, reduce the score by the deviation.',
      },
      over: {
        what: 'Indicators at {{threshold}} of their target or more ({{count}}): {{items}}.',
        todo: 'See whether the targets were too low; explain the excess where needed.',
      },
      farOverUnscored: {
        what: '{{count}} results are at or above {{threshold}} of their target, and no reason is given: {{items}}.',
        todo: 'Check whether the targets were set too low, and say why they were exceeded.',
      },
    },
  },
  'not-applicable-scored': {
    title: 'Points for an indicator that does not apply',
    messages: {
      scored: {
        what: '“{{name}}” says of itself that it does not apply, but scores {{printed}}. Please check.',
        todo: 'Give its points to other indicators if it does not apply; reword it if it does.',
      },
    },
  },
  'deadline-missed-full-score': {
    title: 'Late, with full points',
    messages: {
      duration: {
        what: '“{{name}}” has the target “{{target}}” and the result “{{actual}}”, which misses it, but its score is the full {{printed}}.',
        todo: 'Check the limit and the time taken; if it was missed, take points off and give the cause and a measure.',
      },
      late: {
        what: '“{{name}}” was due “{{target}}” and done “{{actual}}”, which is later, but its score is the full {{printed}}.',
        todo: 'Check the date; if it was late, take points off and give the cause and a measure, or name the approval of the delay.',
      },
    },
  },
  'range-missed-full-score': {
    title: 'Off the range of the target, with full points',
    messages: {
      off: {
        what: 'The target of “{{name}}” is “{{target}}”; the result “{{actual}}” is off it, but its score is the full {{printed}}.',
        todo: 'Check the result; if it is right, take points off and give the cause and a measure.',
      },
    },
  },
  'level-missed-full-score': {
    title: 'A lower level than the target, with full points',
    messages: {
      below: {
        what: 'The target of “{{name}}” is “{{target}}”; the result “{{actual}}” is a lower level, but its score is the full {{printed}}.',
        todo: 'Check the result; if it is right, take points off and give the cause and a measure.',
      },
    },
  },
  'part-missed-full-score': {
    title: 'One of several things falls short, with full points',
    messages: {
      short: {
        what: 'The target of “{{name}}” asks for several things; for “{{asked}}” the result is “{{got}}”, which falls short, but the score is the full {{printed}}.',
        todo: 'Check the result; if it is right, take points off and give the cause and a measure.',
      },
      'one-short': {
        what: 'One of several results of “{{name}}”, “{{got}}”, does not reach the target “{{asked}}”, yet the score is the full {{printed}}.',
        todo: 'Check the result. If it did fall short, take points off and give the reason and the remedy in the reason column.',
      },
    },
  },
  'converted-score-wrong': {
    title: 'Converted score is wrong',
    messages: {
      wrong: {
        what: '“{{name}}” converts to {{arithmetic}}; the form says {{printed}}.',
        todo: 'Check the raw score and the weight; where they are right, correct the converted score and the total.',
      },
    },
  },
  'completion-wrong': {
    title: 'Completion is wrong',
    messages: {
      wrong: {
        what: '“{{name}}” has {{printed}} under “{{heading}}”; target and actual value make it {{arithmetic}}, and it is not the share of the points that was scored either.',
        todo: 'Check the actual value; where it is right, correct the completion, and check the score that was computed by it.',
      },
    },
  },
  'group-score-over-points': {
    title: 'Scores of a group exceed its points',
    messages: {
      over: {
        what: '“{{label}}” has {{points}} points, its indicators score {{sum}} together.',
        todo: 'Correct the scores and the total, or the points in the label.',
      },
    },
  },
} as const satisfies RuleCatalogue;
