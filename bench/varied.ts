import type { Grid } from '../src/form';

/** The same grid with other numbers in its text cells, and its narratives ending differently, so that they do not come from a memory of texts seen before. */
export function varied(grid: Grid, seed: number): Grid {
  const vary = (text: string): string =>
    text.length > 40
      ? `${text}第${seed}号。`
      : text.length > 12
        ? text
        : text.replace(/^\d+(?=份|个|条|万)/u, (digits) => String(Number(digits) + (seed % 997)));
  return {
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((cell) => (typeof cell?.value === 'string' ? { ...cell, value: vary(cell.value) } : cell)),
    ),
  };
}
