import type { Match } from '../align/align';
import type { Field } from '../cells/content';
import {
  isLevelHeading,
  isSubtotalLabel,
  level1Kind,
  level2Kind,
  type IndicatorColumnField,
  type Level1Kind,
  type Level2Kind,
} from '../evidence/labels';
import type { Line } from '../cells/lines';
import type { LevelLabel } from '../model/form';
import type { IndicatorColumn } from './columns';
import { passage } from './construct';
import { pointsInLabel } from './fund-headings';

/** The level labels in force. */
export interface Levels {
  readonly level1: LevelLabel<Level1Kind> | null;
  readonly level2: LevelLabel<Level2Kind> | null;
}

export const levelLabel = <K>(field: Field, kindOf: (text: string) => K | null): LevelLabel<K> => ({
  field,
  kind: kindOf(field.text),
  points: pointsInLabel(field),
});

type Matches = readonly Match<IndicatorColumnField>[];

/**
 * The levels that a heading alone in its row opens, 一、产出指标（50分） and （一）数量指标, in a form without columns for
 * them, and one with nothing beside it but what its rows come to, 二、产出指标 | 50 | 49.6; `null` for any other row.
 */
function sectionOf(
  rows: readonly { readonly matches: Matches }[],
  at: number,
  places: ReadonlyMap<IndicatorColumnField, number>,
  { level1 }: Levels,
): Levels | null {
  const [matches, next] = [rows[at]?.matches ?? [], rows[at + 1]?.matches];
  const alone = places.has('level1') ? null : matches[0]?.cell.field;
  const field = matches.length > 1 ? openedBySum(matches, next) : alone;
  if (!field) return null;
  const kind = level1Kind(field);
  // 服务对象满意度 below 三、满意度指标 is its level 2, and so is （四）成本指标 below 一、产出指标.
  const isBelow = level1 !== null && (kind === null || kind === level1.kind || isNumberedBelow(field, level1.field));
  if (isBelow && !places.has('level2') && level2Kind(field) !== null)
    return { level1, level2: levelLabel(field, level2Kind) };
  return kind === null ? null : { level1: levelLabel(field, level1Kind), level2: null };
}

/** The level of a row that tells of it only what the rows below come to; `null` for any other. */
function openedBySum(matches: Matches, next: Matches | undefined): Field | null {
  const heading = headingOfSum(matches);
  if (!heading || !next) return null;
  const { cell, column } = heading;
  // 一、预算执行（10分） has no rows of its own: the funds are its values.
  if (level1Kind(cell.field) === 'execution' && headingOfSum(next)) return null;
  return column.field === 'level1' && next.some((match) => match.column.field === 'level1') ? null : cell.field;
}

const SUMS: ReadonlySet<IndicatorColumnField> = new Set(['points', 'score']);
const VALUES: ReadonlySet<IndicatorColumnField> = new Set(['target', 'actual']);

/** 二、产出指标 | 50 | 49.6: a level, and points or score alone beside it. */
function headingOfSum([heading, ...others]: Matches): Match<IndicatorColumnField> | null {
  if (!heading || !isHeading(heading)) return null;
  const isSum = ({ cell, column }: Match<IndicatorColumnField>): boolean =>
    SUMS.has(column.field) ? cell.field.number !== null : VALUES.has(column.field) && isDash(cell.field);
  return others.some(({ column }) => SUMS.has(column.field)) && others.every(isSum) ? heading : null;
}

/** A level in its own column, or where the names stand one that is printed or numbered as such. */
function isHeading({ cell: { field }, column }: Match<IndicatorColumnField>): boolean {
  if (level1Kind(field) === null && level2Kind(field) === null) return false;
  if (column.field === 'level1') return true;
  return (
    column.field === 'name' && (isLevelHeading(field) || isSubtotalLabel(field) || numberingOf(field) !== undefined)
  );
}

const isDash = ({ kind }: Field): boolean => kind === 'dash' || kind === 'none';

/** How a heading is numbered, whatever its number: 一、 of 二、效益指标, (一) of （四）成本指标. */
const NUMBER = /^(?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+[、.]|\d+(?:\.\d+)*[、.]?)/u;
const numberingOf = ({ evidence }: Field): string | undefined =>
  NUMBER.exec(evidence.squeezed)?.[0]
    .replace(/[一二三四五六七八九十]+/u, '一')
    .replace(/\d+/gu, '1');

/** Whether a heading is numbered in another way than the one that opened level 1. */
function isNumberedBelow(heading: Field, opened: Field): boolean {
  const [own, first] = [numberingOf(heading), numberingOf(opened)];
  return own !== undefined && first !== undefined && own !== first;
}

/** 一、产出指标（50分） right above the headings opens the rows below them. */
export const sectionAbove = (line: Line | undefined, columns: readonly IndicatorColumn[]): readonly Line[] => {
  const isSection = line?.isOneText === true && line.cells[0] !== undefined && level1Kind(line.cells[0]) !== null;
  return isSection && !columns.some(({ field }) => field === 'level1') ? [line.plain] : [];
};

export const sections = passage('sections', 'indicators', sectionOf, () => null);
