import type { AlignColumn } from '../align/align';
import {
  alignmentColumns,
  alignRows,
  firstAmount,
  withoutCopiesUnder,
  type AlignedRow,
  type FundField,
} from '../align/align-funds';
import type { Field } from '../cells/content';
import type { FundRow, FundsBlock } from '../model/form';
import { withColumnsByRate } from './columns-by-rate';
import { inOneRow, withRowAbove } from './fund-heading-rows';
import { fundColumns, moneyUnit, pointsInHeadings, type MoneyUnit } from './fund-headings';
import {
  headerField,
  indicatorColumn,
  isFundTotalLabel,
  isIndicatorBlockLabel,
  isNoteLabel,
  isTaskLabel,
  isTotalLabel,
  isWayOfSplitting,
  level1Kind,
  type FundColumnField,
  type IndicatorColumnField,
  labelIn,
} from '../evidence/labels';
import { blankField, type Line } from '../cells/lines';
import { readFundCell } from './fund-cell';
import { asksForAmounts, underHeadings, type FundsConstruct, type FundsPlace } from './funds-construct';
import { headsAnotherTable } from './parts-table';
import { isGoalText } from './read-goals';
import { isAmount, unitInCells } from './read-number';
import { tellsSources, toldSources } from './told-sources';
import { withoutUnitCells } from './unit-column';

/**
 * Reads the funds block: headings in the first line, then the total and its sources.
 * @param stated the unit that the form states elsewhere for all its amounts.
 */
export function readFunds(
  top: Line,
  below: readonly Line[],
  stated: MoneyUnit,
  rankOf: (column: number) => number,
): FundsBlock {
  const { heading, body: rowsBelow } = inOneRow(top, below);
  const { lines: body, unit: unitBeside } = withoutUnitCells(rowsBelow);
  const { columns, guessed } = withColumnsByRate(fundColumns(heading), heading, body);
  const unit = moneyUnit(heading) ?? unitBeside ?? stated;
  const amountUnit = unit ?? unitInCells(body);
  const end = body.findIndex((line, at) => endsFunds(line) || headsAnotherTable(body, at, heading));
  const all = end < 0 ? body : body.slice(0, end);
  const own = all.filter((line) => !tellsSources(line));
  const first = firstAmount(columns, heading, own);
  const lines = own.map((line) => withoutCopiesUnder(line, heading, first));
  const alignColumns = alignmentColumns(heading, columns, lines, first, rankOf);
  const rows = alignRows(heading, lines, alignColumns, rankOf).flatMap(
    (aligned) => readFundRow(aligned, alignColumns, columns, amountUnit) ?? [],
  );
  const total = rows.find((row) => row.isTotal) ?? rows[0] ?? null;
  const block = heading.cells[0] ?? blankField(heading.row, 0);
  return {
    moneyUnit: unit,
    heading: block,
    headingPoints: pointsInHeadings(block, columns),
    columns,
    guessed,
    total,
    sources: [...rows.filter((row) => row !== total), ...toldSources(all.filter(tellsSources), columns)],
  };
}

/** The national template: a row of headings, then the total and its sources, each with its label. */
export const fundsTable: FundsConstruct = Object.freeze({
  id: 'funds-table',
  ...underHeadings,
  read({ lines, at, stated, rankOf }: FundsPlace): FundsBlock | null {
    const heading = lines[at];
    if (!heading) return null;
    const block = readFunds(withRowAbove(heading, lines[at - 1]), lines.slice(at + 1), stated, rankOf);
    // 年度资金总额 | 财政拨款 above their amounts are like one heading, and no table.
    return asksForAmounts(new Set(Object.keys(block.columns) as FundColumnField[])) ? block : null;
  },
});

/** Rows of indicators that lie on their side, 三级指标 | 场次 | 合格率. */
const OF_INDICATORS: ReadonlySet<IndicatorColumnField | null> = new Set([
  'level1',
  'level2',
  'name',
  'target',
  'actual',
]);

/** 一、产出指标（50分） alone in its row. */
function opensIndicators(cell: Field): boolean {
  const kind = level1Kind(cell);
  return kind === 'output' || kind === 'benefit' || kind === 'satisfaction';
}

/** 三、年度总体目标及完成情况, alone in its row: no source of money is numbered so. */
const CAPTION = /^[一二三四五六七八九十]{1,2}[、.．]\P{N}+$/u;
const isCaption = ({ kind, text }: Field): boolean => kind === 'text' && CAPTION.test(text.trim());

/** Whether a line belongs to what follows the funds: goals, indicators, remarks, the form's total or its project. */
export const endsFunds = ({ plain: { cells } }: Line): boolean =>
  cells.slice(0, 2).some((cell, _index, { length }) => {
    if (isTotalLabel(cell) && !isFundTotalLabel(cell)) return true;
    if (headerField(cell) === 'projectName' && cells.length > 1 && !cells.some(isAmount)) return true;
    if (OF_INDICATORS.has(indicatorColumn(cell)) || isTaskLabel(cell)) return true;
    return (
      isGoalText(labelIn(cell)) ||
      isNoteLabel(cell) ||
      (length === 1 && (isIndicatorBlockLabel(cell) || opensIndicators(cell) || isCaption(cell)))
    );
  });

function readFundRow(
  { line, matches }: AlignedRow,
  alignColumns: readonly AlignColumn<FundField>[],
  columns: Partial<Record<FundColumnField, Field>>,
  unit: MoneyUnit,
): FundRow | null {
  const written = matches.find((match) => match.column.field === 'label')?.cell.field;
  const amounts = matches.filter(({ cell }) => isAmount(cell.field));
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
  const split = line.cells.find((cell) => cell.kind === 'text' && isWayOfSplitting(cell));
  const read = { row: line.row, label, isTotal: !written || isFundTotalLabel(label), cells: row };
  return split ? { ...read, split } : read;
}
