import { auditAcross, auditForm, toA1, type AuditOptions } from '../audit';
import { LOOKED_FOR, read } from '../form';
import type { ReportedFailure, ReportedForm, RunReport } from '../report';
import { failureData } from './failure-data';
import { readWorkbookFile, type ReadSheet } from './files';

/** Reads and checks files one after the other; one that fails does not stop the others. */
export async function runCheck(
  files: readonly string[],
  profile: AuditOptions['profile'],
  onProgress: (done: number, file: string) => void,
): Promise<RunReport> {
  const options: AuditOptions = { profile };
  const forms: ReportedForm[] = [];
  const failures: ReportedFailure[] = [];
  const skipped: ReportedFailure[] = [];
  for (const [index, file] of files.entries()) {
    onProgress(index, file);
    const result = await readWorkbookFile(file);
    if (!result.ok) {
      failures.push({ file, sheet: null, code: result.failure.code, data: failureData(result.failure) });
      continue;
    }
    for (const { name, failure } of result.unreadSheets) {
      failures.push({ file, sheet: name, code: failure.code, data: failureData(failure) });
    }
    const without: ReportedFailure[] = [];
    const before = forms.length;
    for (const sheet of result.sheets) {
      const found = checkSheet(file, sheet, options);
      if (Array.isArray(found)) forms.push(...found);
      else without.push(found);
      for (const note of sheet.notes) {
        skipped.push({
          file,
          sheet: sheet.name,
          code: note.code,
          data: { count: note.count, firstCell: note.firstCell },
        });
      }
    }
    // A cover sheet beside the forms is nothing to complain about; a file without any form is.
    (forms.length > before ? skipped : failures).push(...without);
  }
  const crossForm = auditAcross(
    forms.map(({ audit }) => audit.form),
    options,
  );
  return { forms, crossForm, failures, skipped };
}

function checkSheet(file: string, sheet: ReadSheet, options: AuditOptions): ReportedForm[] | ReportedFailure {
  const { forms, candidates } = read(sheet.grid);
  if (forms.length > 0) return forms.map((form) => ({ file, sheet: sheet.name, audit: auditForm(form, options) }));
  return {
    file,
    sheet: sheet.name,
    code: candidates.length > 0 ? 'no-form-but-labels' : 'no-form',
    data: {
      labels: LOOKED_FOR,
      ...(candidates.length > 0 ? { nearest: candidates.map((field) => `${toA1(field.address)} ${field.text}`) } : {}),
    },
  };
}
