import { bySeverity, type AuditOptions, type Severity } from '../audit';
import {
  annotated,
  copyPath,
  joinReports,
  judgeFile,
  outcomeOf,
  type Copy,
  type FileOutcome,
  type OutcomeOptions,
} from '../batch';
import { unpackedSize } from '../files';
import { formJson, formRecord, formText, shownJson, type ReportedForm } from '../report';
import type { Request } from './options';
import { coloured, plain } from './paint';
import { resolveProfile } from './profile-file';
import { loadFile, readLoaded } from './read-file';
import { formFields } from './read-text';
import { sent, type SentOutcome } from './sent';
import { copyOptions, writeCopy } from './write-copy';

/** What a thread has to know to judge files: plain data, as it is sent to it. */
export interface Task {
  readonly request: Request;
  readonly isColoured: boolean;
  /** Paths of copies below their folder, by file, where the usual one is another file's. */
  readonly renamed: Readonly<Record<string, string>>;
}

/** Whether the forms become rows of a review: where one is written, compared, held against a roster or kept for joining. */
export const isReviewed = ({ out, since, roster }: Request): boolean =>
  out !== null || since !== null || roster !== null;

/** How the forms of a request are printed. Where the review is written to files, nobody reads thousands of lines. */
function printer({ request, isColoured }: Task): (form: ReportedForm) => string {
  const { command, format, language, severity, out, shard } = request;
  const isRead = command === 'read';
  if (shard !== null) return () => '';
  if (format === 'json') {
    // Four more spaces: each form stands in the list of a document.
    return (form) => {
      const record = isRead ? formJson(form, language) : formRecord(form, language);
      return shownJson(JSON.stringify(record, null, 2)).replaceAll('\n', '\n    ');
    };
  }
  if (format === 'ndjson') return (form) => shownJson(JSON.stringify(formRecord(form, language)));
  if (isRead) return (form) => formFields(form, language);
  const paint = isColoured ? coloured : plain;
  return out === null ? (form) => formText(form, { language, severity, paint }) : () => '';
}

/** Carries out what takes time, here and now, within whatever limits there are, knowing how much there is to read. */
export type Within = (work: () => FileOutcome, bytes: number) => FileOutcome;

/** What reads and judges one file after the other; `null` where the profile that is asked for is not to be had. */
export function createJudge(
  task: Task,
  within: Within = (work) => work(),
): ((file: string) => Promise<SentOutcome>) | null {
  const { request } = task;
  const resolved = resolveProfile(request.profile, request.language);
  if (!resolved.ok) return null;
  const audit: AuditOptions = { profile: resolved.profile };
  const isShown = (severity: Severity): boolean => !request.only || bySeverity(severity, request.severity) <= 0;
  const options: OutcomeOptions = {
    ...{ audit, language: request.language, print: printer(task), isShown },
    isReviewed: isReviewed(request),
  };
  return async (file) => {
    const loaded = loadFile(file);
    let copy: Copy | null = null;
    const judged = (): FileOutcome => {
      const report = judgeFile(file, readLoaded(file, loaded), audit);
      if (request.annotate && report.forms.length > 0 && 'bytes' in loaded)
        copy = annotated(loaded.bytes, file, joinReports([report], audit), copyOptions(request));
      return outcomeOf(file, report, options);
    };
    const outcome = within(judged, 'bytes' in loaded ? unpackedSize(loaded.bytes) : 0);
    if (copy === null) return sent(outcome);
    const { [file]: path = copyPath(file, request.operands) } = task.renamed;
    return sent(await writeCopy(outcome, copy, { path, request }));
  };
}
