import { decimal, HUNDRED, quotient, type Decimal } from '../scoring';
import { align, alignStraight, type AlignCell, type AlignColumn, type AlignCosts, type Match } from './align';
import type { Field } from './content';
import type { FundRow, FundsBlock } from './form';
import {
  fundColumn,
  isFundTotalLabel,
  isGoalBlockLabel,
  isGoalLabel,
  isOutcomeLabel,
  type FundColumnField,
} from './labels';
import { likelyFundColumn } from './likeness';
import { blankField, distinctTexts, saysTheSame, withoutCopies, type Line } from './lines';
import { unitOfAmount, withAmount, withPoints } from './read-number';
import { foldWidth, labelKey } from './text';

type FundField = 'label' | FundColumnField;

/** What a funds cell's content says about its column. */
const COSTS: AlignCosts<FundField> = {
  content(cell, column) {
    const isNumber =
      cell.kind === 'number' || cell.kind === 'not-computed' || cell.kind === 'error' || unitOfAmount(cell) !== null;
    if (column === 'label') return isNumber ? 8 : 0;
    if (column === 'reason' || column === 'other') return isNumber ? 1 : 0;
    if (isNumber) return cell.isPercent && column !== 'rate' ? 4 : 0;
    return cell.kind === 'text' ? 6 : 0;
  },
  missing: (column) => (column === 'label' ? 4 : 0),
};

const BEARABLE = 1;

/** Points written into a heading: `预算执行情况（10分）` → 10. */
export function pointsInLabel(text: string): Decimal | null {
  const { base, notes } = labelKey(text);
  for (const note of notes) {
    const match = /^(?:满分|共)?(\d+(?:\.\d+)?)分$/u.exec(note);
    if (match) return decimal(match[1] ?? '0');
  }
  // 产出指标40分, without brackets.
  const match = /指标(\d+(?:\.\d+)?)分$/u.exec(base);
  return match ? decimal(match[1] ?? '0') : null;
}

/** The execution rate's points by the block's own label or by the heading of its points or score, 得分（10分）. */
export function pointsInHeadings(
  block: Field,
  { points, score }: Partial<Record<FundColumnField, Field>>,
): Decimal | null {
  const texts = [block, points, score].flatMap((field) => (field ? [field.text] : []));
  return texts.map(pointsInLabel).find((found) => found !== null) ?? null;
}

type MoneyUnit = '元' | '万元' | null;

/**
 * Reads the funds block: headings in the first line, then the total and its sources.
 * @param stated the unit that the form states elsewhere for all its amounts.
 */
export function readFunds(
  heading: Line,
  body: readonly Line[],
  stated: MoneyUnit,
  rankOf: (column: number) => number,
): FundsBlock {
  const columns = fundColumns(heading);
  const unit = moneyUnit(heading) ?? stated;
  const amountUnit = unit ?? unitInCells(body);
  const end = body.findIndex(endsFunds);
  const lines = (end < 0 ? body : body.slice(0, end)).map((line) => withoutCopiesUnder(line, heading, columns));
  const alignColumns = alignmentColumns(heading, columns, lines, rankOf);
  const rows = alignRows(lines, alignColumns, rankOf).flatMap(
    (aligned) => readFundRow(aligned, alignColumns, columns, amountUnit) ?? [],
  );
  const total = rows.find((row) => row.isTotal) ?? rows[0] ?? null;
  const block = heading.cells[0] ?? blankField(heading.row, 0);
  return {
    moneyUnit: unit,
    heading: block,
    headingPoints: pointsInHeadings(block, columns),
    columns,
    total,
    sources: rows.filter((row) => row !== total),
  };
}

/** Whether a line belongs to the goals that follow the funds. */
export const endsFunds = (line: Line): boolean =>
  withoutCopies(line)
    .cells.slice(0, 2)
    .some(({ text }) => isGoalBlockLabel(text) || isGoalLabel(text) || isOutcomeLabel(text));

/** The unit that amounts carry themselves, where no heading gives one. */
function unitInCells(body: readonly Line[]): MoneyUnit {
  const units = body.flatMap((line) => line.cells.map(unitOfAmount));
  return units.find((unit) => unit !== null) ?? null;
}

