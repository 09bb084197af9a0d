import { certaintyOf, NOT_JUDGED } from '../form';
import type { Severity } from '../rules/types';
import type { FormAudit } from './types';

/** What is to be done with a form: back to who wrote it, a person's look, or nothing. */
export type FormVerdict = 'return' | 'check' | 'pass';

/**
 * An error sends a form back; a warning, anything unchecked, an unsure reading or a kind that is not judged asks for a
 * person's look.
 */
export function verdictOf({ form, findings, coverage }: FormAudit): FormVerdict {
  const has = (severity: Severity): boolean => findings.some((finding) => finding.severity === severity);
  if (has('error')) return 'return';
  const isOpen = coverage.unchecked.length > 0 || certaintyOf(form) === 'unsure';
  return has('warning') || isOpen || NOT_JUDGED.includes(form.kind) ? 'check' : 'pass';
}
