import { closing } from '../../lexicon';
import { flatMap, signOf, sum, ZERO, type Decimal } from '../../scoring';
import type { Field } from '../cells/content';
import { level1Kind, level2Kind, type IndicatorColumnField } from '../evidence/labels';
import { COLUMN_WEIGHTS } from '../search/weights';
import type { IndicatorColumn } from './columns';

/** The cells below the headings, by the index of their column and their row. */
export type CellsBelow = readonly ReadonlyMap<number, Field>[];

/**
 * What columns hold whose headings say nothing, by what stands below them: names behind the levels, targets and results
 * of one shape, scores within their points. Rows that agree are evidence; one that does not may be the form's fault and
 * is none against it. Where two columns could hold the same, neither is known.
 */
export function columnsByContent(
  columns: readonly IndicatorColumn[],
  below: CellsBelow,
): ReadonlyMap<number, IndicatorColumnField> {
  const found = new Map<number, IndicatorColumnField>();
  const known = (field: IndicatorColumnField): number => columns.findIndex((column) => column.field === field);
  const name = known('name');
  const isOpen = (at: number): boolean => at > name && !found.has(at) && columns[at]?.by === 'nothing';
  const indexes = [...columns.keys()];

  const pairUp = (
    [first, second]: readonly [IndicatorColumnField, IndicatorColumnField],
    couldBe: (at: number) => boolean,
    isPair: (one: number, other: number) => boolean,
  ): void => {
    const [one, other] = [known(first), known(second)];
    if (one >= 0 && other >= 0) return;
    const couldBeFirst = one >= 0 ? [one] : indexes.filter(couldBe);
    const couldBeSecond = other >= 0 ? [other] : indexes.filter(couldBe);
    const pairs = flatMap(couldBeFirst, (a) =>
      flatMap(couldBeSecond, (b) => (a !== b && isPair(a, b) ? [[a, b]] : [])),
    );
    const [pair] = pairs;
    if (pairs.length !== 1 || !pair) return;
    [first, second].forEach((field, index) => {
      if (known(field) < 0) found.set(pair[index] ?? -1, field);
    });
  };

  pairUp(['points', 'score'], isOpen, (a, b) => areScoresWithin(below, a, b));
  pairUp(
    ['target', 'actual'],
    (at) => isOpen(at) || (at > name && isStandard(columns[at])),
    (a, b) =>
      haveOneShape(below[a], below[b]) && (known('target') >= 0 || known('actual') >= 0 || asksFirst(below, a, b)),
  );
  if (name < 0) {
    const values = indexes.filter((at) => VALUES.has(found.get(at) ?? columns[at]?.field ?? 'other'));
    const names = indexes.filter((at) => at < Math.min(...values) && isOpen(at) && areNames(below[at]));
    const [only] = names;
    if (names.length === 1 && only !== undefined && values.length > 2) found.set(only, 'name');
  }
  return found;
}

const VALUES: ReadonlySet<IndicatorColumnField> = new Set(['target', 'actual', 'points', 'score']);

/** 绩效标准 above ≥90% is a target; above words it is how a row is scored. */
const isStandard = (column: IndicatorColumn | undefined): boolean =>
  column?.field === 'other' &&
  column.by === 'likeness' &&
  closing('standard-word', column.heading.evidence.key.base) !== null;

/** The cells of two columns that stand in one row. */
function inOneRow(one: ReadonlyMap<number, Field> = NONE, other: ReadonlyMap<number, Field> = NONE): [Field, Field][] {
  return [...one].flatMap(([row, cell]): [Field, Field][] => {
    const beside = other.get(row);
    return beside ? [[cell, beside]] : [];
  });
}

const NONE: ReadonlyMap<number, Field> = new Map();

const isMost = (count: number, all: number): boolean => 10 * count >= COLUMN_WEIGHTS.majority * all;

/** Points of a form come to a hundred, with those of its funds or without. */
const LEAST_POINTS = 50;
const MOST_POINTS = 120;
const FEWEST_SCORED = 3;
const ROUND = 5;

/**
 * Whether the numbers of a column are scores within the points of another: few are above, half have them all. Both ways
 * round that may hold: points come to a round sum, and where both do they stand first.
 */
function areScoresWithin(below: CellsBelow, one: number, other: number): boolean {
  const pairs = inOneRow(below[one], below[other]).flatMap(([a, b]): [Decimal, Decimal][] =>
    a.number && b.number && !a.isPercent && !b.isPercent ? [[a.number, b.number]] : [],
  );
  if (pairs.length < FEWEST_SCORED || !isMost(pairs.length, below[one]?.size ?? 0)) return false;
  const [points, scores] = [sum(pairs.map(([a]) => a)), sum(pairs.map(([, b]) => b))];
  const isPointsFirst = isRound(points) === isRound(scores) ? one < other : isRound(points);
  return (
    isPointsFirst &&
    points.gte(LEAST_POINTS) &&
    points.lte(MOST_POINTS) &&
    isMost(pairs.filter(([a, b]) => b.lte(a)).length, pairs.length) &&
    2 * pairs.filter(([a, b]) => b.eq(a)).length >= pairs.length
  );
}

const isRound = (all: Decimal): boolean => all.mod(ROUND).eq(ZERO);

const LONGEST_MEASURE = 24;
/** A number that is no mark, with what it counts. */
const MEASURED = /\d[\d,.]*\s*(%|\p{Script=Han}{0,2})/u;

/** What a cell's number counts: ≥3000吨 and 3060吨（尿素1860吨） count 吨; `null` where it tells none. */
function countedIn({ kind, isPercent, evidence: { folded } }: Field): string | null {
  if (kind === 'number') return isPercent ? '%' : '';
  const [, counted = null] = (folded.length <= LONGEST_MEASURE && MEASURED.exec(folded)) || [];
  return counted?.startsWith('分') ? null : counted;
}

/** Whether most cells of two columns tell numbers of the same things. */
function haveOneShape(
  one: ReadonlyMap<number, Field> | undefined,
  other: ReadonlyMap<number, Field> | undefined,
): boolean {
  const pairs = inOneRow(one, other).map(([a, b]) => [countedIn(a), countedIn(b)] as const);
  const same = pairs.filter(([a, b]) => a !== null && b !== null && a.slice(0, 1) === b.slice(0, 1));
  return same.length >= COLUMN_WEIGHTS.fewestCells && isMost(same.length, pairs.length);
}

/** Whether the first of two neighbours asks for what the second tells: signs stand in it alone. */
function asksFirst(below: CellsBelow, one: number, other: number): boolean {
  const isSigned = (at: number): boolean =>
    [...(below[at] ?? NONE).values()].some(({ text }) => signOf(text.replace(/[\d,.]+.*$/su, '')) !== null);
  return other === one + 1 && isSigned(one) && !isSigned(other);
}

const SHORTEST_NAME = 3;

/** Whether most cells of a column are texts of their own that name no level. */
function areNames(cells: ReadonlyMap<number, Field> = NONE): boolean {
  const names = [...cells.values()].filter(
    (cell) =>
      cell.kind === 'text' &&
      cell.text.length >= SHORTEST_NAME &&
      level1Kind(cell) === null &&
      level2Kind(cell) === null,
  );
  const texts = new Set(names.map(({ text }) => text));
  return names.length >= FEWEST_SCORED && isMost(texts.size, cells.size);
}
