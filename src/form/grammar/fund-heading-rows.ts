import { isAmountInText } from './read-number';
import type { Field } from '../cells/content';
import { Line, saysTheSame } from '../cells/lines';
import { fundColumn, headerField, type FundColumnField } from '../evidence/labels';
import { amountsIn } from './funds-construct';

/** The headings of a funds block as one row, and what stands below them. */
interface HeadedFunds {
  readonly heading: Line;
  readonly body: readonly Line[];
}

/**
 * 年初预算 | 调整数 | 全年预算 below one 预算数 merged over them: the lower row tells which amount is which, and the
 * upper one heads the columns that have no other heading.
 */
export function inOneRow(heading: Line, body: readonly Line[]): HeadedFunds {
  const [below, ...rest] = body;
  if (!below || !tellsAmountsApart(below, heading)) return { heading, body };
  const lower = new Set(below.cells.map(({ address }) => address.column));
  const upper = heading.cells.filter(({ address }) => !lower.has(address.column));
  const cells = [...upper, ...below.cells].sort((a, b) => a.address.column - b.address.column);
  return { heading: new Line(heading.row, cells), body: rest };
}

/** Two amounts named where the row above names fewer of them in the same columns: no second row of headings repeats the first. */
function tellsAmountsApart(below: Line, heading: Line): boolean {
  if (!below.isWords || below.cells.some(isAmountInText)) return false;
  const own = withoutThoseAbove(below, heading);
  const [from, to] = [own.cells[0]?.address.column ?? 0, own.cells.at(-1)?.address.column ?? 0];
  const over = heading.cells.filter(({ address }) => address.column >= from && address.column <= to);
  const named = amountsIn(new Line(heading.row, over).likelyFunds);
  return named < 2 && (amountsIn(own.likelyFunds) >= 2 || (named === 1 && partsOneBudget(own)));
}

/**
 * What a row says itself: headings merged over both rows are copied into it where merged cells were filled through, or
 * name in other words what no other column above is, 执行数 below 全年执行数.
 */
function withoutThoseAbove({ row, cells }: Line, heading: Line): Line {
  const fields = heading.cells.map(fundColumn);
  const isTheOnly = (field: FundColumnField | null): boolean =>
    field !== null && fields.filter((one) => one === field).length === 1;
  const repeats = (cell: Field, above: Field): boolean => {
    const field = fundColumn(above);
    return saysTheSame(above, cell) || (isTheOnly(field) && fundColumn(cell) === field);
  };
  const own = cells.filter(
    (cell) => !heading.cells.some((above) => above.address.column === cell.address.column && repeats(cell, above)),
  );
  return new Line(row, own);
}

/** 年初数 | 调整数: the budget as it was first set beside another one, and nothing else. */
const partsOneBudget = ({ cells, likelyFunds }: Line): boolean => cells.length === 2 && likelyFunds.has('initial');

/** 分值 and 得分 merged over both heading rows stand in the upper one, above 年初预算数 | 全年预算数 | 全年执行数. */
export function withRowAbove(heading: Line, above: Line | undefined): Line {
  if (!above?.isWords || above.cells.some((cell) => headerField(cell) !== null)) return heading;
  const headed = new Set(heading.cells.map(({ address }) => address.column));
  const cells = above.cells.filter(({ address }) => !headed.has(address.column));
  const isScored = cells.some((cell) => ['points', 'score'].includes(fundColumn(cell) ?? ''));
  if (!isScored) return heading;
  const all = [...cells, ...heading.cells].sort((a, b) => a.address.column - b.address.column);
  return new Line(heading.row, all);
}
