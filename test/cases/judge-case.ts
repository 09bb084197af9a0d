import { fromA1 } from '../../src/form';
import type { JudgedCase, Severity } from './judged-case';
import type { FindingOutput, FormOutput } from './output';

/** What a case falls short of, in words, and what it counts for. */
export interface CaseResult {
  readonly id: string;
  readonly short: readonly string[];
  readonly counts: Readonly<Record<Count, number>>;
}

const COUNTS = ['flags', 'flagsFound', 'falseAlarms', 'fixes', 'fixesOffered', 'harmfulFixes'] as const;
const COVERAGE_COUNTS = ['unchecked', 'uncheckedNamed'] as const;
export type Count = (typeof COUNTS)[number] | (typeof COVERAGE_COUNTS)[number];

const RANK: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** Compares what is said of a case with what has to be said. */
export function judgeCase(one: JudgedCase, forms: readonly FormOutput[]): CaseResult {
  const short: string[] = [];
  const counts: Record<Count, number> = Object.fromEntries(
    [...COUNTS, ...COVERAGE_COUNTS].map((name) => [name, 0]),
  ) as Record<Count, number>;
  const tell: Tell = { short: (text) => void short.push(text), count: (name, by = 1) => void (counts[name] += by) };
  const [form] = forms;
  if (one.noForm) judgeNoForm(forms, tell);
  else if (!form) tell.short('no form in the output');
  else for (const judge of [flags, quiets, fixes, noFixes, unchecked, total, reads]) judge(one, form, tell);
  return { id: one.id, short, counts };
}

/** The sums over cases, and how many of them fall short of nothing. */
export function sumUp(results: readonly CaseResult[]): Readonly<Record<Count | 'cases' | 'right', number>> {
  const sum = (name: Count): number => results.reduce((all, { counts }) => all + counts[name], 0);
  return {
    cases: results.length,
    right: results.filter(({ short }) => short.length === 0).length,
    ...(Object.fromEntries([...COUNTS, ...COVERAGE_COUNTS].map((name) => [name, sum(name)])) as Record<Count, number>),
  };
}

interface Tell {
  readonly short: (text: string) => void;
  readonly count: (name: Count, by?: number) => void;
}
type Judge = (one: JudgedCase, form: FormOutput, tell: Tell) => void;

function judgeNoForm(forms: readonly FormOutput[], tell: Tell): void {
  const loud = forms.flatMap(({ findings }) => findings).filter(({ severity }) => RANK[severity] >= RANK.warning);
  tell.count('falseAlarms', loud.length);
  if (forms.some(({ kind = 'project' }) => kind === 'project')) tell.short('read as a self-evaluation');
  if (loud.length > 0) tell.short(`${loud.length} errors or warnings on what is no form`);
}

const flags: Judge = ({ flag = [] }, { findings }, tell) => {
  for (const { cells, severity, about } of flag) {
    tell.count('flags');
    if (findings.some((finding) => names(finding, cells) && RANK[finding.severity] >= RANK[severity]))
      tell.count('flagsFound');
    else tell.short(`not found: ${cells[0]} ${severity}, ${about}`);
  }
};

const quiets: Judge = ({ flag = [], quiet = [] }, { findings }, tell) => {
  const flagged = flag.flatMap(({ cells }) => cells);
  const alarms = findings.filter((finding) =>
    quiet.some(
      ({ cells, severity }) =>
        RANK[finding.severity] >= RANK[severity] && (cells === '*' ? !names(finding, flagged) : names(finding, cells)),
    ),
  );
  tell.count('falseAlarms', alarms.length);
  for (const alarm of alarms) tell.short(`false alarm: ${inShort(alarm)}: ${alarm.message}`);
};

const fixes: Judge = ({ fix = {} }, { findings }, tell) => {
  for (const [cell, value] of Object.entries(fix)) {
    tell.count('fixes');
    if (findings.some((finding) => editsOf(finding).some((edit) => edit.cell === cell && isSame(edit.value, value))))
      tell.count('fixesOffered');
    else tell.short(`fix not offered: ${cell} ${value}`);
  }
};

