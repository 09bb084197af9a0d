import { projectsOf } from '../audit';
import type { NamedForm, ReportedForm, RunClosing, RunReport } from './types';

/** What is kept of a form to name it by at the end of a run. */
export const namedForm = ({ file, sheet, audit: { form } }: ReportedForm): NamedForm => ({
  file,
  sheet,
  kind: form.kind,
  project: form.header.projectName?.value.text ?? '',
});

/** What is said at the end of a run whose forms are all at hand. */
export const closingOf = ({ forms, ...rest }: RunReport): RunClosing => ({
  ...rest,
  forms: forms.map(namedForm),
  projects: projectsOf(forms.map(({ audit }) => audit)),
});
