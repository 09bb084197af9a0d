import { factsOf, type AuditOptions, type ComparisonFacts, type Severity } from '../audit';
import type { Language } from '../messages';
import {
  counts,
  namedForm,
  type NamedForm,
  type ReportedFailure,
  type ReportedForm,
  type SeverityCounts,
} from '../report';
import { failureOf, type FileReport } from './judge-file';
import { reviewedForm, type ReviewedForm } from './review';

/** What a run keeps of one form: plain data, that can be sent between threads, stored, and joined with other machines'. */
export interface FormOutcome extends Omit<NamedForm, 'file'> {
  /** As it is printed. */
  readonly printed: string;
  /** The findings that are printed. */
  readonly shown: SeverityCounts;
  /** All of them. */
  readonly found: SeverityCounts;
  /** Figures that could not be checked. */
  readonly unchecked: number;
  /** Its row in the review; `null` where none is asked for. */
  readonly reviewed: ReviewedForm | null;
  readonly facts: ComparisonFacts;
}

/** What a run keeps of one file. */
export interface FileOutcome {
  readonly file: string;
  readonly forms: readonly FormOutcome[];
  readonly failures: readonly ReportedFailure[];
  readonly skipped: readonly ReportedFailure[];
}

export interface OutcomeOptions {
  readonly audit: AuditOptions;
  readonly language: Language;
  /** How a form is printed; the findings in it are those that are shown. */
  readonly print: (form: ReportedForm) => string;
  readonly isShown: (severity: Severity) => boolean;
  readonly isReviewed: boolean;
}

/** Reduces what was found in a file to what the run keeps. A form that cannot be put into words is a failure of that form. */
export function outcomeOf(file: string, report: FileReport, options: OutcomeOptions): FileOutcome {
  const failures = [...report.failures];
  const forms = report.forms.flatMap((form): FormOutcome[] => {
    try {
      return [formOutcome(form, options)];
    } catch {
      failures.push(failureOf(file, form.sheet, 'check-failed'));
      return [];
    }
  });
  return { file, forms, failures, skipped: report.skipped };
}

function formOutcome(form: ReportedForm, options: OutcomeOptions): FormOutcome {
  const { audit, language, print, isShown, isReviewed } = options;
  const findings = form.audit.findings.filter(({ severity }) => isShown(severity));
  const { sheet, kind, project } = namedForm(form);
  return {
    ...{ sheet, kind, project },
    printed: print({ ...form, audit: { ...form.audit, findings }, whole: form.audit }),
    shown: counts(findings),
    found: counts(form.audit.findings),
    reviewed: isReviewed ? reviewedForm(form, language) : null,
    unchecked: form.audit.coverage.unchecked.length,
    facts: factsOf(form.audit, audit),
  };
}

/** A file of which nothing is known but why. */
export const failedOutcome = (file: string, code: string, data: ReportedFailure['data'] = {}): FileOutcome => ({
  file,
  forms: [],
  failures: [failureOf(file, null, code, data)],
  skipped: [],
});