const isBlockLabel = (cell: Field, { cells: [block] }: Line): boolean =>
  block !== undefined && saysTheSame(cell, block);

/** The heading cells of a line by the column they name: by a known word, else by one that is like it. */
export function fundColumns(heading: Line): Partial<Record<FundColumnField, Field>> {
  const columns: Partial<Record<FundColumnField, Field>> = {};
  for (const fieldOf of [fundColumn, likelyFundColumn]) {
    for (const cell of heading.cells) {
      // The block's own label, 预算资金（元）, may be like a column of it.
      const isTaken =
        Object.values(columns).includes(cell) || (fieldOf === likelyFundColumn && isBlockLabel(cell, heading));
      const field = isTaken || cell.kind !== 'text' ? null : fieldOf(cell.text);
      if (field !== null && field !== 'other') columns[field] ??= cell;
    }
  }
  return columns;
}

/** Below this a bare number under a heading with % may be a fraction all the same. */
const SURELY_PER_CENT = 1.5;

/** A rate under a heading such as 预算执行进度（%）: 98.78 is 98.78%. */
export function rateUnder(heading: Field, rate: Field): Field {
  const isBare = rate.number !== null && !rate.isPercent && rate.number.gt(SURELY_PER_CENT);
  if (!isBare || rate.number === null || !labelKey(heading.text).notes.includes('%')) return rate;
  return { ...rate, number: quotient(rate.number, HUNDRED), isPercent: true };
}

/** The sheet column of the first amount: labels stand to its left. */
const firstAmount = (columns: FundsBlock['columns']): number =>
  Math.min(...(['initial', 'adjusted', 'executed'] as const).flatMap((field) => columns[field]?.address.column ?? []));

