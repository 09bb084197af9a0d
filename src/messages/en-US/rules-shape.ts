import type { RuleCatalogue } from '../types';

export const shape = {
  'row-displaced': {
    title: 'Row in wrong columns',
    messages: {
      displaced: {
        what: 'The row “{{name}}” is displaced: the cells of {{columns}} do not stand under their headings.',
        todo: 'Move the cells of this row under their headings, then check points and score again.',
      },
    },
  },
  'label-displaced': {
    title: 'Level-1 label in a wrong column',
    messages: {
      displaced: {
        what: '“{{label}}” is a level-1 heading but does not stand in the column {{column}}; it looks like a part of the level-1 heading above.',
        todo: 'Move “{{label}}” to the column {{column}}.',
      },
    },
  },
  'layout-unsure': {
    title: 'Layout not fully recognised',
    messages: {
      guessed: {
        what: 'These headings are unusual and were read as the columns they are most like: {{headings}}.',
        todo: 'Check the contents of these columns; where one was read wrongly, use the usual heading.',
      },
      missing: {
        what: 'No column {{columns}} was found, so its contents were not checked.',
        todo: 'Make sure that the form has it under a usual heading, then check again.',
      },
      unknown: {
        what: 'No column {{columns}} was found, so its contents were not checked; these headings were not recognised: {{headings}}.',
        todo: 'Where one of them is the missing column, use its usual heading, then check again.',
      },
      unplaced: {
        what: 'These cells were not read, as nothing tells what they hold: {{cells}}.',
        todo: 'Check that the labels beside them and the headings above them are the usual ones and that the contents stand in the right place; a mere remark may stay.',
      },
    },
  },
  'total-row-displaced': {
    title: 'Total row in wrong columns',
    messages: {
      displaced: {
        what: 'The total row is displaced: the cells of {{columns}} do not stand under their headings.',
        todo: 'Move the sums under the headings of points and score.',
      },
    },
  },
  'markup-left': {
    title: 'Markup left in cells',
    messages: {
      left: {
        what: '{{count}} cell(s) still contain HTML tags or formatting signs such as <p> or **.',
        todo: 'Remove the markup and keep the text.',
      },
    },
  },
  'placeholder-left': {
    title: 'Template content left',
    messages: {
      rows: {
        what: '{{count}} placeholder row(s) of the template (such as “指标2：” or “……”) were not removed.',
        todo: 'Delete the rows without an indicator, or complete them.',
      },
      hint: {
        what: '{{count}} cell(s) still hold the template’s hint on what to write instead of an answer.',
        todo: 'Write what the hint asks for, or delete it where nothing is needed.',
      },
    },
  },
  'heading-wrong': {
    title: 'Heading looks wrong',
    messages: {
      satisfaction: {
        what: 'Level 2 of the satisfaction indicators reads “{{text}}”; usually it is “服务对象满意度指标”.',
        todo: 'Please verify the heading; if “{{text}}” are the people asked, they belong in the indicator’s name.',
      },
      funds: {
        what: 'Among the headings of the funds block stands “{{text}}”, which names no amount.',
        todo: 'Please verify the heading; if it got there by mistake, empty the cell.',
      },
      doubled: {
        what: 'The heading “{{text}}” repeats a word.',
        todo: 'Please check and remove the repetition.',
      },
    },
  },
  'label-repeated': {
    title: 'Total row repeated',
    messages: {
      repeated: {
        what: 'The row “{{label}}” comes again; there is a total row above.',
        todo: 'Keep one total row and delete the other.',
      },
    },
  },
  'not-applicable-row-marked': {
    title: 'Rows without indicator marked inconsistently',
    messages: {
      mixed: {
        what: 'Without an indicator for {{names}}, target and actual say “无” in one cell and 0 in the other.',
        todo: 'Write “无” throughout in rows without an indicator, with 0 points and score.',
      },
      noDeviation: {
        what: 'Without an indicator for {{names}}, the reason says “无偏差” (no deviation).',
        todo: 'Without an indicator there is nothing to deviate from: write “无”, or why no indicator was set.',
      },
    },
  },
  'total-row-missing': {
    title: 'Total row missing',
    messages: {
      missing: {
        what: 'The indicators have points or scores, but there is no total row; the form may be incomplete.',
        todo: 'Add the total row; if the form was cut off, complete it and check again.',
      },
      brokenOff: {
        what: 'The form breaks off at “{{name}}”: the row is not filled in, and there is no total row below it.',
        todo: 'If the form was cut off, complete it and check again; else fill in the row and the total.',
      },
    },
  },
  'signature-missing': {
    title: 'Signature missing',
    messages: {
      absent: {
        what: 'The form has no place for “{{label}}”; the profile in force asks for this signature.',
        todo: 'Add the line “{{label}}” and have it signed.',
      },
      blank: {
        what: '“{{label}}” is not signed.',
        todo: 'Have it signed before it is handed in.',
      },
    },
  },
  'form-not-filled': {
    title: 'Form not filled in',
    messages: {
      template: {
        what: 'Nothing on the form is filled in: it is a blank form, and there is nothing to check.',
        todo: 'Fill it in before it is handed in; a mere template may stay as it is.',
      },
      noTargets: {
        what: 'There is no indicator below the indicator headings: the form is not filled in.',
        todo: 'Fill in indicators and targets before sending the form.',
      },
      noIndicators: {
        what: 'There is no indicator below the indicator headings: the form is not filled in.',
        todo: 'Fill in indicators, points and scores before sending the form.',
      },
      noResults: {
        what: 'None of the {{count}} indicators has an actual value or a score: the self-evaluation is still to be filled in.',
        todo: 'Fill in the actual values and scores before handing the form in; sums, weights and grade are checked then.',
      },
      blank: {
        what: 'Targets, actual values, points and scores of all {{count}} indicator(s) are blank: the form is not filled in.',
        todo: 'Fill in target, actual value, points and score of each indicator before sending the form.',
      },
    },
  },
  'kind-not-judged': {
    title: 'Not a self-evaluation',
    messages: {
      targets: {
        what: 'This is a table of targets: header, funds and targets are checked, and no result or score is asked for.',
        todo: 'To check results, choose the sheet with the self-evaluation.',
      },
      monitoring: {
        what: 'This is a mid-year monitoring form: header, sums of funds, execution rates, placeholders and error values are checked, and no result or score.',
        todo: 'To check results, choose the sheet with the self-evaluation.',
      },
      rubric: {
        what: 'This is a table of scoring criteria: it is not checked as a self-evaluation.',
        todo: 'To check results, choose the sheet with the self-evaluation.',
      },
      evaluation: {
        what: 'This is an evaluation or recheck by others: it is not checked as a self-evaluation.',
        todo: 'To check results, choose the sheet with the self-evaluation.',
      },
      unknown: {
        what: 'Nothing tells which kind of performance form this is: it is not checked.',
        todo: 'Write the title above the form, such as “项目支出绩效自评表”, and check again.',
      },
    },
  },
  'title-missing': {
    title: 'Title missing',
    messages: {
      missing: {
        what: 'There is no title such as “项目支出绩效自评表”.',
        todo: 'Add the title and the year above the form.',
      },
    },
  },
  'text-missing': {
    title: 'Remark not filled in',
    messages: {
      blank: {
        what: 'Nothing is written for {{labels}}.',
        todo: 'Write the remark, or “无” where there is nothing to say.',
      },
    },
  },
  'rows-not-filled': {
    title: 'Rows still to be filled',
    messages: {
      blank: {
        what: '{{count}} rows have a level-2 heading and nothing else: {{headings}}. Weights are judged once they are filled.',
        todo: 'Fill these rows; where the project has no such indicator, write 无 or delete the row.',
      },
    },
  },
} as const satisfies RuleCatalogue;
