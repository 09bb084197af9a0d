import { phrase } from '../../lexicon';
import { readContent, placed, type Field } from '../cells/content';
import type { Line } from '../cells/lines';
import { indicatorColumn, type IndicatorColumnField } from '../evidence/labels';
import { likelyIndicatorColumn } from '../evidence/likeness';
import type { IndicatorColumn } from './columns';
import { passage } from './construct';

/**
 * Target and result in one column, parted as its heading is:
 *
 *     三级指标 | 指标值/完成值 | 分值
 *     站点数量 | 20个/19个    | 10
 */

const PARTED = phrase`^(.{2,8})(?:[/、]|${'and-between'})(.{2,8})$`;
const BOTH: readonly IndicatorColumnField[] = ['target', 'actual'];

/** The columns with the one that asks for target and result, where no other asks for either and most cells tell both. */
function askingForBoth(columns: readonly IndicatorColumn[], body: readonly Line[]): readonly IndicatorColumn[] {
  const inOne = columns.flatMap((column) => bothIn(column) ?? []);
  const [both, ...more] = inOne;
  const isAlone = columns.every(({ field, column }) => column === both?.column || !BOTH.includes(field));
  if (!both || more.length > 0 || !isAlone) return columns;
  const cells = body.flatMap((line) => line.cells.filter(({ address }) => address.column === both.column));
  const parted = cells.filter((cell) => signBetween(cell) !== undefined);
  if (2 * parted.length <= cells.length) return columns;
  return columns.map((column) => (column.column === both.column ? both : column));
}

/** 指标值/完成值, or the result first; `null` for any other heading. */
function bothIn(column: IndicatorColumn): IndicatorColumn | null {
  const [, first = '', second = ''] = PARTED.exec(column.heading.evidence.key.base) ?? [];
  const fields = [first, second].map(likelyIndicatorColumn);
  if (column.by === 'user' || !BOTH.every((field) => fields.includes(field))) return null;
  const isExact = [first, second].every((part) => indicatorColumn(part) !== null);
  return {
    ...column,
    field: 'target',
    holdsBoth: fields[0] === 'target' ? 'target-first' : 'result-first',
    by: isExact ? 'word' : 'likeness',
  };
}

export const valuesInOne = passage(
  'values-in-one',
  'headings',
  askingForBoth,
  (columns: readonly IndicatorColumn[]) => columns,
);

/** 15元/份/14元/份 is parted in its middle. */
const BETWEEN = ['/', '\n', ';', '|'];

const signBetween = ({ evidence: { folded } }: Field): string | undefined =>
  BETWEEN.find((one) => folded.split(one).length % 2 === 0);

/** Target and result of a cell that holds both, each at its place; `null` where it has no two halves. */
export function halvesOf(
  field: Field,
  order: 'target-first' | 'result-first',
): { readonly target: Field; readonly actual: Field } | null {
  const sign = signBetween(field);
  if (sign === undefined) return null;
  const parts = field.evidence.folded.split(sign).map((part) => part.trim());
  const half = (start: number, end: number): Field => {
    const { row, column } = field.address;
    return { ...placed(readContent({ value: parts.slice(start, end).join(sign) }), row, column), cell: field.cell };
  };
  const [first, second] = [half(0, parts.length / 2), half(parts.length / 2, parts.length)];
  return order === 'target-first' ? { target: first, actual: second } : { target: second, actual: first };
}
