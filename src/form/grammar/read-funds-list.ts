import type { Field } from '../cells/content';
import type { FundsBlock } from '../model/form';
import { fundColumn, isOfWhich, type FundColumnField } from '../evidence/labels';
import { likelyFundColumn } from '../evidence/likeness';
import { blankField, saysTheSame, type Line } from '../cells/lines';
import { isMeantInstead, moneyUnit, pointsInHeadings } from './fund-headings';
import { readFundCell } from './fund-cell';
import { asksForAmounts, fundsWhere, type FundsConstruct, type FundsPlace } from './funds-construct';
import { isAmount, unitInCells } from './read-number';

/**
 * Funds as a list, a label and its number in each row:
 *
 *     年初预算数（万元） | 850
 *     全年执行数（万元） | 824.5
 *     执行率 | 97%
 */

interface Item {
  readonly line: Line;
  readonly label: Field;
  readonly value: Field;
  readonly field: FundColumnField;
}

/** The cells of a row without the block's own label, 项目资金 to the left of 年初预算数 | 850. */
function withoutBlockLabel(cells: readonly Field[]): readonly Field[] {
  const [block, label, value] = cells;
  const isBlock = block?.kind === 'text' && fundColumn(block) === null;
  const names = label?.kind === 'text' && fundColumn(label) !== null;
  return isBlock && names && value && isAmount(value) ? cells.slice(1) : cells;
}

/** 4 | 全年预算 | 150: the rows may be numbered. */
const withoutNumber = (cells: readonly Field[]): readonly Field[] =>
  cells[0]?.kind === 'number' && cells[1]?.kind === 'text' ? cells.slice(1) : cells;

/** The rows of such a list, from the first line on. */
function itemsOf(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  for (const [index, line] of lines.entries()) {
    const { cells } = line.plain;
    const named = withoutNumber(cells);
    const [label, value, ...others] = index === 0 ? withoutBlockLabel(named) : named;
    const copies = others.findIndex((cell) => !value || !saysTheSame(cell, value));
    const rest = copies < 0 ? [] : others.slice(copies);
    const field = label?.kind === 'text' ? likelyFundColumn(label) : null;
    if (!label || !value || field === null || !arePairs(rest)) break;
    items.push({ line, label, value, field }, ...furtherItems(line, rest));
  }
  return items;
}

/** 其中：财政拨款 | 60 beside the amount, or 得分 | 9.5 beside the rate: words and numbers in turn, the last perhaps blank. */
const arePairs = (cells: readonly Field[]): boolean =>
  (cells.length % 2 === 0 || (likelyFundColumn(cells.at(-1)?.text ?? '') ?? 'other') !== 'other') &&
  cells.every((cell, index) => (index % 2 === 0 ? cell.kind === 'text' && !isAmount(cell) : isAmount(cell)));

function furtherItems(line: Line, pairs: readonly Field[]): Item[] {
  return pairs.flatMap((label, index) => {
    const value = pairs[index + 1] ?? blankField(line.row, label.address.column + 1);
    const field = index % 2 === 0 && !isOfWhich(label) ? likelyFundColumn(label) : null;
    return field !== null ? [{ line, label, value, field }] : [];
  });
}

/** Whether a list of funds begins with the first of some lines. */
export function isFundsList(lines: readonly Line[]): boolean {
  const items = itemsOf(lines);
  const hasNumber = items[0] !== undefined && isAmount(items[0].value);
  const rows = new Set(items.map(({ line }) => line.row));
  return hasNumber && rows.size >= 2 && items.length >= 3 && asksForAmounts(new Set(items.map(({ field }) => field)));
}

export const fundsList: FundsConstruct = Object.freeze({
  id: 'funds-list',
  ...fundsWhere((line, below) => isLikeFunds(line) && itemsOf([line]).length > 0 && isFundsList([line, ...below()])),
  read({ lines, at, stated }: FundsPlace): FundsBlock | null {
    const own = lines.slice(at);
    return isFundsList(own) ? readFundsList(own, stated) : null;
  },
});

const isLikeFunds = ({ cells }: Line): boolean =>
  cells.some((cell) => cell.kind === 'text' && likelyFundColumn(cell) !== null);

/** Reads the list: one total, no sources. */
export function readFundsList(lines: readonly Line[], stated: FundsBlock['moneyUnit']): FundsBlock | null {
  const items = itemsOf(lines);
  const [first] = items;
  if (!first) return null;
  const unit = items.map(({ line }) => moneyUnit(line)).find((one) => one !== null) ?? stated;
  const amountUnit = unit ?? unitInCells(items.map(({ line }) => line));
  const cells: Partial<Record<FundColumnField, Field>> = {};
  const columns: Partial<Record<FundColumnField, Field>> = {};
  for (const { label, value, field } of items) {
    if (field === 'other') continue;
    const before = columns[field];
    if (before && !isMeantInstead(label, before)) continue;
    columns[field] = label;
    cells[field] = readFundCell(field, label, value, amountUnit);
  }
  return {
    moneyUnit: unit,
    heading: first.label,
    headingPoints: pointsInHeadings(first.label, columns),
    columns,
    total: { row: first.line.row, label: first.label, isTotal: true, cells },
    sources: [],
  };
}
