import { phrase } from '../../lexicon';
import { signOf } from '../../scoring';
import type { IndicatorColumn } from './columns';
import type { Field } from '../cells/content';
import type { IndicatorColumnField } from '../evidence/labels';
import { saysTheSame, type Line } from '../cells/lines';
import { passage } from './construct';

/**
 * A heading merged over several columns without headings of their own: 全年目标值 over sign, value and unit, 三级指标
 * over a running number and the name. What each column holds shows in the block's cells.
 */

type Role = 'sign' | 'number' | 'unit' | 'numbering' | 'words';

const NUMBERING = phrase`^${'indicator-word'}?\d{1,2}[.、:：]?$`;
const LONGEST_UNIT = 5;
/** Cells of one role that make a column of that role. */
const MAJORITY = 0.6;
const FEWEST = 3;

const ROLES: readonly (readonly [Role, (field: Field) => boolean])[] = [
  ['sign', ({ text }) => text.length <= 4 && !/\d/u.test(text) && signOf(text) !== null],
  ['numbering', ({ text, evidence }) => text.includes('指标') && NUMBERING.test(evidence.folded)],
  ['number', ({ kind }) => kind === 'number'],
  ['unit', ({ kind, text, evidence }) => (kind === 'text' || evidence.folded === '%') && text.length <= LONGEST_UNIT],
];

/** What most cells of a column are; `null` where there are few or none agree. */
function roleOf(lines: readonly Line[], column: number): Role | null {
  const cells = lines.flatMap((line) => line.cells.filter((cell) => cell.address.column === column));
  if (cells.length < FEWEST) return null;
  for (const [role, isOne] of ROLES) {
    if (cells.filter(isOne).length >= MAJORITY * cells.length) return role;
  }
  return 'words';
}

/** The columns to the right of a heading, up to the next one if there is one, that hold cells but have no heading. */
function unheadedAfter(index: number, columns: readonly IndicatorColumn[], used: ReadonlySet<number>): number[] {
  const from = columns[index]?.column ?? 0;
  const to = columns[index + 1]?.column ?? Infinity;
  return [...used].filter((column) => column > from && column < to).sort((a, b) => a - b);
}

const FIELD_OF: Readonly<Partial<Record<Role, IndicatorColumnField>>> = { sign: 'nature', unit: 'unit' };

function splitTarget(
  own: IndicatorColumn,
  places: readonly number[],
  lines: readonly Line[],
): IndicatorColumn[] | null {
  const roles = places.map((column) => roleOf(lines, column));
  if (!roles.includes('number') || !(roles.includes('sign') || roles.includes('unit'))) return null;
  const value = roles.indexOf('number');
  return places.map((column, index) => {
    const role = roles[index];
    const field = index === value ? own.field : ((role && FIELD_OF[role]) ?? 'other');
    return { ...own, column, field };
  });
}

function splitName(own: IndicatorColumn, places: readonly number[], lines: readonly Line[]): IndicatorColumn[] | null {
  const roles = places.map((column) => roleOf(lines, column));
  // Names may all be as short as units: 培训场次.
  const name = roles.findIndex((role) => role === 'words' || role === 'unit');
  if (roles[0] !== 'numbering' || name < 0) return null;
  return places.map((column, index) => ({ ...own, column, field: index === name ? own.field : 'other' }));
}

/** The columns after a heading that repeat it: a merged heading that was copied apart. */
function copiesAfter(index: number, columns: readonly IndicatorColumn[]): IndicatorColumn[] {
  const own = columns[index];
  const rest = columns.slice(index + 1);
  const end = rest.findIndex(({ field, heading }) => field !== 'other' || !own || !saysTheSame(heading, own.heading));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Times as many values as under a heading stand under its copy where they are the copy's: a row may have slid. */
const FAR_MORE = 4;

/** The one copy of a heading under which its values stand, where hardly any stands under the heading itself. */
function onlyFilled(
  index: number,
  columns: readonly IndicatorColumn[],
  lines: readonly Line[],
): IndicatorColumn | undefined {
  const own = columns[index];
  const copies = copiesAfter(index, columns);
  if (!own || own.field === 'other' || copies.length === 0) return undefined;
  const filledIn = ({ column }: IndicatorColumn): number =>
    lines.filter((line) => line.cells.some(({ address }) => address.column === column)).length;
  const most = Math.max(...copies.map(filledIn));
  const filled = copies.filter((copy) => FAR_MORE * filledIn(copy) >= most);
  return filled.length === 1 && most > 0 && FAR_MORE * filledIn(own) <= most ? filled[0] : undefined;
}

/** Rows whose values stand beside a heading before that is how the block is filled in. */
const FEWEST_BESIDE = 3;

/** A column without a heading right of one, which the heading is merged over: most rows that fill either fill it alone. */
function besideHeading(own: IndicatorColumn, beside: readonly number[], lines: readonly Line[]): IndicatorColumn[] {
  const isFilled = ({ cells }: Line, column: number): boolean => cells.some(({ address }) => address.column === column);
  const under = lines.filter((line) => isFilled(line, own.column)).length;
  return beside.flatMap((column) => {
    const alone = lines.filter((line) => isFilled(line, column) && !isFilled(line, own.column)).length;
    return alone >= FEWEST_BESIDE && alone > under ? [{ ...own, column }] : [];
  });
}

/** The columns with those of merged headings told apart; the very same array where there are none. */
export function splitMergedHeadings(
  columns: readonly IndicatorColumn[],
  lines: readonly Line[],
): readonly IndicatorColumn[] {
  const replaced = new Set<IndicatorColumn>();
  const used = new Set<number>();
  for (const { cells } of lines) for (const { address } of cells) used.add(address.column);
  const split = columns.flatMap((column, index) => {
    if (replaced.has(column)) return [];
    const only = onlyFilled(index, columns, lines);
    if (only) {
      for (const copy of copiesAfter(index, columns)) replaced.add(copy);
      return [{ ...column, column: only.column }];
    }
    if (column.field === 'other') return [column];
    const unheaded = (copies: number): number[] => unheadedAfter(index + copies, columns, used);
    if (column.field !== 'target' && column.field !== 'name')
      return [column, ...besideHeading(column, unheaded(0), lines)];
    const copies = copiesAfter(index, columns);
    const beside = [...copies.map((copy) => copy.column), ...unheaded(copies.length)];
    if (beside.length === 0) return [column];
    const parts = (column.field === 'target' ? splitTarget : splitName)(column, [column.column, ...beside], lines);
    if (!parts) return [column, ...(copies.length > 0 ? [] : besideHeading(column, beside, lines))];
    for (const copy of copies) replaced.add(copy);
    return parts;
  });
  return split.every((column, index) => column === columns[index]) && split.length === columns.length ? columns : split;
}

export const mergedHeadings = passage(
  'merged-headings',
  'headings',
  splitMergedHeadings,
  (columns: readonly IndicatorColumn[]) => columns,
);
