import type { Field } from '../cells/content';
import { cellAt, type Line } from '../cells/lines';
import { isFundTotalLabel, type FundColumnField } from '../evidence/labels';
import { likelyFundColumn } from '../evidence/likeness';
import type { FundRow, FundsBlock } from '../model/form';
import { readFundCell } from './fund-cell';
import { moneyUnit, pointsInHeadings, type MoneyUnit } from './fund-headings';
import { amountsIn, fundsWhere, type FundsConstruct, type FundsPlace } from './funds-construct';
import { isAmount } from './read-number';

/**
 * Funds whose sources stand side by side, each over its budget and what was spent of it:
 *
 *     预算执行（万元） | 财政拨款 |      | 自筹资金 |      | 合计 |      | 执行率
 *                     | 预算    | 支出 | 预算    | 支出 | 预算 | 支出 |
 *                     | 300     | 291  | 100     | 89   | 400  | 380  | 95%
 */
export const fundsBySource: FundsConstruct = Object.freeze({
  id: 'funds-by-source',
  ...fundsWhere((line, below) => groupsIn(line, below()[0]) !== null),
  read({ lines, at, stated }: FundsPlace): FundsBlock | null {
    const [head, below, body] = [lines[at], lines[at + 1], lines[at + 2]];
    const groups = head ? groupsIn(head, below) : null;
    const total = groups?.find(({ label }) => isFundTotalLabel(label));
    const block = head?.cells[0];
    if (!head || !groups || !total || !block || !body?.cells.some(isAmount)) return null;
    const unit = moneyUnit(head) ?? stated;
    const columns = { ...total.columns, ...besideGroups(head, groups) };
    const rowOf = (of: Group, row: number): FundRow => ({
      row,
      label: of.label,
      isTotal: of === total,
      cells: readCells(of === total ? columns : of.columns, body, unit),
    });
    return {
      moneyUnit: unit,
      heading: block,
      headingPoints: pointsInHeadings(block, columns),
      columns,
      total: rowOf(total, body.row),
      sources: groups.filter((one) => one !== total).map((one) => rowOf(one, head.row)),
    };
  },
});

/** A source, or all of them, and the headings of its amounts. */
interface Group {
  readonly label: Field;
  readonly columns: FundsBlock['columns'];
}

/** The sources of such a heading: the same amounts are named below each, and below their sum. */
function groupsIn(head: Line, below: Line | undefined): Group[] | null {
  if (!below?.isWords || !head.isWords || !head.cells.slice(1).some(isFundTotalLabel)) return null;
  const { cells } = head.plain;
  const groups = cells.flatMap((label, index): Group[] => {
    const next = cells[index + 1]?.address.column ?? Infinity;
    const own = below.cells.filter(({ address: { column } }) => column >= label.address.column && column < next);
    const columns: Partial<Record<FundColumnField, Field>> = {};
    for (const cell of own) {
      const field = likelyFundColumn(cell);
      if (field !== null && field !== 'other') columns[field] ??= cell;
    }
    return amountsIn(new Set(Object.keys(columns) as FundColumnField[])) >= 2 ? [{ label, columns }] : [];
  });
  return groups.length >= 2 && groups.some(({ label }) => isFundTotalLabel(label)) ? groups : null;
}

/** 执行率, 分值 and 得分 beside the sources are those of the whole. */
function besideGroups(head: Line, groups: readonly Group[]): FundsBlock['columns'] {
  const columns: Partial<Record<FundColumnField, Field>> = {};
  for (const cell of head.plain.cells.slice(1)) {
    const field = groups.some(({ label }) => label === cell) ? null : likelyFundColumn(cell);
    if (field === 'rate' || field === 'points' || field === 'score') columns[field] ??= cell;
  }
  return columns;
}

const readCells = (columns: FundsBlock['columns'], body: Line, unit: MoneyUnit): FundRow['cells'] =>
  Object.fromEntries(
    (Object.entries(columns) as [FundColumnField, Field][]).map(([field, heading]) => [
      field,
      readFundCell(field, heading, cellAt(body, heading.address.column), unit),
    ]),
  );
