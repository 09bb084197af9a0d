import type { EvaluationForm } from '../form';
import type { JudgedIndicator, RuleContext } from '../rules/context';
import { isUnderMergedScore } from '../rules/support/scores';
import { isScoredAsRow, isWhole, pointsSoFar } from '../rules/support/points';
import { countedRows, pointsLeft, profileTotal, rescaledAlternative } from '../rules/support/totals';
import type { Cause, ScoreVerdict, TotalVerdict, Verdict } from '../rules/support/verdicts';
import { flatMap, formatDecimal, gradeOf, isScoreRight, roundHalfUp, sum, type Decimal } from '../scoring';
import type { Recomputed } from './types';

const UNKNOWN: Recomputed = Object.freeze({ score: null, grade: null, open: 0, steps: [] });

/** Causes after which nothing may be added up: the score is wrong, and none follows. */
const WITHOUT_SCORE: readonly (Cause | null)[] = ['nothing-planned'];

/**
 * Adds up the scores, each wrong one replaced by what it should be. A printed score that is right at its printed
 * decimals, or that cannot be judged, counts as printed; how many are open is told beside the total. Without a printed
 * or computable score there is no total.
 */
export function recompute(form: EvaluationForm, context: RuleContext): Recomputed {
  const { judged, rubric, verdicts, profile } = context;
  if (form.columns.score === undefined || judged.length === 0 || isPart(form, context)) return UNKNOWN;
  const scores = new Map<JudgedIndicator, ScoreVerdict>(
    flatMap(verdicts, (verdict) => (verdict.what === 'score' ? [[verdict.one, verdict] as const] : [])),
  );
  const addends: (Decimal | null)[] = rubric.map(({ score }) => score.number);
  // What a rubric's criteria give nobody computes.
  let open = rubric.length;
  if (hasExecutionScore(context)) {
    addends.push(executionScore(context));
    if (isOpen(executionVerdict(context))) open += 1;
  }
  const isWhole = verdicts.some(({ what, state }) => what === 'total' && state === 'right');
  for (const one of countedRows(context)) {
    // Under a total that is the sum of what is there, a row with neither points nor score has its part in another's.
    if (isWhole && one.points === null && one.score === null) continue;
    // Its part is in the score of a merged cell above.
    if (isUnderMergedScore(judged, judged.indexOf(one))) continue;
    const verdict = scores.get(one);
    addends.push(verdict ? countedAs(verdict, one.score) : exactScore(one));
    if (isOpen(verdict)) open += 1;
  }
  if (!addends.every((one): one is Decimal => one !== null) || lacksAddend(form, context)) return UNKNOWN;
  if (hasUnreadFigures(form)) return UNKNOWN;
  const plain = sum(addends);
  const adjusted = profileTotal(plain, context);
  const again = adjusted ? null : rescaledAsPrinted(plain, context);
  const score = adjusted?.total ?? again ?? plain;
  const added = `${addends.map(formatDecimal).join(' + ')} = ${formatDecimal(plain)}`;
  const { fullPoints } = profile;
  return {
    score,
    grade: gradeOf(score, profile),
    open,
    steps: again
      ? [added, `${formatDecimal(plain)} → ${formatDecimal(again)} / ${formatDecimal(fullPoints)}`]
      : [added, ...(adjusted?.steps ?? [])],
  };
}

/** Whether the form is only a part: rows are still to be filled, or it breaks off before the full points are given away. */
const isPart = (form: EvaluationForm, context: RuleContext): boolean =>
  !isWhole(form, context) && pointsSoFar(context).lt(context.profile.fullPoints);

const hasExecutionScore = (context: RuleContext): boolean =>
  (context.execution.points !== null || context.execution.score?.number != null) && !isScoredAsRow(context);

/** The number that a judged figure counts with: what it should be where it is wrong, else what is printed. */
function countedAs({ state, expected, cause }: Verdict, printed: Decimal | null): Decimal | null {
  if (WITHOUT_SCORE.includes(cause)) return null;
  return state === 'wrong' && expected ? expected : (printed ?? expected);
}

/** Whether a score counts as printed although it was not judged, or is wrong and nothing says what it is to be. */
const isOpen = (verdict: Verdict | undefined): boolean =>
  verdict?.state === 'unchecked' || (verdict?.state === 'wrong' && verdict.expected === null);

/** Whether figures stand among the indicators that no column takes: what was read may be another column's. */
const hasUnreadFigures = ({ doubts }: EvaluationForm): boolean =>
  doubts.some(({ kind, field }) => kind === 'cell-unplaced' && /^[^\p{L}]?\d/u.test(field.text));

/** Whether the printed total adds up a score that was not found: without it there is no total to tell. */
const lacksAddend = (form: EvaluationForm, context: RuleContext): boolean =>
  context.verdicts.some(
    ({ what, why }) =>
      what === 'total' &&
      (why === 'figure-elsewhere' || (why === 'addend-missing' && pointsLeft(form, context) !== null)),
  );

const executionVerdict = ({ verdicts }: RuleContext): Verdict | undefined =>
  verdicts.find(({ what }) => what === 'execution-score');

const exactScore = ({ assessment }: JudgedIndicator): Decimal | null =>
  assessment.kind === 'exact' ? assessment.score : null;

function executionScore(context: RuleContext): Decimal | null {
  const { execution } = context;
  const verdict = executionVerdict(context);
  const printed = execution.score?.number ?? null;
  return verdict ? countedAs(verdict, printed) : (execution.assessment?.score ?? null);
}

/** The re-scaled total where the form re-scales what does not apply: its printed total is the re-scaled sum. */
function rescaledAsPrinted(plain: Decimal, context: RuleContext): Decimal | null {
  const { profile, verdicts } = context;
  const again = rescaledAlternative(plain, context);
  const total = verdicts.find((verdict): verdict is TotalVerdict => verdict.what === 'total');
  if (!again || !total?.sum) return null;
  const printed = rescaledAlternative(total.sum.full, context);
  const { field } = total;
  const isRescaled =
    field.number !== null && printed && isScoreRight(field.number, field.places, printed, profile.tolerance);
  return isRescaled ? roundHalfUp(again, profile.scorePlaces) : null;
}
