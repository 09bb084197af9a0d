import packageJson from '../../package.json';
import { bySeverity, crossFormRules, explain, formRules, type AuditOptions, type Severity } from '../audit';
import { fromA1 } from '../form';
import { catalogueOf, fill, type Language } from '../messages';
import {
  explanationText,
  formRecords,
  oneLine,
  shownJson,
  summaryOnly,
  toJson,
  toReadJson,
  toText,
  type RunReport,
} from '../report';
import { findFiles } from './find-files';
import { parseRequest, type Request } from './options';
import { coloured, plain, wantsColour } from './paint';
import { resolveProfile } from './profile-file';
import { profileList, profilesText } from './profiles-list';
import { readText } from './read-text';
import { readRoster } from './roster';
import { runCheck } from './run-check';
import { usage } from './usage';
import { compareWith, writeReview } from './write-review';

/** Exit status: nothing worse than info · warnings or errors · something could not be read (or the call was wrong). */
const FINE = 0;
const FOUND = 1;
const FAILED = 2;

const PROGRESS_FROM = 5;

async function checkFiles(request: Request, profile: AuditOptions['profile']): Promise<RunReport> {
  const files = findFiles(request.operands);
  const shows = process.stderr.isTTY && files.length >= PROGRESS_FROM;
  const { batch } = catalogueOf(request.language);
  const start = performance.now();
  const report = await runCheck(files, profile, (done, file) => {
    if (!shows) return;
    const rate = (1000 * done) / Math.max(1, performance.now() - start);
    const rest = done === 0 ? '…' : Math.ceil((files.length - done) / rate);
    const data = { done: done + 1, total: files.length, rate: rate.toFixed(1), rest, file: oneLine(file) };
    process.stderr.write(`\r\u001B[K${fill(batch.progress, data, request.language)}`);
  });
  if (shows) process.stderr.write('\r\u001B[K');
  return report;
}

/** A report without the findings that are milder than asked for. */
function withOnly(report: RunReport, least: Severity): RunReport {
  const isWanted = ({ severity }: { readonly severity: Severity }): boolean => bySeverity(severity, least) <= 0;
  return {
    ...report,
    forms: report.forms.map((form) => ({
      ...form,
      audit: { ...form.audit, findings: form.audit.findings.filter(isWanted) },
    })),
    crossForm: report.crossForm.filter(isWanted),
  };
}

const write = (text: string): void => void process.stdout.write(text);
const writeJson = (document: object): void => write(`${shownJson(JSON.stringify(document, null, 2))}\n`);

async function check(request: Request, profile: AuditOptions['profile']): Promise<number> {
  const { language, severity } = request;
  const { batch } = catalogueOf(language);
  if (findFiles(request.operands).length === 0) return complain(batch['no-files']);
  const roster = request.roster === null ? null : await readRoster(request.roster);
  if (request.roster !== null && roster === null)
    return complain(fill(batch['roster-unreadable'], { file: request.roster }, language));
  const full = await checkFiles(request, profile);
  // What is printed may be cut; what is written and decided by is whole.
  const report = request.only ? withOnly(full, severity) : full;
  if (request.format === 'json') writeJson(toJson(report, language));
  else if (request.format === 'ndjson')
    for (const form of formRecords(report, language)) write(`${shownJson(JSON.stringify(form))}\n`);
  else {
    const paint = wantsColour(process.stdout, process.env) ? coloured : plain;
    write((request.out === null ? toText : summaryOnly)(report, { language, severity, paint }));
  }
  const said = await review(request, full, roster);
  if (said !== null) return said;
  if (report.forms.length === 0) return complain(batch['no-forms']);
  if (report.failures.some(({ code }) => !NO_FORM.has(code))) return FAILED;
  const found = [...report.forms.flatMap(({ audit }) => audit.findings), ...report.crossForm];
  return found.some((finding) => finding.severity !== 'info') ? FOUND : FINE;
}

/** A sheet without a form is no failure: the status is that of the forms that are there. */
const NO_FORM: ReadonlySet<string> = new Set(['no-form', 'no-form-but-labels']);