function alignmentColumns(
  heading: Line,
  columns: Partial<Record<FundColumnField, Field>>,
  body: readonly Line[],
  rankOf: (column: number) => number,
): AlignColumn<FundField>[] {
  const first = firstAmount(columns);
  const labels = body.flatMap((line) =>
    line.cells.filter((cell) => cell.kind === 'text' && cell.address.column < first),
  );
  const labelColumn = Math.max(...labels.map((cell) => cell.address.column), -1);
  const list: AlignColumn<FundField>[] = labelColumn < 0 ? [] : [{ field: 'label', rank: rankOf(labelColumn) }];
  for (const cell of heading.cells) {
    if (cell.address.column < first) continue;
    const [field] = (Object.entries(columns) as [FundColumnField, Field][]).find(([, head]) => head === cell) ?? [];
    if (field !== undefined || !isCopy(cell, heading))
      list.push({ field: field ?? 'other', rank: rankOf(cell.address.column) });
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
const isSecondHeading = ({ cells }: Line): boolean =>
  distinctTexts({ row: 0, cells }).length >= 2 &&
  cells.every((cell) => cell.kind === 'text' && unitOfAmount(cell) === null);

/** Whether a cell repeats the one before it: a merged cell that was copied apart. */
const isCopy = (cell: Field, { cells }: Line): boolean => {
  const before = cells[cells.indexOf(cell) - 1];
  return before !== undefined && saysTheSame(before, cell);
};

/** A row without copies: of the block's own label, of a label, and of amounts where a merged heading was copied too. */
function withoutCopiesUnder(line: Line, heading: Line, columns: FundsBlock['columns']): Line {
  const [block] = heading.cells;
  const first = firstAmount(columns);
  const copied = new Set(heading.cells.filter((cell) => isCopy(cell, heading)).map((cell) => cell.address.column));
  const cells = line.cells.filter((cell) => {
    if (cell.kind === 'text' && block && saysTheSame(cell, block)) return false;
    const isLabel = cell.kind === 'text' && cell.address.column < first;
    return !(isCopy(cell, line) && (isLabel || copied.has(cell.address.column)));
  });
  return cells.length === line.cells.length ? line : { row: line.row, cells };
}

/** A cell of a row as its column means it: an amount in the block's unit, points, a rate. */
function readFundCell(field: FundColumnField, heading: Field, cell: Field, unit: MoneyUnit): Field {
  if (field === 'rate') return rateUnder(heading, cell);
  if (field === 'points' || field === 'score') return withPoints(cell);
  return field === 'reason' ? cell : withAmount(cell, unit);
}

interface AlignedRow {
  readonly line: Line;
  readonly matches: readonly Match<FundField>[];
}

/**
 * Puts the cells of all rows into their columns. A heading merged over two columns has its values in either: where
 * the fullest row stands beside its headings, the others stand where it does.
 */
function alignRows(
  lines: readonly Line[],
  columns: readonly AlignColumn<FundField>[],
  rankOf: (column: number) => number,
): AlignedRow[] {
  const labelColumn = columns.find(({ field }) => field === 'label')?.rank ?? -1;
  const rows = lines
    .map((line) => ({ line, cells: cellsToAlign(line, labelColumn, rankOf) }))
    .filter(({ line }, index) => index > 0 || !isSecondHeading(line));
  const straight = rows.map(({ cells }) => alignStraight(cells, columns, COSTS, BEARABLE));
  const first = rows.map(({ cells }, index) => straight[index] ?? align(cells, columns, COSTS));
  const fullest = first.reduce<readonly Match<FundField>[]>((best, one) => (one.length > best.length ? one : best), []);
  const ranks = new Map(fullest.map(({ cell, column }) => [column, cell.rank]));
  const places = columns.map((column) => ({ ...column, rank: ranks.get(column) ?? column.rank }));
  return rows.map(({ line, cells }, index) => ({
    line,
    matches: straight[index] ?? alignStraight(cells, places, COSTS, BEARABLE) ?? first[index] ?? [],
  }));
}

/** Text to the left of a label is the block's own; without one it is the label of a displaced row. */
function cellsToAlign(line: Line, labelRank: number, rankOf: (column: number) => number): AlignCell[] {
  const all = line.cells.map((field) => ({ field, rank: rankOf(field.address.column) }));
  const isLabel = ({ field, rank }: AlignCell): boolean => field.kind === 'text' && rank >= labelRank;
  return all.filter((cell) => cell.rank >= labelRank || cell.field.kind !== 'text' || !all.some(isLabel));
}

function readFundRow(
  { line, matches }: AlignedRow,
  alignColumns: readonly AlignColumn<FundField>[],
  columns: Partial<Record<FundColumnField, Field>>,
  unit: MoneyUnit,
): FundRow | null {
  const written = matches.find((match) => match.column.field === 'label')?.cell.field;
  const amounts = matches.filter(({ cell }) => cell.field.kind === 'number' || unitOfAmount(cell.field) !== null);
  // A block of one row may do without a label.
  const asksForLabel = alignColumns.some(({ field }) => field === 'label');
  if (!written && (asksForLabel || amounts.length < 2)) return null;
  const label = written ?? blankField(line.row, line.cells[0]?.address.column ?? 0);
  const row: Partial<Record<FundColumnField, Field>> = {};
  for (const [field, head] of Object.entries(columns) as [FundColumnField, Field][]) {
    const match = matches.find((candidate) => candidate.column.field === field);
    const cell = match?.cell.field ?? blankField(line.row, head.address.column);
    row[field] = readFundCell(field, head, cell, unit);
  }
  return { row: line.row, label, isTotal: !written || isFundTotalLabel(label.text), cells: row };
}

/** The unit of the amounts by a heading, `项目资金（万元）`; `null` where it names none. */
export function moneyUnit(heading: Line): '元' | '万元' | null {
  for (const cell of heading.cells) {
    for (const note of labelKey(cell.text).notes) {
      if (note === '元' || note === '万元') return note;
      if (note.endsWith('万元')) return '万元';
    }
  }
  return null;
}

/** The unit that a form states once for all its amounts, `金额单位：万元`. */
export function statedMoneyUnit(lines: readonly Line[]): '元' | '万元' | null {
  for (const { cells } of lines) {
    for (const [index, { text }] of cells.entries()) {
      const match = /^\(?(?:金额)?单位[:：]?(.*?)\)?$/u.exec(foldWidth(text).replace(/\s/gu, ''));
      const unit = match && (match[1] || cells[index + 1]?.text);
      if (unit === '元' || unit === '万元') return unit;
    }
  }
  return null;
}
