import type { CellAddress, EvaluationForm, Field } from '../form';
import type { RuleContext } from '../rules/context';
import type {
  CompletionVerdict,
  ExecutionVerdict,
  FundsVerdict,
  GradeVerdict,
  GroupVerdict,
  PointsVerdict,
  RateVerdict,
  ScoreVerdict,
  TotalVerdict,
  Verdict,
  WhyNot,
} from '../rules/support/verdicts';
import { rateText } from '../rules/support/rates';
import { reverseScores } from '../rules/support/scores';
import { answerToWay, durationOf, formatDecimal, HUNDRED, momentOf, roundHalfUp, type Decimal } from '../scoring';
import type { CoverageReason, Unchecked } from './coverage';
import type { JudgedForm } from './judge';
import { recompute } from './recompute';

/** What kind of cell is explained. */
export type ExplanationSubject =
  | 'indicator-score'
  | 'execution-rate'
  | 'execution-score'
  | 'total-score'
  | 'total-points'
  | 'grade'
  | 'group'
  | 'fund-sum'
  | 'completion'
  | 'task'
  | 'answer-ticked'
  | 'number-aside'
  | 'unread-number';

/** The formula or rule that applies; worded in the catalogues. */
export type ExplanationFormula =
  | 'met'
  | 'proportional'
  | 'reverse-linear'
  | 'reverse-ratio'
  | 'reverse-either'
  | 'zero-target-met'
  | 'zero-target-missed'
  | 'negative-actual'
  | 'over-deducted'
  | 'below-pass-mark'
  | 'linear-between'
  | 'interval'
  | 'stated-deduction'
  | 'range'
  | 'parts'
  | 'time-limit'
  | 'bounded'
  | 'qualitative'
  | 'nothing-planned'
  | 'not-applicable'
  | 'not-computable'
  | 'conversion'
  | 'within-points'
  | 'rate'
  | 'completion'
  | 'execution'
  | 'sum'
  | 'sum-with-wrong-score'
  | 'sum-with-open-score'
  | 'grade'
  | 'not-checked';

/** A cell that takes part in the arithmetic. */
export interface ExplanationInput {
  readonly role: 'target' | 'actual' | 'points' | 'budget' | 'executed' | 'total' | 'score';
  readonly cell: CellAddress;
  readonly text: string;
}

/** How a score, rate, total or grade should be computed, in the form's own numbers. */
export interface Explanation {
  readonly subject: ExplanationSubject;
  readonly cell: CellAddress;
  /** What the row is called. */
  readonly name: string;
  readonly printed: string;
  /** What should stand in the cell, as text; `null` where nothing follows. */
  readonly expected: string | null;
  /** Whether the printed value is right; `null` where that cannot be said. */
  readonly isRight: boolean | null;
  /** The score that the printed one is right by, where it is not the expected one as it stands: by rounding, or by another formula. */
  readonly accepted?: string;
  readonly formula: ExplanationFormula;
  /** Why nothing can be computed, or was checked; `null` where it was. */
  readonly reason: CoverageReason | null;
  readonly steps: readonly string[];
  readonly inputs: readonly ExplanationInput[];
  readonly basis: readonly string[];
}

/** Explains the cell at an address by its verdict, or why it was not checked; `null` where it is none that is computed. */
export function explain(judged: JudgedForm, address: CellAddress): Explanation | null {
  const explanation = explainComputed(judged, address);
  const open = judged.coverage.unchecked.find(
    ({ field }) => field.address.row === address.row && field.address.column === address.column,
  );
  if (!open) return explanation;
  if (explanation) return { ...explanation, isRight: null, reason: explanation.reason ?? open.why };
  const { field, what, why } = open;
  const subject = SUBJECTS[what];
  return { ...PLAIN, subject, cell: field.address, printed: field.text, formula: 'not-checked', reason: why };
}

const SUBJECTS: Readonly<Record<Unchecked['what'], ExplanationSubject>> = {
  rate: 'execution-rate',
  'execution-score': 'execution-score',
  score: 'indicator-score',
  completion: 'completion',
  group: 'group',
  points: 'total-points',
  total: 'total-score',
  grade: 'grade',
  funds: 'fund-sum',
  task: 'task',
  ticked: 'answer-ticked',
  aside: 'number-aside',
  unread: 'unread-number',
};

const PLAIN = { name: '', expected: null, isRight: null, reason: null, steps: [], inputs: [], basis: [] } as const;

function explainComputed({ form, context }: JudgedForm, address: CellAddress): Explanation | null {
  const verdict = context.verdicts.find(
    ({ field }) => field.address.row === address.row && field.address.column === address.column,
  );
  switch (verdict?.what) {
    case 'score':
      return explainScore(verdict, context);
    case 'execution-score':
      return explainExecution(form, verdict, context);
    case 'rate':
      return explainRate(form, verdict, context);
    case 'grade':
      return explainGrade(form, verdict, context);
    case 'total':
      return explainTotal(form, verdict, context);
    case 'points':
      return explainPoints(form, verdict, context);
    case 'completion':
      return explainCompletion(verdict);
    case 'group':
    case 'funds':
      return explainAddition(verdict);
    default:
      return null;
  }
}

