import { certaintyOf, NOT_JUDGED, SELF_EVALUATIONS, type FormAudit } from '../audit';

/** What is to be done with a form. */
export type Verdict = 'return' | 'check' | 'pass';

/** Rules that say of a figure that it could not be judged. */
const UNJUDGED: ReadonlySet<string> = new Set([
  'value-not-computable',
  'value-not-computed',
  'number-as-text-unreadable',
  'execution-rate-undefined',
]);

/** Figures of a form that should have been judged and could not be; a total that cannot be recomputed is one. */
export function uncheckedIn({ form, findings, recomputed }: FormAudit): number {
  const isSelfEvaluation = SELF_EVALUATIONS.includes(form.kind);
  return (
    findings.filter(({ rule }) => UNJUDGED.has(rule)).length + (isSelfEvaluation && recomputed.score === null ? 1 : 0)
  );
}

/** An error sends a form back; a warning, a figure nobody could judge or an unsure reading asks for a person's look. */
export function verdictOf(audit: FormAudit): Verdict {
  const has = (severity: string): boolean => audit.findings.some((finding) => finding.severity === severity);
  if (has('error')) return 'return';
  const isUnsure = certaintyOf(audit.form) === 'unsure' || NOT_JUDGED.includes(audit.form.kind);
  return has('warning') || uncheckedIn(audit) > 0 || isUnsure ? 'check' : 'pass';
}
