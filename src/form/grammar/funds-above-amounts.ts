import type { Field } from '../cells/content';
import { cellAt, saysTheSame, type Line } from '../cells/lines';
import { isFundTotalLabel } from '../evidence/labels';
import type { FundRow, FundsBlock } from '../model/form';
import { readFundCell } from './fund-cell';
import { moneyUnit, pointsInLabel } from './fund-headings';
import { asksForAmounts, fundsWhere, type FundsConstruct, type FundsPlace } from './funds-construct';
import { isAmount } from './read-number';

/**
 * The funds of a declaration whose total and parts stand beside each other, each label above its amount:
 *
 *     项目资金（万元） | 年度资金总额 | 财政拨款 | 其他资金
 *                    | 300         | 200     | 100
 */
export const fundsAboveAmounts: FundsConstruct = Object.freeze({
  id: 'funds-above-amounts',
  ...fundsWhere((line, below) => labelsAbove(line, below()[0]) !== null),
  read({ lines, at, stated }: FundsPlace): FundsBlock | null {
    const [head, amounts] = [lines[at], lines[at + 1]];
    const labels = head ? labelsAbove(head, amounts) : null;
    const total = labels?.find(isFundTotalLabel);
    const block = head?.cells[0];
    if (!head || !amounts || !labels || !total || !block) return null;
    const unit = moneyUnit(head) ?? stated;
    const rowOf = (label: Field): FundRow => ({
      row: amounts.row,
      label,
      isTotal: label === total,
      cells: { initial: readFundCell('initial', total, cellAt(amounts, label.address.column), unit) },
    });
    return {
      moneyUnit: unit,
      heading: block,
      headingPoints: pointsInLabel(block),
      columns: { initial: total },
      total: rowOf(total),
      sources: labels.filter((label) => label !== total).map(rowOf),
    };
  },
});

const FEWEST_LABELS = 2;

/** The labels of a line that have amounts below them, one of a total among them, where nothing else stands in either line but the block's label. */
function labelsAbove(line: Line, below: Line | undefined): readonly Field[] | null {
  const { cells } = line.plain;
  if (!below || cells.length < FEWEST_LABELS || !line.isWords || asksForAmounts(line.likelyFunds)) return null;
  const labels = cells.filter(({ address }) => isAmount(cellAt(below, address.column)));
  const [block] = cells.filter((cell) => !labels.includes(cell));
  if (cells.length > labels.length + 1 || (block && block !== cells[0])) return null;
  if (!below.cells.every((cell) => isAmount(cell) || (block && saysTheSame(cell, block)))) return null;
  return labels.length >= FEWEST_LABELS && labels.filter(isFundTotalLabel).length === 1 ? labels : null;
}
