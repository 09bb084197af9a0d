import type { Decimal, NotComputableReason } from '../../../scoring';
import type { Field } from '../../../form';
import type { JudgedIndicator } from '../../context';
import type { LabelledGroup, PointsSum } from '../points';
import type { FundSum } from '../fund-sums';
import type { SumSlip } from '../sum-slips';
import type { ProfileTotal, ScoreSum } from '../totals';
import type { RateNotation, RowRate } from '../rates';
import type { WrongRate } from '../wrong-rates';

/** The kinds of printed figures that can be computed. */
export type Figure =
  'rate' | 'execution-score' | 'score' | 'completion' | 'group' | 'points' | 'total' | 'grade' | 'funds';

/**
 * What there is to say of a figure: why it is wrong, that it is missing, or what is worth knowing of a right one. Which
 * rule reports a cause is data in audit: one cause, one finding.
 */
export type Cause =
  | 'conversion'
  | 'over-points'
  | 'negative'
  /** A missed target with a score that is neither full nor its share. */
  | 'not-its-share'
  /** A lower-is-better target exceeded, with a score below full that no known formula gives. */
  | 'not-by-a-reverse-formula'
  | 'full-though-missed'
  /** The same where a sentence tells the result. */
  | 'full-though-told-short'
  | 'full-though-exceeded'
  /** Full points that only rounding to the form's decimals makes of a missed target's share. */
  | 'full-by-rounding'
  /** A whole number where the form prints decimals of missed targets: its share only if rounded. */
  | 'whole-among-decimals'
  /** What a pass mark or an interval that nobody states would explain. */
  | 'way-unstated'
  | 'lost-though-met'
  | 'outside-its-grade'
  /** Nothing planned, nothing done, all points claimed: no score follows. */
  | 'nothing-planned'
  | 'late-with-full-points'
  /** A limit in months kept or not in days, with full points. */
  | 'limit-missed-with-full-points'
  /** On the wrong side of a target that is a range, with full points. */
  | 'off-range-with-full-points'
  /** On a lower level of the scale that its target names, with full points. */
  | 'below-its-level-with-full-points'
  /** One of several things that its target asks for falls short, with full points. */
  | 'part-short-with-full-points'
  /** A result that is told to lie below what was asked for, and by how much is not: 不足90%. */
  | 'full-though-bounded-short'
  /** The row declares itself not applicable and claims points all the same: none follow. */
  | 'void-though-scored'
  | 'score-missing'
  /** A printed completion that neither the values nor the score bear out. */
  | 'completion-off'
  | 'rate-off'
  /** A rate, or a score for it, of a budget of 0: none follows. */
  | 'rate-of-nothing'
  | 'rate-missing'
  | 'execution-score-off'
  /** All points that only rounding to whole ones makes of a rate below 100 %. */
  | 'execution-score-full-by-rounding'
  /** Within what rounded amounts leave open, yet not what amounts and rate give as printed. */
  | 'execution-score-against-rate'
  /** It follows from a wrong rate: mending the rate mends it. */
  | 'execution-score-of-wrong-rate'
  /** Right by the rate as printed, another by the exact one. */
  | 'execution-score-of-rounded-rate'
  | 'execution-score-missing'
  | 'group-points-off'
  | 'group-score-over'
  | 'subtotal-points-off'
  | 'subtotal-score-off'
  | 'points-off'
  /** The points of the groups, where no others are given, with the execution's are not the full points. */
  | 'points-of-groups-off'
  /** The weights by which scores are converted do not make 100 %. */
  | 'weights-off'
  | 'total-off'
  /** Not what a rule of the profile makes of the sum: a cap, or a re-scaled total. */
  | 'total-off-by-profile'
  /** Neither the sum of the rows that apply nor that sum re-scaled. */
  | 'total-off-without-inapplicable'
  | 'total-missing'
  | 'grade-off'
  /** Right by the total as printed, another by the sum that this is rounded from. */
  | 'grade-of-rounded-total'
  | 'fund-sum-off'
  /** Right once an amount is carried into the heading's unit. */
  | 'fund-sum-of-slip'
  /** Off by no more than rounded whole numbers leave open. */
  | 'fund-sum-rounded';

/** Why a figure that should have been judged was not. */
export type WhyNot =
  | NotComputableReason
  /** The form has no points column, and no label gives this row's points. */
  | 'no-points-column'
  | 'score-not-a-number'
  /** Words where a rate, an execution score or a total is looked for. */
  | 'figure-not-a-number'
  /** More sources of money than can be nested in any sensible way. */
  | 'too-many-sources'
  /** Nothing on the form says whether more or less is good, and the score is right one way alone. */
  | 'direction-open'
  /** 约, a bound, or another order of magnitude: the verdict would rest on a guess. */
  | 'value-unsure'
  /** The score follows from one of several numbers that may be meant, and not from another. */
  | 'several-readings'
  /** Most scores exceed their points: they stand on a scale of their own. */
  | 'own-scale'
  /** A merged cell holds one score for several rows. */
  | 'score-of-several-rows'
  /** A merged cell holds the points of several rows, and how many are for which nothing says. */
  | 'points-of-several-rows'
  /** A target of 0 answered by 0 with some points: no rule says how many. */
  | 'zero-of-zero'
  /** Points taken off far above the target, with the reason: the regulation says so, and not how many. */
  | 'reduced-for-excess'
  | 'not-applicable'
  /** Months, years and working days have no fixed number of days. */
  | 'time-units'
  | 'date-in-words'
  /** A result in words of which nobody knows whether it says that its target was met. */
  | 'answer-in-words'
  /** Two levels of a scale of which nobody says which end is good: 一级, 三级. */
  | 'level-order-open'
  | 'date-without-formula'
  /** One of two dates is not told closely enough to say which came first. */
  | 'date-open'
  | 'budget-missing'
  | 'budget-zero'
  | 'amount-negative'
  | 'addend-missing'
  /** It rests on cells that another reading of the layout, nearly as good, reads otherwise. */
  | 'layout-in-doubt'
  | 'form-cut-off'
  | 'figure-elsewhere'
  /** A form in the making: rows are still to be filled. */
  | 'rows-not-filled'
  | 'grade-unknown'
  | 'total-unknown';

