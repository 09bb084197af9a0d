import { align, alignStraight, type AlignCell, type AlignColumn, type AlignCosts, type Match } from './align';
import type { Field } from '../cells/content';
import type { FundsBlock } from '../model/form';
import type { FundColumnField } from '../evidence/labels';
import { saysTheSame, Line } from '../cells/lines';
import { isAmount, isAmountInText } from '../grammar/read-number';
import { FUND_ROW_WEIGHTS as w } from '../search/weights';

export type FundField = 'label' | FundColumnField;

/** What a funds cell's content says about its column. */
const COSTS: AlignCosts<FundField> = {
  content(cell, column) {
    const isNumber =
      cell.kind === 'number' || cell.kind === 'not-computed' || cell.kind === 'error' || isAmountInText(cell);
    if (column === 'label') return isNumber ? w.labelNumber : 0;
    if (column === 'reason' || column === 'other') return isNumber ? w.noteNumber : 0;
    if (isNumber) return cell.isPercent && column !== 'rate' ? w.notRate : 0;
    return cell.kind === 'text' ? w.amountText : 0;
  },
  missing: (column) => (column === 'label' ? w.missingLabel : 0),
};

/**
 * The sheet column of the first amount: labels stand to its left. A heading that is in no table heads amounts as well,
 * where most of what stands below it is numbers: they are nobody else's.
 */
export function firstAmount(columns: FundsBlock['columns'], heading: Line, body: readonly Line[]): number {
  const known = (['initial', 'adjusted', 'executed'] as const).flatMap((field) => {
    const head = columns[field];
    return head ? amountsUnder(head, heading, body) : [];
  });
  const headed = heading.cells.slice(1).map((cell) => cell.address.column);
  const first = Math.min(...known, ...headed.filter((column) => holdsNumbers(column, body)));
  // 分值 and 得分 may stand before the amounts, with no label between.
  const ahead = (['points', 'score', 'rate'] as const).flatMap((field) => columns[field]?.address.column ?? []);
  const block = heading.cells[0]?.address.column ?? 0;
  const isLabelled = (from: number): boolean =>
    body.some((line) => line.cells.some((cell) => cell.kind === 'text' && isBetween(cell.address.column, from, first)));
  return Math.min(first, ...ahead.filter((column) => column > block && !isLabelled(column)));
}

/** The column of the amounts under a heading: the next one where the heading is merged over the labels' column too. */
function amountsUnder({ address: { column } }: Field, heading: Line, body: readonly Line[]): number {
  if (heading.cells.some(({ address }) => address.column === column + 1)) return column;
  const cells = body.flatMap((line) => line.cells);
  const isOverLabels =
    cells.some((cell) => cell.address.column === column) &&
    cells.every((cell) => {
      const isLabel = cell.kind === 'text' && !isAmountInText(cell);
      return cell.address.column !== column || isLabel;
    });
  return isOverLabels && holdsNumbers(column + 1, body) ? column + 1 : column;
}

const isBetween = (column: number, from: number, to: number): boolean => column >= from && column < to;

function holdsNumbers(column: number, body: readonly Line[]): boolean {
  const hasNumber = ({ cells }: Line): boolean =>
    cells.some((cell) => cell.address.column === column && isAmount(cell));
  return body.filter(hasNumber).length * 2 > body.length;
}

/** The columns of a block: the labels, the headed amounts, and what stands between them. */
export function alignmentColumns(
  heading: Line,
  columns: Partial<Record<FundColumnField, Field>>,
  body: readonly Line[],
  first: number,
  rankOf: (column: number) => number,
): AlignColumn<FundField>[] {
  const labels = body.flatMap((line) =>
    line.cells.filter((cell) => cell.kind === 'text' && cell.address.column < first),
  );
  const labelColumn = Math.max(...labels.map((cell) => cell.address.column), -1);
  const list: AlignColumn<FundField>[] = labelColumn < 0 ? [] : [{ field: 'label', rank: rankOf(labelColumn) }];
  for (const cell of heading.cells) {
    const [field] = (Object.entries(columns) as [FundColumnField, Field][]).find(([, head]) => head === cell) ?? [];
    // The first amounts may stand right of their heading's own column.
    const isOverLabels = field !== undefined && cell.address.column === first - 1;
    const column = isOverLabels ? first : cell.address.column;
    if (column < first) continue;
    if (field !== undefined || !isCopy(cell, heading)) list.push({ field: field ?? 'other', rank: rankOf(column) });
  }
  return [...list, ...partColumns(body, rankOf, list)].sort((a, b) => a.rank - b.rank);
}

