import {
  appraise,
  executionScore,
  executionScoreFromRate,
  isScoreRight,
  readDirection,
  statedDeduction,
  statedWay,
  sum,
  ZERO,
  compactText,
  type AcceptableScore,
  type Assessment,
  type AssessmentInput,
  type BasisKey,
  type Decimal,
  type DirectionReading,
  type ExecutionAssessment,
  type Formula,
  type Profile,
  type RateReading,
  type WeightKey,
} from '../scoring';
import type { EvaluationForm, Field, Indicator, RubricRow } from '../form';
import { phrase, says } from '../lexicon';
import type { BasisId } from './types';
import { conversionOf } from './support/conversion';
import { criteriaByRow, type RowCriteria } from './support/criteria';
import { readDeviation, type Deviation } from './support/deviation';
import { isRateOfSlip } from './support/money-slips';
import { readPrintedRate } from './support/printed-rate';
import { pointsByLabel, runsOfSharedPoints } from './support/points';
import { slipsOf } from './support/slips';
import { unfilledRows } from './support/unfilled';
import { createVerdicts, type Verdict } from './support/verdicts';

/**
 * What several rules need to know of a form under a profile, computed once: each indicator's assessment, the
 * execution rate, the sums.
 */
export interface FormFacts {
  readonly profile: Profile;
  /** The indicators that count: no 无 rows, no 其中 rows. */
  readonly judged: readonly JudgedIndicator[];
  /** What the form scores beside the indicators; part of its total. */
  readonly rubric: readonly RubricRow[];
  readonly execution: ExecutionReading;
  /** Level-2 headings of rows that are still to be filled. */
  readonly unfilled: readonly Field[];
}

/** The facts of a form with the verdicts that follow from them, made before any rule runs. */
export interface RuleContext extends FormFacts {
  /** The verdict on every printed figure that can be computed. */
  readonly verdicts: readonly Verdict[];
  /** What several rules work out of this form, worked out once: by the function that does. */
  readonly once: <Result>(make: (context: RuleContext) => Result) => Result;
}

/** An indicator with what its score should be. */
export interface JudgedIndicator {
  readonly indicator: Indicator;
  /** Printed points and score; `null` where blank, absent or no number. Without a column of points, those of a label that the row alone stands under. */
  readonly points: Decimal | null;
  readonly score: Decimal | null;
  readonly direction: DirectionReading;
  readonly assessment: Assessment;
  /** Every score some known formula gives, the profile's first. */
  readonly acceptable: readonly AcceptableScore[];
  /** Whether the printed score equals one of them at the decimals it is printed with; `null` where nothing can be computed or no score is printed. */
  readonly isScoreRight: boolean | null;
  /** The document of the profile that the score rests on; `null`: the national rule. */
  readonly document: string | null;
  /** Whether the row states a way of scoring of its own that cannot be computed. */
  readonly isScoredApart: boolean;
  /** How the actual value stands to its target by the values alone; `null` where they cannot be compared. */
  readonly deviation: Deviation | null;
  /** The rows that its points may be for, itself among them; `null` where they are its own. */
  readonly shared: SharedPoints | null;
}

/**
 * Points that may be for several rows: the first has them, those below have none, and the form gives all its points away
 * without any for these. A merged cell cannot be told from blank ones, so that no row may be held to the points of all.
 */
export interface SharedPoints {
  readonly points: Decimal;
  readonly first: Indicator;
  /** Whether each row has a score of its own; else the first one's is for all. */
  readonly areScoresOwn: boolean;
  /** Each row as if the score were for it alone: its own out of itself, or that of all out of the points of all. */
  readonly rows: readonly JudgedIndicator[];
}

/** The execution rate as the form prints it and as it follows. Amounts are in the form's own unit. */
export interface ExecutionReading {
  /** The budget the rate is taken on: by the profile, else the one the form has. */
  readonly budget: Field | null;
  readonly executed: Field | null;
  readonly rate: Field | null;
  readonly pointsField: Field | null;
  readonly score: Field | null;
  /** Points of the execution rate: the cell's, else the heading's; `null` where the form gives it none. */
  readonly points: Decimal | null;
  /** What follows from budget and executed; `null` where one is missing or the budget is 0. */
  readonly assessment: ExecutionAssessment | null;
  /** The printed rate against the exact one; `null` where either is missing. */
  readonly printed: RateReading | null;
  /** The score that the rate as printed gives, at most `points`. */
  readonly scoreFromPrinted: Decimal | null;
}

