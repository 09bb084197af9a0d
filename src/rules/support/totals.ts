import {
  cappedTotal,
  compactText,
  decimal,
  quotient,
  rescaledTotal,
  roundHalfUp,
  sum,
  ZERO,
  type Decimal,
  type Profile,
} from '../../scoring';
import type { EvaluationForm, Field } from '../../form';
import { everyPhrase } from '../../lexicon';
import type { FormFacts, JudgedIndicator } from '../context';
import { isScoredAsRow, labelPoints, pointsSoFar, pointsSum } from './points';

/** The printed scores of a form, added. */
export interface ScoreSum {
  /** The score cells that were added, the execution's first. */
  readonly addends: readonly Field[];
  /** Cells of scores that are owed and hold no number; `null` stands for one without a cell. */
  readonly missing: readonly (Field | null)[];
  readonly execution: Decimal | null;
  /** Of the indicators, and of a rubric beside them. */
  readonly indicators: Decimal;
  readonly full: Decimal;
  /** The sum of the scores as shown: cells may hold more decimals than they show. */
  readonly shown: Decimal;
}

const asShown = ({ number, places }: Field): Decimal => roundHalfUp(number ?? ZERO, places);

const INAPPLICABLE = ['不适用', '不涉及'];

/**
 * Whether a row with points says that it does not apply (不适用, 不涉及) and scores nothing for that. What could not be
 * assessed is something else: it applies, and its score is owed.
 */
export function isInapplicable({ indicator, points, score }: JudgedIndicator): boolean {
  const { target, actual } = indicator;
  if (!points?.gt(ZERO) || (score !== null && !score.eq(ZERO))) return false;
  if (indicator.score?.kind === 'text') return false;
  return (
    actual.measure.kind === 'none' &&
    (target.measure.kind === 'none' || INAPPLICABLE.some((word) => actual.text.includes(word)))
  );
}

/** The rows of a form that do not apply though they carry points. */
export const inapplicableRows = ({ judged }: FormFacts): readonly JudgedIndicator[] => judged.filter(isInapplicable);

/** 实得分 ÷ (100 − 不适用分值) × 100; `null` where every row applies. */
export function rescaled(total: Decimal, rows: readonly JudgedIndicator[], { fullPoints }: Profile): Decimal | null {
  if (rows.length === 0) return null;
  const rest = fullPoints.minus(sum(rows.flatMap(({ points }) => points ?? [])));
  return rest.gt(ZERO) ? quotient(total.times(fullPoints), rest) : null;
}

/** A total after the rules of a profile, with a line of arithmetic for each rule and the document that the last rests on. */
export interface ProfileTotal {
  readonly total: Decimal;
  readonly steps: readonly string[];
  readonly document: string;
}

/** A sum of scores as a total under the profile in force. */
export const totalUnder = (plain: Decimal, context: FormFacts): Decimal => profileTotal(plain, context)?.total ?? plain;

/** What the profile in force makes of a form's sum of scores: re-scaled, then capped; `null` where the sum stands. */
export function profileTotal(plain: Decimal, context: FormFacts): ProfileTotal | null {
  const { profile, execution } = context;
  const rows = inapplicableRows(context);
  const points = sum(rows.flatMap((row) => row.points ?? []));
  const again = rows.length > 0 && profile.notApplicable === 'rescale' ? rescaledTotal(plain, points, profile) : null;
  const capped = cappedTotal(again?.total ?? plain, execution.assessment?.rate ?? null, profile);
  const last = capped ?? again;
  if (!last) return null;
  const steps = [again, capped].flatMap((one) => one?.step ?? []);
  return {
    total: last.total,
    steps,
    document: profile.basis[capped ? 'capByExecution' : 'notApplicable'] ?? profile.id,
  };
}

/** The re-scaled total where the profile leaves open whether the sum or that is printed. */
export const rescaledAlternative = (plain: Decimal, context: FormFacts): Decimal | null =>
  context.profile.notApplicable === 'either' ? rescaled(plain, inapplicableRows(context), context.profile) : null;

const isScore = (field: Field | null): field is Field => field?.number != null && !field.isPercent;

/**
 * The rows whose scores a total adds up: all but those worth nothing and those that do not apply. Where the others make
 * the full points already, a row with neither points nor score has its part in another's, by a merged cell.
 */
export function countedRows(context: FormFacts): readonly JudgedIndicator[] {
  const isFull = pointsSoFar(context).eq(context.profile.fullPoints);
  return context.judged.filter((one) => {
    const isOwed = one.points === null ? !isFull : !one.points.eq(ZERO);
    return (one.score !== null || isOwed) && !isInapplicable(one);
  });
}

/** The scores of a form, as far as they are printed; `null` where no indicator has any. */
export function scoreSum(context: FormFacts): ScoreSum | null {
  const { rubric, execution } = context;
  const hasExecutionRow = isScoredAsRow(context);
  const wantsExecution = !hasExecutionRow && execution.points !== null && execution.points.gt(ZERO);
  const first = hasExecutionRow ? null : execution.score;
  const counted = countedRows(context);
  const wanted = [...rubric.map(({ score }) => score), ...counted.map(({ indicator }) => indicator.score)];
  const cells = wanted.filter(isScore);
  if (!counted.some(({ indicator }) => indicator.score)) return null;
  const indicators = sum(cells.flatMap((cell) => cell.number ?? []));
  const funds = first?.number == null ? null : first;
  const addends = funds ? [funds, ...cells] : cells;
  const missing = wanted.filter((cell) => !isScore(cell));
  return {
    addends,
    missing: wantsExecution && !funds ? [first, ...missing] : missing,
    execution: funds?.number ?? null,
    indicators,
    full: indicators.plus(funds?.number ?? ZERO),
    shown: sum(addends.map(asShown)),
  };
}

/**
 * The points that a form leaves for an execution score that was not found: its total adds up more than what was read.
 * `null` where one was found, where none is due, or where the total row prints the points that were read.
 */
export function pointsLeft({ total }: EvaluationForm, context: FormFacts): Decimal | null {
  const { execution, profile, rubric } = context;
  if (isScoredAsRow(context) || execution.score?.number != null) return null;
  const labelled = labelPoints(context);
  const beside = sum(rubric.flatMap(({ points }) => points?.number ?? []));
  const given = pointsSum(context)?.full ?? (labelled && sum([...Object.values(labelled), beside]));
  if (!given || total?.points?.number?.eq(given)) return null;
  const left = profile.fullPoints.minus(given);
  return left.gt(ZERO) ? left : null;
}

/** 得分：9.6 in a list, or all of a cell, 10分: a number told as a score. */
const TOLD_AS_SCORE = everyPhrase`${'score-word'}[:：]?(\d+(?:\.\d+)?)|^(\d+(?:\.\d+)?)分$`;

/** The numbers that words tell as scores. */
export const scoresToldIn = ({ kind, text }: Field): Decimal[] =>
  kind === 'text' && /\d/u.test(text)
    ? [...compactText(text).matchAll(TOLD_AS_SCORE)].map(([, named, counted]) => decimal(named ?? counted ?? '0'))
    : [];
