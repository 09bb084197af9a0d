import {
  auditAcross,
  auditForm,
  profileById,
  type CrossFormFinding,
  type Finding,
  type FormAudit,
} from '../../src/audit';
import type { Field } from '../../src/form/content';
import type { EvaluationForm, FundRow } from '../../src/form/form';
import { toA1 } from '../../src/form/grid';
import { decimal, type Decimal } from '../../src/scoring';
import type { Certainty, ExpectedForm, FindingLabel, LabelledForm, TrapLabel } from './labels';

/** A form as read from some source, beside its labels. `shift`: rows by which the source moves the labelled grid down. */
export interface Specimen {
  readonly labels: LabelledForm;
  readonly form: EvaluationForm;
  readonly shift: number;
}

export interface Measurement {
  readonly id: string;
  readonly fields: { readonly right: number; readonly total: number; readonly wrong: readonly string[] };
  readonly recall: Readonly<Record<Certainty, { readonly hit: number; readonly total: number }>>;
  readonly missed: readonly FindingLabel[];
  readonly trapViolations: readonly { readonly trap: TrapLabel; readonly rule: string }[];
  readonly traps: number;
  /** Errors and warnings that no label of their kind explains. */
  readonly unlabelled: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly cells: readonly string[];
  }[];
  readonly counts: Readonly<Record<'error' | 'warning' | 'info', number>>;
}

const CERTAINTIES: readonly Certainty[] = ['A', 'S', 'C', 'R', 'J'];
/** Kinds that a tidy form does not have. */
export const DISPLACEMENT_KINDS: ReadonlySet<string> = new Set([
  'row-displaced',
  'label-displaced',
  'total-row-displaced',
]);

interface Flat {
  /** Whether the finding is about this form: of several forms compared, the first cell's is. */
  readonly isOwn: boolean;
  readonly rule: string;
  readonly severity: string;
  readonly rows: ReadonlySet<number>;
  readonly cells: readonly string[];
}

/** Reads, checks and compares all specimens of one source in one run, so that rules across forms see them all. */
export function measure(
  specimens: readonly Specimen[],
  kinds: Readonly<Record<string, readonly string[]>>,
  { withDisplacement }: { readonly withDisplacement: boolean },
): Measurement[] {
  const options = { profile: profileById('national-2020') };
  const crossForm = auditAcross(
    specimens.map(({ form }) => form),
    options,
  );
  return specimens.map((specimen, index) => {
    const audit = auditForm(specimen.form, options);
    const found = [
      ...audit.findings.map((finding) => flatten(finding, specimen.shift)),
      ...crossFormOf(crossForm, index, specimen.shift),
    ];
    const labels = specimen.labels.findings.filter(({ kind }) => withDisplacement || !DISPLACEMENT_KINDS.has(kind));
    return {
      id: specimen.labels.id,
      fields: compareFields(specimen),
      ...judge(specimen.labels, labels, found, kinds),
      counts: countsOf(audit),
    };
  });
}

const flatten = (finding: Finding, shift: number): Flat => ({
  isOwn: true,
  rule: finding.rule,
  severity: finding.severity,
  rows: new Set(finding.cells.map(({ row }) => row - shift)),
  cells: finding.cells.map(toA1),
});

function crossFormOf(findings: readonly CrossFormFinding[], form: number, shift: number): Flat[] {
  return findings.flatMap((finding) => {
    const here = finding.cells.filter((cell) => cell.form === form).map((cell) => cell.address);
    if (here.length === 0) return [];
    return [
      {
        isOwn: finding.cells[0]?.form === form,
        rule: finding.rule,
        severity: finding.severity,
        rows: new Set(here.map(({ row }) => row - shift)),
        cells: here.map(toA1),
      },
    ];
  });
}

const rowsOf = ({ row, rows = [] }: FindingLabel): number[] => [...new Set([...(row === null ? [] : [row]), ...rows])];

function judge(
  { traps }: LabelledForm,
  labels: readonly FindingLabel[],
  found: readonly Flat[],
  kinds: Readonly<Record<string, readonly string[]>>,
): Pick<Measurement, 'recall' | 'missed' | 'trapViolations' | 'traps' | 'unlabelled'> {
  const isOfKind = (finding: Flat, kind: string): boolean => (kinds[kind] ?? []).includes(finding.rule);
  const explains = (label: FindingLabel, finding: Flat): boolean => {
    const rows = rowsOf(label);
    return isOfKind(finding, label.kind) && (rows.length === 0 || rows.some((row) => finding.rows.has(row)));
  };
  const missed = labels.filter((label) => !found.some((finding) => explains(label, finding)));
  const recall = Object.fromEntries(
    CERTAINTIES.map((certainty) => {
      const total = labels.filter((label) => label.certainty === certainty).length;
      return [certainty, { total, hit: total - missed.filter((label) => label.certainty === certainty).length }];
    }),
  ) as Measurement['recall'];
  const flagged = found.filter(({ severity }) => severity !== 'info');
  return {
    recall,
    missed,
    traps: traps.length,
    trapViolations: traps.flatMap((trap) =>
      flagged
        .filter(
          (finding) =>
            (trap.row === null || finding.rows.has(trap.row)) && trap.kinds.some((kind) => isOfKind(finding, kind)),
        )
        .map(({ rule }) => ({ trap, rule })),
    ),
    unlabelled: flagged
      .filter((finding) => finding.isOwn && !labels.some((label) => explains(label, finding)))
      .map(({ rule, severity, cells }) => ({ rule, severity, cells })),
  };
}

