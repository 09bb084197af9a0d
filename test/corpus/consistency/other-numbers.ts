import type { Grid, GridCell } from '../../../src/form';
import type { Random } from '../vary/random';

const NUMBER = /^(\d[\d,]*(?:\.\d+)?)(%?)$/u;

/** What people get wrong: a neighbouring number, a swapped digit, a rounded one, ten times as much, nothing. */
const CHANGES: readonly ((value: number) => number | null)[] = [
  (value) => value + 1,
  (value) => Math.max(0, value - 1),
  (value) => value + 0.1,
  (value) => Math.max(0, value - 0.4),
  (value) =>
    Number(
      [...String(value)]
        .reverse()
        .join('')
        .replace(/^0+(?=\d)/u, ''),
    ),
  (value) => Math.round(value),
  (value) => value * 10,
  (value) => value / 2,
  () => 0,
  () => null,
];

function changed(cell: GridCell | null, random: Random): GridCell | null {
  const [, number = '', sign = ''] = typeof cell?.value === 'string' ? (NUMBER.exec(cell.value.trim()) ?? []) : [];
  if (!cell || number === '') return cell;
  const value = random.pick(CHANGES)?.(Number(number.replaceAll(',', ''))) ?? null;
  if (value === null || Number.isNaN(value)) return { ...cell, value: '' };
  return { ...cell, value: `${Number(value.toFixed(2))}${sign}` };
}

/** A grid in which one to four cells that hold a number hold another one. */
export function withOtherNumbers(grid: Grid, random: Random): Grid {
  const places = grid.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (typeof cell?.value === 'string' && NUMBER.test(cell.value.trim()) ? [`${r} ${c}`] : [])),
  );
  const chosen = new Set(random.shuffle(places).slice(0, 1 + random.int(4)));
  return {
    ...grid,
    rows: grid.rows.map((row, r) => row.map((cell, c) => (chosen.has(`${r} ${c}`) ? changed(cell, random) : cell))),
  };
}