/** The points of a group, or a sum of funds, against what is added up to it. */
function explainAddition(verdict: GroupVerdict | FundsVerdict): Explanation | null {
  const { field, what, steps, expected, state, why } = verdict;
  if (state === 'unchecked') return null;
  const known = { steps, expected: expected && formatDecimal(expected), reason: why, isRight: isRightBy(verdict) };
  const basis = ['arithmetic'] as const;
  return {
    ...PLAIN,
    ...known,
    subject: SUBJECTS[what],
    cell: field.address,
    printed: field.text,
    formula: 'sum',
    basis,
  };
}

/** How far a row's target was reached, against what is printed of it. */
function explainCompletion(verdict: CompletionVerdict): Explanation | null {
  const { field, one, steps, ratio, notation, state } = verdict;
  const expected = ratio && notation && rateText(ratio, notation);
  if (state === 'unchecked') return null;
  const { name, target, actual } = one.indicator;
  return {
    ...PLAIN,
    subject: 'completion',
    cell: field.address,
    name: name.text,
    printed: field.text,
    expected: state === 'right' ? field.text : expected,
    isRight: isRightBy(verdict),
    formula: 'completion',
    steps,
    inputs: inputs(['target', target.field], ['actual', actual.field]),
    basis: ['arithmetic'],
  };
}

const inputs = (...list: [ExplanationInput['role'], Field | null | undefined][]): ExplanationInput[] =>
  list.flatMap(([role, field]) => (field ? [{ role, cell: field.address, text: field.text }] : []));

const isRightBy = (verdict: Verdict | undefined): boolean | null =>
  verdict?.state === 'right' ? true : verdict?.state === 'wrong' ? false : null;

/** Why nothing follows: where something is printed all the same, it is wrong for that. */
const whyNone = ({ cause, why }: Verdict): WhyNot | null => (cause === 'rate-of-nothing' ? 'budget-zero' : why);

function explainScore(verdict: ScoreVerdict, { profile }: RuleContext): Explanation {
  const { one, field, cause, why, expected, steps } = verdict;
  const { indicator, assessment } = one;
  const { target, actual, points, name } = indicator;
  const base = {
    subject: 'indicator-score' as const,
    cell: field.address,
    name: name.text,
    printed: field.text,
    isRight: isRightBy(verdict),
    inputs: inputs(['target', target.field], ['actual', actual.field], ['points', points]),
    basis: [one.document ?? 'caiyu-2020-10-art-16'],
    reason: null,
    expected: null,
    steps: [],
  };
  if (cause === 'nothing-planned') return { ...base, formula: 'nothing-planned' };
  if (cause === 'full-though-bounded-short') return { ...base, formula: 'bounded' };
  if (cause === 'part-short-with-full-points') return { ...base, formula: 'parts' };
  if (cause === 'void-though-scored') return { ...base, formula: 'not-applicable' };
  if (why) return { ...base, formula: 'not-computable', reason: why };
  const either = assessment.kind === 'exact' ? null : reverseScores(one, profile);
  if (either && cause === 'not-by-a-reverse-formula')
    return { ...base, formula: 'reverse-either', steps: either.steps };
  if (cause === 'conversion')
    return { ...base, expected: expected && formatDecimal(expected), formula: 'conversion', steps };
  if (assessment.kind === 'exact') {
    const { formula } = assessment;
    const accepted = acceptedBy(verdict);
    return {
      ...base,
      expected: expected && formatDecimal(expected),
      formula,
      steps,
      ...(accepted ? { accepted: formatDecimal(accepted) } : {}),
    };
  }
  if (cause === 'over-points' || cause === 'negative') return { ...base, formula: 'within-points' };
  if (assessment.kind !== 'not-computable') return { ...base, formula: assessment.kind };
  // Judged without a figure to compute: against a range, or of several things, full marks alone are.
  if (assessment.reason === 'range' && base.isRight !== null) return { ...base, formula: 'range' };
  // Which way something went, against words that ask for a way.
  if (base.isRight !== null && answerToWay(target.measure, actual.measure)) return { ...base, formula: 'qualitative' };
  if (base.isRight === null) return { ...base, formula: 'not-computable', reason: assessment.reason };
  // Lengths of time, of units without a fixed rate or between two days; and the days of several parts.
  const isOfTime = momentOf(target.measure) || (durationOf(target.measure) && durationOf(actual.measure));
  if (isOfTime) return { ...base, formula: 'time-limit' };
  if (assessment.reason === 'units-differ' || assessment.reason === 'several-values')
    return { ...base, formula: 'parts' };
  return { ...base, formula: 'not-computable', reason: assessment.reason };
}

