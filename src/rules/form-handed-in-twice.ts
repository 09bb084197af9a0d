import { defineCrossFormRule } from './define-rule';
import { groupsOf, MOST_SHOWN, projectOf, rowsOf } from './support/alike-forms';
import { formCell } from './support/header';
import type { FormInRun } from './types';

const LEAST_ROWS = 3;

/** Project, year and every row of a form; blank where that is too little to tell it by. */
function wholeOf(one: FormInRun): string {
  const rows = rowsOf(one);
  const project = projectOf(one);
  if (project === '' || rows.length < LEAST_ROWS) return '';
  return [project, one.form.header.year?.year ?? '', ...rows.map(({ text }) => text)].join('\n');
}

/** One form of one project and year stands in a run once. Excel: =COUNTIF(projects,B3)=1 */
export const formHandedInTwice = defineCrossFormRule({
  id: 'form-handed-in-twice',
  code: 'PE804',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { twice: ['name', 'count'] },
  checkAll: (forms) =>
    groupsOf(
      forms.map((one, form) => ({ one, form })),
      ({ one }) => wholeOf(one),
    )
      .filter((group) => group.length > 1)
      .map((group) => ({
        message: 'twice',
        data: { name: group[0]?.one.form.header.projectName?.value.text ?? '', count: group.length },
        cells: group.slice(0, MOST_SHOWN).flatMap(({ one, form }) => {
          const address = one.form.header.projectName?.value.address ?? formCell(one.form)[0];
          return address ? [{ form, address }] : [];
        }),
      })),
});
