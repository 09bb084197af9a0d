import type Big from 'big.js';
import type { EvaluationForm, Field } from '../../../src/form';
import { type CellAddress, fromA1, type Grid, type GridCell, read, toA1 } from '../../../src/form';
import { catalogueOf, placeholdersOf } from '../../../src/messages';
import { linkProjects, projectFactsOf } from '../../../src/audit';
import { ownFigures } from '../../../src/audit/causes';
import { createContext } from '../../../src/rules/context';
import type {
  CellEdit,
  CrossFormRule,
  FormInRun,
  MessageShapes,
  MessageValue,
  Report,
  Rule,
  Severity,
} from '../../../src/rules/types';
import { defineProfile, profileById } from '../../../src/scoring';
import type { Profile, ProfileDefinition, ProfileId } from '../../../src/scoring';
import { formGrid, type FormParts } from '../../support/form-grid';

type ProfileOfTest = ProfileId | Omit<ProfileDefinition, 'id' | 'extends'>;

const profileOf = (profile: ProfileOfTest): Profile =>
  typeof profile === 'string'
    ? profileById(profile)
    : defineProfile({ id: 'of-the-test', ...profile }, profileById('national-2020'));

interface Case {
  readonly name: string;
  /** What differs from the sound example form (see `formGrid`). */
  readonly form?: FormParts;
  /** A built-in profile, or what the default one is changed in. */
  readonly profile?: ProfileOfTest;
}

interface ExpectedFinding {
  readonly message: string;
  /** All of the message's data, numbers as they are written out. Must be given. */
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
  /** Where milder than the rule's own severity; must then be given. */
  readonly severity?: Severity;
  /** All cells in A1 notation, the one to look at first. Absent: just the marked cell is checked. */
  readonly cells?: readonly string[];
  readonly expected?: string;
  readonly actual?: string;
  readonly steps?: readonly string[];
  /** The edits of the fix: A1 address → new value (`null` empties). Must be given where there is a fix. */
  readonly fix?: Readonly<Record<string, string | number | null>>;
  /** The number formats that the fix sets, A1 address → format. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Must be given where the value of the fix does not follow from the sheet. */
  readonly isSafe?: false;
}

interface InvalidCase extends Case {
  readonly findings: readonly ExpectedFinding[];
}

interface Cases {
  readonly valid: readonly Case[];
  readonly invalid: readonly InvalidCase[];
}

/**
 * Runs a rule over sound and faulty forms, and fails the test's author too: for data that is not asserted, a
 * message without wording, a placeholder without data, a mark that no finding points at, a fix that does not
 * remove its finding, an input that was changed.
 */
export function testRule(rule: Rule, { valid, invalid }: Cases): void {
  describe(rule.id, () => {
    it('is frozen and worded in both languages', () => expectWorded(rule));
    describe('is silent', () => {
      it('on the sound example form', () => expect(findingsOf(rule, {}).map(describeReport)).toEqual([]));
      it.each(valid.map((one) => [one.name, one] as const))('%s', (_name, one) => {
        expect(findingsOf(rule, one.form ?? {}, one.profile).map(describeReport)).toEqual([]);
      });
    });
    describe('reports', () => {
      it.each(invalid.map((one) => [one.name, one] as const))('%s', (_name, one) => expectFindings(rule, one));
    });
  });
}

function onlyForm(grid: Grid): EvaluationForm {
  const { forms } = read(grid);
  if (forms.length !== 1 || !forms[0]) throw new Error(`the grid holds ${forms.length} forms, a rule test needs one`);
  return forms[0];
}

function run(rule: Rule, grid: Grid, profile: ProfileOfTest = 'national-2020'): readonly Report<MessageShapes>[] {
  const form = deepFreeze(onlyForm(grid));
  const context = createContext(form, profileOf(profile));
  return rule.check(form, context, ownFigures(context)(rule.id));
}

function findingsOf(rule: Rule, parts: FormParts, profile?: ProfileOfTest): readonly Report<MessageShapes>[] {
  return run(rule, formGrid(parts).grid, profile);
}

function expectFindings(rule: Rule, { form = {}, profile, findings }: InvalidCase): void {
  const { grid, marked } = formGrid(form);
  const reports = run(rule, grid, profile);
  expect(reports.map(describeReport)).toEqual(
    findings.map((finding, index) => describeExpected(finding, reports[index])),
  );
  const pointedAt = new Set(reports.flatMap((report) => report.cells.slice(0, 1).map(toA1)));
  expect([...pointedAt].sort()).toEqual([...new Set(marked.map(toA1))].sort());
  for (const report of reports) {
    expectFilled(rule, report);
    if (report.fix) expectFixed(rule, grid, report, profile);
  }
}

interface Described {
  readonly message: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly severity: Severity | undefined;
  readonly cells: readonly string[];
  readonly expected: string | undefined;
  readonly actual: string | undefined;
  readonly steps: readonly string[] | undefined;
  readonly fix: Readonly<Record<string, unknown>> | undefined;
  readonly formats: Readonly<Record<string, unknown>> | undefined;
  readonly isSafe: false | undefined;
}

function describeReport(report: Report<MessageShapes>): Described {
  return {
    message: report.message,
    data: Object.fromEntries(Object.entries(report.data).map(([name, value]) => [name, plain(value)])),
    severity: report.severity,
    cells: report.cells.map(toA1),
    expected: report.expected?.toFixed(),
    actual: report.actual?.toFixed(),
    steps: report.steps,
    fix: report.fix && Object.fromEntries(report.fix.edits.map((edit) => [toA1(edit.address), edit.value])),
    formats:
      report.fix &&
      Object.fromEntries(report.fix.edits.flatMap(({ address, format }) => (format ? [[toA1(address), format]] : []))),
    isSafe: report.fix?.isSafe === false ? false : undefined,
  };
}

