import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { auditOf, certaintyOf, judge, toA1, type FormAudit } from '../../src/audit';
import type { EvaluationForm, Field, FundRow, Indicator, LabelledField } from '../../src/form';
import type { LabelledForm } from './labels';
import type { Specimen } from './measure';

const FOLDER = new URL('./golden/', import.meta.url);
const placeOf = (id: string): URL => new URL(`${id}.txt`, FOLDER);
/** Of a long text its beginning tells whether it was taken from the right cell, its length whether all of it was. */
const LONG = 40;

/** A text on one line; a blank one as it is written for a blank cell. */
function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONG ? `${line.slice(0, LONG)}… (${line.length})` : line;
}

/** `H14 9.5`: a field with its place; the number where the cell reads as another one. */
function shown(field: Field | null | undefined): string {
  if (!field) return '–';
  const { address, text, number } = field;
  const isOther = number !== null && number.toFixed() !== text;
  return `${toA1(address)} ${short(text)}${isOther ? ` = ${number.toFixed()}` : ''}`.trim();
}

const named = (name: string, field: LabelledField | null): string[] =>
  field ? [`  ${name}: ${shown(field.value)}`] : [];

const fundLine = ({ label, cells }: FundRow): string =>
  `  ${[shown(label), ...Object.entries(cells).map(([column, field]) => `${column} ${shown(field)}`)].join(' | ')}`;

function indicatorLine(one: Indicator): string {
  const levels = [one.level1, one.level2].map((level) => (level ? short(level.field.text) : '–')).join('/');
  const isLeftOut = [one.isApplicable ? '' : ' (not applicable)', one.isSubRow ? ' (sub-row)' : ''].join('');
  const values = [one.target, one.actual].map(
    ({ field, text, measure }) => `${toA1(field.address)} ${short(text)} {${measure.kind}}`,
  );
  return `  ${[`${levels} ${shown(one.name)}${isLeftOut}`, ...values, ...[one.points, one.score, one.reason].map(shown)].join(' | ')}`;
}

/** What was read of a form. */
function readingLines({ header, funds, goal, outcome, indicators, rubric, total, doubts }: EvaluationForm): string[] {
  const { title, projectName, department, unit, year } = header;
  return [
    `  title: ${shown(title)}`,
    ...named('project', projectName),
    ...named('department', department),
    ...named('unit', unit),
    ...(year ? [`  year: ${year.year}, ${shown(year.field)}`] : []),
    ...(funds ? [...(funds.total ? [funds.total] : []), ...funds.sources].map(fundLine) : []),
    ...named('goal', goal),
    ...named('outcome', outcome),
    ...indicators.map(indicatorLine),
    ...rubric.map(({ name, points, score }) => `  criterion ${[name, points, score].map(shown).join(' | ')}`),
    ...(total ? [`  total: ${[total.points, total.score, total.grade].map(shown).join(' | ')}`] : []),
    ...doubts.map(({ kind, field }) => `  doubt: ${kind} ${shown(field)}`),
  ];
}

const findingLine = ({ severity, rule, message, cells, expected, fix }: FormAudit['findings'][number]): string =>
  [
    `  ${severity} ${rule}/${message}`,
    ...cells.map(toA1),
    ...(expected ? [`→ ${expected.toFixed()}`] : []),
    ...(fix ? [fix.isSafe ? 'safe fix' : 'fix'] : []),
  ].join(' ');

function formLines(audit: FormAudit): string[] {
  const { form, context, findings, recomputed, coverage } = audit;
  const { checked, qualitative, unchecked, rulesNotRun } = coverage;
  const { top, left, bottom, right } = form.range;
  const range = [toA1({ row: top, column: left }), toA1({ row: bottom, column: right })].join(':');
  return [
    `${form.kind} ${range} ${form.layout} ${certaintyOf(form)} by ${context.profile.id}`,
    ...readingLines(form),
    `recomputed: ${recomputed.score?.toFixed() ?? '–'} ${recomputed.grade ?? '–'}`,
    'findings:',
    ...findings.map(findingLine),
    `coverage: checked ${checked}, qualitative ${qualitative}, unchecked ${unchecked.length}`,
    ...unchecked.map(({ field, what, why }) => `  ${what} ${shown(field)}: ${why}`),
    ...(rulesNotRun.length > 0
      ? [`  not run: ${rulesNotRun.map(({ rule, lack }) => `${rule} (${lack})`).join(', ')}`]
      : []),
  ];
}

/** All that is read and said of a labelled form, as one page whose lines change where something does. */
export function pageOf({ form, more }: Pick<Specimen, 'form' | 'more'>): string {
  const audits = [form, ...more].map((one) => auditOf(judge(one, { profile: 'auto' })));
  return `${audits.map((audit) => formLines(audit).join('\n')).join('\n\n')}\n`;
}

/** The committed page of a form, its lines; none where there is none. */
export function goldenOf({ id }: LabelledForm): string {
  try {
    return readFileSync(placeOf(id), 'utf8');
  } catch {
    return '';
  }
}

/** The ids of all committed pages. */
export const goldenIds = (): string[] =>
  readdirSync(FOLDER)
    .map((name) => name.replace(/\.txt$/u, ''))
    .sort();

/** Writes the pages of all forms and takes away those of forms that are gone; how many changed. */
export function writeGolden(pages: readonly { readonly labels: LabelledForm; readonly page: string }[]): number {
  const ids = new Set(pages.map(({ labels }) => labels.id));
  for (const id of goldenIds()) if (!ids.has(id)) rmSync(placeOf(id));
  const changed = pages.filter(({ labels, page }) => goldenOf(labels) !== page);
  for (const { labels, page } of changed) writeFileSync(placeOf(labels.id), page);
  return changed.length;
}