/** Whether a row is an indicator that counts. */
export const counts = ({ isApplicable, isSubRow }: Indicator): boolean => isApplicable && !isSubRow;

/** An indicator with its points alone: all that sums of points need. */
export type PointsRow = Pick<JudgedIndicator, 'indicator' | 'points'>;
export const pointsRow = (indicator: Indicator): PointsRow => ({ indicator, points: indicator.points?.number ?? null });

/** Computes the context of a form under a profile. */
export function createContext(form: EvaluationForm, profile: Profile): RuleContext {
  const applicable = form.indicators.filter(counts);
  const places = placesOfScores([form.funds?.total?.cells.score, ...applicable.map(({ score }) => score)]);
  const slips = slipsOf(applicable);
  const labelled = pointsByLabel(applicable);
  const criteria = criteriaByRow(form);
  const judgeRow = (indicator: Indicator, points: Decimal | null): JudgedIndicator =>
    judge(indicator, points, profile, places, criteria(indicator.row));
  const single = applicable.map((indicator) => {
    const one = judgeRow(indicator, indicator.points?.number ?? labelled.get(indicator) ?? null);
    return slips.has(indicator) ? { ...one, ...OF_A_SLIP } : one;
  });
  const execution = readExecution(form, profile, single);
  const { rubric } = form;
  const unfilled = unfilledRows(form);
  const runs = runsOfSharedPoints({ profile, judged: single, rubric, execution, unfilled });
  const judged = runs.length === 0 ? single : withSharedPoints(single, runs, judgeRow);
  const verdicts = createVerdicts(form, { profile, judged, rubric, execution, unfilled });
  const known = new Map<unknown, unknown>();
  // Written out, as is all that every rule reads: a spread with keys behind it is of a shape of its own each time.
  const context: RuleContext = {
    profile,
    judged,
    rubric,
    execution,
    unfilled,
    verdicts,
    once: <Result>(make: (context: RuleContext) => Result): Result => {
      if (!known.has(make)) known.set(make, make(context));
      return known.get(make) as Result;
    },
  };
  return context;
}

/** The rows with what those that may share points know of each other. */
function withSharedPoints(
  judged: readonly JudgedIndicator[],
  runs: readonly (readonly JudgedIndicator[])[],
  judgeRow: (indicator: Indicator, points: Decimal | null) => JudgedIndicator,
): readonly JudgedIndicator[] {
  const shared = new Map<JudgedIndicator, SharedPoints>();
  for (const run of runs) {
    const [first, ...below] = run;
    if (!first?.points) continue;
    const { points, indicator } = first;
    const areScoresOwn = below.some(({ score }) => score !== null);
    const rows = run.map((one) =>
      areScoresOwn
        ? judgeRow(one.indicator, one.score)
        : judgeRow({ ...one.indicator, score: indicator.score }, points),
    );
    for (const one of run) shared.set(one, { points, first: indicator, areScoresOwn, rows });
  }
  return judged.map((one) => {
    const own = shared.get(one);
    return own ? { ...one, shared: own } : one;
  });
}

/**
 * Points of the execution rate: the cell's, else a heading's; where the form has no column for them but asks for a
 * score, the profile's, if the indicators leave room for them or the points are too many as it is.
 */
function executionPoints(form: EvaluationForm, profile: Profile, judged: readonly JudgedIndicator[]): Decimal | null {
  const { points, score } = form.funds?.total?.cells ?? {};
  const named = points?.number ?? form.funds?.headingPoints ?? null;
  if (named || points || !score) return named;
  if (judged.some((one) => one.points === null)) return null;
  const others = pointsOf(judged);
  const leavesRoom = others.plus(profile.execution.points).eq(profile.fullPoints);
  const isTooMuch = score.number?.gt(ZERO) === true && others.gte(profile.fullPoints);
  return leavesRoom || isTooMuch ? profile.execution.points : null;
}