/** What a right score that is not the expected one is right by, at two decimals; `null` where it is that one, or wrong. */
function acceptedBy({ field, state, expected, acceptable }: ScoreVerdict): Decimal | null {
  const printed = field.number;
  if (state !== 'right' || !printed || !expected || printed.eq(expected)) return null;
  const apart = (one: Decimal): Decimal => one.minus(printed).abs();
  const nearest = acceptable.reduce((best, one) => (apart(one).lt(apart(best)) ? one : best), expected);
  return roundHalfUp(nearest, SHOWN_PLACES);
}

const SHOWN_PLACES = 2;

function explainExecution(form: EvaluationForm, verdict: ExecutionVerdict, { execution }: RuleContext): Explanation {
  const { field, expected, steps } = verdict;
  const { budget, executed, pointsField } = execution;
  const why = whyNone(verdict);
  return {
    subject: 'execution-score',
    cell: field.address,
    name: form.funds?.total?.label.text ?? '',
    printed: field.text,
    expected: expected && formatDecimal(expected),
    isRight: isRightBy(verdict),
    formula: why ? 'not-computable' : 'execution',
    reason: why,
    steps,
    inputs: inputs(['budget', budget], ['executed', executed], ['points', pointsField]),
    basis: ['form', 'caiyu-2020-10-art-13'],
  };
}

const RATE_PLACES = 4;

function explainRate({ funds }: EvaluationForm, verdict: RateVerdict, { profile }: RuleContext): Explanation | null {
  const row = [funds?.total, ...(funds?.sources ?? [])].find((one) => one?.cells.rate === verdict.field);
  if (!row) return null;
  const { rate, field } = verdict;
  const { executed } = row.cells;
  const budget = rate?.budget ?? row.cells[profile.execution.budget] ?? row.cells.adjusted ?? row.cells.initial;
  const shown = rate && `${formatDecimal(rate.exact.times(HUNDRED).round(RATE_PLACES))}%`;
  return {
    subject: 'execution-rate',
    cell: field.address,
    name: row.label.text,
    printed: field.text,
    expected: shown,
    isRight: isRightBy(verdict),
    formula: rate ? 'rate' : 'not-computable',
    reason: whyNone(verdict),
    steps: shown && budget && executed ? [`${executed.text} ÷ ${budget.text} = ${shown}`] : [],
    inputs: inputs(['budget', budget], ['executed', executed]),
    basis: ['form'],
  };
}

/**
 * The total of the scores as they are printed; where one of them is wrong, also what it comes to once that is mended,
 * and where nobody knows whether one is right, that.
 */
function explainTotal(form: EvaluationForm, verdict: TotalVerdict, context: RuleContext): Explanation {
  const { sum, adjusted } = verdict;
  const plain = sumBy(verdict);
  const mended = plain.formula === 'sum' ? recompute(form, context) : null;
  const isOther =
    mended?.score && verdict.expected && !mended.score.eq(verdict.expected) && context.verdicts.some(isWrongScore);
  return {
    ...plain,
    ...(isOther
      ? { formula: 'sum-with-wrong-score' as const, steps: [...plain.steps, ...mended.steps] }
      : mended && mended.open > 0
        ? { formula: 'sum-with-open-score' as const }
        : {}),
    name: form.total?.label.text ?? '',
    inputs: (sum?.addends ?? []).map((field) => ({ role: 'score', cell: field.address, text: field.text })),
    basis: [adjusted?.document ?? 'arithmetic'],
  };
}

const isWrongScore = ({ what, state }: Verdict): boolean =>
  (what === 'score' || what === 'execution-score') && state === 'wrong';

/** The points of the total row; the headings and labels whose points are added are explained by what they are. */
function explainPoints(
  { total }: EvaluationForm,
  verdict: PointsVerdict,
  { execution }: RuleContext,
): Explanation | null {
  if (verdict.field !== total?.points) return null;
  const addends = [verdict.sum?.execution ? execution.pointsField : null, ...verdict.addends];
  return {
    ...sumBy(verdict),
    name: total.label.text,
    inputs: inputs(...addends.map((field): [ExplanationInput['role'], Field | null] => ['points', field])),
    basis: ['arithmetic'],
  };
}

function sumBy(verdict: TotalVerdict | PointsVerdict): Explanation {
  const { field, what, expected, why, steps } = verdict;
  return {
    ...PLAIN,
    subject: SUBJECTS[what],
    cell: field.address,
    printed: field.text,
    expected: expected && formatDecimal(expected),
    // Nothing printed is neither right nor wrong.
    isRight: field.kind === 'blank' ? null : isRightBy(verdict),
    formula: expected ? 'sum' : 'not-computable',
    reason: why,
    steps,
  };
}

function explainGrade({ total }: EvaluationForm, verdict: GradeVerdict, { profile }: RuleContext): Explanation | null {
  if (!total?.score?.number) return null;
  const { field, grade, steps, why } = verdict;
  return {
    subject: 'grade',
    cell: field.address,
    name: total.label.text,
    printed: field.text,
    expected: grade,
    isRight: isRightBy(verdict),
    formula: grade ? 'grade' : 'not-computable',
    reason: why,
    steps,
    inputs: inputs(['total', total.score]),
    basis: [profile.basis.grades ?? 'caiyu-2020-10-art-18'],
  };
}
