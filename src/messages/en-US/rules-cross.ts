import type { RuleCatalogue } from '../types';

export const cross = {
  'department-name-varies': {
    title: 'One body is written differently from form to form',
    messages: {
      department: {
        what: 'The department is written “{{name}}” in {{count}} form(s) and “{{usual}}” in {{total}} other form(s); probably one body.',
        todo: 'Please check, and use the full name throughout.',
      },
      unit: {
        what: 'The implementing unit is written “{{name}}” in {{count}} form(s) and “{{usual}}” in {{total}} other form(s); probably one body.',
        todo: 'Please check, and use the full name throughout.',
      },
    },
  },
  'same-indicator-differs': {
    title: 'One indicator has different results in different forms',
    messages: {
      differs: {
        what: '“{{name}}” of one department and year has different results in different forms: {{values}}.',
        todo: 'Please check what each form counts; where it is the same, use one value, else say so in the name.',
      },
    },
  },
  'projects-alike': {
    title: 'Different projects, the same words',
    messages: {
      goal: {
        what: 'The goals of {{count}} different projects are the same word for word: {{names}}. This is a judgement; please verify.',
        todo: 'Check whether one was copied; state what each project is to achieve.',
      },
      outcome: {
        what: 'The outcomes of {{count}} different projects are the same word for word: {{names}}. This is a judgement; please verify.',
        todo: 'Check whether one was copied; state what each project achieved.',
      },
      rows: {
        what: '{{count}} different projects have {{rows}} rows with the same name, target and actual value: {{names}}. This is a judgement; please verify.',
        todo: 'Check whether one was copied; give each project its own targets and results.',
      },
    },
  },
  'form-handed-in-twice': {
    title: 'One form twice',
    messages: {
      twice: {
        what: 'The form of “{{name}}”, of one year and with the same rows, stands here {{count}} times. This is a judgement; please verify.',
        todo: 'Check whether it was handed in twice; delete the copy, or correct it if it was meant for another project or year.',
      },
    },
  },
  'target-below-last-result': {
    title: 'Target below last year’s result',
    messages: {
      below: {
        what: 'The {{year}} target of “{{name}}” ({{target}}) is below what {{lastYear}} already reached ({{reached}}). This is a judgement; please verify.',
        todo: 'Check whether the target is set too low; if it has to be lower, say why.',
      },
    },
  },
} as const satisfies RuleCatalogue;