/** Decimals that the form's scores are printed with at most: a form that prints 9.75 does not round 9.68 to 10. */
function placesOfScores(scores: readonly (Field | null | undefined)[]): number {
  return Math.max(0, ...scores.map((score) => (score?.number ? score.places : 0)));
}

const SLIP: Assessment = Object.freeze({ kind: 'not-computable', reason: 'slip' });
const CONVERTED_WRONGLY: ReturnType<typeof appraise> = Object.freeze({
  assessment: { kind: 'not-computable', reason: 'conversion-wrong' },
  acceptable: [],
});

/** What is known of a row that rests on a slip of the pen: nothing. */
const OF_A_SLIP = Object.freeze({ assessment: SLIP, acceptable: [], isScoreRight: null, deviation: null });

const HEADINGS: ReadonlySet<string> = new Set(['cost', 'output', 'benefit', 'satisfaction'] satisfies WeightKey[]);

/** The level-1 heading of a row, where it is one that a profile can speak of. */
function headingOf({ level1 }: Indicator): WeightKey | null {
  return level1?.kind && HEADINGS.has(level1.kind) ? (level1.kind as WeightKey) : null;
}

function judge(
  indicator: Indicator,
  points: Decimal | null,
  profile: Profile,
  formPlaces: number,
  criteria: RowCriteria,
): JudgedIndicator {
  const { target, actual, score } = indicator;
  const direction = readDirection({
    target: target.measure,
    nature: target.nature,
    name: indicator.name.text,
    level2: indicator.level2?.field.text ?? null,
  });
  const heading = headingOf(indicator);
  const input = { target: target.measure, actual: actual.measure, points, direction, profile, heading };
  // A score that was converted wrongly says nothing of the target: its conversion is the finding.
  const isConvertedWrongly = conversionOf(indicator, profile)?.isRight === false;
  const { assessment: plain, acceptable: known } = isConvertedWrongly ? CONVERTED_WRONGLY : appraise(input);
  const printed = score?.number ?? null;
  // A whole number is a score rounded to whole points only where the form rounds; full points are claimed, not rounded.
  const isFull = printed !== null && points !== null && printed.eq(points);
  const places = isFull
    ? Math.max(score?.places ?? 0, Math.min(formPlaces, profile.scorePlaces))
    : (score?.places ?? 0);
  const way = wayOf(indicator, plain, input, criteria);
  const assessment = way?.assessment ?? plain;
  const acceptable = way ? [...way.acceptable, ...(way.isBinding ? [] : known)] : known;
  return {
    indicator,
    points,
    score: printed,
    direction,
    assessment,
    document: way ? STATED_WAYS : documentOf(assessment, profile),
    isScoredApart: way === null && isScoredApart(holdsFor(criteria), indicator.reason?.text ?? ''),
    acceptable,
    isScoreRight:
      printed === null || acceptable.length === 0
        ? null
        : acceptable.some(({ exact }) => isScoreRight(printed, places, exact, profile.tolerance)),
    deviation: readDeviation({ indicator, points, score: printed, direction, assessment, shared: null }, profile),
    shared: null,
  };
}

/** The document that lets a row state how it is scored. */
export const STATED_WAYS = 'caiyu-2021-101-annex-1' satisfies BasisId;

/** A score by the way that a row states. */
interface RowsWay {
  readonly assessment: Assessment;
  readonly acceptable: readonly AcceptableScore[];
  /** Whether nothing but that way gives the score. */
  readonly isBinding: boolean;
}

/** Formulas of a missed target that give way to what the row itself states; a profile's own goes before it. */
const GIVES_WAY: ReadonlySet<Formula> = new Set([
  'proportional',
  'reverse-linear',
  'reverse-ratio',
  'zero-target-missed',
]);

/** The way of scoring that a row states for its missed target, in its column of criteria, its reason or its result. */
function wayOf(
  indicator: Indicator,
  assessment: Assessment,
  input: AssessmentInput,
  { text, isFromAbove }: RowCriteria,
): RowsWay | null {
  if (!isFromAbove) return wayBy(text, indicator, assessment, input);
  // Nobody can tell a cell that was merged down from those below it that were left empty: either way is accepted.
  const way = wayBy(text, indicator, assessment, input);
  return wayBy('', indicator, assessment, input) ?? (way && { ...way, isBinding: false });
}

