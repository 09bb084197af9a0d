import type { Field } from '../cells/content';
import { cellAt, type Line } from '../cells/lines';
import type { FundsBlock } from '../model/form';
import { fundColumn, indicatorColumn, type FundColumnField } from '../evidence/labels';
import { likelyFundColumn } from '../evidence/likeness';
import { moneyUnit, pointsInLabel } from './fund-headings';
import { readFundCell } from './fund-cell';
import { underHeadings, type FundsConstruct, type FundsPlace } from './funds-construct';

/**
 * The funds of a project paid by bonds, one row that looks like an indicator:
 *
 *     债券资金管理指标（10分） | 总体支出进度（…） | 实际支出金额 | 下达额度 | 实际完成值 | 分值 | 得分
 *                            |                  | 1000       | 1000    | 100%      | 10  | 10
 */
export const fundsOfBonds: FundsConstruct = Object.freeze({
  id: 'funds-of-bonds',
  ...underHeadings,
  read({ lines, at, stated }: FundsPlace): FundsBlock | null {
    const [head, body] = [lines[at], lines[at + 1]];
    const label = head?.cells.find(isProgress);
    const rate = head?.cells.find((cell) => indicatorColumn(cell) === 'actual');
    if (!head || !body || !label || !rate) return null;
    const columns = columnsOf(head, label, rate);
    const unit = moneyUnit(head) ?? stated;
    const cells: Partial<Record<FundColumnField, Field>> = {};
    for (const [field, heading] of Object.entries(columns) as [FundColumnField, Field][]) {
      cells[field] = readFundCell(field, heading, cellAt(body, heading.address.column), unit);
    }
    const block = head.cells[Math.max(head.cells.indexOf(label) - 1, 0)] ?? label;
    return {
      moneyUnit: unit,
      heading: block,
      headingPoints: pointsInLabel(block),
      columns,
      total: { row: body.row, label, isTotal: true, cells },
      sources: [],
    };
  },
});

const isProgress = (cell: Field): boolean => likelyFundColumn(cell) === 'rate';

function columnsOf(head: Line, label: Field, rate: Field): FundsBlock['columns'] {
  const columns: Partial<Record<FundColumnField, Field>> = { rate };
  for (const cell of head.plain.cells) {
    const field = cell === label || cell === rate ? null : (fundColumn(cell) ?? null);
    if (field !== null && field !== 'other') columns[field] ??= cell;
  }
  return columns;
}
