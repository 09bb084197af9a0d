import {
  HUNDRED,
  ZERO,
  assess,
  isScoreRight,
  sum,
  type Assessment,
  type Decimal,
  type Profile,
  type ReverseFormula,
} from '../../scoring';
import type { CellAddress, EvaluationForm, Field } from '../../form';
import type { JudgedIndicator } from '../context';
import type { Fix } from '../types';
import type { ScoreVerdict, Verdict } from './verdicts';

/** The cells of an indicator's arithmetic, the score first. */
export function scoreCells({ indicator }: JudgedIndicator): CellAddress[] {
  const { score, target, actual, points } = indicator;
  return [score, target.field, actual.field, points].flatMap((field) => (field ? [field.address] : []));
}

interface MissReport<Id extends string> {
  readonly message: Id;
  readonly data: {
    readonly name: string;
    readonly target: string;
    readonly actual: string;
    readonly printed: string;
  };
  readonly cells: readonly CellAddress[];
}

/** Reports a score beside a target that its result misses, all as printed; nothing where no score stands. */
export function missReports<Id extends string>(message: Id, one: JudgedIndicator): readonly MissReport<Id>[] {
  const { name, target, actual, score } = one.indicator;
  if (!score) return [];
  const data = { name: name.text, target: target.text, actual: actual.text, printed: scoreText(score) };
  return [{ message, data, cells: scoreCells(one) }];
}

/** A fix that puts a computed number into one cell. */
export function numberFix(address: CellAddress, value: Decimal, isSafe = true): Fix {
  return { isSafe, edits: [{ address, value: value.toNumber() }] };
}

/** The verdicts on indicators' scores among those a rule reports. */
export const scoresIn = (own: readonly Verdict[]): readonly ScoreVerdict[] =>
  own.filter((verdict): verdict is ScoreVerdict => verdict.what === 'score');

/**
 * Whether nothing that could be meant stands where a field was looked for: words in a score column are no score, and
 * no blank either. In a row of which several cells are displaced, what stands there belongs to another field.
 */
export function isEmptyCell({ cells, displacements }: EvaluationForm, field: Field | null): field is Field {
  if (field?.kind !== 'blank') return false;
  const { row, column } = field.address;
  if (!cells.some(({ address }) => address.row === row && address.column === column)) return true;
  return displacements.some((displacement) => displacement.row === row && displacement.moves.length > 1);
}

/** A printed score without its own 分, for sentences that say 分 after it: 30 of `30分`. */
export const scoreText = ({ text }: Field): string => text.replace(/\s*分$/u, '');

/** Whether an indicator prints exactly its points as score. */
export function hasFullScore({ points, score }: JudgedIndicator): boolean {
  return points !== null && score !== null && points.gt(ZERO) && score.eq(points);
}

/** Full points or more: a score above its points claims them all the same. */
export function claimsFullScore({ points, score }: JudgedIndicator): boolean {
  return points !== null && score !== null && points.gt(ZERO) && score.gte(points);
}

/** Whether the printed score is `exact` at the decimals it is printed with. */
export function isScoreOf({ score, indicator }: JudgedIndicator, exact: Decimal, { tolerance }: Profile): boolean {
  return score !== null && isScoreRight(score, indicator.score?.places ?? 0, exact, tolerance);
}

/** Whether a score exceeds its points, both on one scale. Of points that a label alone gives its group speaks. */
export function isOverPoints({ indicator, points, score }: JudgedIndicator): boolean {
  if (points === null || score === null || indicator.points?.isPercent !== false || indicator.score?.isPercent)
    return false;
  return score.gt(points);
}

const isSameGroup = (a: JudgedIndicator, b: JudgedIndicator): boolean =>
  a.indicator.level1?.kind === b.indicator.level1?.kind &&
  a.indicator.level2?.field.text === b.indicator.level2?.field.text;

const isBlankScore = ({ indicator }: JudgedIndicator): boolean => indicator.score?.kind === 'blank';

/**
 * Whether a score stands for a group of rows (merged down): above its own points, with blank scores of the group below
 * it, and within the points of them all.
 */
export function isMergedScore(judged: readonly JudgedIndicator[], index: number): boolean {
  const one = judged[index];
  if (!one || !isOverPoints(one)) return false;
  const after = judged.slice(index + 1);
  const end = after.findIndex((next) => !isBlankScore(next) || !isSameGroup(one, next));
  const covered = end < 0 ? after : after.slice(0, end);
  return covered.length > 0 && sum([one, ...covered].flatMap(({ points }) => points ?? [])).gte(one.score ?? ZERO);
}

/** Whether a blank score is covered by a score that stands for the group. */
export function isUnderMergedScore(judged: readonly JudgedIndicator[], index: number): boolean {
  const one = judged[index];
  if (!one || !isBlankScore(one)) return false;
  const top = judged
    .slice(0, index)
    .reverse()
    .find((other) => !isBlankScore(other));
  return top !== undefined && isSameGroup(top, one) && isMergedScore(judged, judged.indexOf(top));
}

/** What the score is by one of the reverse formulas. */
export function assessReverse(one: JudgedIndicator, profile: Profile, reverse: ReverseFormula): Assessment {
  const { indicator, points, direction } = one;
  return assess({
    target: indicator.target.measure,
    actual: indicator.actual.measure,
    points,
    direction,
    profile: { ...profile, reverse },
  });
}

/** Both reverse formulas' scores of a target that was exceeded. */
export interface ReverseScores {
  readonly linear: Decimal;
  readonly ratio: Decimal;
  readonly steps: readonly string[];
}

/** The scores of a reverse target above 0 that was exceeded; `null` for anything else. */
export function reverseScores(one: JudgedIndicator, profile: Profile): ReverseScores | null {
  if (!one.acceptable.some(({ formula }) => formula === 'reverse-linear')) return null;
  const linear = assessReverse(one, profile, 'linear');
  const ratio = assessReverse(one, profile, 'ratio');
  if (linear.kind !== 'exact' || ratio.kind !== 'exact') return null;
  return { linear: linear.score, ratio: ratio.score, steps: [...linear.steps, ...ratio.steps] };
}

interface ScoreReport<Id extends string> {
  readonly message: Id;
  readonly data: {
    readonly name: string;
    readonly printed: string;
    readonly expected: string;
    readonly arithmetic: readonly string[];
  };
  readonly cells: readonly CellAddress[];
  readonly expected: Decimal;
  readonly actual: Decimal;
  readonly steps: readonly string[];
  readonly fix: Fix;
  readonly document?: string;
}

/** Reports an exact score that differs from the printed one, with its arithmetic and the score as a fix. */
export function scoreReport<Id extends string>(message: Id, judged: JudgedIndicator, isSafe = true): ScoreReport<Id> {
  const { assessment, indicator, score } = judged;
  if (assessment.kind !== 'exact' || score === null || indicator.score === null) {
    throw new TypeError('only a printed score with an exact expectation can be reported');
  }
  return {
    message,
    data: {
      name: indicator.name.text,
      printed: scoreText(indicator.score),
      expected: assessment.score.toFixed(),
      arithmetic: assessment.steps,
    },
    cells: scoreCells(judged),
    expected: assessment.score,
    actual: score,
    steps: assessment.steps,
    // A form has a hundred points: a row that is worth more may be none of its indicators.
    fix: numberFix(indicator.score.address, assessment.score, isSafe && assessment.score.lte(HUNDRED)),
    ...(judged.document === null ? {} : { document: judged.document }),
  };
}
