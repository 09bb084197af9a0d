import type { RuleCatalogue } from '../types';

export const header = {
  'department-empty': {
    title: 'Department left empty',
    messages: {
      empty: {
        what: '“{{label}}” is not filled in.',
        todo: 'Enter the full name of the department, as in its budget.',
      },
    },
  },
  'unit-empty': {
    title: 'Implementing unit left empty',
    messages: {
      empty: {
        what: '“{{label}}” is not filled in.',
        todo: 'Enter the full name of the implementing unit; where the department carries the project out itself, enter the department.',
      },
    },
  },
  'year-missing': {
    title: 'No year shown',
    messages: {
      missing: {
        what: 'The form does not say which year it evaluates.',
        todo: 'Put the year below the title, for example “（2023年度）”.',
      },
    },
  },
  'template-of-another-year': {
    title: 'Heading may be left from a template of another year',
    messages: {
      another: {
        what: 'The heading says {{formYear}}, while goal, outcome and results all speak of {{year}}. This is a judgement; please check.',
        todo: 'Check the year; where an old template was used, correct its heading.',
      },
    },
  },
  'year-differs': {
    title: 'Year in the project name differs from the form’s',
    messages: {
      differs: {
        what: 'The project name says {{years}}, the form evaluates {{formYear}}. Please check.',
        todo: 'Check the project name and the year; if money of an earlier year was spent this year, say so in the remarks.',
      },
    },
  },
  'project-name-empty': {
    title: 'Project name left empty',
    messages: {
      empty: {
        what: '“{{label}}” is not filled in.',
        todo: 'Enter the name of the project, as in the approved budget.',
      },
    },
  },
} as const satisfies RuleCatalogue;
