import { opening, phrase } from '../../lexicon';
import { align, alignStraight, type AlignCell, type AlignColumn, type Match } from './align';
import type { IndicatorColumn } from '../grammar/columns';
import type { Field } from '../cells/content';
import { indicatorCosts, usualCosts, type UsualCosts } from './indicator-costs';
import {
  isGoalBlockLabel,
  isGoalLabel,
  isGradeLabel,
  isNoteLabel,
  isSubtotalLabel,
  isTotalLabel,
  labelIn,
  level1Kind,
  level2Kind,
  type IndicatorColumnField,
  ROLE,
} from '../evidence/labels';
import { cellAt, Line, saysTheSame } from '../cells/lines';
import { INDICATOR_WEIGHTS } from '../search/weights';
import { isReasonOfForm } from '../grammar/remarks';
import { tellsGoals } from '../grammar/goals';
import { withPoints } from '../grammar/read-number';
import { flatMap } from '../../scoring';

const OF_PERFORMANCE = phrase`${'performance-goal'}|^${'whose-funds'}?${'performance-word'}(?:\d+分)?$`;

/** One row of an indicator block, its cells put into columns. */
export interface AlignedRow {
  readonly line: Line;
  readonly matches: readonly Match<IndicatorColumnField>[];
  /** Cells that fit no column. */
  readonly unplaced: readonly Field[];
  /** Whether every cell stands under its own heading. */
  readonly isStraight: boolean;
  /** Whether nothing of the row speaks against the columns that its cells were put into. */
  readonly isKnown: boolean;
}

/** Puts the cells of all rows into their columns. */
export function alignIndicators(
  lines: readonly Line[],
  columns: readonly IndicatorColumn[],
  rankOf: (column: number) => number,
): AlignedRow[] {
  // Asked of forms alone that have a level called 成本.
  const holds = (is: (cell: Field) => boolean): boolean => lines.some(({ cells }) => cells.some(is));
  const hasCostTaxonomy = holds((cell) => level1Kind(cell) === 'cost') && holds(isKindOfCost);
  // A remark or a section over the whole width is copied into every cell of it.
  const own = rowsAmong(
    lines.map((line) => (line.isOneText ? line.plain : line)),
    columns,
  );
  const frame = frameOf(columns, rankOf);
  const rows = flatMap(own, (line) => alignRow(line, frame, { hasCostTaxonomy, usual: {} }) ?? []);
  if (rows.every(({ isStraight }) => isStraight)) return rows;
  const usual = usualCosts(cellsUnder(lines, columns), hasCostTaxonomy);
  if (Object.keys(usual).length === 0) return rows;
  // What is usual speaks against nothing, so that it changes no row that stands straight.
  const asUsual: OfBlock = { hasCostTaxonomy, usual };
  return rows.map((row) => (row.isStraight ? row : (alignRow(row.line, frame, asUsual) ?? row)));
}

/** What a row is asked against that all rows of its block share. */
interface OfBlock {
  readonly hasCostTaxonomy: boolean;
  readonly usual: UsualCosts;
}

/** The cells of a block by the column they stand straight under. */
function cellsUnder(
  lines: readonly Line[],
  columns: readonly IndicatorColumn[],
): Partial<Record<IndicatorColumnField, Field[]>> {
  return Object.fromEntries(
    columns.map(({ field, column }) => [
      field,
      flatMap(lines, ({ cells }) => cells.find(({ address, text }) => address.column === column && text !== '') ?? []),
    ]),
  );
}

/** 经济成本指标, 1.1 经济成本指标 */
const isKindOfCost = ({ text, evidence }: Field): boolean =>
  opening('cost-kind', /^\d/u.test(text) ? evidence.key.base : text) !== null;

/** Whether a row has a target, points and a score, each under its heading: 评价等次 | 优秀 | 优秀 | 10 | 10 is no grade of the form. */
function isScored(line: Line, columns: readonly IndicatorColumn[]): boolean {
  const isUnder = (wanted: IndicatorColumnField, is: (cell: Field) => boolean): boolean =>
    columns.some(({ field, column }) => field === wanted && is(cellAt(line, column)));
  const isMark = (cell: Field): boolean => withPoints(cell).number !== null;
  return isUnder('target', ({ text }) => text !== '') && isUnder('points', isMark) && isUnder('score', isMark);
}

