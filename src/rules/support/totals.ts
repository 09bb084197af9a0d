import {
  cappedTotal,
  quotient,
  rescaledTotal,
  roundHalfUp,
  sum,
  ZERO,
  type Decimal,
  type Profile,
} from '../../scoring';
import type { Field } from '../../form';
import type { FormFacts, JudgedIndicator } from '../context';
import { isExecutionRow } from './points';

/** The printed scores of a form, added. */
export interface ScoreSum {
  /** The score cells that were added, the execution's first. */
  readonly addends: readonly Field[];
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

/** The scores of a form; `null` where one that carries points is missing or no number. */
export function scoreSum({ judged, rubric, execution }: FormFacts): ScoreSum | null {
  const hasExecutionRow = judged.some(isExecutionRow);
  const wantsExecution = !hasExecutionRow && execution.points !== null && execution.points.gt(ZERO);
  const first = hasExecutionRow ? null : execution.score;
  if (wantsExecution && first?.number == null) return null;
  const counted = judged.filter(
    (one) => (one.score !== null || one.points === null || !one.points.eq(ZERO)) && !isInapplicable(one),
  );
  const own = counted.flatMap(({ indicator }) => indicator.score ?? []);
  if (own.length === 0 || own.length < counted.length) return null;
  const cells = [...rubric.map(({ score }) => score), ...own];
  if (cells.some((cell) => cell.number === null || cell.isPercent)) return null;
  const indicators = sum(cells.flatMap((cell) => cell.number ?? []));
  const funds = first?.number == null ? null : first;
  const addends = funds ? [funds, ...cells] : cells;
  return {
    addends,
    execution: funds?.number ?? null,
    indicators,
    full: indicators.plus(funds?.number ?? ZERO),
    shown: sum(addends.map(asShown)),
  };
}
