import { WITH_TARGETS } from '../form';
import { defineRule } from './define-rule';
import { emptyAnswer } from './support/header';

/** The project (项目名称) must be named. */
export const projectNameEmpty = defineRule({
  id: 'project-name-empty',
  code: 'PE105',
  severity: 'warning',
  kinds: WITH_TARGETS,
  basis: ['form', 'observed'],
  isJudgement: false,
  messages: { empty: ['label'] },
  check: (form) => emptyAnswer(form, form.header.projectName),
});
