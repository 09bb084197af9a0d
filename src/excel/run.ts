import { fail, succeed, type Outcome } from '../workbook';
import { failureOf } from './failures';
import { excelApi, hasExcelApi } from './requirements';

/** Work inside one `Excel.run`; what it throws becomes a typed failure. */
export type ExcelWork<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs work in Excel. */
export function runInExcel<T>(work: ExcelWork<T>): Promise<Outcome<T>> {
  return guarded(() => Excel.run(work));
}

/**
 * Runs work in Excel as one step to undo, where this Excel can join several syncs. Some versions refuse the option
 * itself, so a failure that says nothing is tried once more without it: the work must bear being repeated.
 */
export async function runAsOneStep<T>(work: ExcelWork<T>): Promise<Outcome<T>> {
  if (!hasExcelApi(excelApi.undoGroup)) return runInExcel(work);
  const grouped = await guarded(() => Excel.run({ mergeUndoGroup: true }, work));
  return !grouped.ok && grouped.failure.code === 'unknown' ? runInExcel(work) : grouped;
}

async function guarded<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return succeed(await work());
  } catch (error) {
    return fail(failureOf(error));
  }
}
