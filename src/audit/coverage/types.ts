import type { Field } from '../../form';
import type { Figure, WhyNot } from '../../rules/support/verdicts';

/** Why something stands under 未能核 that no verdict speaks of. */
export type CoverageReason =
  | WhyNot
  /** The form is of a kind whose figures no rule judges. */
  | 'kind-not-judged'
  /** It is wrong, and the rule that would say so is switched off. */
  | 'rule-off'
  /** A row of a rubric: scored by its own criteria, without a target. */
  | 'scored-by-criteria'
  /** 其中 rows and rows without an indicator are left out of the sums. */
  | 'row-not-counted'
  /** What a department's task was to cost and cost: tasks need not be all that was spent. */
  | 'task-not-judged'
  /** An answer that a row ticks, 优: nothing says from where on it holds. */
  | 'answer-ticked'
  /** A number under a heading that no rule is about, 到位数 or 上年实际值. */
  | 'column-not-judged'
  /** A number that no field of the form owns. */
  | 'unread-number';

/** One figure that should have been judged and was not. */
export interface Unchecked {
  readonly field: Field;
  readonly what: Figure | 'task' | 'ticked' | 'aside' | 'unread';
  readonly why: CoverageReason;
}

/** What a form lacks so that a rule had nothing to look at. */
export type Lack =
  | 'indicators'
  | 'total-row'
  | 'total-score'
  | 'points-column'
  | 'score-column'
  | 'reason-column'
  /** Reasons are told for all indicators together, in a row below them. */
  | 'reason-by-row'
  | 'funds'
  | 'fund-sources'
  | 'execution-rate'
  | 'execution-score'
  | 'goal'
  | 'outcome';

/** A rule that could not run. */
export interface RuleNotRun {
  readonly rule: string;
  readonly code: string;
  readonly lack: Lack;
}

/** How much was checked, and how much was not. */
export interface CoverageCounts {
  readonly checked: number;
  readonly qualitative: number;
  readonly unchecked: number;
}

/** What may be said of a form as a whole: that it is sound, that it is so as far as it was checked, or neither. */
export type Soundness = 'clean' | 'clean-so-far' | 'found';

/** What was checked of a form, and what was not. */
export interface Coverage {
  /** Figures judged right or wrong. */
  readonly checked: number;
  /** Rows of words whose score fits the grade they name: no arithmetic is due, the evidence decides. */
  readonly qualitative: number;
  /** All else that should have been judged and was not, in reading order. */
  readonly unchecked: readonly Unchecked[];
  readonly rulesNotRun: readonly RuleNotRun[];
}