/** Remarks, signatures, grades, goals, subtotals and totals between the rows are no indicators. */
function isBesideIndicators(line: Line, columns: readonly IndicatorColumn[]): boolean {
  const { cells } = line;
  const isOther = (cell: Field): boolean =>
    isNoteLabel(cell) || isTotalLabel(labelIn(cell)) || (isGradeLabel(cell) && !isScored(line, columns));
  if (line.names(ROLE.subtotal) || (cells[0] && isOther(cells[0]))) return true;
  return isReasonOfForm(line) || tellsGoals(line);
}

/**
 * The rows that an indicator or a level may stand in. A block that begins with a sum has each above what it adds up,
 * 产出指标 | 小计 | 50: such a row opens its level.
 */
function rowsAmong(lines: readonly Line[], columns: readonly IndicatorColumn[]): readonly Line[] {
  const isAtHead = lines[0]?.names(ROLE.subtotal) === true;
  return flatMap(lines, (line) => {
    if (isAtHead && line.names(ROLE.subtotal) && line.cells.some(isLevel))
      return new Line(
        line.row,
        line.cells.filter((cell) => !isSubtotalLabel(cell) || isLevel(cell)),
      );
    return isBesideIndicators(line, columns) ? [] : line;
  });
}

const isLevel = (cell: Field): boolean => (level1Kind(cell) ?? level2Kind(cell)) !== null;

/** Where the cells of a block's rows may stand. */
interface Frame {
  readonly columns: readonly AlignColumn<IndicatorColumnField>[];
  /** Ranks of the columns whose heading is a copy of the one before. */
  readonly shared: ReadonlySet<number>;
  readonly first: number;
  readonly rankOf: (column: number) => number;
}

function frameOf(columns: readonly IndicatorColumn[], rankOf: (column: number) => number): Frame {
  const places = columns.map(({ field, column }) => ({ field, rank: rankOf(column) }));
  const shared = columns.filter((column, index) => {
    const before = columns[index - 1];
    return before !== undefined && saysTheSame(before.heading, column.heading);
  });
  return {
    columns: places,
    shared: new Set(shared.map(({ column }) => rankOf(column))),
    first: Math.min(...places.map(({ rank }) => rank)),
    rankOf,
  };
}

/** A row stands straight under the headings; else it is displaced. `null`: nothing to read. */
function alignRow(line: Line, frame: Frame, { hasCostTaxonomy, usual }: OfBlock): AlignedRow | null {
  const { columns } = frame;
  const cells = rowCells(line, frame);
  if (cells.length === 0) return null;
  const opensSatisfaction = cells.some((cell) => level1Kind(cell.field) === 'satisfaction');
  const costs = indicatorCosts({ hasCostTaxonomy, opensSatisfaction }, usual);
  const straight = alignStraight(cells, columns, costs, INDICATOR_WEIGHTS.bearable);
  if (straight) return { line, matches: straight, unplaced: NONE, isStraight: true, isKnown: true };
  const matches = align(cells, columns, costs);
  const placed = new Set(matches.map(({ cell }) => cell));
  const unplaced = flatMap(cells, (cell) => (placed.has(cell) ? [] : cell.field));
  const fits = ({ cell, column }: Match<IndicatorColumnField>): boolean =>
    costs.content(cell.field, column.field) === 0 || level1Kind(cell.field) !== null;
  const isKnown = unplaced.length === 0 && matches.every(fits);
  return { line, matches, unplaced, isStraight: false, isKnown };
}

const NONE: readonly Field[] = Object.freeze([]);

/** 年度绩效指标, in one cell or a character a row. */
const isBlockLabel = (cell: Field): boolean =>
  cell.text.length === 1 ||
  isGoalLabel(cell) ||
  isGoalBlockLabel(cell) ||
  OF_PERFORMANCE.test(cell.evidence.key.base || cell.text);

/**
 * The cells of a row without the block's own label (年度绩效指标) to the left of the first column, and without the
 * copies of a merged cell that stand under a copy of its heading.
 */
function rowCells(line: Line, { first, shared, rankOf }: Frame): AlignCell[] {
  const cells = line.cells.map((field) => ({ field, rank: rankOf(field.address.column) }));
  return cells.filter(({ field, rank }, index) => {
    if (field.text === '') return false;
    if (rank < first && isBlockLabel(field)) return false;
    const before = cells[index - 1];
    const isCopy = before !== undefined && before.rank === rank - 1 && saysTheSame(before.field, field);
    return !(isCopy && field.kind === 'text' && shared.has(rank));
  });
}
