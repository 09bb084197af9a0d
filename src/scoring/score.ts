import { acceptableOf } from './acceptable';
import type { AcceptableScore } from './acceptable';
import { ZERO, quotient, type Decimal } from './decimal';
import { outcomeOf } from './outcome';
import { prepare, refuse } from './scorable';
import type { AssessmentInput, Refusal, Scorable } from './scorable';
import type { Assessment, Measure } from './types';

/**
 * What an indicator's score should be, rounded once as the profile says, with its arithmetic; or why it cannot be
 * computed. Formulas: 财预〔2020〕10号 第十六条 (positive), the profile's for reverse. Several values are computed
 * only where exactly one has the target's unit.
 */
export const assess = (input: AssessmentInput): Assessment => assessmentOf(input, prepare(input));

/** Every score that a known formula gives, as `acceptableOf` has them. */
export const acceptableScores = (input: AssessmentInput): readonly AcceptableScore[] =>
  acceptableOf(input, prepare(input));

/** Both of one indicator, whose quantities are brought to one scale once. */
export const appraise = (
  input: AssessmentInput,
): { readonly assessment: Assessment; readonly acceptable: readonly AcceptableScore[] } => {
  const scorable = prepare(input);
  return { assessment: assessmentOf(input, scorable), acceptable: acceptableOf(input, scorable) };
};

const assessmentOf = (input: AssessmentInput, scorable: Scorable | Refusal): Assessment => {
  if ('kind' in scorable) return scorable;
  const outcome = outcomeOf(input, scorable);
  if (typeof outcome === 'string') return refuse(outcome);
  const { target, actual, match } = scorable.units;
  let ratio: Decimal | null = null;
  return {
    kind: 'exact',
    score: outcome.score,
    formula: outcome.formula,
    direction: input.direction,
    // Asked for by few, and a quotient of twenty places takes longer than all the rest of a score.
    get ratio() {
      return target.eq(ZERO) ? null : (ratio ??= quotient(actual, target));
    },
    isMet: outcome.isMet,
    unitMatch: match,
    remark: remarkOf(input.actual),
    get steps() {
      return [outcome.step];
    },
  };
};

/** What is to be quoted beside the number: the remark, or the whole sentence that the number stands in. */
const remarkOf = (actual: Measure): string | null => {
  if (actual.kind === 'quantity') return actual.remark ?? null;
  return actual.text;
};

export type { AcceptableScore } from './acceptable';
export type { AssessmentInput } from './scorable';
