import type { EvaluationForm } from '../form';
import type { JudgedIndicator, RuleContext } from '../rules/context';
import { conversionOf } from '../rules/support/conversion';
import { ZERO, formatDecimal, gradeOf, isScoreRight, sum, type Decimal, type Profile } from '../scoring';
import type { Recomputed } from './types';

const UNKNOWN: Recomputed = Object.freeze({ score: null, grade: null, steps: [] });

/**
 * Adds up the scores, each wrong one replaced by what it should be. A printed score that is right at its printed
 * decimals, or that cannot be judged, counts as printed. Without a printed or computable score there is no total.
 */
export function recompute(form: EvaluationForm, context: RuleContext): Recomputed {
  if (form.columns.score === undefined || context.judged.length === 0) return UNKNOWN;
  if (context.judged.some(isZeroOfZero)) return UNKNOWN;
  const addends: Decimal[] = context.rubric.flatMap(({ score }) => score.number ?? []);
  if (hasExecutionScore(context)) {
    const execution = rightExecutionScore(context);
    if (execution === null) return UNKNOWN;
    addends.push(execution);
  }
  for (const judged of context.judged) {
    if (judged.points === null && judged.score === null) continue;
    const score = rightScore(judged, context.profile);
    if (score === null) return UNKNOWN;
    addends.push(score);
  }
  const score = sum(addends);
  return {
    score,
    grade: gradeOf(score, context.profile),
    steps: [`${addends.map(formatDecimal).join(' + ')} = ${formatDecimal(score)}`],
  };
}

/** Nothing planned and nothing done of something good: no score follows from that. */
const isZeroOfZero = ({ assessment, direction, score }: JudgedIndicator): boolean =>
  assessment.kind === 'exact' &&
  assessment.formula === 'zero-target-met' &&
  direction.direction === 'positive' &&
  score?.gt(ZERO) === true;

const hasExecutionScore = ({ execution }: RuleContext): boolean =>
  execution.points !== null || execution.score?.number != null;

function rightExecutionScore({ execution, profile }: RuleContext): Decimal | null {
  const { assessment, score, scoreFromPrinted } = execution;
  const printed = score?.number ?? null;
  if (assessment === null) return printed;
  if (printed === null) return assessment.score;
  const fits = (expected: Decimal | null): boolean =>
    expected !== null && isScoreRight(printed, score?.places ?? 0, expected, profile.tolerance);
  const isRight = fits(assessment.score) || fits(assessment.exactScore) || fits(scoreFromPrinted);
  return isRight ? printed : assessment.score;
}

function rightScore({ indicator, assessment, isScoreRight: isRight, score }: JudgedIndicator, profile: Profile) {
  const conversion = conversionOf(indicator, profile);
  if (conversion && !conversion.isRight) return conversion.expected;
  const expected = assessment.kind === 'exact' ? assessment.score : null;
  if (score === null) return expected;
  return isRight === false && expected !== null ? expected : score;
}
