import type { CellAddress } from '../form';
import { defineCrossFormRule } from './define-rule';
import { groupsOf, MOST_SHOWN, projectOf, rowsOf } from './support/alike-forms';
import { fingerprint } from './support/facts';
import { formCell } from './support/header';
import type { Fact, FormInRun } from './types';

const LEAST_ROWS = 3;

interface Whole extends Fact {
  readonly key: string;
  readonly name: string;
  readonly address: CellAddress | null;
}

/** Project, year and every row of a form; nothing where that is too little to tell it by. */
function wholeOf(one: FormInRun): Whole[] {
  const rows = rowsOf(one);
  const project = projectOf(one);
  if (project === '' || rows.length < LEAST_ROWS) return [];
  const { projectName, year } = one.form.header;
  const whole = [project, year?.year ?? '', ...rows.map(({ text }) => text)].join('\n');
  const address = projectName?.value.address ?? formCell(one.form)[0] ?? null;
  return [{ key: fingerprint(whole), name: projectName?.value.text ?? '', address }];
}

/** One form of one project and year stands in a run once. Excel: =COUNTIF(projects,B3)=1 */
export const formHandedInTwice = defineCrossFormRule({
  id: 'form-handed-in-twice',
  code: 'PE804',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: { twice: ['name', 'count'] },
  factsOf: wholeOf,
  compare: (facts) =>
    groupsOf(facts, ({ key }) => key)
      .filter((group) => group.length > 1)
      .map((group) => ({
        message: 'twice',
        data: { name: group[0]?.name ?? '', count: group.length },
        cells: group.slice(0, MOST_SHOWN).flatMap(({ form, address }) => (address ? [{ form, address }] : [])),
      })),
});
