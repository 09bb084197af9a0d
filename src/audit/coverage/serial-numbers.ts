import { placeOf, type Field } from '../../form';

type Axis = 'row' | 'column';

/** The fewest numbers that make a row of column numbers; of rows two are enough, they stand one below the other. */
const LEAST: Readonly<Record<Axis, number>> = { row: 2, column: 3 };

/** Cells that merely count: 1, 2, 3 … down a column (row numbers), or across a row (column numbers). */
export function serialNumbers(fields: readonly Field[]): ReadonlySet<number> {
  return new Set([...countingAlong(fields, 'row'), ...countingAlong(fields, 'column')]);
}

function countingAlong(fields: readonly Field[], axis: Axis): number[] {
  const across: Axis = axis === 'row' ? 'column' : 'row';
  const lines = new Map<number, Field[]>();
  for (const field of fields) {
    if (!field.number || field.isPercent || field.places > 0) continue;
    const line = lines.get(field.address[across]);
    if (line) line.push(field);
    else lines.set(field.address[across], [field]);
  }
  return [...lines.values()].flatMap((line) => runsIn(line, axis));
}

/** The runs of a line that begin with 1 and go up by 1. */
function runsIn(line: readonly Field[], axis: Axis): number[] {
  const sorted = [...line].sort((a, b) => a.address[axis] - b.address[axis]);
  const runs: Field[][] = [];
  for (const field of sorted) {
    const open = runs.at(-1);
    const before = open?.at(-1)?.number;
    if (open && before && field.number?.eq(before.plus(1))) open.push(field);
    else if (field.number?.eq(1)) runs.push([field]);
    else runs.push([]);
  }
  return runs.filter((run) => run.length >= LEAST[axis]).flatMap((run) => run.map(({ address }) => placeOf(address)));
}
