import { WITH_TARGETS } from '../form';
import { defineRule } from './define-rule';
import { emptyAnswer } from './support/header';

/** The implementing unit (实施单位) must be named. */
export const unitEmpty = defineRule({
  id: 'unit-empty',
  code: 'PE102',
  severity: 'warning',
  kinds: WITH_TARGETS,
  basis: ['form', 'observed'],
  isJudgement: false,
  messages: { empty: ['label'] },
  check: (form) => emptyAnswer(form, form.header.unit),
});
