import { decimal } from '../../scoring';
import { worded, type Field } from '../cells/content';
import type { Line } from '../cells/lines';
import { isWayOfSplitting } from '../evidence/labels';
import type { FundRow, FundsBlock } from '../model/form';

/**
 * Sources whose amounts stand in their labels, as the forms of departments split their whole money in two ways:
 *
 *     按收入性质分：200           |  | 按支出性质分：200
 *     其中：一般公共预算：150      |  | 其中：基本支出：90
 *     政府性基金：50             |  | 项目支出：110
 */

const TOLD = /^(.*[^\d:])[:](\d[\d,]*(?:\.\d+)?)(?:万?元)?$/u;

const toldIn = (cell: Field): RegExpExecArray | null =>
  cell.kind === 'text' ? TOLD.exec(cell.evidence.folded.trim()) : null;

/** Whether a line of the funds holds nothing but labels, some with their amounts in them. */
export const tellsSources = ({ cells }: Line): boolean =>
  cells.some((cell) => toldIn(cell) !== null) && cells.every(({ kind }) => kind === 'text');

/** The sources of such lines, one column below the other: each is a way of splitting the whole. */
export function toldSources(lines: readonly Line[], columns: FundsBlock['columns']): FundRow[] {
  const column = columns.adjusted ? 'adjusted' : 'initial';
  const cells = lines.flatMap((line) => line.cells.filter((cell) => toldIn(cell) !== null));
  cells.sort((a, b) => a.address.column - b.address.column || a.address.row - b.address.row);
  return cells.flatMap((cell): FundRow[] => {
    const [, label = '', amount = ''] = toldIn(cell) ?? [];
    const number = decimal(amount.replaceAll(',', ''));
    const places = /\.(\d+)/u.exec(amount)?.[1]?.length ?? 0;
    const stated: Field = { ...cell, kind: 'number', ...worded(amount), number, places };
    const named: Field = { ...cell, ...worded(label) };
    const row: FundRow = { row: cell.address.row, label: named, isTotal: false, cells: { [column]: stated } };
    return [isWayOfSplitting(named) ? { ...row, split: named } : row];
  });
}
