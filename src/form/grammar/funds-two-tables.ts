import type { Field } from '../cells/content';
import type { Line } from '../cells/lines';
import type { FundRow, FundsBlock } from '../model/form';
import { fundColumns } from './fund-headings';
import { asksForAmounts, underHeadings, type FundsConstruct, type FundsPlace } from './funds-construct';
import { readFunds } from './read-funds';
import type { FundColumnField } from '../evidence/labels';

/**
 * Funds in two tables one below the other, each a row of headings and a row of numbers: what was granted, what was paid.
 *
 *     预算执行情况（万元）     | 年初预算数 | 调整预算数 | 财政拨款数
 *                             | 210       | 0         | 210
 *     财政资金使用情况（万元） | 财政拨款数 | 实际支付数 | 结余数
 *                             | 210       | 197.33    | 12.67
 */
export const fundsInTwoTables: FundsConstruct = Object.freeze({
  id: 'funds-two-tables',
  ...underHeadings,
  read({ lines, at, stated, rankOf }: FundsPlace): FundsBlock | null {
    const second = secondTable(lines, at);
    const [head, next] = [lines[at], lines[second]];
    if (second < 0 || !head || !next) return null;
    const granted = readFunds(head, lines.slice(at + 1, second), stated, rankOf);
    const paid = readFunds(next, lines.slice(second + 1), stated ?? granted.moneyUnit, rankOf);
    const total = merged(granted.total, paid.total);
    return total && { ...granted, columns: { ...paid.columns, ...granted.columns }, total };
  },
});

function secondTable(lines: readonly Line[], at: number): number {
  return lines.findIndex((line, index) => {
    const below = lines[index + 1];
    return index > at + 1 && isHeading(line) && below !== undefined && below.cells.some(isNumber);
  });
}

const isNumber = ({ kind }: Field): boolean => kind === 'number';

const isHeading = (line: Line): boolean =>
  line.isWords &&
  line.likelyFunds.size > 1 &&
  asksForAmounts(new Set(Object.keys(fundColumns(line)) as FundColumnField[]));

/** What both tables say, in the row of the first. */
function merged(granted: FundRow | null, paid: FundRow | null): FundRow | null {
  if (!granted || !paid) return null;
  const filled = Object.entries(granted.cells).filter(([, cell]) => cell.kind !== 'blank');
  return { ...granted, cells: { ...granted.cells, ...paid.cells, ...Object.fromEntries(filled) } };
}
