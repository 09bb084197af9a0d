import { WITH_TARGETS } from '../form';
import { defineRule } from './define-rule';
import { emptyAnswer } from './support/header';

/** The department (主管部门) must be named. */
export const departmentEmpty = defineRule({
  id: 'department-empty',
  code: 'PE101',
  severity: 'warning',
  kinds: WITH_TARGETS,
  basis: ['form', 'observed'],
  isJudgement: false,
  messages: { empty: ['label'] },
  check: (form) => emptyAnswer(form, form.header.department),
});
