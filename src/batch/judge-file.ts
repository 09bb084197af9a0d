import { auditAcross, auditOf, toA1, type AuditOptions, judge } from '../audit';
import { LOOKED_FOR, read } from '../form';
import type { ReportedFailure, ReportedForm, RunReport } from '../report';
import { failureData, type FileResult, type ReadSheet } from '../files';

/** What one file gives, before forms of different files are compared. */
export interface FileReport {
  readonly forms: readonly ReportedForm[];
  readonly failures: readonly ReportedFailure[];
  readonly skipped: readonly ReportedFailure[];
}

/** The reports of files as one, with what comes out of comparing their forms. */
export function joinReports(reports: readonly FileReport[], options: AuditOptions): RunReport {
  const forms = reports.flatMap((report) => report.forms);
  const failures = reports.flatMap((report) => report.failures);
  const skipped = reports.flatMap((report) => report.skipped);
  try {
    const crossForm = auditAcross(
      forms.map(({ audit }) => audit),
      options,
    );
    return { forms, crossForm, failures, skipped };
  } catch {
    // What went wrong in comparing must not take along what was found in each form.
    return { forms, crossForm: [], failures: [...failures, failureOf('*', null, 'check-failed')], skipped };
  }
}

/** A failure of a file, or of one sheet of it. */
export const failureOf = (
  file: string,
  sheet: string | null,
  code: string,
  data: ReportedFailure['data'] = {},
): ReportedFailure => ({ file, sheet, code, data });

/** Checks every sheet of a file that was read. */
export function judgeFile(file: string, result: FileResult, options: AuditOptions): FileReport {
  if (!result.ok)
    return {
      forms: [],
      failures: [failureOf(file, null, result.failure.code, failureData(result.failure))],
      skipped: [],
    };
  const failures = result.unreadSheets.map(({ name, failure }) =>
    failureOf(file, name, failure.code, failureData(failure)),
  );
  const forms: ReportedForm[] = [];
  const without: ReportedFailure[] = [];
  const skipped: ReportedFailure[] = [];
  for (const sheet of result.sheets) {
    const found = checkSheet(file, sheet, options);
    forms.push(...found.forms);
    failures.push(...found.failures);
    if (found.without) without.push(found.without);
    for (const { code, count, firstCell } of sheet.notes)
      skipped.push(failureOf(file, sheet.name, code, { count, firstCell }));
  }
  // A cover sheet beside the forms is nothing to complain about; a file without any form is.
  (forms.length > 0 ? skipped : failures).push(...without);
  return { forms, failures, skipped };
}

interface SheetReport {
  readonly forms: readonly ReportedForm[];
  readonly failures: readonly ReportedFailure[];
  /** Says what was looked for, where the sheet holds no form. */
  readonly without?: ReportedFailure;
}

/** An exception while a sheet is read, or one form of it is judged, is a failure of that sheet or form alone. */
function checkSheet(file: string, sheet: ReadSheet, options: AuditOptions): SheetReport {
  const failed = (): ReportedFailure => failureOf(file, sheet.name, 'check-failed');
  try {
    const { forms, candidates } = read(sheet.grid, sheet.hints);
    if (forms.length === 0) return { forms: [], failures: [], without: withoutForm(file, sheet, candidates) };
    const failures: ReportedFailure[] = [];
    const judged = forms.flatMap((form): ReportedForm[] => {
      try {
        return [{ file, sheet: sheet.name, audit: auditOf(judge(form, options)) }];
      } catch {
        failures.push(failed());
        return [];
      }
    });
    return { forms: judged, failures };
  } catch {
    return { forms: [], failures: [failed()] };
  }
}

function withoutForm(
  file: string,
  sheet: ReadSheet,
  candidates: ReturnType<typeof read>['candidates'],
): ReportedFailure {
  if (candidates.length === 0) return failureOf(file, sheet.name, 'no-form', { labels: LOOKED_FOR });
  const nearest = candidates.map((field) => `${toA1(field.address)} ${field.text}`);
  return failureOf(file, sheet.name, 'no-form-but-labels', { labels: LOOKED_FOR, nearest });
}
