import { phrase } from '../../lexicon';
import type { Match } from '../align/align';
import { alignIndicators, type AlignedRow } from '../align/align-indicators';
import { buildIndicator } from './build-indicator';
import type { IndicatorColumn } from './columns';
import type { Field } from '../cells/content';
import type { Displacement, Indicator, LevelLabel, Move } from '../model/form';
import type { levelsInOne } from './levels-in-one';
import { levelLabel, type Levels, type sections } from './sections';
import { level1Kind, level2Kind, type IndicatorColumnField, type Level1Kind } from '../evidence/labels';
import type { Line } from '../cells/lines';
import { tickedIn } from './ticked-columns';
import { halvesOf } from './values-in-one';
import { joinedRows } from './values-in-rows';
import { flatMap } from '../../scoring';

/** What the indicator block of a form holds. */
export interface IndicatorBlock {
  readonly indicators: readonly Indicator[];
  readonly displacements: readonly Displacement[];
  readonly placeholders: readonly Field[];
  /** Cells of indicator rows that fit no column. */
  readonly unplaced: readonly Field[];
}

const PLACEHOLDER_NAME = phrase`^(?:${'indicator-word'}|★)?\d*[:：.、]?$|^[.…·]+$`;

/** What is read of rows where other constructs leave room for it. */
interface RowPassages {
  readonly sections: typeof sections;
  readonly levelsInOne: typeof levelsInOne;
}

/** Reads the rows between the headings and the total row. */
export function readIndicators(
  lines: readonly Line[],
  columns: readonly IndicatorColumn[],
  rankOf: (column: number) => number,
  passages: RowPassages,
): IndicatorBlock {
  const { lines: joined, actuals } = joinedRows(lines, columns);
  const rows = alignIndicators(joined, columns, rankOf);
  const indicators: Indicator[] = [];
  const displacements: Displacement[] = [];
  const placeholders: Field[] = [];
  const unplaced: Field[] = [];
  const both = columns.find(({ holdsBoth }) => holdsBoth);
  const places = new Map([
    ...(both ? [['actual', both.column] as const] : []),
    ...columns.map(({ field, column }) => [field, column] as const),
  ]);
  let levels: Levels = { level1: null, level2: null };
  for (const [at, { line, matches, unplaced: leftOver, isKnown }] of rows.entries()) {
    const section = passages.sections.read(rows, at, places, levels);
    if (section) {
      levels = (section.level1 && passages.levelsInOne.read(section.level1.field)) ?? section;
      continue;
    }
    const { cells, whole } = cellsOf(matches, both, actuals.get(line.row));
    const opened = levelsIn(cells, levels, passages.levelsInOne.read);
    levels = opened.levels;
    const name = cells.get('name') ?? null;
    const isLeftOver = isPlaceholder(name, cells);
    const isIndicator = !isLeftOver && hasIndicator(name, cells) && !isLoneText(matches);
    if (name && isLeftOver) placeholders.push(name);
    const shown = isIndicator ? matches : matches.filter((match) => match.column.field === 'level1');
    const found =
      displacementOf({ row: line.row, matches: shown, isKnown }, opened.stray, columns) ??
      lateLabel(opened.late, indicators[0]);
    if (found) displacements.push(found);
    if (!isIndicator) continue;
    unplaced.push(...leftOver, ...whole);
    const own = buildIndicator(line.row, cells, places, levels.level1, levels.level2);
    indicators.push({ ...asPart(own, cells, indicators.at(-1)), ticked: tickedIn(matches, columns) });
  }
  return { indicators, displacements, placeholders, unplaced };
}

interface RowCells {
  readonly cells: ReadonlyMap<IndicatorColumnField, Field>;
  /** The cell that should hold target and result and has no two halves. */
  readonly whole: readonly Field[];
}

/** The cells of a row by column; one that holds target and result stands for both. */
function cellsOf(
  matches: readonly Match<IndicatorColumnField>[],
  both: IndicatorColumn | undefined,
  below: Field | undefined,
): RowCells {
  const cells = new Map(matches.map((match) => [match.column.field, match.cell.field]));
  const whole = cells.get('target');
  if (below) cells.set('actual', below);
  if (!both?.holdsBoth || both.holdsBoth === 'in-rows' || !whole) return { cells, whole: [] };
  const halves = halvesOf(whole, both.holdsBoth);
  if (!halves) return { cells, whole: [whole] };
  return { cells: cells.set('target', halves.target).set('actual', halves.actual), whole: [] };
}

/**
 * A row without points and levels of its own goes on with the parts, 其中, of an indicator above them, or is the first
 * part of one that has its points but leaves its values to what stands below it.
 */
