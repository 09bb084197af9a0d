import type { LinkedForm, LinkedProject, ProjectStep } from '../types';

/** The form of a step, where the project has exactly one; of several nobody knows which is meant. */
export function onlyFormOf({ forms }: LinkedProject, step: ProjectStep): LinkedForm | null {
  const [first, second] = forms.filter((one) => one.step === step);
  return second ? null : (first ?? null);
}
