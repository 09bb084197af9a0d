import { readdirSync, readFileSync } from 'node:fs';
import type { FormKind, Grid } from '../../src/form';

/** A labelled form: its cells, what a careful reader reads, what is wrong, what must not be called wrong. Rows count from 0. */
export interface LabelledForm {
  readonly id: string;
  readonly kind: FormKind;
  readonly grid: readonly (readonly string[])[];
  readonly expect: ExpectedForm;
  /** Further forms on the same sheet, in order. */
  readonly expectMore?: readonly ExpectedForm[];
  /** Merged ranges in A1 notation, where the publication shows them. */
  readonly merges?: readonly string[];
  readonly findings: readonly FindingLabel[];
  readonly traps: readonly TrapLabel[];
}

type Text = string | null;
type Alternatives = Readonly<Record<string, readonly (string | number)[]>>;

export interface ExpectedForm {
  /** Rows that may or may not be read as indicators: placeholders, rows cut off by the publication. */
  readonly optionalRows?: readonly number[];
  /** The whole text that says what the year is meant to bring, rows of a list joined by a line break; `null`: the form has none. */
  readonly goal: Text;
  /** The whole text that says what came of it. */
  readonly outcome: Text;
  /** Other readings of goal and outcome that are as good. */
  readonly alt?: Alternatives;
  readonly header: {
    readonly projectName: Text;
    readonly department: Text;
    readonly unit: Text;
    readonly year: Text | number;
    readonly alt?: Alternatives;
  };
  readonly fundsTotal:
    | (Readonly<Record<'initial' | 'adjusted' | 'executed' | 'points' | 'rate' | 'score', number | null>> & {
        readonly row: number;
        readonly unit?: Text;
        readonly alt?: Alternatives;
      })
    | null;
  readonly funds: readonly (Readonly<Record<'initial' | 'adjusted' | 'executed', number | null>> & {
    readonly row: number;
    readonly label: string;
    readonly alt?: Alternatives;
  })[];
  readonly indicators: readonly ExpectedIndicator[];
  readonly total: {
    readonly points: number | null;
    readonly score: number | null;
    readonly grade: Text;
    readonly alt?: Alternatives;
  } | null;
}

export interface ExpectedIndicator {
  readonly row: number;
  readonly level1: Text;
  readonly level2: Text;
  readonly name: Text;
  readonly target: Text;
  readonly actual: Text;
  readonly points: number | null;
  readonly score: number | null;
  readonly reason: Text;
  readonly alt?: Alternatives;
}

/** A arithmetic, S structure, C contradiction, R rule profile, J judgement. */
export type Certainty = 'A' | 'S' | 'C' | 'R' | 'J';

export interface FindingLabel {
  readonly kind: string;
  readonly row: number | null;
  readonly rows?: readonly number[];
  readonly certainty: Certainty;
  readonly severity: string;
  readonly detail: string;
}

export interface TrapLabel {
  readonly row: number | null;
  readonly kinds: readonly string[];
  readonly detail: string;
}

const FOLDER = new URL('./forms/', import.meta.url);

/** All labelled forms of a folder, by id. */
export function readLabels(folder = FOLDER): LabelledForm[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as LabelledForm);
}

/** Kind of fault → ids of the rules that report it. */
export function readKinds(): Readonly<Record<string, readonly string[]>> {
  return JSON.parse(readFileSync(new URL('./kinds.json', import.meta.url), 'utf8')) as Record<string, string[]>;
}

/** A labelled grid as the reader takes it, every cell a text. */
export function gridOf(form: LabelledForm): Grid {
  return { top: 0, left: 0, rows: form.grid.map((row) => row.map((text) => (text === '' ? null : { value: text }))) };
}
