import type { Field } from '../cells/content';
import type { FundRow, FundsBlock } from '../model/form';
import { fundColumn, type FundColumnField, isAdditionLabel } from '../evidence/labels';
import { likelyFundColumn } from '../evidence/likeness';
import { blankField, cellAt, Line, saysTheSame } from '../cells/lines';
import { fundColumns, moneyUnit, pointsInHeadings, rateUnder } from './fund-headings';
import { readFundCell } from './fund-cell';
import { amountsIn, asksForAmounts, fundsWhere, type FundsConstruct, type FundsPlace } from './funds-construct';
import { endsFunds } from './read-funds';
import { partsOf } from './read-funds-sentence';
import { isAmount, unitInCells, withPoints } from './read-number';

/**
 * The funds block of forms that write every amount beside its label (Hebei):
 *
 *     预算执行情况 | 预算安排情况（调整后） |  | 资金到位情况 |  | 资金执行情况 |  | 预算执行进度（%）
 *                 | 预算数 | 62.73 | 到位数 | 62.73 | 执行数 | 62.73 | 100.00
 *                 | 其中：财政资金 | 62.73 | 其中：财政资金 | 62.73 | 其中：财政资金 | 62.73 |
 */

interface Pair {
  readonly field: FundColumnField;
  readonly label: Field;
  /** The sheet column of the amounts. */
  readonly column: number;
}

/** The labels of a line's amounts, each with the column of its amount. */
function pairsOf(line: Line, rate: Field | null): Pair[] {
  return line.cells.flatMap((label, index) => {
    const field = label.kind === 'text' ? likelyFundColumn(label) : null;
    if (field === null) return [];
    const next = line.cells[index + 1];
    // The rate has a heading of its own above: it is no amount of the label before it.
    const isNumber = next !== undefined && (next.kind !== 'text' || isAmount(next));
    const hasAmount = isNumber && next.address.column !== rate?.address.column;
    if (!hasAmount && fundColumn(label) === null) return [];
    return [{ field, label, column: hasAmount ? next.address.column : label.address.column + 1 }];
  });
}

/** The labels of a line that stand beside their amounts. */
function labelsBeside({ plain: { cells } }: Line): Field[] {
  const labels: Field[] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell.kind !== 'text' || isAmount(cell)) continue;
    const next = cells[index + 1];
    // Beside an amount that is given another may be left blank.
    const isLeftBlank = labels.length > 0 && (next === undefined || next.address.column > cell.address.column + 1);
    if ((next && isAmount(next)) || isLeftBlank) labels.push(cell);
  }
  return labels;
}

/** Whether a line writes amounts beside their labels: a known one, or several that are like one. */
export function hasFundPairs(line: Line): boolean {
  return labelsBeside(line).some((label) => fundColumn(label) !== null) || isRowOfPairs(line);
}

/** Whether a line is a funds block by its labels and amounts alone. */
export function isRowOfPairs(line: Line): boolean {
  if (line.likelyFunds.size < 2) return false;
  // 预算调整数 beside 年初预算数 is by how much that was adjusted: the budget in force stands elsewhere.
  const labels = labelsBeside(line).filter((label) => !isAdditionLabel(label));
  const fields = new Set(labels.flatMap((label) => likelyFundColumn(label) ?? []));
  return amountsIn(fields) >= 2 || (asksForAmounts(fields) && fields.size >= 3);
}

export const fundsInPairs: FundsConstruct = Object.freeze({
  id: 'funds-in-pairs',
  ...fundsWhere(isRowOfPairs),
  read({ lines, at, stated }: FundsPlace): FundsBlock | null {
    const first = lines[at];
    return first && hasFundPairs(first)
      ? readFundPairs(headingOf(lines[at - 1], first), first, lines.slice(at + 1), stated)
      : null;
  },
});

/** The headings above the pairs, where there are any. */
const headingOf = (above: Line | undefined, first: Line): Line =>
  above && above.isWords && above.likelyFunds.size > 0 ? above : first;

