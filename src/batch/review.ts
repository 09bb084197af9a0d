import { toA1, type FormAudit, type Severity } from '../audit';
import { catalogueOf, type Language } from '../messages';
import { wordFailure, wordFinding, type ReportedForm, type RunReport } from '../report';
import { uncheckedIn, verdictOf, type Verdict } from './verdict';

/** A form as a row of the summary. */
export interface ReviewedForm {
  readonly folder: string;
  readonly file: string;
  readonly sheet: string;
  readonly project: string;
  /** The name of the kind of form. */
  readonly kind: string;
  readonly department: string;
  readonly unit: string;
  readonly printed: number | null;
  readonly recomputed: number | null;
  readonly difference: number | null;
  readonly grade: string;
  readonly errors: number;
  readonly warnings: number;
  readonly unchecked: number;
  readonly verdict: Verdict;
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
  /** Sheets without a form, and notes on what was left out. */
  readonly skipped: readonly ReviewedFailure[];
}

/** The folder and the name of a path, whatever separates them. */
function splitPath(path: string): { readonly folder: string; readonly file: string } {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { folder: at < 0 ? '' : path.slice(0, at), file: path.slice(at + 1) };
}

/** Puts a run into words and rows. */
export function reviewOf(run: RunReport, language: Language): Review {
  const forms = run.forms.map((reported, index) => formOf(reported, crossFindings(run, index, language), language));
  const failureOf = (failure: RunReport['failures'][number]): ReviewedFailure => {
    const { message, help } = wordFailure(failure, language);
    return { file: failure.file, sheet: failure.sheet, code: failure.code, what: message, todo: help };
  };
  const isFormless = ({ code }: { readonly code: string }): boolean => code.startsWith('no-form');
  return {
    forms,
    failures: run.failures.filter((one) => !isFormless(one)).map(failureOf),
    skipped: [...run.failures.filter(isFormless), ...run.skipped].map(failureOf),
  };
}

const textOf = (field: { readonly value: { readonly text: string } } | null): string => field?.value.text ?? '';

function formOf(
  { file: path, sheet, audit }: ReportedForm,
  cross: readonly ReviewedFinding[],
  language: Language,
): ReviewedForm {
  const { header, total } = audit.form;
  const printed = total?.score?.number ?? null;
  const { score: recomputed, grade } = audit.recomputed;
  const findings = [...findingsOf(path, sheet, audit, language), ...cross];
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const verdict = verdictOf(audit);
  return {
    ...splitPath(path),
    sheet,
    project: textOf(header.projectName),
    kind: catalogueOf(language).kinds[audit.form.kind],
    department: textOf(header.department),
    unit: textOf(header.unit),
    printed: printed?.toNumber() ?? null,
    recomputed: recomputed?.toNumber() ?? null,
    difference: printed && recomputed ? printed.minus(recomputed).toNumber() : null,
    grade: grade ?? '',
    errors: count('error'),
    warnings: count('warning'),
    unchecked: uncheckedIn(audit),
    verdict: verdict === 'pass' && count('warning') > 0 ? 'check' : verdict,
    findings,
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

/** What comparing forms found, at the form whose cell is to be looked at. */
function crossFindings(run: RunReport, index: number, language: Language): ReviewedFinding[] {
  const reported = run.forms[index];
  return run.crossForm.flatMap((finding): ReviewedFinding[] => {
    const [first] = finding.cells;
    if (!reported || first?.form !== index) return [];
    const { title, message, help, basis } = wordFinding(finding, language);
    const { header } = reported.audit.form;
    return [
      {
        ...{
          file: reported.file,
          sheet: reported.sheet,
          project: textOf(header.projectName),
          unit: textOf(header.unit),
        },
        cell: toA1(first.address),
        ...{ severity: finding.severity, rule: finding.rule, code: finding.code },
        ...{ title, message, help, basis },
      },
    ];
  });
}
