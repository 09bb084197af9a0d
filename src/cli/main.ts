import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { crossFormRules, explain, formRules, type AuditOptions } from '../audit';
import { fromA1 } from '../form';
import { catalogueOf, type Language } from '../messages';
import { explanationText, oneLine, shownJson, toJson, toReadJson, toText, type RunReport } from '../report';
import { parseRequest, type Request } from './options';
import { coloured, plain, wantsColour } from './paint';
import { resolveProfile } from './profile-file';
import { profileList, profilesText } from './profiles-list';
import { readText } from './read-text';
import { runCheck } from './run-check';
import { usage } from './usage';

/** Exit status: nothing worse than info · warnings or errors · something could not be read (or the call was wrong). */
const FINE = 0;
const FOUND = 1;
const FAILED = 2;

const WORKBOOK = /\.(?:xlsx|xlsm|xls|et|csv)$/iu;
const PROGRESS_FROM = 5;

/** Folders stand for the workbooks in them. */
function expand(operands: readonly string[]): string[] {
  return operands.flatMap((operand) => {
    const isFolder = statSync(operand, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder) return [operand];
    return readdirSync(operand, { recursive: true, encoding: 'utf8' })
      .filter((name) => WORKBOOK.test(name) && !/(?:^|[\\/])~\$/u.test(name))
      .sort()
      .map((name) => join(operand, name));
  });
}

async function checkFiles(request: Request, profile: AuditOptions['profile']): Promise<RunReport> {
  const files = expand(request.operands);
  const shows = process.stderr.isTTY && files.length >= PROGRESS_FROM;
  const report = await runCheck(files, profile, (done, file) => {
    if (shows) process.stderr.write(`\r\u001B[K${done + 1}/${files.length} ${oneLine(file)}`);
  });
  if (shows) process.stderr.write('\r\u001B[K');
  return report;
}

const write = (text: string): void => void process.stdout.write(text);
const writeJson = (document: object): void => write(`${shownJson(JSON.stringify(document, null, 2))}\n`);

async function check(request: Request, profile: AuditOptions['profile']): Promise<number> {
  const report = await checkFiles(request, profile);
  if (request.format === 'json') writeJson(toJson(report, request.language));
  else {
    const paint = wantsColour(process.stdout, process.env) ? coloured : plain;
    write(toText(report, { language: request.language, severity: request.severity, paint }));
  }
  if (report.failures.length > 0) return FAILED;
  const found = [...report.forms.flatMap(({ audit }) => audit.findings), ...report.crossForm];
  return found.some(({ severity }) => severity !== 'info') ? FOUND : FINE;
}

async function read(request: Request, profile: AuditOptions['profile']): Promise<number> {
  const report = await checkFiles(request, profile);
  if (request.format === 'json') writeJson(toReadJson(report, request.language));
  else write(readText(report, request.language));
  return report.failures.length > 0 ? FAILED : FINE;
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
    const explanation = explain(audit.form, audit.profile.profile, address);
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
