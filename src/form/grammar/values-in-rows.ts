import type { Field } from '../cells/content';
import { cellAt, Line } from '../cells/lines';
import { likelyIndicatorColumn } from '../evidence/likeness';
import type { IndicatorColumn } from './columns';
import { passage } from './construct';

/**
 * Target and result of one indicator one below the other, each beside its word:
 *
 *     三级指标 | 项目   | 数值 | 分值
 *     站点数量 | 目标值 | 20个 | 10
 *              | 完成值 | 19个 |
 */

/** Rows that are told so before it is how the block is filled in. */
const FEWEST = 2;

const asks = (line: Line, column: number, wanted: 'target' | 'actual'): boolean => {
  const cell = cellAt(line, column);
  return cell.kind === 'text' && likelyIndicatorColumn(cell) === wanted;
};

/** Whether most rows that fill a column tell there that a target stands beside it, and the rows below them a result. */
function tellsWhich(column: number, body: readonly Line[]): boolean {
  const filled = body.filter((line) => cellAt(line, column).kind === 'text').length;
  const pairs = body.filter((line, at) => isPair(line, body[at + 1], column)).length;
  return pairs >= FEWEST && 2 * pairs * 2 > filled;
}

const isPair = (line: Line, below: Line | undefined, column: number): boolean =>
  below !== undefined && asks(line, column, 'target') && asks(below, column, 'actual');

/** The columns with the one whose rows hold target and result in turn, right of the one that says which. */
function askingInTurn(columns: readonly IndicatorColumn[], body: readonly Line[]): readonly IndicatorColumn[] {
  const name = columns.findIndex(({ field }) => field === 'name');
  const at = columns.findIndex(({ column }, index) => index > name && tellsWhich(column, body));
  const [which, values] = [columns[at], columns[at + 1]];
  if (!which || !values) return columns;
  return columns.map((column): IndicatorColumn => {
    if (column === which) return { ...column, field: 'other', by: 'word' };
    if (column === values) return { ...column, field: 'target', by: 'word', holdsBoth: 'in-rows', which: which.column };
    // What another column was taken for by likeness alone stands here.
    return column.field === 'target' || column.field === 'actual' ? { ...column, field: 'other' } : column;
  });
}

export const valuesInRows = passage(
  'values-in-rows',
  'headings',
  askingInTurn,
  (columns: readonly IndicatorColumn[]) => columns,
);

/** Rows of one line an indicator, and the result of each by its row. */
export interface JoinedRows {
  readonly lines: readonly Line[];
  readonly actuals: ReadonlyMap<number, Field>;
}

/** The rows with each result taken out of the row below its target; what else that row holds goes on with the first. */
export function joinedRows(lines: readonly Line[], columns: readonly IndicatorColumn[]): JoinedRows {
  const values = columns.find(({ holdsBoth }) => holdsBoth === 'in-rows');
  const which = values?.which;
  if (!values || which === undefined) return { lines, actuals: new Map() };
  const actuals = new Map<number, Field>();
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, below] = [lines[at], lines[at + 1]];
    if (!line) continue;
    if (!below || !isPair(line, below, which)) {
      joined.push(line);
      continue;
    }
    actuals.set(line.row, cellAt(below, values.column));
    joined.push(oneLine(line, below, [which, values.column]));
    at += 1;
  }
  return { lines: joined, actuals };
}

function oneLine(line: Line, below: Line, [which, values]: readonly [number, number]): Line {
  const own = line.cells.filter(({ address }) => address.column !== which);
  const isFilled = (column: number): boolean => own.some(({ address }) => address.column === column);
  const further = below.cells.filter(
    ({ address: { column } }) => column !== which && column !== values && !isFilled(column),
  );
  return new Line(
    line.row,
    [...own, ...further].sort((a, b) => a.address.column - b.address.column),
  );
}
