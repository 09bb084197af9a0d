import type { AuditOptions } from '../audit';
import { joinReports, judgeFile, type FileReport } from '../batch';
import type { RunReport } from '../report';
import { readWorkbookFile } from './read-file';

/** Reads and checks a few files here and now, and keeps all that is found; `pe check` is for many. */
export async function runCheck(files: readonly string[], profile: AuditOptions['profile']): Promise<RunReport> {
  const options: AuditOptions = { profile };
  const reports: FileReport[] = [];
  for (const file of files) reports.push(judgeFile(file, await readWorkbookFile(file), options));
  return joinReports(reports, options);
}