function countsOf({ findings }: FormAudit): Measurement['counts'] {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

type Value = string | number | null | undefined;

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');
const fold = (text: string): string =>
  squeeze(text).replace(/≧/gu, '≥').replace(/>=/gu, '≥').replace(/<=/gu, '≤').replace(/═/gu, '=').replace(/:$/u, '');
const foldLevel = (text: string): string =>
  fold(text)
    .replace(/\(?\d+分\)?$/u, '')
    .replace(/等$/u, '')
    .replace(/指标$/u, '');
const isEmpty = (value: Value): boolean => value === null || value === undefined || value === '';
const asDecimal = (value: Value): Decimal | null => {
  const text = fold(String(value)).replace(/,/gu, '');
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? decimal(text) : null;
};

function isSame(expected: Value, actual: Value, level: boolean): boolean {
  if (isEmpty(expected) || isEmpty(actual)) return isEmpty(expected) && isEmpty(actual);
  const [a, b] = [asDecimal(expected), asDecimal(actual)];
  if (a && b) return a.eq(b);
  const folding = level ? foldLevel : fold;
  return folding(String(expected)) === folding(String(actual));
}

/** Compares every labelled field with what was read, alternatives included. */
function compareFields({ labels, form, shift }: Specimen): Measurement['fields'] {
  const wrong: string[] = [];
  let total = 0;
  const compare = (name: string, expected: Value, actual: Value, alternatives: readonly Value[] = []): void => {
    total += 1;
    const level = name.startsWith('level');
    if (![expected, ...alternatives].some((one) => isSame(one, actual, level))) {
      wrong.push(`${name}: expected ${JSON.stringify(expected)}, read ${JSON.stringify(actual ?? null)}`);
    }
  };
  const { expect } = labels;
  compareHeader(expect, form, compare);
  const fundRows = new Map(allFunds(form).map((row) => [row.row - shift, row]));
  for (const key of ['initial', 'adjusted', 'executed', 'points', 'rate', 'score'] as const) {
    if (!expect.fundsTotal) break;
    const row = fundRows.get(expect.fundsTotal.row);
    compare(
      `funds total ${key}`,
      expect.fundsTotal[key],
      key === 'rate' ? rate(row?.cells.rate) : number(row?.cells[key]),
      expect.fundsTotal.alt?.[key],
    );
  }
  for (const source of expect.funds) {
    const row = fundRows.get(source.row);
    compare(`funds label ${source.row + 1}`, source.label, row?.label.text, source.alt?.['label']);
    for (const key of ['initial', 'adjusted', 'executed'] as const)
      compare(`funds ${key} ${source.row + 1}`, source[key], number(row?.cells[key]));
  }
  const read = new Map(form.indicators.map((indicator) => [indicator.row - shift, indicator]));
  for (const one of expect.indicators) {
    const indicator = read.get(one.row);
    const at = (name: string): string => `${name} ${one.row + 1}`;
    compare(at('level1'), one.level1, indicator?.level1?.field.text, one.alt?.['level1']);
    compare(at('level2'), one.level2, indicator?.level2?.field.text, one.alt?.['level2']);
    compare(at('name'), one.name, indicator?.name.text, one.alt?.['name']);
    compare(at('target'), one.target, indicator?.target.text, one.alt?.['target']);
    compare(at('actual'), one.actual, indicator?.actual.text, one.alt?.['actual']);
    compare(at('points'), one.points, number(indicator?.points), one.alt?.['points']);
    compare(at('score'), one.score, number(indicator?.score), one.alt?.['score']);
    compare(at('reason'), one.reason, indicator?.reason?.text, one.alt?.['reason']);
    read.delete(one.row);
  }
  for (const row of read.keys()) wrong.push(`extra indicator in row ${row + 1}`);
  if (expect.total) {
    compare('total points', expect.total.points, number(form.total?.points), expect.total.alt?.['points']);
    compare('total score', expect.total.score, number(form.total?.score), expect.total.alt?.['score']);
  }
  return { right: total - wrong.length, total, wrong };
}

function compareHeader(
  expect: ExpectedForm,
  { header }: EvaluationForm,
  compare: (name: string, expected: Value, actual: Value, alternatives?: readonly Value[]) => void,
): void {
  for (const key of ['projectName', 'department', 'unit'] as const)
    compare(key, expect.header[key], header[key]?.value.text, expect.header.alt?.[key]);
  compare('year', expect.header.year, header.year?.year);
}

const allFunds = ({ funds }: EvaluationForm): FundRow[] =>
  funds ? [...(funds.total ? [funds.total] : []), ...funds.sources] : [];
const number = (field: Field | null | undefined): string | null => field?.number?.toFixed() ?? null;
/** Rates are labelled as fractions. */
const rate = (field: Field | undefined): string | null => {
  if (!field?.number) return null;
  return (!field.isPercent && field.number.gt(2) ? field.number.div(100) : field.number).toFixed();
};