/** Cells, numbers and steps that a test does not state are taken from the report: the marks check the first cell. */
function describeExpected(finding: ExpectedFinding, report: Report<MessageShapes> | undefined): Described {
  const seen = report ? describeReport(report) : undefined;
  return {
    message: finding.message,
    data: finding.data,
    severity: finding.severity,
    cells: finding.cells ?? seen?.cells ?? [],
    expected: finding.expected ?? seen?.expected,
    actual: finding.actual ?? seen?.actual,
    steps: finding.steps ?? seen?.steps,
    fix: finding.fix,
    formats: finding.formats ?? seen?.formats,
    isSafe: finding.isSafe,
  };
}

function plain(value: MessageValue): unknown {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return 'toFixed' in value ? (value as Big).toFixed() : value;
}

interface WordedRule {
  readonly id: string;
  readonly messages: MessageShapes;
}

function expectWorded(rule: WordedRule): void {
  expect(Object.isFrozen(rule)).toBe(true);
  for (const language of ['zh-CN', 'en-US'] as const) {
    const wording = catalogueOf(language).rules[rule.id];
    expect(wording && { language, title: wording.title !== '' }).toEqual({ language, title: true });
    expect(Object.keys(wording?.messages ?? {}).sort()).toEqual(Object.keys(rule.messages).sort());
    for (const [id, { what, todo }] of Object.entries(wording?.messages ?? {})) {
      expect(what).not.toBe('');
      expect(todo).not.toBe('');
      const unknown = placeholdersOf(what + todo).filter((name) => !(rule.messages[id] ?? []).includes(name));
      expect({ language, id, unknown }).toEqual({ language, id, unknown: [] });
    }
  }
}

function expectFilled(rule: WordedRule, report: { readonly message: string; readonly data: object }): void {
  expect(Object.keys(report.data).sort()).toEqual([...(rule.messages[report.message] ?? [])].sort());
}

function expectFixed(rule: Rule, grid: Grid, report: Report<MessageShapes>, profile?: ProfileOfTest): void {
  const left = run(rule, applyEdits(grid, report.fix?.edits ?? []), profile);
  const first = report.cells[0];
  const again = left.filter((other) => other.message === report.message && first && isSame(other.cells[0], first));
  expect(again.map(describeReport)).toEqual([]);
}

const isSame = (a: CellAddress | undefined, b: CellAddress): boolean => a?.row === b.row && a.column === b.column;

/** A grid with some cells changed, the original untouched. */
export function applyEdits(grid: Grid, edits: readonly CellEdit[]): Grid {
  const rows = grid.rows.map((row) => [...row]);
  for (const { address, value, format } of edits) {
    const row = (rows[address.row - grid.top] ??= []);
    const column = address.column - grid.left;
    while (row.length < column) row.push(null);
    const kept = format ?? row[column]?.format;
    const cell: GridCell | null = value === null ? null : { value, ...(kept === undefined ? {} : { format: kept }) };
    row[column] = cell;
  }
  return { ...grid, rows };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value) && !isField(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Decimals are shared and cannot be frozen without harm to big.js; they are immutable in use. */
const isField = (value: object): value is Field => 'c' in value && 'e' in value && 's' in value;

interface CrossFormCase {
  readonly name: string;
  readonly forms: readonly FormParts[];
}

interface InvalidCrossFormCase extends CrossFormCase {
  readonly findings: readonly {
    readonly message: string;
    readonly data: Readonly<Record<string, string | number | readonly string[]>>;
    readonly severity?: Severity;
    /** `form index!A1`, e.g. `0!B4`. */
    readonly cells: readonly string[];
  }[];
}

/** The same for rules that compare forms. */
export function testCrossFormRule(
  rule: CrossFormRule,
  { valid, invalid }: { readonly valid: readonly CrossFormCase[]; readonly invalid: readonly InvalidCrossFormCase[] },
): void {
  const profile = profileById('national-2020');
  const reportsOf = (parts: readonly FormParts[]): unknown[] => {
    const forms = parts.map((part) => deepFreeze(onlyForm(formGrid(part).grid)));
    const inRun = forms.map((form) => ({ form, context: createContext(form, profile) }));
    const inRunOf = <Kept>(keep: (one: FormInRun) => readonly Kept[]) =>
      inRun.flatMap((one, form) => keep(one).map((fact) => ({ ...fact, form })));
    // As a run of several machines does it: what is kept of each form is written down and read back.
    const facts = inRunOf((one) => rule.factsOf(one));
    const kept = JSON.parse(JSON.stringify(facts)) as typeof facts;
    const reports = rule.compare(kept, profile, linkProjects(inRunOf(projectFactsOf)));
    return reports.map((report) => {
      expectFilled(rule, report);
      return {
        message: report.message,
        data: Object.fromEntries(Object.entries(report.data).map(([name, value]) => [name, plain(value)])),
        severity: report.severity,
        cells: report.cells.map((cell) => `${cell.form}!${toA1(cell.address)}`),
      };
    });
  };
  describe(rule.id, () => {
    it('is frozen and worded in both languages', () => expectWorded(rule));
    it.each(valid.map((one) => [one.name, one] as const))('is silent: %s', (_name, one) =>
      expect(reportsOf(one.forms)).toEqual([]),
    );
    it.each(invalid.map((one) => [one.name, one] as const))('reports: %s', (_name, one) => {
      expect(reportsOf(one.forms)).toEqual(one.findings.map((finding) => ({ severity: undefined, ...finding })));
    });
  });
}

/** An address from A1 notation, for tests. */
export function a1(reference: string): CellAddress {
  const address = fromA1(reference);
  if (!address) throw new Error(`not an A1 address: ${reference}`);
  return address;
}
