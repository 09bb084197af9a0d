import type { FormView, SeverityCounts } from './views';
import type { Say } from './words';

export const COLUMNS = ['project', 'printed', 'recomputed', 'difference', 'findings'] as const;
export type Column = (typeof COLUMNS)[number];

/** Without a number a form sorts last; findings by errors first, then warnings. */
export function compare(a: FormView, b: FormView, by: Column): number {
  if (by === 'project') return a.project.localeCompare(b.project, 'zh-CN', { numeric: true });
  if (by === 'findings') return weight(a) - weight(b);
  if (by === 'difference') return Math.abs(numberOf(a[by], 0)) - Math.abs(numberOf(b[by], 0));
  return numberOf(a[by], -1) - numberOf(b[by], -1);
}

const weight = ({ counts: { error, warning, info } }: FormView): number => error * 1e6 + warning * 1e3 + info;
const numberOf = (text: string | null, none: number): number =>
  text === null ? none : Number.parseFloat(text.replace('+', '')) || 0;

/** What forms have together. */
export function totalOf(forms: readonly FormView[]): {
  readonly counts: SeverityCounts;
  readonly differing: number;
  readonly unchecked: number;
} {
  const sum = (of: (counts: SeverityCounts) => number): number =>
    forms.reduce((total, { counts }) => total + of(counts), 0);
  return {
    counts: { error: sum(({ error }) => error), warning: sum(({ warning }) => warning), info: sum(({ info }) => info) },
    differing: forms.filter(({ isTotalRight }) => isTotalRight === false).length,
    unchecked: forms.reduce((total, { coverage }) => total + coverage.uncheckedCount, 0),
  };
}

/** The overview as a table to paste into a sheet. */
export function overviewText(forms: readonly FormView[], say: Say): string {
  const heads = [
    ...(['sheet', 'project', 'unit', 'printed', 'recomputed', 'openRows', 'difference', 'grade'] as const).map(
      (column) => say(`overview.${column}`),
    ),
    ...(['error', 'warning', 'info'] as const).map((severity) => say(`severity.${severity}`)),
  ];
  const rows = forms.map(({ sheet, project, unit, printed, recomputed, open, difference, grade, counts }) => [
    ...[sheet, project, unit, printed, recomputed, recomputed && String(open), difference, grade].map((text) =>
      oneCell(text ?? ''),
    ),
    ...[counts.error, counts.warning, counts.info].map(String),
  ]);
  return [heads, ...rows].map((row) => row.join('\t')).join('\n');
}

const oneCell = (text: string): string => text.replace(/\s+/gu, ' ').trim();
