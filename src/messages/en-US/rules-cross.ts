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
} as const satisfies RuleCatalogue;