interface Base {
  readonly field: Field;
  /**
   * `qualitative`: words against words with a score that fits, no arithmetic is due. `unchecked`: it should have been
   * judged and was not. `absent`: nothing is printed that could be judged, a blank or a dash; what should stand there
   * is known all the same.
   */
  readonly state: 'right' | 'wrong' | 'qualitative' | 'unchecked' | 'absent';
  readonly why: WhyNot | null;
  readonly cause: Cause | null;
  /** What should stand in the cell; `null` where no one number follows. */
  readonly expected: Decimal | null;
  /** Every number that is accepted, the expected one first. */
  readonly acceptable: readonly Decimal[];
  readonly steps: readonly string[];
}

/** One of several things that a target asks for, or of several results, that falls short. */
export interface ShortPart {
  readonly asked: string;
  readonly got: string;
  /** Whether it is one of the things asked for; else one of the results of a single one. */
  readonly isAsked: boolean;
}
export type ScoreVerdict = Base & {
  readonly what: 'score';
  readonly one: JudgedIndicator;
  /** What falls short, where that is the cause. */
  readonly short: ShortPart | null;
};
export type CompletionVerdict = Base & {
  readonly what: 'completion';
  readonly one: JudgedIndicator;
  /** actual ÷ target and how it is to be written; `null` where the printed one is right or open. */
  readonly ratio: Decimal | null;
  readonly notation: RateNotation | null;
  /** Whether it was checked against target and actual, and not against the score alone. */
  readonly isOfValues: boolean;
};
export type RateVerdict = Base & {
  readonly what: 'rate';
  readonly rate: RowRate | null;
  /** How the rate is written, or is to be where it is absent; `null` where there is none. */
  readonly notation: RateNotation | null;
  readonly wrong: WrongRate | null;
};
export type ExecutionVerdict = Base & { readonly what: 'execution-score' };
export type GroupVerdict = Base & { readonly what: 'group'; readonly group: LabelledGroup };
export type PointsVerdict = Base & {
  readonly what: 'points';
  /** The cells that are added, but for the execution's. */
  readonly addends: readonly Field[];
  /** What was added up to the sum in question. */
  readonly sum: PointsSum | null;
};
export type TotalVerdict = Base & {
  readonly what: 'total';
  readonly sum: ScoreSum | null;
  /** What a rule of the profile makes of the sum; `null` where the sum stands as it is. */
  readonly adjusted: ProfileTotal | null;
  /** What it comes to once every wrong score is right; `null` where it is not judged against that, or nobody knows. */
  readonly mended: Decimal | null;
};
export type GradeVerdict = Base & {
  readonly what: 'grade';
  readonly grade: string | null;
  /** The sum of the scores, where only rounding lifts it into the grade of the total. */
  readonly ofSum: { readonly sum: Decimal; readonly grade: string; readonly isPrinted: boolean } | null;
};
export type FundsVerdict = Base & {
  readonly what: 'funds';
  readonly column: 'initial' | 'adjusted' | 'executed';
  readonly sum: FundSum | null;
  /** What in another unit than the heading's makes the sum wrong. */
  readonly slip: SumSlip | null;
};

/** What one printed figure should be, and whether it is. */
export type Verdict =
  | ScoreVerdict
  | CompletionVerdict
  | RateVerdict
  | ExecutionVerdict
  | GroupVerdict
  | PointsVerdict
  | TotalVerdict
  | GradeVerdict
  | FundsVerdict;

/** What all verdicts share. */
interface NothingKnown {
  readonly state: 'unchecked';
  readonly why: null;
  readonly cause: null;
  readonly expected: null;
  readonly acceptable: readonly [];
  readonly steps: readonly [];
}

/**
 * A figure of which nothing is known yet but what it is. What is found out of it later takes the place of what stands
 * here, so all that its verdict tells is named from the first: an object that is spread and then given further keys is
 * of a shape of its own each time, and whoever reads many such objects has to look each of them up.
 */
export const open = <const Own extends Pick<Verdict, 'what' | 'field'>>(
  own: Own,
): Omit<NothingKnown, keyof Own> & Own => ({
  state: 'unchecked',
  why: null,
  cause: null,
  expected: null,
  acceptable: [],
  steps: [],
  ...own,
});

/** Whether something stands in a cell where a figure is looked for: a number, or words that are none; no dash, no 无. */
export const holdsFigure = ({ kind }: Field): boolean => kind !== 'blank' && kind !== 'dash' && kind !== 'none';
