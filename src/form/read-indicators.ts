import { ZERO } from '../scoring';
import { align, alignStraight, type AlignCell, type AlignColumn, type Match } from './align';
import type { IndicatorColumn } from './columns';
import type { Field } from './content';
import type { Displacement, Indicator, LevelLabel, Move } from './form';
import { BEARABLE, indicatorCosts } from './indicator-costs';
import {
  isGradeLabel,
  isNoteLabel,
  isSubtotalLabel,
  level1Kind,
  level2Kind,
  type IndicatorColumnField,
  type Level1Kind,
  type Level2Kind,
} from './labels';
import { blankField, distinctTexts, saysTheSame, withoutCopies, type Line } from './lines';
import { pointsInLabel } from './read-funds';
import { withPoints } from './read-number';
import { readValue } from './read-value';
import { rebase } from './rebase';
import { foldWidth, labelKey } from './text';

/** What the indicator block of a form holds. */
export interface IndicatorBlock {
  /** The columns where the block's values stand, which may be beside their headings. */
  readonly columns: readonly IndicatorColumn[];
  readonly indicators: readonly Indicator[];
  readonly displacements: readonly Displacement[];
  readonly placeholders: readonly Field[];
  /** Cells of indicator rows that fit no column. */
  readonly unplaced: readonly Field[];
}

const PLACEHOLDER_NAME = /^(?:指标|★)?\d*[:：.、]?$|^[.…·]+$/u;

/** Reads the rows between the headings and the total row. */
export function readIndicators(
  lines: readonly Line[],
  columns: readonly IndicatorColumn[],
  rankOf: (column: number) => number,
): IndicatorBlock {
  const hasCostTaxonomy = lines.some((line) =>
    line.cells.some((cell) => /^(?:经济|社会|生态环境)成本/u.test(cell.text)),
  );
  const alignAll = (places: readonly IndicatorColumn[]): AlignedRow[] =>
    lines.flatMap((written) => {
      // A remark or a section over the whole width, copied into every cell of it.
      const line = distinctTexts(written).length === 1 ? withoutCopies(written) : written;
      if (isBesideIndicators(line)) return [];
      return alignRow(line, columns, places, rankOf, hasCostTaxonomy) ?? [];
    });
  const rows = alignAll(columns);
  const places = rebase(
    columns,
    rows.map((row) => row.matches),
    rankOf,
  );
  return { columns: places, ...collect(places === columns ? rows : alignAll(places), places) };
}

/** Remarks, signatures, grades and subtotals between the rows are no indicators. */
function isBesideIndicators({ cells }: Line): boolean {
  const isOther = (text: string): boolean => isNoteLabel(text) || isGradeLabel(text) || isSubtotalLabel(text);
  return (cells[0] !== undefined && isOther(cells[0].text)) || cells.some(({ text }) => isSubtotalLabel(text));
}

/** A row stands straight under the headings or where the block's values stand; else it is displaced. `null`: nothing to read. */
function alignRow(
  line: Line,
  columns: readonly IndicatorColumn[],
  places: readonly IndicatorColumn[],
  rankOf: (column: number) => number,
  hasCostTaxonomy: boolean,
): AlignedRow | null {
  const toAlign = (list: readonly IndicatorColumn[]): AlignColumn<IndicatorColumnField>[] =>
    list.map(({ field, column }) => ({ field, rank: rankOf(column) }));
  const [underHeadings, underPlaces] = [toAlign(columns), toAlign(places)];
  const headed = new Set([...underHeadings, ...underPlaces].map(({ rank }) => rank));
  const shared = columns.filter((column, index) => {
    const before = columns[index - 1];
    return before !== undefined && saysTheSame(before.heading, column.heading);
  });
  const cells = rowCells(line, headed, new Set(shared.map(({ column }) => rankOf(column))), rankOf);
  if (cells.length === 0) return null;
  const opensSatisfaction = cells.some((cell) => level1Kind(cell.field.text) === 'satisfaction');
  const costs = indicatorCosts({ hasCostTaxonomy, opensSatisfaction });
  const matches =
    alignStraight(cells, underHeadings, costs, BEARABLE) ??
    alignStraight(cells, underPlaces, costs, BEARABLE) ??
    align(cells, underPlaces, costs);
  const placed = new Set(matches.map(({ cell }) => cell));
  return { line, matches, unplaced: cells.flatMap((cell) => (placed.has(cell) ? [] : cell.field)) };
}

