import { align, alignStraight, type AlignCell, type AlignColumn, type AlignCosts, type Match } from './align';
import type { IndicatorColumn } from './columns';
import type { Field } from './content';
import type { Displacement, Indicator, LevelLabel, Move } from './form';
import { isLevelHeading, isNoteLabel, level1Kind, level2Kind, type IndicatorColumnField, type Level1Kind, type Level2Kind } from './labels';
import { blankField, type Line } from './lines';
import { pointsInLabel } from './read-funds';
import { readValue } from './read-value';
import { foldWidth } from './text';

/** What the indicator block of a form holds. */
export interface IndicatorBlock {
  readonly indicators: readonly Indicator[];
  readonly displacements: readonly Displacement[];
  readonly placeholders: readonly Field[];
}

const UNCHANGED = /^无(?:偏差|变化)$/u;
const PLACEHOLDER_NAME = /^(?:指标|★)?\d*[:：.、]?$|^[.…·]+$/u;

/** What a cell's content says about the column it may belong to. */
export function indicatorCosts(hasCostTaxonomy: boolean): AlignCosts<IndicatorColumnField> {
  return {
    content: (cell, column) => contentCost(cell, column, hasCostTaxonomy),
    missing(column) {
      if (column === 'name') return 6;
      if (column === 'target' || column === 'actual') return 1.5;
      return column === 'points' || column === 'score' ? 1 : 0;
    },
  };
}

function contentCost(cell: Field, column: IndicatorColumnField, hasCostTaxonomy: boolean): number {
  const isNumber = cell.kind === 'number' || cell.kind === 'error' || cell.kind === 'not-computed';
  switch (column) {
    case 'level1': {
      const kind = level1Kind(cell.text);
      if (kind === 'cost' && !hasCostTaxonomy) return 1;
      return kind === null ? 6 : 0;
    }
    case 'level2':
      if (level2Kind(cell.text) !== null) return 0;
      return isNumber ? 7 : cell.text.length <= 12 ? 3 : 6;
    case 'name':
      if (isNumber) return 5;
      return isLevelHeading(cell.text) ? 5 : UNCHANGED.test(cell.text) ? 6 : 0;
    case 'nature':
      return cell.text.length <= 4 && !isNumber ? 0 : 4;
    case 'unit':
      return isNumber ? 4 : cell.text.length <= 6 ? 0 : 1;
    case 'target':
    case 'actual':
      if (UNCHANGED.test(cell.text) || isLevelHeading(cell.text)) return 6;
      return isNumber || cell.kind !== 'text' || /\d/u.test(cell.text) ? 0 : cell.text.length <= 20 ? 1 : 2;
    case 'points':
    case 'score':
      if (cell.kind === 'number') return cell.isPercent ? 5 : 0;
      return cell.kind === 'text' ? 8 : cell.kind === 'dash' || cell.kind === 'none' ? 1 : 0;
    case 'reason':
      return cell.kind === 'number' ? 4 : 0;
    case 'other':
      return 0.5;
  }
}

/** Content costs up to this sum are borne where every cell stands under a heading. */
const BEARABLE = 2.5;

/** Reads the rows between the headings and the total row. */
export function readIndicators(
  lines: readonly Line[],
  columns: readonly IndicatorColumn[],
  rankOf: (column: number) => number,
): IndicatorBlock {
  const hasCostTaxonomy = lines.some((line) => line.cells.some((cell) => /^(?:经济|社会|生态环境)成本/u.test(cell.text)));
  const costs = indicatorCosts(hasCostTaxonomy);
  const alignColumns: AlignColumn<IndicatorColumnField>[] = columns.map((column) => ({
    field: column.field,
    rank: rankOf(column.heading.address.column),
  }));
  const first = alignColumns[0]?.rank ?? 0;
  const rows = lines.flatMap((line) => {
    const cells = rowCells(line, first, rankOf);
    if (cells.length === 0 || (line.cells[0] && isNoteLabel(line.cells[0].text))) return [];
    return [{ line, matches: alignStraight(cells, alignColumns, costs, BEARABLE) ?? align(cells, alignColumns, costs) }];
  });
  return collect(rows, columns);
}

/** The cells of a row without the block's own label (年度绩效指标) to the left of the first column. */
function rowCells(line: Line, first: number, rankOf: (column: number) => number): AlignCell[] {
  return line.cells
    .map((field) => ({ field, rank: rankOf(field.address.column) }))
    .filter((cell) => cell.field.text !== '' && (cell.rank >= first || !/绩效(?:目标|指标)/u.test(cell.field.text)));
}

interface AlignedRow {
  readonly line: Line;
  readonly matches: readonly Match<IndicatorColumnField>[];
}