/** Reads the block: the headings above, the line of the total, the lines of the sources. */
export function readFundPairs(
  heading: Line,
  total: Line,
  sources: readonly Line[],
  stated: FundsBlock['moneyUnit'],
): FundsBlock {
  const block = heading.cells[0] ?? blankField(heading.row, 0);
  const [first, all] = [total.plain, sources.map(({ plain }) => withoutLabel(plain, block))];
  const rate = heading === total ? null : (fundColumns(heading).rate ?? null);
  const pairs = pairsOf(first, rate);
  const further = furtherOf(all, pairs);
  const body = all.slice(further.length);
  const end = body.findIndex(endsFunds);
  const columns: FundsBlock['columns'] = {
    ...labelsOf(pairs),
    ...Object.assign({}, ...further.map((line) => labelsOf(pairsOf(line, rate)))),
    ...(rate ? { rate } : {}),
    ...toldColumns(first),
  };
  const unit = moneyUnit(heading) ?? moneyUnit(total) ?? stated;
  const amountUnit = unit ?? unitInCells([first, ...all]);
  return {
    moneyUnit: unit,
    heading: block,
    headingPoints: pointsInHeadings(block, columns),
    columns,
    total: withFurther(readRow(first, pairs, rate, amountUnit, true), further, amountUnit),
    sources: (end < 0 ? body : body.slice(0, end)).flatMap(
      (line) => readRow(line, pairs, rate, amountUnit, false) ?? [],
    ),
  };
}

const isWords = (cell: Field): boolean => cell.kind === 'text' && !isAmount(cell) && withPoints(cell).number === null;

/** `得分：9.33` beside the amounts says its number in its own cell. */
const toldBeside = ({ cells }: Line): Partial<Record<FundColumnField, Field>> =>
  Object.assign({}, ...cells.filter(({ evidence }) => evidence.inline !== null).map((cell) => partsOf(cell)));

const toldColumns = (line: Line): FundsBlock['columns'] =>
  Object.fromEntries(
    Object.entries(toldBeside(line)).map(([field, { address }]) => [field, cellAt(line, address.column)]),
  );

const labelsOf = (pairs: readonly Pair[]): FundsBlock['columns'] =>
  Object.fromEntries(pairs.flatMap(({ field, label }) => (field === 'other' ? [] : [[field, label]])));

/** A line without the block's own label, 项目资金, that was copied down to it. */
function withoutLabel(line: Line, block: Field): Line {
  const [first, ...cells] = line.cells;
  const isCopy = first && fundColumn(block) === null && saysTheSame(first, block);
  return isCopy ? new Line(line.row, cells) : line;
}

/** The lines below the total that name further columns of it, 全年执行数 | 90 | 执行率 | 90% below 全年预算数 | 100. */
function furtherOf(lines: readonly Line[], pairs: readonly Pair[]): readonly Line[] {
  const known = new Set(pairs.map(({ field }) => field));
  const end = lines.findIndex((line, index) => {
    const fields = line.cells.flatMap((cell) => (cell.kind === 'text' ? [fieldOfTotal(cell)] : []));
    // A label and an amount a line are a list, and no pairs.
    const fewest = index === 0 ? 1 : 2;
    const isFurther = fields.length >= fewest && fields.every((field) => field !== null && !known.has(field));
    for (const field of fields) if (field !== null) known.add(field);
    return !isFurther;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** What a label names by a known word, or by one like it where that is of use. */
function fieldOfTotal(label: Field): FundColumnField | null {
  const likely = likelyFundColumn(label);
  return fundColumn(label) ?? (likely === 'other' ? null : likely);
}

function withFurther(total: FundRow | null, further: readonly Line[], unit: FundsBlock['moneyUnit']): FundRow | null {
  const rows = further.map((line) => readRow(line, pairsOf(line, null), null, unit, true));
  return total && { ...total, cells: Object.assign({}, total.cells, ...rows.map((row) => row?.cells), total.cells) };
}

function readRow(
  line: Line,
  pairs: readonly Pair[],
  rate: Field | null,
  unit: FundsBlock['moneyUnit'],
  isTotal: boolean,
): FundRow | null {
  const label = pairs[0] ? cellAt(line, pairs[0].label.address.column) : null;
  if (label?.kind !== 'text') return null;
  // 资金来源 | 本级财政 below the amounts is about the project, no source of money.
  if (!isTotal && pairs.some(({ column }) => isWords(cellAt(line, column)))) return null;
  const cells: Partial<Record<FundColumnField, Field>> = isTotal ? { ...toldBeside(line) } : {};
  for (const { field, label: named, column } of pairs) {
    if (field !== 'other') cells[field] ??= readFundCell(field, named, cellAt(line, column), unit);
  }
  if (rate) cells.rate = rateUnder(rate, cellAt(line, rate.address.column));
  return { row: line.row, label, isTotal, cells };
}
