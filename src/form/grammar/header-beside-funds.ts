import type { Field } from '../cells/content';
import { fundColumn, headerField } from '../evidence/labels';
import { linesWithin, type Line } from '../cells/lines';
import { passage } from './construct';
import { isAmount } from './read-number';

/**
 * A header that stands left of the funds, in their rows:
 *
 *     项目名称 | 饮水安全巩固 |  | 资金（万元） | 预算数 | 执行数
 *     主管部门 | 水务局      |  | 资金总额    | 860   | 817
 *
 * or beside amounts that have their labels beside them, 项目名称 | 饮水安全巩固 | 预算数 | 860 | 执行数 | 817.
 */
export interface BesideFunds {
  /** Lines of the header; none where nothing stands beside the funds. */
  readonly header: readonly Line[];
  readonly funds: readonly Line[];
}

/** Tells the lines of the funds from a header beside them. */
export function besideFunds(lines: readonly Line[]): BesideFunds {
  const heading = lines[0] && lines[0].plain;
  const first = heading?.cells.findIndex((cell) => (fundColumn(cell) ?? 'other') !== 'other') ?? -1;
  const amount = heading?.cells[first + 1];
  // Amounts beside their labels have no label of the block before them: there stands the header's last answer.
  const start = amount && isAmount(amount) ? first : first - 1;
  const border = heading?.cells[start]?.address.column;
  const asks = heading?.cells.slice(0, Math.max(start, 0)).some(isOfHeader) === true;
  if (border === undefined || !asks) return { header: [], funds: lines };
  return {
    header: linesWithin(lines, (column) => column < border),
    funds: linesWithin(lines, (column) => column >= border),
  };
}

const isOfHeader = (cell: Field): boolean => (headerField(cell) ?? 'other') !== 'other';

export const headerBesideFunds = passage('header-beside-funds', 'header', besideFunds, (lines: readonly Line[]) => ({
  header: [],
  funds: lines,
}));
