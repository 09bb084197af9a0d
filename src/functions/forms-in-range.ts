import { auditForm, type FormAudit } from '../audit';
import { readForms } from '../form/read-form';
import { profileIn } from './arguments';
import { isFailure, notAvailable, type Failure } from './failure';
import { gridOf } from './sheet-range';

/** The forms of a range, checked. */
export function auditRange(range: unknown, profile: unknown): readonly FormAudit[] | Failure {
  const rules = profileIn(profile);
  if (isFailure(rules)) return rules;
  const { forms } = readForms(gridOf(range));
  if (forms.length === 0) return notAvailable('no-form');
  return forms.map((form) => auditForm(form, { profile: rules }));
}
