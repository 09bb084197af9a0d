import type { FormKind } from '../form';
import { projectOf } from '../rules/support/alike-forms';
import { bodyKey, isSpellingOf } from '../rules/support/bodies';
import { projectCodeOf, projectKeys, stepOf } from '../rules/support/linked-projects';
import type { Fact, FactInRun, FormInRun, LinkedForm, LinkedProject, ProjectStep } from '../rules/types';

const STEPS: readonly ProjectStep[] = ['targets', 'monitoring', 'result', 'evaluation'];

/** What is kept of a form to link it with others of its project; what it does not say is blank. */
export interface ProjectFact extends Fact {
  readonly key: readonly string[];
  readonly kind: FormKind;
  readonly step: ProjectStep;
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly unit: string;
  readonly year: number | null;
}
type Linkable = FactInRun<ProjectFact>;

/** What tells a form's project from others; nothing where the form is no step of a project or names none. */
export function projectFactsOf(one: FormInRun): ProjectFact[] {
  const { header, kind } = one.form;
  const step = stepOf(one);
  const key = projectKeys(one);
  if (step === null || key.length === 0) return [];
  const name = projectOf(one);
  const [department = '', unit = ''] = [header.department, header.unit].map((field) => bodyOf(field?.value.text ?? ''));
  // A name with its year says which year's project it is; a later year at the head is that of the printing.
  const year = /(?:19|20)\d\d/u.test(name) ? null : (header.year?.year ?? null);
  return [{ key, kind, step, code: projectCodeOf(one), name, department, unit, year }];
}

/**
 * The projects of which a run holds several forms: declaration, monitoring, self-evaluation, evaluation by others, in
 * one workbook or in several files. One project has one code; without codes, one name, no two bodies and no two years.
 */
export function linkProjects(forms: readonly Linkable[]): LinkedProject[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  for (const one of forms) {
    const known = one.key.flatMap((key) => byKey.get(key) ?? []);
    const identity = identityOf(one);
    const fits = ({ unlike }: Group): boolean =>
      unlike.has(identity) || [...unlike.values()].every((other) => isSameProject(one, other));
    const group: Group = known.find(fits) ?? { forms: [], unlike: new Map<string, Linkable>() };
    if (group.forms.length === 0) groups.push(group);
    group.forms.push(one);
    if (!group.unlike.has(identity)) group.unlike.set(identity, one);
    for (const key of one.key) {
      const here = byKey.get(key) ?? [];
      byKey.set(key, here);
      if (!here.includes(group)) here.push(group);
    }
  }
  return groups
    .filter((group) => group.forms.length > 1)
    .map((group) => ({ forms: group.forms.map(toLinked).sort(inOrder) }));
}

/** Forms of one project. Of those that say the same of it one is looked at: a run may hold thousands of them. */
interface Group {
  readonly forms: Linkable[];
  readonly unlike: Map<string, Linkable>;
}

/** What forms are told apart by. */
const identityOf = ({ code, name, department, unit, year }: Linkable): string =>
  [code, name, department, unit, year ?? ''].join('\n');

/** Bodies are printed with and without their code, [199210]江城大学. */
const bodyOf = (text: string): string => bodyKey(text.replace(/^\s*[[［【(（]\s*[\d.-]+\s*[\]］】)）]/u, ''));

const isSameProject = (one: Linkable, other: Linkable): boolean =>
  agree(one.year, other.year) &&
  (one.code !== '' && other.code !== ''
    ? one.code === other.code
    : one.name === other.name && haveSameBodies(one, other));

const haveSameBodies = (one: Linkable, other: Linkable): boolean =>
  isSameBody(one.department, other.department) && isSameBody(one.unit, other.unit);

const isSameBody = (one: string, other: string): boolean =>
  one === '' || other === '' || one === other || isSpellingOf(one, other);

const agree = (one: number | null, other: number | null): boolean => one === null || other === null || one === other;

const toLinked = ({ form, step }: Linkable): LinkedForm => ({ index: form, step });

const inOrder = (one: LinkedForm, other: LinkedForm): number =>
  STEPS.indexOf(one.step) - STEPS.indexOf(other.step) || one.index - other.index;
