import {
  bySeverity,
  NOT_JUDGED,
  SELF_EVALUATIONS,
  toA1,
  type CellAddress,
  type CrossFormFinding,
  type Severity,
} from '../audit';
import { catalogueOf, fill, type Language } from '../messages';
import { nameOf } from './columns';
import { cellsInShort, coverageLine, coverageLines, unsureLine } from './coverage';
import { rangeToA1 } from './json';
import { closingOf } from './closing';
import { counts } from './counts';
import { oneLine } from './plain-text';
import { profileLines } from './profile';
import { totalsLine } from './totals';
import type { FormPlace, ReportedFailure, ReportedForm, RunClosing, RunReport, SeverityCounts } from './types';
import { wordFailure, wordFinding, type WordedFinding } from './wording';

/** How a piece of text is set off; a host without colours returns it as it is. */
export type Paint = (style: 'title' | 'error' | 'warning' | 'info' | 'cell' | 'faint', text: string) => string;

export interface TextOptions {
  readonly language: Language;
  /** The mildest severity written out in full; milder findings are counted by rule. */
  readonly severity: Severity;
  readonly paint: Paint;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const MOST_CELLS = 8;

/** What `pe check` prints for people: per form its totals, then findings by severity with cells, arithmetic and basis. */
export function toText(run: RunReport, options: TextOptions): string {
  const blocks = run.forms.map((reported) => formText(reported, options));
  blocks.push(closingText(closingOf(run), countsOf(run), options));
  return `${blocks.join('\n\n')}\n`;
}

/** What stands behind the forms: what comparing them found, what could not be read, and the sum of it all. */
export function closingText(run: RunClosing, found: SeverityCounts, options: TextOptions): string {
  const { common } = catalogueOf(options.language);
  const blocks: string[] = [];
  const linked = linkedText(run, options);
  if (linked !== '') blocks.push(linked);
  if (run.crossForm.length > 0) blocks.push(crossFormText(run, options));
  const formless = [...run.skipped, ...run.failures].filter(isFormless);
  if (formless.length > 0) blocks.push(formlessText(formless, options));
  const skipped = run.skipped.filter((one) => !isFormless(one));
  if (skipped.length > 0) blocks.push(failuresText(common['skipped.title'], skipped, options));
  const failures = run.failures.filter((one) => !isFormless(one));
  if (failures.length > 0) blocks.push(failuresText(common['failures.title'], failures, options));
  blocks.push(summaryText(run, found, options));
  return blocks.join('\n\n');
}

/** A sheet without a form is no failure. */
const isFormless = ({ code }: ReportedFailure): boolean => code.startsWith('no-form');

/** One form for people. */
export function formText({ file, sheet, audit, whole = audit }: ReportedForm, options: TextOptions): string {
  const { language, paint } = options;
  const { common } = catalogueOf(language);
  const { form, findings, suppressed } = audit;
  const kind = catalogueOf(language).kinds[form.kind];
  const title = `${nameOf(form, language)}  —  ${file} › ${sheet} ${rangeToA1(form.range)}`;
  if (NOT_JUDGED.includes(form.kind))
    return paint('faint', oneLine(`${title}  ${fill(common['form.refused'], { kind }, language)}`));
  const lines = [
    paint('title', oneLine(`${title}  ${kind}`)),
    SELF_EVALUATIONS.includes(form.kind)
      ? `${oneLine(totalsLine(audit, language))}    ${countsText(whole.findings, language)}`
      : countsText(whole.findings, language),
  ];
  if (SELF_EVALUATIONS.includes(form.kind))
    lines.push(...profileLines(audit.profile, language).map((line) => paint('faint', oneLine(line))));
  const unsure = unsureLine(audit, language);
  if (unsure) lines.push(paint('warning', unsure));
  lines.push(coverageLine(whole, language));
  const isExpanded = bySeverity('info', options.severity) <= 0;
  lines.push(...coverageLines(audit.coverage, language, isExpanded).map((line) => paint('faint', oneLine(line))));
  for (const severity of SEVERITIES) {
    const here = findings.filter((finding) => finding.severity === severity);
    if (here.length === 0) continue;
    if (bySeverity(severity, options.severity) > 0) {
      lines.push('', paint('faint', foldedText(here, language)));
      continue;
    }
    lines.push('', paint(severity, `${common[`severity.${severity}`]} (${here.length})`));
    for (const finding of here) {
      lines.push(...findingLines(finding.cells, finding.code, finding.steps, shownWording(finding, language), options));
    }
  }
  if (suppressed.length > 0)
    lines.push('', paint('faint', fill(common['suppressed'], { count: suppressed.length }, language)));
  return lines.join('\n');
}

/** A finding in words that a terminal can be given. */
const shownWording = (finding: Parameters<typeof wordFinding>[0], language: Language): WordedFinding => {
  const { title, message, help, basis } = wordFinding(finding, language);
  return { title, message: oneLine(message), help: oneLine(help), basis };
};

function findingLines(
  cells: readonly CellAddress[],
  code: string,
  steps: readonly string[],
  worded: WordedFinding,
  { language, paint }: TextOptions,
): string[] {
  const { common } = catalogueOf(language);
  const first = cells[0] ? toA1(cells[0]) : common['form.whole'];
  const lines = [
    `  ${paint('cell', first.padEnd(5))} ${worded.title}  ${paint('faint', code)}`,
    `        ${worded.message}`,
  ];
  // Messages that carry their arithmetic need no line of their own for it.
  const missing = steps.filter((step) => !worded.message.includes(oneLine(step)));
  if (missing.length > 0) lines.push(`        ${common['finding.arithmetic']}  ${oneLine(missing.join('; '))}`);
  lines.push(`        ${common['finding.todo']}  ${worded.help}`);
  const basis = `${common['finding.basis']}  ${worded.basis}`;
  const also =
    cells.length > 1 ? `    ${common['finding.alsoCells']}  ${cellsInShort(cells, MOST_CELLS, language)}` : '';
  lines.push(`        ${paint('faint', `${basis}${also}`)}`);
  return lines;
}

interface Countable {
  readonly rule: string;
  readonly severity: Severity;
}

/** Folded findings: their number, then each rule's title once. */
function foldedText(findings: readonly Countable[], language: Language): string {
  const { common, rules } = catalogueOf(language);
  const titles = [...new Set(findings.map(({ rule }) => rules[rule]?.title ?? rule))];
  const separator = language === 'zh-CN' ? '；' : '; ';
  return `${fill(common['info.folded'], { count: findings.length }, language)}${titles.join(separator)}`;
}

const countsText = (findings: readonly Countable[], language: Language): string =>
  fill(catalogueOf(language).common['counts'], counts(findings), language);

/** Which forms are of one project, a line a project. */
function linkedText({ forms, projects }: RunClosing, { language, paint }: TextOptions): string {
  const { common, kinds } = catalogueOf(language);
  const files = new Set(forms.map(({ file }) => file)).size;
  const lines = projects.map((project) => {
    const own = project.forms.flatMap(({ index }) => forms[index] ?? []);
    const places = own.map(({ file, sheet, kind }) => {
      const place = files > 1 ? `${file} › ${sheet}` : sheet;
      return fill(common['linked.form'], { kind: kinds[kind], place }, language);
    });
    return oneLine(`${own[0]?.project ?? ''}  ${places.join(language === 'zh-CN' ? '、' : ', ')}`);
  });
  return lines.length === 0 ? '' : [paint('title', common['linked']), ...lines.map((line) => `  ${line}`)].join('\n');
}

/** Places that are named of a finding of comparing forms: a department's name stands in thousands of forms. */
const MOST_PLACES = 12;

/** Where findings of comparing forms were made, with the files where there are several. */
export function crossFormPlaces(
  forms: readonly FormPlace[],
  language: Language,
): (finding: CrossFormFinding) => string[] {
  const hasFiles = new Set(forms.map(({ file }) => file)).size > 1;
  return ({ cells }) => {
    const named = cells.slice(0, MOST_PLACES).map(({ form, address }) => {
      const { file, sheet } = forms[form] ?? { file: '', sheet: '' };
      return `${hasFiles ? `${file} › ` : ''}${sheet}!${toA1(address)}`;
    });
    if (cells.length <= MOST_PLACES) return named;
    return [...named, fill(catalogueOf(language).common['list.and'], { count: cells.length }, language)];
  };
}

function crossFormText(run: RunClosing, options: TextOptions): string {
  const { language, paint } = options;
  const lines = [paint('title', catalogueOf(language).common['cross.title'])];
  const placesOf = crossFormPlaces(run.forms, language);
  for (const finding of run.crossForm) {
    const worded = shownWording(finding, language);
    const where = placesOf(finding).map(oneLine).join('  ');
    lines.push(
      `  ${paint(finding.severity, worded.title)}  ${paint('faint', finding.code)}`,
      `        ${worded.message}`,
    );
    lines.push(`        ${paint('cell', where)}`);
    lines.push(`        ${catalogueOf(language).common['finding.todo']}  ${worded.help}`);
  }
  return lines.join('\n');
}

/** Sheets without a form are no failure: a line a file names them, and the headings that look like some. */
function formlessText(formless: readonly ReportedFailure[], { language, paint }: TextOptions): string {
  const { batch } = catalogueOf(language);
  const files = new Map<string, string[]>();
  for (const { file, sheet } of formless) files.set(file, [...(files.get(file) ?? []), sheet ?? '']);
  const lines = [...files].map(([file, sheets]) => {
    const named = fill(batch['without-form'], { sheets }, language);
    return paint('faint', oneLine(`${file}  ${named}`));
  });
  return lines.join('\n');
}

/** The last line alone: where the review is written to files, nobody reads thousands of lines. */
export const summaryOnly = (run: RunClosing, found: SeverityCounts, options: TextOptions): string =>
  summaryText(run, found, options);

function failuresText(title: string, failures: readonly ReportedFailure[], { language, paint }: TextOptions): string {
  const lines = [paint('title', title)];
  for (const failure of failures) {
    const { message, help } = wordFailure(failure, language);
    lines.push(
      `  ${oneLine(`${failure.file}${failure.sheet === null ? '' : ` › ${failure.sheet}`}`)}  ${paint('faint', failure.code)}`,
    );
    lines.push(`        ${oneLine(message)}`, `        ${oneLine(help)}`);
  }
  return lines.join('\n');
}

/** How many findings a run has, those of comparing forms among them. */
const countsOf = (run: RunReport): SeverityCounts =>
  counts([...run.forms.flatMap((reported) => reported.audit.findings), ...run.crossForm]);

function summaryText(run: RunClosing, found: SeverityCounts, { language, paint }: TextOptions): string {
  const { common } = catalogueOf(language);
  const summary = fill(common['summary'], { forms: run.forms.length, ...found }, language);
  const { length: count } = run.failures.filter((one) => !isFormless(one));
  const failed = count > 0 ? ` ${fill(common['summary.failures'], { count }, language)}` : '';
  return paint('title', `${summary}${failed}`);
}
