import type { FormKind } from '../../form';
import { compactText } from '../../scoring';
import type { FormInRun, LinkedForm, LinkedProject, ProjectStep } from '../types';
import { projectOf } from './alike-forms';

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

/** The step of its project that a form is; `null`: none. */
export const stepOf = ({ form: { kind } }: FormInRun): ProjectStep | null => STEP_OF[kind];

/** The form of a step, where the project has exactly one; of several nobody knows which is meant. */
export function onlyFormOf({ forms }: LinkedProject, step: ProjectStep): LinkedForm | null {
  const [first, second] = forms.filter((one) => one.step === step);
  return second ? null : (first ?? null);
}

/** The code of a form's project; blank where it has none. */
export const projectCodeOf = ({ form }: FormInRun): string => compactText(form.header.projectCode?.value.text ?? '');

/** What forms of one project have in common, one of them at least: the code, the name. */
export function projectKeys(one: FormInRun): readonly string[] {
  const [code, name] = [projectCodeOf(one), projectOf(one)];
  return [...(code ? [`code ${code}`] : []), ...(name ? [`name ${name}`] : [])];
}