function collect(rows: readonly AlignedRow[], columns: readonly IndicatorColumn[]): IndicatorBlock {
  const indicators: Indicator[] = [];
  const displacements: Displacement[] = [];
  const placeholders: Field[] = [];
  const headings = new Map(columns.map((column) => [column.field, column.heading.address.column]));
  let level1: LevelLabel<Level1Kind> | null = null;
  let level2: LevelLabel<Level2Kind> | null = null;
  for (const { line, matches } of rows) {
    const cells = new Map(matches.map((match) => [match.column.field, match.cell.field]));
    const has1 = cells.get('level1');
    const has2 = cells.get('level2');
    if (has1) [level1, level2] = [levelLabel(has1, level1Kind), null];
    if (has2) {
      const belongsTo1 = isStrayLevel1(has2, level1);
      if (belongsTo1) {
        [level1, level2] = [levelLabel(has2, level1Kind), null];
        const column = headings.get('level1');
        if (column !== undefined) displacements.push(labelDisplacement(has2, column));
      } else level2 = levelLabel(has2, level2Kind);
    }
    const name = cells.get('name') ?? null;
    if (isPlaceholder(name, cells)) {
      if (name) placeholders.push(name);
      continue;
    }
    if (!hasIndicator(name, cells)) continue;
    const moves = movesOf(matches, headings);
    if (moves.length > 0) displacements.push({ kind: 'row', row: line.row, moves });
    indicators.push(buildIndicator(line.row, cells, headings, level1, level2));
  }
  return { indicators, displacements, placeholders };
}

const levelLabel = <K>(field: Field, kindOf: (text: string) => K | null): LevelLabel<K> => ({
  field,
  kind: kindOf(field.text),
  points: pointsInLabel(field.text),
});

/** A level-1 heading in the level-2 column, where level 1 still says something else. */
function isStrayLevel1(field: Field, level1: LevelLabel<Level1Kind> | null): boolean {
  const kind = level1Kind(field.text);
  if (kind === null || kind === 'cost' || kind === 'execution' || !/指标$/u.test(field.text)) return false;
  return level1 !== null && level1.kind !== kind;
}

function labelDisplacement(from: Field, column: number): Displacement {
  const { row } = from.address;
  return { kind: 'label', row, moves: [{ from, to: { row, column }, column: 'level1' }] };
}

function movesOf(matches: readonly Match<IndicatorColumnField>[], headings: ReadonlyMap<IndicatorColumnField, number>): Move[] {
  return matches.flatMap(({ cell, column }) => {
    const to = headings.get(column.field);
    if (cell.rank === column.rank || to === undefined) return [];
    return [{ from: cell.field, to: { row: cell.field.address.row, column: to }, column: column.field }];
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

/** A row holds an indicator where it names one; values without a name count where there is a target or an actual. */
function hasIndicator(name: Field | null, cells: ReadonlyMap<IndicatorColumnField, Field>): boolean {
  if (name) return true;
  return cells.has('target') || cells.has('actual') || (cells.has('points') && cells.has('score'));
}

function buildIndicator(
  row: number,
  cells: ReadonlyMap<IndicatorColumnField, Field>,
  headings: ReadonlyMap<IndicatorColumnField, number>,
  level1: LevelLabel<Level1Kind> | null,
  level2: LevelLabel<Level2Kind> | null,
): Indicator {
  const optional = (column: IndicatorColumnField): Field | null => {
    const heading = headings.get(column);
    return cells.get(column) ?? (heading === undefined ? null : blankField(row, heading));
  };
  const required = (column: IndicatorColumnField): Field => optional(column) ?? blankField(row, headings.get('name') ?? 0);
  const name = required('name');
  const points = optional('points');
  const target = readValue(required('target'), optional('nature'), optional('unit'));
  return {
    row,
    level1,
    level2,
    name,
    target,
    actual: readValue(required('actual'), null, null),
    points,
    score: optional('score'),
    reason: optional('reason'),
    isSubRow: /^其中/u.test(name.text),
    isApplicable: isApplicable(name, target.field, points),
  };
}

/** 无 · 无 · 无 · 0 · 0 stands for no indicator; so does a row of dashes without points. */
function isApplicable(name: Field, target: Field, points: Field | null): boolean {
  const isEmpty = (cell: Field): boolean => cell.kind === 'none' || cell.kind === 'dash' || cell.kind === 'blank';
  const carriesPoints = points !== null && points.number !== null && !points.number.eq(0);
  if (carriesPoints) return true;
  return !isEmpty(name) && !(points !== null && (isEmpty(target) && target.kind !== 'blank'));
}
