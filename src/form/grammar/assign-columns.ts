import { opening, phrase, says } from '../../lexicon';
import type { Field } from '../cells/content';
import { saysTheSame, type Line } from '../cells/lines';
import {
  isIndicatorBlockLabel,
  isRemarkColumnLabel,
  level1Kind,
  level2Kind,
  standardHeading,
  type IndicatorColumnField,
  ROLE,
} from '../evidence/labels';
import { COLUMN_WEIGHTS } from '../search/weights';
import { columnsByContent } from './columns-by-content';
import type { IndicatorColumn } from './columns';
import { withPoints } from './read-number';

/**
 * What the columns of an indicator block hold, chosen together: each heading says what it could be and how surely, the
 * cells below it say so too, and no two columns hold the same.
 */
export function assignColumns(columns: readonly IndicatorColumn[], body: readonly Line[]): IndicatorColumn[] {
  const last = columns.at(-1);
  const cellsBelow = (column: IndicatorColumn): Field[] =>
    body.flatMap(({ cells }) =>
      cells.filter(({ address }) => {
        // What slid out to the right of all headings stood below the last of them.
        const isSlid = column === last && address.column > last.column;
        return address.column === column.column || isSlid;
      }),
    );
  const below = columns.map(cellsBelow);
  // Totals are no rows of the table, and what stands below them is another.
  const rows = body.slice(0, body.findIndex((line, at) => at > 0 && line.names(ROLE.total)) >>> 0);
  const own = new Set(rows.filter((line) => !line.names(ROLE.total)).map(({ row }) => row));
  const byRow = below.map(
    (cells) =>
      new Map(cells.filter(({ address }) => own.has(address.row)).map((cell) => [cell.address.row, withPoints(cell)])),
  );
  const byContent = columnsByContent(columns, byRow);
  const claims = columns.flatMap((_column, index) => claimsOf(columns, index, below[index] ?? [], byContent));
  claims.sort((a, b) => b.weight - a.weight || a.index - b.index);
  const taken = new Map<number, Claim>();
  const filled = new Set<IndicatorColumnField>();
  for (const claim of claims) {
    if (taken.has(claim.index) || filled.has(claim.field)) continue;
    taken.set(claim.index, claim);
    if (claim.field !== 'other') filled.add(claim.field);
  }
  return columns.map((column, index) => {
    const claim = taken.get(index);
    if (!claim || claim.field === column.field) return claim ? column : { ...column, field: 'other' };
    return { ...column, field: claim.field, by: column.by === 'user' ? 'user' : 'likeness' };
  });
}

interface Claim {
  readonly index: number;
  readonly field: IndicatorColumnField;
  readonly weight: number;
}

function claimsOf(
  columns: readonly IndicatorColumn[],
  index: number,
  cells: readonly Field[],
  byContent: ReadonlyMap<number, IndicatorColumnField>,
): Claim[] {
  const own = columns[index];
  if (!own) return [];
  const weights = new Map<IndicatorColumnField, number>();
  const add = (field: IndicatorColumnField, weight: number): void => {
    if (weight > 0) weights.set(field, (weights.get(field) ?? 0) + weight);
  };
  add(own.field, headingWeight(own, columns, index));
  if (own.by === 'likeness' && own.field === 'level1') add('level2', COLUMN_WEIGHTS.neighbour);
  // 单项得分 beside 折算得分 is on a scale of its own.
  if (own.by === 'likeness' && own.field === 'score' && columns.some(isConverted))
    add('rawScore', COLUMN_WEIGHTS.neighbour);
  if (own.by !== 'word' && own.by !== 'user')
    for (const [field, weight] of contentClaims(own, columns, index, cells)) add(field, weight);
  const shown = byContent.get(index);
  if (shown) add(shown, COLUMN_WEIGHTS.content);
  return [...weights].map(([field, weight]) => ({ index, field, weight }));
}

