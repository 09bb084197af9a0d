import { compactText } from '../scoring';
import type { CellAddress } from '../form';
import { defineCrossFormRule } from './define-rule';
import { groupsOf, lastingProjectOf, MOST_SHOWN, rowsOf } from './support/alike-forms';
import { fingerprint } from './support/facts';
import type { CrossFormReport, Fact, FactInRun, FormInRun } from './types';

const MESSAGES = {
  goal: ['names', 'count'],
  outcome: ['names', 'count'],
  rows: ['names', 'count', 'rows'],
} as const;
/** A shorter text is a phrase that many use. */
const SHORTEST_TEXT = 40;
const LEAST_ROWS = 5;

interface Piece extends Fact {
  readonly key: string;
  readonly project: string;
  readonly address: CellAddress;
  readonly part: 'goal' | 'outcome' | 'row';
  /** The project as its form writes it. */
  readonly name: string;
}
type Use = FactInRun<Piece>;

function piecesOf(one: FormInRun): Piece[] {
  const project = lastingProjectOf(one);
  // A form without a project is nobody's copy.
  if (project === '') return [];
  const name = one.form.header.projectName?.value.text ?? '';
  const texts = (['goal', 'outcome'] as const).flatMap((part): Piece[] => {
    const field = one.form[part]?.value;
    const text = field?.kind === 'text' ? compactText(field.text) : '';
    if (!field || text.length < SHORTEST_TEXT) return [];
    return [{ key: `${part} ${fingerprint(text)}`, part, project, name, address: field.address }];
  });
  const rows = rowsOf(one).map(({ text, cell }): Piece => ({
    key: `row ${fingerprint(text)}`,
    part: 'row',
    project,
    name,
    address: cell.address,
  }));
  return [...texts, ...rows];
}

/** The groups of which at least two projects are part, one cell a project. */
const acrossProjects = (uses: readonly Use[]): readonly (readonly Use[])[] =>
  groupsOf(uses, ({ key }) => key)
    .map((group) => groupsOf(group, ({ project }) => project).flatMap(([first]) => first ?? []))
    .filter((group) => group.length > 1);

const dataOf = (group: readonly Use[]) => ({
  names: group.slice(0, MOST_SHOWN).map(({ name }) => name),
  count: group.length,
});
const cellsOf = (group: readonly Use[]) => group.slice(0, MOST_SHOWN).map(({ form, address }) => ({ form, address }));

const textsAlike = (uses: readonly Use[], part: 'goal' | 'outcome'): CrossFormReport<typeof MESSAGES>[] =>
  acrossProjects(uses.filter((use) => use.part === part)).map((group) => ({
    message: part,
    data: dataOf(group),
    cells: cellsOf(group),
  }));

/** Forms whose rows are alike: those that share the same five or more rows. */
function rowsAlike(uses: readonly Use[]): CrossFormReport<typeof MESSAGES>[] {
  const shared = acrossProjects(uses.filter(({ part }) => part === 'row'));
  // Rows that the very same forms share belong together.
  return groupsOf(shared, (group) => group.map(({ form }) => form).join(','))
    .filter((list) => list.length >= LEAST_ROWS)
    .flatMap((list) => {
      const [first] = list;
      return first
        ? [{ message: 'rows' as const, data: { ...dataOf(first), rows: list.length }, cells: cellsOf(first) }]
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
  factsOf: piecesOf,
  compare: (facts) => [...textsAlike(facts, 'goal'), ...textsAlike(facts, 'outcome'), ...rowsAlike(facts)],
});