/** 年度绩效指标, in one cell or a character a row. */
const isBlockLabel = ({ text }: Field): boolean =>
  text.length === 1 || /绩效(?:目标|指标)|^(?:项目|年度)?绩效(?:\d+分)?$/u.test(labelKey(text).base || text);

/**
 * The cells of a row without the block's own label (年度绩效指标) to the left of the first column, and without the
 * copies of a merged cell that stand under no heading, or under a copy of one.
 */
function rowCells(
  line: Line,
  headed: ReadonlySet<number>,
  shared: ReadonlySet<number>,
  rankOf: (column: number) => number,
): AlignCell[] {
  const first = Math.min(...headed);
  const cells = line.cells.map((field) => ({ field, rank: rankOf(field.address.column) }));
  return cells.filter(({ field, rank }, index) => {
    if (field.text === '') return false;
    if (rank < first && isBlockLabel(field)) return false;
    const before = cells[index - 1];
    const isCopy = before !== undefined && before.rank === rank - 1 && saysTheSame(before.field, field);
    return !(isCopy && field.kind === 'text' && (shared.has(rank) || !headed.has(rank)));
  });
}

interface AlignedRow {
  readonly line: Line;
  readonly matches: readonly Match<IndicatorColumnField>[];
  /** Cells that fit no column. */
  readonly unplaced: readonly Field[];
}

function collect(rows: readonly AlignedRow[], columns: readonly IndicatorColumn[]): Omit<IndicatorBlock, 'columns'> {
  const indicators: Indicator[] = [];
  const displacements: Displacement[] = [];
  const placeholders: Field[] = [];
  const unplaced: Field[] = [];
  const places = new Map(columns.map(({ field, column }) => [field, column]));
  let level1: LevelLabel<Level1Kind> | null = null;
  let level2: LevelLabel<Level2Kind> | null = null;
  for (const { line, matches, unplaced: leftOver } of rows) {
    const cells = new Map(matches.map((match) => [match.column.field, match.cell.field]));
    const has1 = cells.get('level1');
    const has2 = cells.get('level2');
    if (isSection(matches, places)) {
      [level1, level2] = [levelLabel(matches[0]?.cell.field as Field, level1Kind), null];
      continue;
    }
    const isStray = !has1 && has2 !== undefined && isStrayLevel1(has2, level1);
    if (has1) [level1, level2] = [levelLabel(has1, level1Kind), null];
    if (isStray) [level1, level2] = [levelLabel(has2, level1Kind), null];
    else if (has2) level2 = levelLabel(has2, level2Kind);

    const name = cells.get('name') ?? null;
    const isLeftOver = isPlaceholder(name, cells);
    const isIndicator = !isLeftOver && hasIndicator(name, cells) && !isLoneText(matches);
    if (name && isLeftOver) placeholders.push(name);
    const shown = isIndicator ? matches : matches.filter((match) => match.column.field === 'level1');
    const displacement = displacementOf(line.row, shown, isStray ? has2 : null, columns);
    if (displacement) displacements.push(displacement);
    if (!isIndicator) continue;
    unplaced.push(...leftOver);
    indicators.push(buildIndicator(line.row, cells, places, level1, level2));
  }
  return { indicators, displacements, placeholders, unplaced };
}

/** A level-1 heading alone in its row, 一、产出指标（50分）, in a form without a column for them. */
const isSection = (
  matches: readonly Match<IndicatorColumnField>[],
  places: ReadonlyMap<IndicatorColumnField, number>,
): boolean => matches.length === 1 && !places.has('level1') && level1Kind(matches[0]?.cell.field.text ?? '') !== null;

const levelLabel = <K>(field: Field, kindOf: (text: string) => K | null): LevelLabel<K> => ({
  field,
  kind: kindOf(field.text),
  points: pointsInLabel(field.text),
});

/** What satisfaction indicators say at level 2, and some forms at level 1 too. */
const WHOSE_SATISFACTION = /^\p{L}{2,}满意度/u;

/** A level-1 heading in the level-2 column, where level 1 still says something else. */
function isStrayLevel1(field: Field, level1: LevelLabel<Level1Kind> | null): boolean {
  const kind = WHOSE_SATISFACTION.test(field.text) ? null : level1Kind(field.text);
  if (kind === null || kind === 'cost' || kind === 'execution' || !/指标$/u.test(field.text)) return false;
  return level1 !== null && level1.kind !== kind;
}

