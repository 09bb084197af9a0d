import { graver, toA1, verdictFor, verdictOf, type FormAudit, type FormVerdict, type Severity } from '../audit';
import type { FormKind } from '../form';
import type { Language } from '../messages';
import {
  wordFailure,
  wordFinding,
  type ReportedForm,
  type FormPlace,
  type RunClosing,
  type RunReport,
} from '../report';
import { Comparison } from './comparison';

/** A form as a row of the summary. */
export interface ReviewedForm {
  readonly folder: string;
  readonly file: string;
  readonly sheet: string;
  readonly kind: FormKind;
  readonly year: number | null;
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  readonly printed: number | null;
  readonly recomputed: number | null;
  /** How many of the scores in it are open: counted as printed, and nobody knows whether right. */
  readonly open: number;
  readonly difference: number | null;
  readonly grade: string;
  readonly errors: number;
  readonly warnings: number;
  /** Figures that should have been judged and could not be. */
  readonly unchecked: number;
  readonly verdict: FormVerdict;
  /** What its profile says of one more finding of a severity: forms are compared once all are in. */
  readonly verdictWith: Readonly<Record<Severity, FormVerdict>>;
  /** Link to the annotated copy of the file; `null` where there is none. */
  readonly copy: string | null;
  readonly findings: readonly ReviewedFinding[];
}

export interface ReviewedFinding {
  readonly file: string;
  readonly sheet: string;
  readonly project: string;
  readonly unit: string;
  /** A1 address; `null` for the form as a whole. */
  readonly cell: string | null;
  readonly severity: Severity;
  readonly rule: string;
  readonly code: string;
  readonly title: string;
  readonly message: string;
  readonly help: string;
  readonly basis: string;
  /**
   * How a letter says it, where it compares forms: other files by where they lie below all of the run's, and nothing of
   * what other units handed in.
   */
  readonly inLetter?: { readonly message: string; readonly help: string };
}

export interface ReviewedFailure {
  readonly file: string;
  readonly sheet: string | null;
  readonly code: string;
  readonly what: string;
  readonly todo: string;
}

/** A run as rows, in words: what every output of a batch is made of. */
export interface Review {
  readonly forms: readonly ReviewedForm[];
  readonly failures: readonly ReviewedFailure[];
  /** Files in which no form was found, by their sheets: nothing in them was checked. */
  readonly without: readonly ReviewedFailure[];
  /** Notes on what was left out. */
  readonly skipped: readonly ReviewedFailure[];
}

/** Whether what is said of a sheet is that it holds no form. */
const isFormless = ({ code }: { readonly code: string }): boolean => code.startsWith('no-form');

/** The folder and the name of a path, whatever separates them. */
function splitPath(path: string): { readonly folder: string; readonly file: string } {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { folder: at < 0 ? '' : path.slice(0, at), file: path.slice(at + 1) };
}

/** Puts a run into words and rows. */
export const reviewOf = (run: RunReport, language: Language): Review =>
  joinReview(
    run.forms.map((form) => reviewedForm(form, language)),
    run,
    language,
  );

/** What of a run's end becomes rows. */
type Ending = Pick<RunClosing, 'crossForm' | 'failures' | 'skipped'> & { readonly forms: readonly FormPlace[] };

/** The forms of a run as rows, each by itself, with what is known at its end. */
export function joinReview(forms: readonly ReviewedForm[], run: Ending, language: Language): Review {
  const across = crossFindings(forms, run, language);
  const failureOf = (failure: RunClosing['failures'][number]): ReviewedFailure => {
    const { message, help } = wordFailure(failure, language);
    return { file: failure.file, sheet: failure.sheet, code: failure.code, what: message, todo: help };
  };
  return {
    forms: forms.map((form, index) => withFindings(form, across.get(index) ?? [])),
    failures: run.failures.filter((one) => !isFormless(one)).map(failureOf),
    without: run.failures.filter(isFormless).map(failureOf),
    // A sheet without a form beside one that has it is nothing to know.
    skipped: run.skipped.filter((one) => !isFormless(one)).map(failureOf),
  };
}

const textOf = (field: { readonly value: { readonly text: string } } | null): string => field?.value.text ?? '';

/** One form as a row, before forms are compared. */
export function reviewedForm({ file: path, sheet, audit }: ReportedForm, language: Language): ReviewedForm {
  const { header, total, kind } = audit.form;
  const printed = total?.score?.number ?? null;
  const { score: recomputed, grade, open } = audit.recomputed;
  const findings = findingsOf(path, sheet, audit, language);
  return {
    ...splitPath(path),
    sheet,
    kind,
    year: header.year?.year ?? null,
    project: textOf(header.projectName),
    department: textOf(header.department),
    unit: textOf(header.unit),
    printed: printed?.toNumber() ?? null,
    recomputed: recomputed?.toNumber() ?? null,
    open,
    difference: printed && recomputed ? printed.minus(recomputed).toNumber() : null,
    grade: grade ?? '',
    errors: count(findings, 'error'),
    warnings: count(findings, 'warning'),
    unchecked: audit.coverage.unchecked.length,
    verdict: verdictOf(audit),
    verdictWith: {
      error: verdictFor('error', audit.profile.profile),
      warning: verdictFor('warning', audit.profile.profile),
      info: verdictFor('info', audit.profile.profile),
    },
    copy: null,
    findings,
  };
}

const count = (findings: readonly ReviewedFinding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** A form with what comparing it found, which may change what becomes of it. */
function withFindings(form: ReviewedForm, more: readonly ReviewedFinding[]): ReviewedForm {
  if (more.length === 0) return form;
  return {
    ...form,
    errors: form.errors + count(more, 'error'),
    warnings: form.warnings + count(more, 'warning'),
    verdict: more.reduce((so, { severity }) => graver(so, form.verdictWith[severity]), form.verdict),
    findings: [...form.findings, ...more],
  };
}

function findingsOf(file: string, sheet: string, audit: FormAudit, language: Language): ReviewedFinding[] {
  const { header } = audit.form;
  return audit.findings.map((finding) => {
    const { title, message, help, basis } = wordFinding(finding, language);
    const [first] = finding.cells;
    return {
      ...{ file, sheet, project: textOf(header.projectName), unit: textOf(header.unit) },
      cell: first ? toA1(first) : null,
      ...{ severity: finding.severity, rule: finding.rule, code: finding.code },
      ...{ title, message, help, basis },
    };
  });
}

/** What comparing forms found, by the index of the form whose cell is to be looked at. */
function crossFindings(
  forms: readonly ReviewedForm[],
  run: Ending,
  language: Language,
): ReadonlyMap<number, readonly ReviewedFinding[]> {
  const found = new Map<number, ReviewedFinding[]>();
  const comparison = new Comparison(forms, language);
  for (const finding of run.crossForm) {
    const [first] = finding.cells;
    const form = first && forms[first.form];
    const place = first && run.forms[first.form];
    if (!first || !form || !place) continue;
    const { project, unit } = form;
    const here = found.get(first.form) ?? [];
    found.set(first.form, here);
    here.push({
      ...{ file: place.file, sheet: place.sheet, project, unit },
      cell: toA1(first.address),
      ...{ severity: finding.severity, rule: finding.rule, code: finding.code },
      ...comparison.worded(finding, first.form),
    });
  }
  return found;
}