function wayBy(
  criteria: string,
  { reason, actual }: Indicator,
  assessment: Assessment,
  input: AssessmentInput,
): RowsWay | null {
  const { points } = input;
  if (assessment.kind !== 'exact' || !GIVES_WAY.has(assessment.formula) || !points) return null;
  const { measure } = actual;
  const remarks = `${criteria};${reason?.text ?? ''};${actual.text}`;
  const isPositive = assessment.formula === 'proportional' && measure.kind === 'quantity';
  const way = isPositive ? statedWay(remarks, measure.quantity, points) : null;
  if (way) return rowsWay(assessment, way, [way.score], false);
  const deduction = statedDeduction(remarks, input);
  return deduction && rowsWay(assessment, { ...deduction, formula: 'stated-deduction' }, deduction.acceptable, true);
}

const rowsWay = (
  assessment: Extract<Assessment, { kind: 'exact' }>,
  { formula, score, step }: { readonly formula: Formula; readonly score: Decimal; readonly step: string },
  exact: readonly Decimal[],
  isBinding: boolean,
): RowsWay => ({
  assessment: { ...assessment, formula, score, steps: [step] },
  acceptable: exact.map((one) => ({ formula, score, exact: one })),
  isBinding,
});

/** Criteria above an empty cell whose numbers make no way of this row's, 每少1次扣2分 over 90公里, are of their own row. */
const holdsFor = ({ text, isFromAbove }: RowCriteria): string => (isFromAbove && /\d/u.test(text) ? '' : text);

const EARNS_SO_MUCH = phrase`${'gets'}\d`;

/** Whether a row is scored in some way of its own that was not followed: by its criteria, or as its reason says. */
const isScoredApart = (criteria: string, reason: string): boolean => {
  const [own, said] = [compactText(criteria), compactText(reason)];
  if (says('scoring-heading', said) && says('takes-off', said)) return true;
  return !says('in-proportion', own) && (says('takes-off', own) || EARNS_SO_MUCH.test(own));
};

/** The key of the profile that a formula is of; other formulas are the national rule's. */
const KEY_OF: Readonly<Partial<Record<Formula, BasisKey>>> = {
  'over-deducted': 'overDeduct',
  'below-pass-mark': 'passMark',
  'linear-between': 'linearBetween',
  interval: 'intervals',
  'reverse-linear': 'reverse',
  'reverse-ratio': 'reverse',
};

function documentOf(assessment: Assessment, { basis }: Profile): string | null {
  const key = assessment.kind === 'exact' ? KEY_OF[assessment.formula] : undefined;
  return (key && basis[key]) ?? null;
}

function readExecution(form: EvaluationForm, profile: Profile, judged: readonly JudgedIndicator[]): ExecutionReading {
  const cells = form.funds?.total?.cells ?? {};
  // A layout may lack the profile's column: there the rate is taken on the one it has.
  const budget = cells[profile.execution.budget] ?? cells.initial ?? cells.adjusted ?? null;
  const executed = cells.executed?.number ?? null;
  const points = executionPoints(form, profile, judged);
  const amount = budget?.number ?? null;
  const isSlip = form.funds?.total != null && isRateOfSlip(form.funds.total, budget, form.funds);
  const assessment = isSlip ? null : executionScore({ initial: amount, adjusted: amount, executed, points }, profile);
  const printed = assessment && cells.rate ? readPrintedRate(cells.rate, assessment.rate) : null;
  return {
    budget,
    executed: cells.executed ?? null,
    rate: cells.rate ?? null,
    pointsField: cells.points ?? null,
    score: cells.score ?? null,
    points,
    assessment,
    printed,
    scoreFromPrinted: printed && points ? executionScoreFromRate(printed.rate, points, profile.scorePlaces) : null,
  };
}

/** The sum of the printed points of the indicators that have any. */
export function pointsOf(judged: readonly JudgedIndicator[]): Decimal {
  return sum(judged.flatMap(({ points }) => points ?? []));
}