/** What of a row stands in a wrong place: cells of several columns, or a level-1 label alone. */
function displacementOf(
  row: number,
  matches: readonly Match<IndicatorColumnField>[],
  stray: Field | null,
  columns: readonly IndicatorColumn[],
): Displacement | null {
  const moves = movesOf(matches, columns).filter((move) => move.from !== stray);
  const home = columns.find(({ field }) => field === 'level1')?.column;
  const label: Move[] =
    stray && home !== undefined && home !== stray.address.column
      ? [{ from: stray, to: { row, column: home }, column: 'level1' }]
      : [];
  const all = [...label, ...moves];
  if (all.length === 0) return null;
  return { kind: all.every((move) => move.column === 'level1') ? 'label' : 'row', row, moves: all };
}

function movesOf(matches: readonly Match<IndicatorColumnField>[], columns: readonly IndicatorColumn[]): Move[] {
  return matches.flatMap(({ cell, column }) => {
    const home = columns.find(({ field }) => field === column.field);
    const { row, column: at } = cell.field.address;
    // Under a heading merged over several columns a value may stand in any of them.
    const isUnderOwnHeading = columns.some((one) => one.column === at && one.heading === home?.heading);
    if (cell.rank === column.rank || !home || isUnderOwnHeading) return [];
    return [{ from: cell.field, to: { row, column: home.column }, column: column.field }];
  });
}

const VALUE_COLUMNS = ['target', 'actual', 'points', 'score'] as const;

function isPlaceholder(name: Field | null, cells: ReadonlyMap<IndicatorColumnField, Field>): boolean {
  if (!name || !PLACEHOLDER_NAME.test(foldWidth(name.text).replace(/\s/gu, ''))) return false;
  return VALUE_COLUMNS.every((column) => {
    const cell = cells.get(column);
    return !cell || cell.kind === 'dash' || cell.kind === 'none';
  });
}

/** A text alone in its row and not where a name stands: a remark between the rows. */
function isLoneText(matches: readonly Match<IndicatorColumnField>[]): boolean {
  const [only] = matches;
  return matches.length === 1 && only !== undefined && only.cell.rank !== only.column.rank;
}

/** A row holds an indicator where it names one; values without a name count where there is a target or an actual. */
function hasIndicator(name: Field | null, cells: ReadonlyMap<IndicatorColumnField, Field>): boolean {
  if (name) return true;
  return cells.has('target') || cells.has('actual') || (cells.has('points') && cells.has('score'));
}

function buildIndicator(
  row: number,
  cells: ReadonlyMap<IndicatorColumnField, Field>,
  places: ReadonlyMap<IndicatorColumnField, number>,
  level1: LevelLabel<Level1Kind> | null,
  level2: LevelLabel<Level2Kind> | null,
): Indicator {
  const optional = (column: IndicatorColumnField): Field | null => {
    const place = places.get(column);
    return cells.get(column) ?? (place === undefined ? null : blankField(row, place));
  };
  const required = (column: IndicatorColumnField): Field =>
    optional(column) ?? blankField(row, places.get('name') ?? 0);
  const name = required('name');
  const points = withPointsOf(optional('points'));
  const rawScore = optional('rawScore');
  // Some layouts call the points themselves the weight.
  const weight = optional('weight') ?? points;
  const revised = optional('revised');
  const inForce = revised && !isVoid(revised) ? revised : required('target');
  const target = readValue(inForce, optional('nature'), optional('unit'));
  return {
    row,
    level1,
    level2,
    name,
    target,
    actual: readValue(required('actual'), null, null),
    points,
    score: withPointsOf(optional('score')),
    reason: optional('reason'),
    scaled: rawScore && weight && { score: rawScore, weight },
    isSubRow: /^其中/u.test(name.text),
    isApplicable: isApplicable(name, target.field, points),
  };
}

/** Blank, a dash or 无: nothing stands there. */
const isVoid = ({ kind }: Field): boolean => kind === 'none' || kind === 'dash' || kind === 'blank';

const withPointsOf = (field: Field | null): Field | null => field && withPoints(field);

/** 无 · 无 · 无 · 0 · 0 stands for no indicator; so does a row of dashes without points. */
function isApplicable(name: Field, target: Field, points: Field | null): boolean {
  const carriesPoints = points !== null && points.number !== null && !points.number.eq(ZERO);
  if (carriesPoints) return true;
  return !isVoid(name) && !(points !== null && isVoid(target) && target.kind !== 'blank');
}
