import fs from 'node:fs';
import path from 'node:path';
import type { Grid } from '../../src/form/grid';

/** Other readings of a field that also count as right, by field. */
type Alternatives = Readonly<Record<string, readonly unknown[]>>;

interface Expected {
  readonly row: number;
  readonly alt?: Alternatives;
  readonly [field: string]: unknown;
}

/** What a careful person reads from a form. Rows count from 0. */
export interface ExpectedForm {
  readonly header: Readonly<Record<string, unknown>> & { readonly alt?: Alternatives };
  readonly fundsTotal: Expected | null;
  readonly funds: readonly Expected[];
  readonly indicators: readonly Expected[];
  readonly total: Expected | null;
}

/** What is wrong on a form, by its reader. */
export interface LabelledFault {
  readonly kind: string;
  readonly row: number | null;
  readonly rows?: readonly number[];
  readonly certainty: 'A' | 'S' | 'C' | 'R' | 'J';
}

/** A published form with its labels. */
export interface LabelledForm {
  readonly id: string;
  readonly grid: Grid;
  readonly expect: ExpectedForm;
  /** Rows that may or may not be read as indicators. */
  readonly optionalRows: readonly number[];
  readonly findings: readonly LabelledFault[];
}

const FOLDER = path.join(__dirname, '../corpus/forms');

/** The published forms with labels, in the order of their names. */
export function labelledForms(): LabelledForm[] {
  return fs
    .readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const data = JSON.parse(fs.readFileSync(path.join(FOLDER, file), 'utf8')) as {
        id: string;
        grid: string[][];
        expect: ExpectedForm & { optionalRows?: number[] };
        findings: LabelledFault[];
        optionalRows?: number[];
      };
      return {
        id: data.id,
        grid: { top: 0, left: 0, rows: data.grid.map((row) => row.map((value) => (value === '' ? null : { value }))) },
        expect: data.expect,
        optionalRows: data.optionalRows ?? data.expect.optionalRows ?? [],
        findings: data.findings,
      };
    });
}
