import { compactText } from '../scoring';
import { defineCrossFormRule } from './define-rule';
import { groupsOf, lastingProjectOf, MOST_SHOWN, rowsOf, type AlikeCell } from './support/alike-forms';
import type { CrossFormReport, FormInRun } from './types';

const MESSAGES = {
  goal: ['names', 'count'],
  outcome: ['names', 'count'],
  rows: ['names', 'count', 'rows'],
} as const;
/** A shorter text is a phrase that many use. */
const SHORTEST_TEXT = 40;
const LEAST_ROWS = 5;

/** The groups of which at least two projects are part, one cell a project. */
const acrossProjects = <One extends AlikeCell>(groups: readonly (readonly One[])[]): readonly (readonly One[])[] =>
  groups
    .map((group) => groupsOf(group, ({ project }) => project).flatMap(([first]) => first ?? []))
    .filter((group) => group.length > 1);

const dataOf = (group: readonly AlikeCell[], forms: readonly FormInRun[]) => ({
  names: group.slice(0, MOST_SHOWN).map(({ form }) => forms[form]?.form.header.projectName?.value.text ?? ''),
  count: group.length,
});
const cellsOf = (group: readonly AlikeCell[]) =>
  group.slice(0, MOST_SHOWN).map(({ form, address }) => ({ form, address }));

function textsAlike(forms: readonly FormInRun[], part: 'goal' | 'outcome'): CrossFormReport<typeof MESSAGES>[] {
  const texts = forms.flatMap((one, form) => {
    const field = one.form[part]?.value;
    const text = field?.kind === 'text' ? compactText(field.text) : '';
    return field && text.length >= SHORTEST_TEXT
      ? [{ form, address: field.address, project: lastingProjectOf(one), text }]
      : [];
  });
  return acrossProjects(groupsOf(texts, ({ text }) => text)).map((group) => ({
    message: part,
    data: dataOf(group, forms),
    cells: cellsOf(group),
  }));
}

/** Forms whose rows are alike: those that share the same five or more rows. */
function rowsAlike(forms: readonly FormInRun[]): CrossFormReport<typeof MESSAGES>[] {
  const rows = forms.flatMap((one, form) =>
    rowsOf(one).map(({ text, cell }) => ({ form, address: cell.address, project: lastingProjectOf(one), text })),
  );
  const shared = acrossProjects(groupsOf(rows, ({ text }) => text));
  // Rows that the very same forms share belong together.
  return groupsOf(shared, (group) => group.map(({ form }) => form).join(','))
    .filter((list) => list.length >= LEAST_ROWS)
    .flatMap((list) => {
      const [first] = list;
      return first
        ? [{ message: 'rows' as const, data: { ...dataOf(first, forms), rows: list.length }, cells: cellsOf(first) }]
        : [];
    });
}

/** Different projects have goals, results and figures of their own. Excel: =COUNTIF(goals,B11)=1 */
export const projectsAlike = defineCrossFormRule({
  id: 'projects-alike',
  code: 'PE803',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: MESSAGES,
  checkAll: (forms) => [...textsAlike(forms, 'goal'), ...textsAlike(forms, 'outcome'), ...rowsAlike(forms)],
});
