import { bySeverity, type AuditOptions, type CrossFormFinding, type Severity } from '../audit';
import { failureOf, placesOf, RunComparison, type ReviewedForm } from '../batch';
import { counts, type NamedForm, type ReportedFailure, type RunClosing, type SeverityCounts } from '../report';
import type { FileRecord, SentOutcome } from './sent';

const NONE: SeverityCounts = { error: 0, warning: 0, info: 0 };

/** The sum of counts. */
export const plus = (one: SeverityCounts, other: SeverityCounts): SeverityCounts => ({
  error: one.error + other.error,
  warning: one.warning + other.warning,
  info: one.info + other.info,
});

/** What is known of a run at its end. */
export interface Conclusion {
  readonly closing: RunClosing;
  /** All findings, those of comparing forms among them. */
  readonly found: SeverityCounts;
  /** The forms as rows, where a review is asked for. */
  readonly reviewed: readonly ReviewedForm[];
}

/** Adds up what a run finds while its files come in; the forms themselves are not kept. */
export class RunTally {
  private readonly forms: NamedForm[] = [];
  private readonly failures: ReportedFailure[] = [];
  private readonly skipped: ReportedFailure[] = [];
  private readonly comparison = new RunComparison();
  /** One copy of each text: kinds, sheets and projects recur by the thousand. */
  private readonly texts = new Map<string, string>();
  private found = NONE;
  shown = NONE;
  /** Figures that could not be checked. */
  unchecked = 0;

  get formCount(): number {
    return this.forms.length;
  }

  /** A file has come in. */
  take({ file, forms, failures, skipped }: SentOutcome | FileRecord): void {
    for (const form of forms) {
      const { kind } = form;
      this.forms.push({ file, sheet: this.once(form.sheet), kind, project: this.once(form.project) });
      this.comparison.note('places' in form ? form.places : placesOf(form.facts));
      this.found = plus(this.found, form.found);
      this.unchecked += form.unchecked;
      if ('shown' in form) this.shown = plus(this.shown, form.shown);
    }
    this.failures.push(...failures);
    this.skipped.push(...skipped);
  }

  /** The run is over: compares its forms, out of the same files in the same order. */
  async conclude(records: AsyncIterable<FileRecord>, options: AuditOptions): Promise<Conclusion> {
    const reviewed: ReviewedForm[] = [];
    for await (const { forms } of records) {
      for (const { facts, reviewed: row } of forms) {
        this.comparison.keep(facts);
        if (row) reviewed.push(row);
      }
    }
    const crossForm = this.compare(options);
    const { forms, failures, skipped } = this;
    const projects = this.comparison.projects();
    return {
      closing: { forms, projects, crossForm, failures, skipped },
      found: plus(this.found, counts(crossForm)),
      reviewed,
    };
  }

  private once(text: string): string {
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return known ?? text;
  }

  /** Without comparing anything. */
  closing(): RunClosing {
    const { forms, failures, skipped } = this;
    return { forms, projects: [], crossForm: [], failures, skipped };
  }

  /** What went wrong in comparing must not take along what was found in each form. */
  private compare(options: AuditOptions): CrossFormFinding[] {
    try {
      return this.comparison.findings(options);
    } catch {
      this.failures.push(failureOf('*', null, 'check-failed'));
      return [];
    }
  }
}

/** The same without the findings that are milder than asked for. */
export const withOnly = (run: RunClosing, least: Severity): RunClosing => ({
  ...run,
  crossForm: run.crossForm.filter(({ severity }) => bySeverity(severity, least) <= 0),
});
