import { readdirSync, readFileSync } from 'node:fs';
import type { CellValue, Grid, GridCell } from '../../src/form';

export type Severity = 'error' | 'warning' | 'info';

type Content = string | number | null | { readonly v: CellValue; readonly z?: string; readonly f?: string };

/** A small form made to show one thing: a fault that has to be found, or its sound twin that has to stay quiet. */
export interface JudgedCase {
  readonly id: string;
  /** What is wrong or right, and why, with the arithmetic. */
  readonly about: string;
  /** A built-in id, or a profile of one's own; `needs`: a key that no profile has yet. */
  readonly profile?: string | object | { readonly needs: string; readonly rule: string };
  readonly grid: readonly (readonly Content[])[];
  /** Merged ranges. */
  readonly merges?: readonly string[];
  /** Each has to be met by a finding that names one of its cells, at least this severe. */
  readonly flag?: readonly { readonly cells: readonly string[]; readonly severity: Severity; readonly about: string }[];
  /** No finding this severe may name these cells; `*`: none anywhere but those that name a cell of `flag`. */
  readonly quiet?: readonly { readonly cells: '*' | readonly string[]; readonly severity: Severity }[];
  /** Values that some finding has to offer. */
  readonly fix?: Readonly<Record<string, string | number>>;
  /** Cells that no finding may offer to write. */
  readonly noFix?: readonly string[];
  /** Cells whose score cannot be computed: coverage has to name them. */
  readonly unchecked?: readonly string[];
  /** The recomputed total; `null`: none may be given. */
  readonly total?: string | null;
  /** A sheet that is no self-evaluation. */
  readonly noForm?: boolean;
  /** What has to be read. */
  readonly read?: Readonly<Record<string, unknown>>;
}

const FOLDER = new URL('./judged/', import.meta.url);

/** All cases, those under a local rule (`later/`) after the others, by id. */
export function readCases(): JudgedCase[] {
  return ['./', './later/'].flatMap((folder) => {
    const url = new URL(folder, FOLDER);
    return readdirSync(url)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(new URL(name, url), 'utf8')) as JudgedCase);
  });
}

/** The grid of a case as a workbook would give it: texts are formatted as such. */
export function gridOf({ grid }: JudgedCase): Grid {
  return { top: 0, left: 0, rows: grid.map((row) => row.map(cellOf)) };
}

function cellOf(content: Content): GridCell | null {
  if (content === null) return null;
  if (typeof content === 'string') return { value: content, format: '@' };
  if (typeof content === 'number') return { value: content };
  const { v: value, z: format, f: formula } = content;
  return { value, ...(format ? { format } : {}), ...(formula ? { formula: formula.replace(/^=/u, '') } : {}) };
}
