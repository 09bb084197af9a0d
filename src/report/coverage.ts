import {
  certaintyOf,
  countsOf,
  soundnessOf,
  toA1,
  type CellAddress,
  type Coverage,
  type FormAudit,
  type Unchecked,
} from '../audit';
import { catalogueOf, coverageSentence, fill, type Language } from '../messages';
import type { RunReport } from './types';

/** Figures of one kind that one reason kept from being checked. */
export interface UncheckedGroup {
  readonly what: string;
  readonly reason: string;
  readonly cells: readonly CellAddress[];
}

/** Rules that one lack kept from running. */
export interface NotRunGroup {
  readonly reason: string;
  readonly rules: readonly { readonly code: string; readonly title: string }[];
}

export const whatWord = ({ what }: Unchecked, language: Language): string =>
  catalogueOf(language).coverage[`what.${what}`];

export const reasonWord = ({ why }: Unchecked, language: Language): string =>
  catalogueOf(language).explain[`reason.${why}`];

/** What could not be checked, in words: by kind of figure and reason, in reading order. */
export function uncheckedGroups({ unchecked }: Coverage, language: Language): UncheckedGroup[] {
  const groups = new Map<string, { what: string; reason: string; cells: CellAddress[] }>();
  for (const one of unchecked) {
    const key = `${one.what} ${one.why}`;
    const group = groups.get(key) ?? { what: whatWord(one, language), reason: reasonWord(one, language), cells: [] };
    groups.set(key, group);
    group.cells.push(one.field.address);
  }
  return [...groups.values()];
}

/** The rules that could not run, by what the form lacks. */
export function notRunGroups({ rulesNotRun }: Coverage, language: Language): NotRunGroup[] {
  const { coverage, rules } = catalogueOf(language);
  const groups = new Map<string, { reason: string; rules: { code: string; title: string }[] }>();
  for (const { rule, code, lack } of rulesNotRun) {
    const group = groups.get(lack) ?? { reason: coverage[`lack.${lack}`], rules: [] };
    groups.set(lack, group);
    group.rules.push({ code, title: rules[rule]?.title ?? rule });
  }
  return [...groups.values()];
}

/** 未发现问题 where nothing is found and all was checked; else what was checked, and how much was not. */
export function coverageLine(
  { findings, coverage }: Pick<FormAudit, 'findings' | 'coverage'>,
  language: Language,
): string {
  const counts = countsOf([coverage]);
  return coverageSentence({ soundness: soundnessOf(findings.length, counts), ...counts }, language);
}

/** The same for the forms of a run together. */
export function runLine({ forms, crossForm }: Pick<RunReport, 'forms' | 'crossForm'>, language: Language): string {
  const counts = countsOf(forms.map(({ audit }) => audit.coverage));
  const found = forms.reduce((sum, { audit }) => sum + audit.findings.length, crossForm.length);
  return coverageSentence({ soundness: soundnessOf(found, counts), ...counts }, language);
}

/** Said where the form's layout was not fully recognised; `null` where it was. */
export const unsureLine = ({ form }: Pick<FormAudit, 'form'>, language: Language): string | null =>
  certaintyOf(form) === 'unsure' ? catalogueOf(language).coverage['line.unsure'] : null;

const MOST_GROUPS = 8;
const MOST_CELLS = 12;

/** Some cells, cut with a count where there are many. */
export function cellsInShort(cells: readonly CellAddress[], most: number, language: Language): string {
  const shown = cells.slice(0, most).map(toA1).join(' ');
  if (cells.length <= most) return shown;
  return `${shown} ${fill(catalogueOf(language).common['list.and'], { count: cells.length }, language)}`;
}

/** The rules that one lack kept from running: their codes, or each with its title on a line of its own. */
const notRunLines = ({ reason, rules }: NotRunGroup, isExpanded: boolean): string[] =>
  isExpanded
    ? [reason, ...rules.map(({ code, title }) => `  ${code}  ${title}`)]
    : [`${reason} ${rules.map(({ code }) => code).join(' ')}`];

/** Lines that name what could not be checked, and which rules did not run; expanded, with the titles of those. */
export function coverageLines(coverage: Coverage, language: Language, isExpanded = false): string[] {
  const words = catalogueOf(language).coverage;
  const groups = uncheckedGroups(coverage, language);
  const shown = groups
    .slice(0, MOST_GROUPS)
    .map(({ what, reason, cells }) =>
      fill(words['line.group'], { what, reason, cells: cellsInShort(cells, MOST_CELLS, language) }, language),
    );
  const left = groups.slice(MOST_GROUPS).reduce((sum, { cells }) => sum + cells.length, 0);
  const notRun = notRunGroups(coverage, language).flatMap((group) => notRunLines(group, isExpanded));
  return [
    ...shown.map((line) => `  ${line}`),
    ...(left > 0 ? [`  ${fill(words['line.more'], { count: left }, language)}`] : []),
    ...(notRun.length > 0 ? [fill(words['line.notRun'], { count: coverage.rulesNotRun.length }, language)] : []),
    ...notRun.map((line) => `  ${line}`),
  ];
}
