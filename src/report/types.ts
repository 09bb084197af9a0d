import type { CrossFormFinding, FormAudit, LinkedProject, Severity } from '../audit';
import type { FormKind } from '../form';

/** Where a form stands. */
export interface FormPlace {
  readonly file: string;
  readonly sheet: string;
}

/** One checked form with its place. */
export interface ReportedForm extends FormPlace {
  readonly audit: FormAudit;
  /** The audit before findings milder than asked for were left out: what is decided rests on all of them. */
  readonly whole?: FormAudit;
}

/** A file or sheet that could not be read, or that holds no form. */
export interface ReportedFailure {
  readonly file: string;
  readonly sheet: string | null;
  /** A code of the failure catalogue with the data of its wording. */
  readonly code: string;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A form of a run, by which others are named. */
export interface NamedForm extends FormPlace {
  readonly kind: FormKind;
  readonly project: string;
}

/** What a run gives besides what was found in each form: all that is said at its end. */
export interface RunClosing {
  readonly forms: readonly NamedForm[];
  /** Which forms are of one project, by their index in `forms`. */
  readonly projects: readonly LinkedProject[];
  /** Cells name their form by its index in `forms`. */
  readonly crossForm: readonly CrossFormFinding[];
  readonly failures: readonly ReportedFailure[];
  /** Sheets without a form in workbooks that hold one elsewhere: no failure. */
  readonly skipped: readonly ReportedFailure[];
}

/** Everything one run gives. */
export interface RunReport extends Pick<RunClosing, 'crossForm' | 'failures' | 'skipped'> {
  readonly forms: readonly ReportedForm[];
}

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;
