import { isLevelHeading, level1Kind } from '../../../src/form';
import type { Grid } from '../../../src/form';
import { slidesOf, isComplete } from '../vary/rows';
import { placesOf } from '../vary/sheet';
import { POINTS_TOO, TOTAL_TOO } from './consequences';
import { fault, type Fault, type FaultOperator, type Subject } from './fault';

const textsOf = ({ rows }: Grid, row: number): string[] => (rows[row] ?? []).map((cell) => String(cell?.value ?? ''));

/** Every complete indicator row slid by one place to a side; the cells are the slid ones. */
function slid({ label, grid }: Subject, slide: 1 | -1): Fault[] {
  const { straight, columns } = placesOf(label);
  const first = columns.level1;
  if (first === undefined) return [];
  return straight.filter(isComplete).flatMap(({ row, name }) => {
    const texts = textsOf(grid, row);
    if (!slidesOf(texts, first).includes(slide)) return [];
    const start = texts.findIndex((text, column) => column >= first && text !== '');
    const cells = grid.rows[row] ?? [];
    const moved =
      slide > 0
        ? [...cells.slice(0, start), null, ...cells.slice(start)]
        : [...cells.slice(0, start - 1), ...cells.slice(start)];
    return [
      {
        grid: { ...grid, rows: grid.rows.map((old, at) => (at === row ? moved : old)) },
        right: moved.flatMap((cell, column) => (cell && column >= start + Math.min(0, slide) ? [{ row, column }] : [])),
        rows: [row],
        what: `row of "${name.text.slice(0, 20)}" by ${slide}`,
        // A blank that the reader expects under a heading has not moved, whatever slid past it.
        toBefore: (cell) => (cell.row === row ? [cell, { row, column: cell.column - slide }] : [cell]),
      },
    ];
  });
}

interface Insertion {
  readonly after: number;
  readonly cells: Grid['rows'][number];
  readonly what: string;
  /** Columns of the new row where a reviewer would be pointed. */
  readonly columns: readonly number[];
  /** Whether the row repeats the one above it: what is wrong there is wrong here, and nothing new. */
  readonly isCopy: boolean;
}

/** A row put in after another. */
function inserted({ grid }: Subject, { after, cells, what, columns, isCopy }: Insertion): Fault {
  const at = after + 1;
  return {
    grid: { ...grid, rows: [...grid.rows.slice(0, at), cells, ...grid.rows.slice(at)] },
    right: columns.map((column) => ({ row: at, column })),
    rows: [at],
    what,
    toBefore: (cell) => {
      if (cell.row === at) return isCopy ? [{ ...cell, row: after }] : [];
      return [cell.row < at ? cell : { ...cell, row: cell.row - 1 }];
    },
  };
}

const addsUp = ({ findings, form }: Subject): boolean =>
  form.total?.points?.number != null && !findings.some(({ rule }) => rule === 'points-do-not-add-up');

/** Level-1 labels moved into a blank cell beside them, on rows that stand straight. */
function labelSlid(subject: Subject): Fault[] {
  const { straight, columns } = placesOf(subject.label);
  const { level1: first, level2: second } = columns;
  if (first === undefined || second === undefined) return [];
  return straight.flatMap(({ row, level1 }) => {
    const texts = textsOf(subject.grid, row);
    const text = texts[first] ?? '';
    // 成本指标 is a level 1 or a level 2 by its place alone.
    if (level1?.field.address.row !== row || !isLevelHeading(text) || level1Kind(text) === 'cost') return [];
    const free = [first - 1, second].filter((column) => column >= 0 && (texts[column] ?? '') === '');
    return free.map((column) => ({
      ...fault(subject, [
        [{ row, column }, text],
        [{ row, column: first }, null],
      ]),
      // What was said of the label goes with it.
      toBefore: (cell) => (cell.row === row && cell.column === column ? [cell, { row, column: first }] : [cell]),
    }));
  });
}

export const LAYOUT_FAULTS: readonly FaultOperator[] = [
  {
    id: 'row-displaced-right',
    title: 'Row displaced to the right',
    places: (subject) => slid(subject, 1),
    accepts: ['row-displaced'],
    consequences: {},
  },
  {
    id: 'row-displaced-left',
    title: 'Row displaced to the left',
    places: (subject) => slid(subject, -1),
    accepts: ['row-displaced'],
    consequences: {},
  },
  {
    id: 'label-displaced',
    title: 'Level-1 label displaced',
    places: labelSlid,
    accepts: ['label-displaced', 'row-displaced'],
    consequences: {},
  },
  {
    id: 'placeholder-left',
    title: 'Placeholder row left in',
    places: (subject) => {
      const { straight, columns } = placesOf(subject.label);
      const name = columns.name;
      if (name === undefined) return [];
      return straight.map(({ row }) => {
        const cells = Array.from({ length: name + 1 }, (_, column) => (column === name ? { value: '指标9：' } : null));
        return inserted(subject, { after: row, cells, what: `after row ${row + 1}`, columns: [name], isCopy: false });
      });
    },
    accepts: ['placeholder-left'],
    consequences: {},
  },
  {
    id: 'row-duplicated',
    title: 'An indicator row with points stands twice',
    places: (subject) => {
      const { straight, columns } = placesOf(subject.label);
      const { level1, level2 } = columns;
      if (!addsUp(subject)) return [];
      return straight.flatMap(({ row, name, points }) => {
        if (!points?.number?.gt(0)) return [];
        // The labels of the levels are not repeated; whatever column they stand in, the row's own cells are.
        const cells = (subject.grid.rows[row] ?? []).map((cell, column) =>
          column === level1 || column === level2 ? null : cell,
        );
        const columnsOfRow = [points.address.column, name.address.column];
        return [inserted(subject, { after: row, cells, what: `row ${row + 1}`, columns: columnsOfRow, isCopy: true })];
      });
    },
    accepts: ['points-do-not-add-up', 'counted-twice'],
    consequences: { ...TOTAL_TOO, ...POINTS_TOO },
  },
  {
    id: 'row-deleted',
    title: 'An indicator row with points is gone',
    places: (subject) => {
      const { form, grid } = subject;
      const total = form.total?.points?.address;
      if (!total || !addsUp(subject)) return [];
      return placesOf(subject.label)
        .straight.filter(
          ({ points, level1, level2, row }) =>
            points?.number?.gt(0) && level1?.field.address.row !== row && level2?.field.address.row !== row,
        )
        .map(({ row }) => ({
          grid: { ...grid, rows: grid.rows.filter((_, at) => at !== row) },
          right: [{ ...total, row: total.row - 1 }],
          what: `row ${row + 1}`,
          toBefore: (cell) => [cell.row < row ? cell : { ...cell, row: cell.row + 1 }],
        }));
    },
    accepts: ['points-do-not-add-up'],
    consequences: { ...TOTAL_TOO, ...POINTS_TOO },
  },
];
