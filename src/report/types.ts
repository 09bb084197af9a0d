import type { CrossFormFinding, FormAudit } from '../audit';

/** One checked form with its place. */
export interface ReportedForm {
  readonly file: string;
  readonly sheet: string;
  readonly audit: FormAudit;
}

/** A file or sheet that could not be read, or that holds no form. */
export interface ReportedFailure {
  readonly file: string;
  readonly sheet: string | null;
  /** A code of the failure catalogue with the data of its wording. */
  readonly code: string;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Everything one run gives. */
export interface RunReport {
  readonly forms: readonly ReportedForm[];
  /** Cells name their form by its index in `forms`. */
  readonly crossForm: readonly CrossFormFinding[];
  readonly failures: readonly ReportedFailure[];
  /** Sheets without a form in workbooks that hold one elsewhere: no failure. */
  readonly skipped: readonly ReportedFailure[];
}