const noFixes: Judge = ({ noFix = [] }, { findings }, tell) => {
  for (const cell of noFix) {
    const harmful = findings.find((finding) => editsOf(finding).some((edit) => edit.cell === cell));
    if (!harmful) continue;
    tell.count('harmfulFixes');
    const value = editsOf(harmful).find((edit) => edit.cell === cell)?.value;
    tell.short(`harmful fix: ${inShort(harmful)} writes ${String(value)} into ${cell}`);
  }
};

const unchecked: Judge = ({ unchecked: cells = [] }, { coverage }, tell) => {
  for (const cell of cells) {
    tell.count('unchecked');
    if (coverage?.unchecked.some((place) => place.cell !== null && covers(place.cell, cell)))
      tell.count('uncheckedNamed');
    else tell.short(`not named as unchecked: ${cell}`);
  }
};

const total: Judge = ({ total: expected }, { recomputed }, tell) => {
  if (expected === undefined) return;
  const got = recomputed?.score ?? null;
  if (expected === null ? got !== null : got === null || got !== Number(expected))
    tell.short(`recomputed total ${got}, expected ${expected}`);
};

const FACTS: Readonly<Record<string, (form: FormOutput) => unknown>> = {
  kind: ({ kind }) => kind ?? null,
  indicators: ({ indicators }) => indicators.length,
  fundRows: ({ funds }) => funds.length,
  levels: ({ indicators }) => indicators.filter(({ level1 }) => level1 !== null).length,
  scores: ({ indicators }) => indicators.filter(({ score }) => score !== null).length,
  targets: ({ indicators }) => indicators.map(({ target }) => target),
  points: ({ indicators }) => indicators.map(({ points }) => points),
  adjusted: ({ funds }) => funds[0]?.adjusted ?? null,
  executed: ({ funds }) => funds[0]?.executed ?? null,
  department: ({ header }) => header.department,
  unit: ({ header }) => header.unit,
  projectName: ({ header }) => header.projectName,
  year: ({ header }) => header.year,
};

const reads: Judge = ({ id, read = {} }, form, tell) => {
  for (const [name, expected] of Object.entries(read)) {
    const fact = FACTS[name];
    if (!fact) throw new Error(`${id}: nothing is known of ${name}`);
    const got = fact(form);
    const isRight =
      Array.isArray(expected) && Array.isArray(got)
        ? expected.length === got.length && expected.every((value, index) => isSame(value, got[index]))
        : isSame(expected, got);
    if (!isRight) tell.short(`read ${name}: ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`);
  }
};

const inShort = ({ severity, rule, cells }: FindingOutput): string => `${severity} ${rule} ${cells[0]}`;
const editsOf = ({ fix }: FindingOutput) => (fix ? [fix, ...(fix.edits ?? [])] : []);
const names = (finding: FindingOutput, cells: readonly string[]): boolean =>
  cells.some((cell) => finding.cells.some((place) => covers(place, cell)));

/** Whether a place covers a cell: `B2:C4` covers `C3`. */
function covers(place: string, cell: string): boolean {
  const [first, last = first] = place
    .replace(/^.*!/u, '')
    .split(':')
    .map((part) => fromA1(part));
  const at = fromA1(cell);
  if (!first || !last || !at) throw new Error(`no cells: ${place}, ${cell}`);
  const isWithin = (a: number, b: number, one: number): boolean => Math.min(a, b) <= one && one <= Math.max(a, b);
  return isWithin(first.row, last.row, at.row) && isWithin(first.column, last.column, at.column);
}

/** Values are the same as texts, or as numbers where both are given. */
function isSame(a: unknown, b: unknown): boolean {
  const texts = [a, b].map((value) => String(value ?? ''));
  return texts[0] === texts[1] || (!texts.includes('') && Number(texts[0]) === Number(texts[1]));
}
