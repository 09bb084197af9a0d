import { auditOf, type Finding, type RuleContext, judge } from '../../../src/audit';
import type { CellAddress, CellValue, EvaluationForm, Field, Grid } from '../../../src/form';
import { read } from '../../../src/form';
import { gridOf, type LabelledForm } from '../labels';

/** A labelled form as faults are put into it. */
export interface Subject {
  readonly label: LabelledForm;
  readonly grid: Grid;
  readonly form: EvaluationForm;
  readonly context: RuleContext;
  readonly findings: readonly Finding[];
}

/** One fault in one place. */
export interface Fault {
  readonly grid: Grid;
  /** Where a reviewer would be pointed: any of these cells of the faulty sheet. */
  readonly right: readonly CellAddress[];
  /** Rows of the faulty sheet that were changed: what follows from the fault names a cell of one of them. Absent: a row is gone. */
  readonly rows?: readonly number[];
  /** What was changed, for a person: `H14 10 → 9`. */
  readonly what: string;
  /**
   * The cells of the sound sheet that a cell of the faulty one stands for, none for a cell that is new. Absent: nothing
   * has moved.
   */
  readonly toBefore?: (cell: CellAddress) => readonly CellAddress[];
}

/** A kind of fault: data, with the one function that finds its places. */
export interface FaultOperator {
  readonly id: string;
  readonly title: string;
  /** Every place of a form where this is a fault under the rules. */
  readonly places: (subject: Subject) => readonly Fault[];
  /** Rules that name this fault. */
  readonly accepts: readonly string[];
  /** Rules that rightly speak too, each with the reason why the fault makes them. */
  readonly consequences: Readonly<Record<string, string>>;
}

/** By the layout's own profile, as the command line judges. */
const options = { profile: 'auto' } as const;

/** Findings of the first form of a sheet; `null` where none is found any more. */
export function findingsOf(grid: Grid): readonly Finding[] | null {
  const [form] = read(grid).forms;
  return form ? auditOf(judge(form, options)).findings : null;
}

/**
 * The labelled form as a subject; `null` where it has no score to judge, and where it is of a kind that is named and
 * judged by no rule: whatever is put into it is no fault under the rules.
 */
export function subjectOf(label: LabelledForm): Subject | null {
  const grid = gridOf(label);
  const [form] = read(grid).forms;
  if (!form?.indicators.some(({ score }) => score?.number)) return null;
  const { context, findings } = auditOf(judge(form, options));
  if (findings.some(({ rule }) => rule === 'kind-not-judged')) return null;
  return { label, grid, form, context, findings };
}

/** Whether a field is all that its cell says: a part of a sentence cannot be changed alone. */
export const isWhole = ({ cell, text }: Field): boolean =>
  typeof cell?.value !== 'string' || cell.value.trim() === text;

/** One cell's new value; `null` empties it. */
export type Change = readonly [at: Field | CellAddress, value: CellValue | null];

/** What is added to a long text is added at its end. */
const ending = (text: string): string => (text.length > 40 ? `…${text.slice(-40)}` : text);

const addressOf = (at: Field | CellAddress): CellAddress => ('address' in at ? at.address : at);

/** The grid with some cells changed; rows grow where a cell lies beyond their end. */
export function changed(grid: Grid, changes: readonly Change[]): Grid {
  const rows = grid.rows.map((row) => [...row]);
  for (const [at, value] of changes) {
    const { row, column } = addressOf(at);
    const cells = rows[row - grid.top];
    if (!cells) continue;
    while (cells.length <= column - grid.left) cells.push(null);
    cells[column - grid.left] = value === null ? null : { value };
  }
  return { ...grid, rows };
}

/** Where the heading of a displaced cell would have it: once the cell is blank, nothing tells that it was displaced. */
const homeOf = ({ displacements }: EvaluationForm, { row, column }: CellAddress): CellAddress[] =>
  displacements
    .flatMap(({ moves }) => moves)
    .filter(({ from: { address } }) => address.row === row && address.column === column)
    .map(({ to }) => to);

/** A fault of changed cells; where not told otherwise, the first of them is the right cell. */
export function fault(
  { grid, form }: Subject,
  changes: readonly Change[],
  right?: readonly (Field | CellAddress)[],
): Fault {
  const [first] = changes;
  if (!first) throw new Error('a fault changes a cell');
  const shown = (value: CellValue | null): string =>
    value === null ? 'blank' : typeof value === 'object' ? value.error : ending(String(value));
  return {
    grid: changed(grid, changes),
    right: (right ?? [first[0]]).map(addressOf).flatMap((cell) => [cell, ...homeOf(form, cell)]),
    rows: changes.map(([at]) => addressOf(at).row),
    what: changes
      .map(([at, value]) => `${'text' in at ? `"${at.text.slice(0, 30)}"` : 'cell'} → "${shown(value)}"`)
      .join(', '),
  };
}
