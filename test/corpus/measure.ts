import { auditAcross, auditOf, type CrossFormFinding, type Finding, type FormAudit, judge } from '../../src/audit';
import type { EvaluationForm, FormKind } from '../../src/form';
import { toA1 } from '../../src/form';
import { compareForms, type FieldComparison } from './compare';
import type { Certainty, FindingLabel, LabelledForm, TrapLabel } from './labels';

/** A form as read from some source, beside its labels. `shift`: rows by which the source moves the labelled grid down. */
export interface Specimen {
  readonly labels: LabelledForm;
  readonly form: EvaluationForm;
  /** Further forms read from the same sheet. */
  readonly more: readonly EvaluationForm[];
  readonly shift: number;
}

export interface Measurement {
  readonly id: string;
  /** The kind of form by its label, and as read. */
  readonly kind: FormKind;
  readonly kindRead: FormKind;
  readonly fields: FieldComparison;
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
  const options = { profile: 'auto' } as const;
  const forms = specimens.flatMap(({ form, more }) => [form, ...more]);
  const judged = forms.map((form) => judge(form, options));
  const crossForm = auditAcross(judged, options);
  return specimens.map((specimen) => {
    const own = [specimen.form, ...specimen.more];
    const audits = judged.filter(({ form }) => own.includes(form)).map(auditOf);
    const found = [
      ...audits.flatMap(({ findings }) => findings.map((finding) => flatten(finding, specimen.shift))),
      ...own.flatMap((form) => crossFormOf(crossForm, forms.indexOf(form), specimen.shift)),
    ];
    const labels = specimen.labels.findings.filter(({ kind }) => withDisplacement || !DISPLACEMENT_KINDS.has(kind));
    return {
      id: specimen.labels.id,
      kind: specimen.labels.kind,
      kindRead: specimen.form.kind,
      fields: compareForms(specimen.labels, own, (row) => row - specimen.shift),
      ...compareFindings(specimen.labels, labels, found, kinds),
      counts: countsOf(audits),
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

function compareFindings(
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

function countsOf(audits: readonly FormAudit[]): Measurement['counts'] {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of audits.flatMap(({ findings }) => findings)) counts[severity] += 1;
  return counts;
}