function asPart(
  own: Indicator,
  cells: ReadonlyMap<IndicatorColumnField, Field>,
  before: Indicator | undefined,
): Indicator {
  if (!before || cells.has('level1') || cells.has('level2')) return own;
  const isWithoutPoints = [own.points, own.score].every((cell) => cell?.kind === 'blank');
  const goesOn = before.isSubRow && before.points?.kind === 'blank';
  return isWithoutPoints && (goesOn || isPartOf(own, before)) ? { ...own, isSubRow: true } : own;
}

function isPartOf(own: Indicator, { points, target, actual }: Indicator): boolean {
  const isGiven = [own.target, own.actual].every(({ field }) => field.kind !== 'blank');
  return isGiven && points?.number != null && [target, actual].every(({ field }) => field.kind === 'blank');
}

interface OpenedLevels {
  readonly levels: Levels;
  /** A level-1 label in the column of level 2. */
  readonly stray: Field | null;
  /** A level-1 label below the first rows of its block. */
  readonly late: Field | null;
}

/** The levels in force in a row that may open new ones. */
function levelsIn(
  cells: ReadonlyMap<IndicatorColumnField, Field>,
  { level1, level2 }: Levels,
  inOne: typeof levelsInOne.read,
): OpenedLevels {
  const [has1, has2] = [cells.get('level1'), cells.get('level2')];
  if (!has1 && !has2) return { levels: { level1, level2 }, stray: null, late: null };
  const joined = flatMap([has1, has2], (cell) => (cell && inOne(cell)) ?? [])[0];
  if (joined) return { levels: joined, stray: null, late: null };
  if (!has1 && has2 && isStrayLevel1(has2, level1)) {
    return { levels: { level1: levelLabel(has2, level1Kind), level2: null }, stray: has2, late: null };
  }
  const first = has1 ? levelLabel(has1, level1Kind) : level1;
  // A level-1 label below the first rows of its block leaves their level 2 in force.
  const kept = has1 && level1 !== null ? null : level2;
  const second = has2 ? levelLabel(has2, level2Kind) : kept;
  const isLate = !has2 && level1 === null && level2 !== null;
  return { levels: { level1: first, level2: second }, stray: null, late: (isLate && has1) || null };
}

/** What satisfaction indicators say at level 2, and some forms at level 1 too. */
const WHOSE_SATISFACTION = phrase`^\p{L}{2,}${'satisfaction-word'}`;

/** A level-1 heading in the level-2 column, where level 1 still says something else. */
function isStrayLevel1(field: Field, level1: LevelLabel<Level1Kind> | null): boolean {
  if (level1 === null || !field.text.endsWith('指标') || WHOSE_SATISFACTION.test(field.text)) return false;
  const kind = level1Kind(field);
  return kind !== null && kind !== 'cost' && kind !== 'execution' && level1.kind !== kind;
}

/** What of a row stands in a wrong place: cells of several columns, or a level-1 label alone. */
function displacementOf(
  { row, matches, isKnown }: Pick<AlignedRow, 'matches' | 'isKnown'> & { readonly row: number },
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
  return { kind: all.every((move) => move.column === 'level1') ? 'label' : 'row', row, moves: all, isKnown };
}

/** A level-1 label that stands below the first rows of its block. */
function lateLabel(from: Field | null, first: Indicator | undefined): Displacement | null {
  if (!from || !first) return null;
  const { row, column } = from.address;
  return {
    kind: 'label',
    row,
    moves: [{ from, to: { row: first.row, column }, column: 'level1' }],
    isKnown: true,
  };
}

function movesOf(matches: readonly Match<IndicatorColumnField>[], columns: readonly IndicatorColumn[]): Move[] {
  return flatMap(matches, ({ cell, column }) => {
    if (cell.rank === column.rank) return [];
    const home = columns.findLast(({ field }) => field === column.field);
    const { row, column: at } = cell.field.address;
    // Under a heading merged over several columns a value may stand in any of them.
    const isUnderOwnHeading = columns.some((one) => one.column === at && one.heading === home?.heading);
    // In a column of no use a cell is misplaced no more than anywhere else.
    if (!home || isUnderOwnHeading || column.field === 'other') return [];
    return [{ from: cell.field, to: { row, column: home.column }, column: column.field }];
  });
}

const VALUE_COLUMNS = ['target', 'actual', 'points', 'score'] as const;

function isPlaceholder(name: Field | null, cells: ReadonlyMap<IndicatorColumnField, Field>): boolean {
  if (!name || !PLACEHOLDER_NAME.test(name.evidence.squeezed)) return false;
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
