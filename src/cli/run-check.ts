import type { AuditOptions } from '../audit';
import { joinReports, judgeFile } from '../batch';
import type { RunReport } from '../report';
import { readWorkbookFile } from './read-file';

/** Reads and checks a few files here and now, and keeps all that is found; `pe check` is for many. */
export function runCheck(files: readonly string[], profile: AuditOptions['profile']): RunReport {
  const options: AuditOptions = { profile };
  const reports = files.map((file) => judgeFile(file, readWorkbookFile(file), options));
  return joinReports(reports, options);
}
