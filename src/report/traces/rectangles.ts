import { toA1, type CellAddress } from '../../audit';

/** Cells from `top`/`left` to `bottom`/`right`, 0-based, both included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Covers cells with rectangles: runs down a column, then runs of the same height side by side. Doubles count once. */
export function rectanglesOf(cells: readonly CellAddress[]): readonly Rectangle[] {
  const finished: Rectangle[] = [];
  let open: Rectangle[] = [];
  for (const [column, runs] of runsByColumn(cells)) {
    const next: Rectangle[] = [];
    for (const { top, bottom } of runs) {
      const before = open.find((one) => one.top === top && one.bottom === bottom && one.right === column - 1);
      if (before) open.splice(open.indexOf(before), 1);
      next.push({ top, left: before?.left ?? column, bottom, right: column });
    }
    finished.push(...open);
    open = next;
  }
  return [...finished, ...open];
}

interface Run {
  readonly top: number;
  readonly bottom: number;
}

function runsByColumn(cells: readonly CellAddress[]): readonly (readonly [number, readonly Run[]])[] {
  const rowsByColumn = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const rows = rowsByColumn.get(column) ?? new Set<number>();
    rowsByColumn.set(column, rows.add(row));
  }
  return [...rowsByColumn].sort(([one], [other]) => one - other).map(([column, rows]) => [column, runsOf(rows)]);
}

function runsOf(rows: ReadonlySet<number>): readonly Run[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

/** `B3` or `B3:C9`. */
export function rectangleAddress({ top, left, bottom, right }: Rectangle): string {
  const start = toA1({ row: top, column: left });
  return top === bottom && left === right ? start : `${start}:${toA1({ row: bottom, column: right })}`;
}

/** Excel cuts a list of addresses at 8,192 characters without a word. */
const maxListLength = 8192;

/** Joins addresses with commas, into as many lists as Excel reads whole. */
export function addressLists(addresses: readonly string[], maxLength = maxListLength): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    const fits = last !== undefined && last.length + 1 + address.length <= maxLength;
    if (fits) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