function headingWeight(
  { by, field, heading }: IndicatorColumn,
  columns: readonly IndicatorColumn[],
  at: number,
): number {
  const w = COLUMN_WEIGHTS;
  if (by === 'user') return w.user;
  if (by === 'nothing') return w.nothing;
  if (by === 'likeness') return w.likeness - (isOfHigherLevel(heading) ? w.neighbour : 0);
  const isStandard = heading.evidence.key.base === standardHeading(field);
  return w.word + (isStandard ? w.standard : 0) + (isPointsOfIndicator(columns, at) ? w.neighbour : 0);
}

const isConverted = ({ heading }: IndicatorColumn): boolean => says('converted-score', heading.evidence.key.base);

/** 二级分值 beside 三级分值: what the level above the indicators comes to. */
const isOfHigherLevel = ({ evidence }: Field): boolean => opening('higher-level', evidence.key.base) !== null;

/** Of several columns of points, one for each level, those beside the indicator's score or right of its name are its own. */
function isPointsOfIndicator(columns: readonly IndicatorColumn[], at: number): boolean {
  const [before, own, after] = [columns[at - 1], columns[at], columns[at + 1]];
  if (own?.field !== 'points' || (before && saysTheSame(before.heading, own.heading))) return false;
  const name = columns.findIndex(({ field }) => field === 'name');
  return before?.field === 'name' || after?.field === 'score' || (name >= 0 && at > name);
}

const SHORTEST_SAID = 4;
const isSaid = ({ kind, text }: Field): boolean => kind === 'text' && text.length >= SHORTEST_SAID;

/** 见注①, 注2: short as it is, it says where the rest is told. */
const REFERENCE = phrase`^(?:${'sees-elsewhere'}.|${'note-opening'}\p{N})`;
const isReference = ({ kind, evidence }: Field): boolean => kind === 'text' && REFERENCE.test(evidence.squeezed);

/** 备注 in a form that asks for scores or results, and for reasons nowhere else, is where they are told. */
const isRemarkColumn = ({ heading }: IndicatorColumn, columns: readonly IndicatorColumn[]): boolean =>
  isRemarkColumnLabel(heading) &&
  columns.some(({ field }) => field === 'score' || field === 'actual') &&
  !columns.some(({ field }) => field === 'reason');

/** 绩效指标 heads the names where nothing else does; left of levels it is the block's label. */
export const mayHeadNames = ({ heading, column }: IndicatorColumn, columns: readonly IndicatorColumn[]): boolean =>
  isIndicatorBlockLabel(heading) &&
  !columns.some((one) => one.field === 'name' || (one.column > column && /^level[12]$/u.test(one.field)));

/** What the cells below a heading in no table show. */
function contentClaims(
  own: IndicatorColumn,
  columns: readonly IndicatorColumn[],
  at: number,
  cells: readonly Field[],
): [IndicatorColumnField, number][] {
  const w = COLUMN_WEIGHTS;
  const share = (is: (cell: Field) => boolean): number => cells.filter(is).length / Math.max(cells.length, 1);
  const named = columns.findIndex(({ field, by }) => field === 'name' && by === 'word');
  const name = named < 0 ? columns.map(({ field }) => field).lastIndexOf('name') : named;
  // Level 1 may stand behind the name, 指标类别 | 指标属性, and then level 2 does.
  const isLevelPlace = name < 0 || at < name || columns.findLastIndex(({ field }) => field === 'level1') > name;
  const isMostly = (is: (cell: Field) => boolean): boolean =>
    cells.length >= w.fewestCells && share(is) >= w.majority / 10;
  const isBehindName = at > name;
  const shown: readonly (readonly [IndicatorColumnField, boolean])[] = [
    ['level1', isLevelPlace && isMostly((cell) => level1Kind(cell) !== null)],
    ['level2', isLevelPlace && isMostly((cell) => level2Kind(cell) !== null)],
    ['name', mayHeadNames(own, columns) && isMostly((cell) => isSaid(cell) && !saysTheSame(cell, own.heading))],
    ['reason', isBehindName && isRemarkColumn(own, columns) && cells.some((cell) => isSaid(cell) || isReference(cell))],
    // 50 above the scores: what they come to at most.
    ['score', isBehindName && own.heading.number !== null && isMostly(({ number }) => number !== null)],
  ];
  return shown.flatMap(([field, holds]): [IndicatorColumnField, number][] => (holds ? [[field, w.content]] : []));
}