/** Writes the review and compares it with an earlier one, where that is asked for; a status where it cannot be. */
async function review(request: Request, report: RunReport, roster: readonly string[] | null): Promise<number | null> {
  const { language, out, since } = request;
  const { batch } = catalogueOf(language);
  if (since !== null) {
    const changes = await compareWith(since, report, language);
    if (!changes) return complain(fill(batch['since-unreadable'], { folder: since }, language));
    process.stderr.write(`${fill(batch.since, { ...changes }, language)}\n`);
  }
  if (out === null) return null;
  try {
    await writeReview(report, { folder: out, language, roster });
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return complain(fill(batch['cannot-write'], { folder: out, cause }, language));
  }
  process.stderr.write(`${fill(batch.done, { folder: oneLine(out) }, language)}\n`);
  return null;
}

async function read(request: Request, profile: AuditOptions['profile']): Promise<number> {
  const report = await checkFiles(request, profile);
  if (request.format === 'json') writeJson(toReadJson(report, request.language));
  else write(readText(report, request.language));
  return report.failures.some(({ code }) => !NO_FORM.has(code)) || report.forms.length === 0 ? FAILED : FINE;
}

async function explainCell(request: Request, profile: AuditOptions['profile']): Promise<number> {
  const [file = '', reference = ''] = request.operands;
  const separator = reference.lastIndexOf('!');
  const sheetName = separator < 0 ? null : reference.slice(0, separator).replace(/^'|'$/gu, '');
  const address = fromA1(reference.slice(separator + 1));
  if (!address) return complain(`${reference}: not a cell address such as H20 or Sheet1!H20`);
  const report = await runCheck([file], profile, () => undefined);
  const inSheet = report.forms.filter(({ sheet }) => sheetName === null || sheet === sheetName);
  for (const { audit } of inSheet) {
    const explanation = explain(audit, address);
    if (!explanation) continue;
    if (request.format === 'json') writeJson(explanation);
    else write(explanationText(explanation, request.language));
    return FINE;
  }
  if (report.failures.length > 0) {
    process.stderr.write(
      toText({ ...report, forms: [] }, { language: request.language, severity: request.severity, paint: plain }),
    );
  }
  return complain(
    request.language === 'zh-CN'
      ? `${reference} 不是自评表中可以计算的单元格（得分、执行率、总分或等级）。`
      : `${reference} is no cell of a form that is computed (a score, rate, total or grade).`,
  );
}

function complain(problem: string): number {
  process.stderr.write(`pe: ${oneLine(problem)}\n`);
  return FAILED;
}

function listRules(request: Request): number {
  const { rules, basis } = catalogueOf(request.language);
  const all = [...formRules, ...crossFormRules];
  if (request.format === 'json') {
    writeJson(
      all.map(({ id, code, severity, isJudgement, basis: ids }) => ({
        id,
        code,
        severity,
        isJudgement,
        title: rules[id]?.title ?? id,
        basis: ids.map((one) => basis[one] ?? one),
      })),
    );
    return FINE;
  }
  for (const { id, code, severity } of all)
    write(`${code}  ${severity.padEnd(7)}  ${id.padEnd(40)} ${rules[id]?.title ?? ''}\n`);
  return FINE;
}

/** Carries out a command under the profile that was asked for, unless that is a file with mistakes. */
async function withProfile(
  request: Request,
  run: (request: Request, profile: AuditOptions['profile']) => Promise<number>,
): Promise<number> {
  const resolved = resolveProfile(request.profile, request.language);
  if (resolved.ok) return run(request, resolved.profile);
  process.stderr.write(resolved.complaint);
  return FAILED;
}

async function main(args: readonly string[]): Promise<number> {
  const request = parseRequest(args);
  if ('problem' in request) {
    process.stderr.write(`pe: ${oneLine(request.problem)}\n\n${usage('zh-CN')}`);
    return FAILED;
  }
  switch (request.command) {
    case 'check':
      return withProfile(request, check);
    case 'read':
      return withProfile(request, read);
    case 'explain':
      return withProfile(request, explainCell);
    case 'profiles':
      if (request.format === 'json') writeJson(profileList(request.language));
      else write(profilesText(request.language));
      return FINE;
    case 'rules':
      return listRules(request);
    case 'version':
      write(`${packageJson.version}\n`);
      return FINE;
    case 'help':
      write(usage(request.language satisfies Language));
      return FINE;
  }
}

/** Who reads our output may stop before its end (`| head`): then there is nothing left to do. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? FINE : FAILED));

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`pe: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = FAILED;
  },
);
