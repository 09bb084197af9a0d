import type { FormKind } from '../form';
import { projectOf } from '../rules/support/alike-forms';
import { bodyKey, isSpellingOf } from '../rules/support/bodies';
import type { FormInRun, LinkedForm, LinkedProject, ProjectStep } from '../rules/types';
import { compactText } from '../scoring';

const STEPS: readonly ProjectStep[] = ['targets', 'monitoring', 'result', 'evaluation'];

const STEP_OF: Readonly<Record<FormKind, ProjectStep | null>> = {
  project: 'result',
  transfer: 'result',
  department: 'result',
  bond: 'result',
  targets: 'targets',
  monitoring: 'monitoring',
  evaluation: 'evaluation',
  rubric: null,
  unknown: null,
};

/**
 * The projects of which a run holds several forms: declaration, monitoring, self-evaluation, evaluation by others, in
 * one workbook or in several files. One project has one code; without codes, one name, no two bodies and no two years.
 */
export function linkProjects(forms: readonly FormInRun[]): LinkedProject[] {
  const groups: Linkable[][] = [];
  const byKey = new Map<string, Linkable[][]>();
  for (const one of forms.flatMap((form, index) => linkable(form, index))) {
    const known = one.keys.flatMap((key) => byKey.get(key) ?? []);
    const group = known.find((others) => others.every((other) => isSameProject(one, other))) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(one);
    for (const key of one.keys) {
      const here = byKey.get(key) ?? [];
      byKey.set(key, here);
      if (!here.includes(group)) here.push(group);
    }
  }
  return groups.filter(({ length }) => length > 1).map((group) => ({ forms: group.map(toLinked).sort(inOrder) }));
}

/** A form with what tells its project from others; what it does not say is blank. */
interface Linkable extends LinkedForm {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly unit: string;
  readonly year: number | null;
  /** What forms of one project have in common, one of them at least. */
  readonly keys: readonly string[];
}

function linkable({ form, context }: FormInRun, index: number): Linkable[] {
  const { header, kind } = form;
  const step = STEP_OF[kind];
  const code = compactText(header.projectCode?.value.text ?? '');
  const name = projectOf({ form, context });
  const keys = [...(code ? [`code ${code}`] : []), ...(name ? [`name ${name}`] : [])];
  if (step === null || keys.length === 0) return [];
  const [department = '', unit = ''] = [header.department, header.unit].map((field) => bodyOf(field?.value.text ?? ''));
  // A name with its year says which year's project it is; a later year at the head is that of the printing.
  const year = /(?:19|20)\d\d/u.test(name) ? null : (header.year?.year ?? null);
  return [{ form, context, index, step, code, name, department, unit, year, keys }];
}

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

const toLinked = ({ form, context, index, step }: Linkable): LinkedForm => ({ form, context, index, step });

const inOrder = (one: LinkedForm, other: LinkedForm): number =>
  STEPS.indexOf(one.step) - STEPS.indexOf(other.step) || one.index - other.index;
