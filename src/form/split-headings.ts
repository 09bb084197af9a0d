import { signOf } from '../scoring';
import type { IndicatorColumn } from './columns';
import type { Field } from './content';
import type { IndicatorColumnField } from './labels';
import type { Line } from './lines';
import { foldWidth } from './text';

/**
 * A heading merged over several columns without headings of their own: 全年目标值 over sign, value and unit, 三级指标
 * over a running number and the name. What each column holds shows in the block's cells. Where merged cells were
 * copied apart, each of the columns has a copy of the heading.
 */

type Role = 'sign' | 'number' | 'unit' | 'numbering' | 'words';

const NUMBERING = /^(?:指标)?\d{1,2}[.、:：]?$/u;
const LONGEST_UNIT = 5;
/** Cells of one role that make a column of that role. */
const MAJORITY = 0.6;
const FEWEST = 3;

const ROLES: readonly (readonly [Role, (field: Field) => boolean])[] = [
  ['sign', ({ text }) => text.length <= 4 && !/\d/u.test(text) && signOf(text) !== null],
  ['numbering', ({ text }) => /指标/u.test(text) && NUMBERING.test(foldWidth(text))],
  ['number', ({ kind }) => kind === 'number'],
  ['unit', ({ kind, text }) => (kind === 'text' || foldWidth(text) === '%') && text.length <= LONGEST_UNIT],
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

/** How many columns right of one have a copy of its heading. */
function copiesAfter(index: number, columns: readonly IndicatorColumn[]): number {
  const text = columns[index]?.heading.text;
  const isCopy = ({ heading, field }: IndicatorColumn): boolean => field === 'other' && heading.text === text;
  const rest = columns.slice(index + 1);
  const end = rest.findIndex((column) => !isCopy(column));
  return end < 0 ? rest.length : end;
}

/** The columns from a heading up to the next one, `end`, that hold cells. */
function columnsUnder({ column: from }: IndicatorColumn, end: number, lines: readonly Line[]): number[] {
  const used = new Set(lines.flatMap((line) => line.cells.map((cell) => cell.address.column)));
  return [from, ...[...used].filter((column) => column > from && column < end).sort((a, b) => a - b)];
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

/** The columns with those of merged headings told apart; the very same array where there are none. */
export function splitMergedHeadings(
  columns: readonly IndicatorColumn[],
  lines: readonly Line[],
): readonly IndicatorColumn[] {
  const split: IndicatorColumn[] = [];
  for (let index = 0, next = 0; index < columns.length; index = next) {
    next = index + 1 + copiesAfter(index, columns);
    const headed = columns.slice(index, next);
    split.push(...(splitOne(headed, columns[next], lines) ?? headed));
  }
  return split.every((column, index) => column === columns[index]) ? columns : split;
}

/** The columns of a heading and its copies, up to the next heading; `null` where they are not told apart. */
function splitOne(
  [own, ...copies]: readonly IndicatorColumn[],
  next: IndicatorColumn | undefined,
  lines: readonly Line[],
): IndicatorColumn[] | null {
  if (own?.field !== 'target' && own?.field !== 'name') return null;
  const last = copies.at(-1)?.column ?? own.column;
  const places = columnsUnder(own, next?.column ?? last + 1, lines);
  return (own.field === 'target' ? splitTarget : splitName)(own, places, lines);
}