/** Columns of a second heading row that break an amount down, 其中：财政 beside 合计 under 全年预算数. */
function partColumns(
  body: readonly Line[],
  rankOf: (column: number) => number,
  known: readonly AlignColumn<FundField>[],
): AlignColumn<FundField>[] {
  const parts = body.slice(0, 1).find(isSecondHeading)?.cells ?? [];
  return parts
    .map((cell): AlignColumn<FundField> => ({ field: 'other', rank: rankOf(cell.address.column) }))
    .filter(({ rank }) => !known.some((column) => column.rank === rank));
}

/** Several words and nothing else: no row of amounts. */
const isSecondHeading = (line: Line): boolean =>
  line.isWords && line.texts.length >= 2 && !line.cells.some(isAmountInText);

/** Whether a cell repeats the one before it: a merged cell that was copied apart. */
const isCopy = (cell: Field, { cells }: Line): boolean => {
  const before = cells[cells.indexOf(cell) - 1];
  return before !== undefined && saysTheSame(before, cell);
};

/** A row without copies: of the block's own label, of a label, and of amounts where a merged heading was copied too. */
export function withoutCopiesUnder(line: Line, heading: Line, first: number): Line {
  const [block] = heading.cells;
  const copied = new Set(heading.cells.filter((cell) => isCopy(cell, heading)).map((cell) => cell.address.column));
  const cells = line.cells.filter((cell) => {
    if (cell.kind === 'text' && block && saysTheSame(cell, block)) return false;
    const isLabel = cell.kind === 'text' && cell.address.column < first;
    const before = line.cells[line.cells.indexOf(cell) - 1]?.address.column;
    // Equal amounts under two headings are two amounts.
    const isUnderCopy = copied.has(cell.address.column) && before === cell.address.column - 1;
    return !(isCopy(cell, line) && (isLabel || isUnderCopy));
  });
  return cells.length === line.cells.length ? line : new Line(line.row, cells);
}

/** One row of a funds block, its cells put into columns. */
export interface AlignedRow {
  readonly line: Line;
  readonly matches: readonly Match<FundField>[];
}

/**
 * Puts the cells of all rows into their columns. A heading merged over two columns has its values in either: where
 * the fullest row stands beside its headings, the others stand where it does.
 */
export function alignRows(
  heading: Line,
  lines: readonly Line[],
  columns: readonly AlignColumn<FundField>[],
  rankOf: (column: number) => number,
): AlignedRow[] {
  const labelColumn = columns.find(({ field }) => field === 'label')?.rank ?? -1;
  const rows = lines
    .map((line) => ({ line, cells: cellsToAlign(line, labelColumn, homeOf(heading, rankOf)) }))
    .filter(({ line }, index) => index > 0 || !isSecondHeading(line));
  const straight = rows.map(({ cells }) => alignStraight(cells, columns, COSTS, w.bearable));
  const first = rows.map(({ cells }, index) => straight[index] ?? align(cells, columns, COSTS));
  const fullest = first.reduce<readonly Match<FundField>[]>((best, one) => (one.length > best.length ? one : best), []);
  const ranks = new Map(fullest.map(({ cell, column }) => [column, cell.rank]));
  const places = columns.map((column) => ({ ...column, rank: ranks.get(column) ?? column.rank }));
  return rows.map(({ line, cells }, index) => ({
    line,
    matches: straight[index] ?? alignStraight(cells, places, COSTS, w.bearable) ?? first[index] ?? [],
  }));
}

/** The rank of a place: under the copies that a merged heading left beside it a value stands under the heading itself. */
function homeOf(heading: Line, rankOf: (column: number) => number): (column: number) => number {
  const homes = new Map<number, number>();
  let home = 0;
  for (const cell of heading.cells) {
    const { column } = cell.address;
    if (!isCopy(cell, heading)) home = column;
    else homes.set(column, home);
  }
  return (column) => rankOf(homes.get(column) ?? column);
}

/** Text to the left of a label is the block's own; without one it is the label of a displaced row. */
function cellsToAlign(line: Line, labelRank: number, rankOf: (column: number) => number): AlignCell[] {
  const all = line.cells.map((field) => ({ field, rank: rankOf(field.address.column) }));
  const isLabel = ({ field, rank }: AlignCell): boolean => field.kind === 'text' && rank >= labelRank;
  return all.filter((cell) => cell.rank >= labelRank || cell.field.kind !== 'text' || !all.some(isLabel));
}
