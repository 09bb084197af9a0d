import fc from 'fast-check';
import { auditOf, profileById, type Finding, judge } from '../../src/audit';
import type { Grid, GridCell } from '../../src/form';
import { read } from '../../src/form';

const IS_DEEP = process.env['PE_DEEP'] === '1';
const SEED = Number(process.env['PE_SEED'] ?? 20_211_231);

/** Runs a property with the printed seed; `PE_SEED=… npx jest test/property` replays it. */
export function check<T>(name: string, runs: number, property: fc.IProperty<T>): void {
  const numRuns = IS_DEEP ? runs * 40 : runs;
  it(`${name} (seed ${SEED}, ${numRuns} runs; PE_SEED=${SEED} npx jest test/property replays)`, () => {
    fc.assert(property, { seed: SEED, numRuns });
  });
}

export const options = { profile: profileById('national-2020') };

/** The findings of every form of a grid. */
export function findingsOf(grid: Grid): Finding[] {
  return read(grid).forms.flatMap((form) => [...auditOf(judge(form, options)).findings]);
}

export type Rows = readonly (readonly (GridCell | null)[])[];

export const width = (rows: Rows): number => Math.max(...rows.map((row) => row.length));

/** A grid with an empty row before `row` and an empty column before `column` (indices of the grid, not the sheet). */
export function withGap(grid: Grid, row: number | null, column: number | null): Grid {
  const rows = grid.rows.map((cells) => {
    if (column === null || cells.length <= column) return [...cells];
    return [...cells.slice(0, column), null, ...cells.slice(column)];
  });
  if (row !== null) rows.splice(row, 0, []);
  return { ...grid, rows };
}

/** A grid with every text cell rewritten. */
export function mapText(grid: Grid, change: (text: string) => string): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((cell) => (typeof cell?.value === 'string' ? { ...cell, value: change(cell.value) } : cell)),
    ),
  };
}
