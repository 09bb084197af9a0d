import type { CellAddress, EvaluationForm, Field } from '../form';
import { createContext, readPrintedRate, type JudgedIndicator, type RuleContext } from '../rules/context';
import type { BasisId } from '../rules/types';
import { executionRate, formatDecimal, gradeOf, isScoreRight, sum, type Decimal, type Profile } from '../scoring';

/** What kind of cell is explained. */
export type ExplanationSubject =
  'indicator-score' | 'execution-rate' | 'execution-score' | 'total-score' | 'total-points' | 'grade';

/** The formula or rule that applies; worded in the catalogues. */
export type ExplanationFormula =
  | 'met'
  | 'proportional'
  | 'reverse-linear'
  | 'reverse-ratio'
  | 'zero-target-met'
  | 'zero-target-missed'
  | 'negative-actual'
  | 'qualitative'
  | 'not-applicable'
  | 'not-computable'
  | 'rate'
  | 'execution'
  | 'sum'
  | 'grade';

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
  readonly formula: ExplanationFormula;
  /** Why nothing can be computed, where `formula` is `not-computable`. */
  readonly reason: string | null;
  readonly steps: readonly string[];
  readonly inputs: readonly ExplanationInput[];
  readonly basis: readonly BasisId[];
}

/** Explains the cell at an address; `null` where it is none that is computed. */
export function explain(form: EvaluationForm, profile: Profile, address: CellAddress): Explanation | null {
  const context = createContext(form, profile);
  const isHere = (field: Field | null | undefined): field is Field =>
    field != null && field.address.row === address.row && field.address.column === address.column;
  const judged = context.judged.find(({ indicator }) => isHere(indicator.score));
  if (judged?.indicator.score) return explainIndicator(judged, judged.indicator.score);
  const { execution } = context;
  if (isHere(execution.score)) return explainExecution(form, execution.score, context);
  const fundRow = form.funds && [form.funds.total, ...form.funds.sources].find((row) => isHere(row?.cells.rate));
  if (fundRow?.cells.rate) {
    return explainRate(
      fundRow.label.text,
      fundRow.cells.rate,
      fundRow.cells.adjusted ?? fundRow.cells.initial,
      fundRow.cells.executed,
    );
  }
  const { total } = form;
  if (isHere(total?.score)) return explainSum(form, context, total.score, 'score');
  if (isHere(total?.points)) return explainSum(form, context, total.points, 'points');
  if (total && isHere(total.grade)) return explainGrade(total.label.text, total.grade, total.score, profile);
  return null;
}

const inputs = (...list: [ExplanationInput['role'], Field | null | undefined][]): ExplanationInput[] =>
  list.flatMap(([role, field]) => (field ? [{ role, cell: field.address, text: field.text }] : []));

function explainIndicator(
  { indicator, assessment, isScoreRight: isRight }: JudgedIndicator,
  score: Field,
): Explanation {
  const { target, actual, points, name } = indicator;
  const base = {
    subject: 'indicator-score' as const,
    cell: score.address,
    name: name.text,
    printed: score.text,
    isRight,
    inputs: inputs(['target', target.field], ['actual', actual.field], ['points', points]),
    basis: ['caiyu-2020-10-art-16'] as const,
    reason: null,
  };
  if (assessment.kind !== 'exact') {
    const reason = assessment.kind === 'not-computable' ? assessment.reason : null;
    return { ...base, expected: null, formula: assessment.kind, reason, steps: [] };
  }
  return { ...base, expected: formatDecimal(assessment.score), formula: assessment.formula, steps: assessment.steps };
}

function explainExecution(form: EvaluationForm, score: Field, { execution, profile }: RuleContext): Explanation {
  const { assessment, scoreFromPrinted, budget, executed, pointsField } = execution;
  const fits = (expected: Decimal | null): boolean =>
    score.number !== null && expected !== null && isScoreRight(score.number, score.places, expected, profile.tolerance);
  return {
    subject: 'execution-score',
    cell: score.address,
    name: form.funds?.total?.label.text ?? '',
    printed: score.text,
    expected: assessment ? formatDecimal(assessment.score) : null,
    isRight:
      assessment && score.number
        ? fits(assessment.score) || fits(assessment.exactScore) || fits(scoreFromPrinted)
        : null,
    formula: assessment ? 'execution' : 'not-computable',
    reason: assessment ? null : 'value-missing',
    steps: assessment?.steps ?? [],
    inputs: inputs(['budget', budget], ['executed', executed], ['points', pointsField]),
    basis: ['form', 'caiyu-2020-10-art-13'],
  };
}

const RATE_PLACES = 4;

function explainRate(name: string, rate: Field, budget: Field | undefined, executed: Field | undefined): Explanation {
  const exact = executionRate(budget?.number ?? null, executed?.number ?? null);
  const shown = exact && `${formatDecimal(exact.times(100).round(RATE_PLACES))}%`;
  return {
    subject: 'execution-rate',
    cell: rate.address,
    name,
    printed: rate.text,
    expected: shown,
    isRight: exact ? (readPrintedRate(rate, exact)?.fits ?? null) : null,
    formula: exact ? 'rate' : 'not-computable',
    reason: exact ? null : 'value-missing',
    steps: exact && shown && budget && executed ? [`${executed.text} ÷ ${budget.text} = ${shown}`] : [],
    inputs: inputs(['budget', budget], ['executed', executed]),
    basis: ['form'],
  };
}

function explainSum(form: EvaluationForm, context: RuleContext, total: Field, what: 'score' | 'points'): Explanation {
  const execution = what === 'score' ? context.execution.score : context.execution.pointsField;
  const fields = [execution, ...context.judged.map(({ indicator }) => indicator[what])];
  const counted = fields.filter((field): field is Field & { number: Decimal } => field?.number != null);
  const expected = sum(counted.map((field) => field.number));
  return {
    subject: what === 'score' ? 'total-score' : 'total-points',
    cell: total.address,
    name: form.total?.label.text ?? '',
    printed: total.text,
    expected: formatDecimal(expected),
    isRight: total.number ? total.number.eq(expected.round(total.places)) : null,
    formula: 'sum',
    reason: null,
    steps: [`${counted.map((field) => formatDecimal(field.number)).join(' + ')} = ${formatDecimal(expected)}`],
    inputs: counted.map((field) => ({ role: what, cell: field.address, text: field.text })),
    basis: ['arithmetic'],
  };
}

function explainGrade(name: string, grade: Field, score: Field | null, profile: Profile): Explanation | null {
  if (!score?.number) return null;
  const expected = gradeOf(score.number, profile);
  return {
    subject: 'grade',
    cell: grade.address,
    name,
    printed: grade.text,
    expected,
    isRight: grade.kind === 'text' ? grade.text === expected : null,
    formula: 'grade',
    reason: null,
    steps: [`${score.text} → ${expected}`],
    inputs: inputs(['total', score]),
    basis: ['caiyu-2020-10-art-18'],
  };
}
