import { says } from '../lexicon';
import type { EvaluationForm } from '../form';
import { foldWidth, WITH_TARGETS } from '../form';
import { defineRule } from './define-rule';
import { formCell, headerCells } from './support/header';

/** A year in a shape or place that the reader does not take for the form's year; dates of filling in do not count. */
const SOME_YEAR =
  /(?<!\d)(?:19|20)\d{2}(?:年|$|[-—–~至到](?:19|20)\d{2}(?!\d))|二[〇○Oo零0][〇○Oo零0一二三四五六七八九]{2}年/u;
const DATE = /日$|月/u;

/** The form must show the year it evaluates, in its title or above the project's name. */
export const yearMissing = defineRule({
  id: 'year-missing',
  code: 'PE103',
  severity: 'info',
  kinds: WITH_TARGETS,
  basis: ['form'],
  isJudgement: false,
  messages: { missing: [] },
  check: (form) =>
    form.header.year !== null || showsSomeYear(form) ? [] : [{ message: 'missing', data: {}, cells: formCell(form) }],
});

function showsSomeYear(form: EvaluationForm): boolean {
  const name = form.header.projectName?.value.address;
  return headerCells(form).some(({ address, text }) => {
    if (address.row === name?.row && address.column === name.column) return false;
    const folded = foldWidth(text).replace(/\s+/gu, '');
    return SOME_YEAR.test(folded) && !DATE.test(folded) && !says('identifier', folded);
  });
}
