import type { EvaluationForm } from '../../../form';
import type { FormFacts } from '../../context';
import { judgeCompletions } from './completion';
import { judgeExecution, judgeRates } from './execution';
import { unlessInDoubt } from './in-doubt';
import { judgeScores } from './score';
import { judgeFunds, judgeGrade, judgeGroups, judgePoints, judgeSubtotals, judgeTotal } from './sums';
import type { Verdict } from './types';

/** The verdict on every printed figure of a form that can be computed, from the funds down to the grade. */
export function createVerdicts(form: EvaluationForm, context: FormFacts): readonly Verdict[] {
  const execution = judgeExecution(form, context);
  const scores = judgeScores(form, context);
  return unlessInDoubt(form, context, [
    ...judgeFunds(form),
    ...judgeRates(form, context),
    ...execution,
    ...judgeGroups(form, context),
    ...scores,
    ...judgeCompletions(context),
    ...judgeSubtotals(form, context, scores),
    ...judgePoints(form, context),
    ...judgeTotal(form, context, [...execution, ...scores]),
    ...judgeGrade(form, context),
  ]);
}

export { isLastDigit } from './execution';
export { statedGrade } from './score';
export { scoresOf } from './sums';
export type * from './types';
