import { ONE, ZERO, decimal, isScoreRight, roundHalfUp, type Decimal } from '../../../scoring';
import type { EvaluationForm, Field, FundRow, FundsBlock } from '../../../form';
import type { FormFacts } from '../../context';
import { budgetOf, fundRows } from '../funds';
import { isRateOfSlip } from '../money-slips';
import { fractionPlaces, printedRate, rateNumber, rateStep, rowRate, type RowRate } from '../rates';
import { wrongRate } from '../wrong-rates';
import { holdsFigure, OPEN, type ExecutionVerdict, type RateVerdict, type WhyNot } from './types';

/** The verdicts on the printed rates of the funds block, the total's first. */
export function judgeRates(form: EvaluationForm, { profile }: FormFacts): RateVerdict[] {
  const { funds } = form;
  if (!funds) return [];
  return fundRows(form).flatMap((row): RateVerdict[] => {
    const field = row.cells.rate;
    if (!field || !holdsFigure(field)) return [];
    const base = { ...OPEN, what: 'rate' as const, field, wrong: null };
    if (!field.number) return [{ ...base, rate: null, state: 'unchecked', why: 'figure-not-a-number' }];
    const budget = budgetOf(row, profile);
    if (budget?.number?.eq(ZERO)) return [{ ...base, rate: null, state: 'wrong', cause: 'rate-of-nothing' }];
    const rate = rowRate(row, budget, funds);
    const printed = rate && printedRate(field, rate.exact);
    if (!printed) return [{ ...base, rate: null, state: 'unchecked', why: whyNoRate(row, budget, funds) }];
    const wrong = wrongRate(rate, funds, profile);
    const expected = rateNumber(rate.exact, printed.notation);
    const known = { ...base, rate, wrong, expected, acceptable: [expected], steps: [rateStep(rate, printed.notation)] };
    return [{ ...known, ...(wrong ? { state: 'wrong', cause: 'rate-off' } : { state: 'right' }) }];
  });
}

function whyNoRate(row: FundRow | null, budget: Field | null, funds: FundsBlock | null): WhyNot {
  if (row && funds && isRateOfSlip(row, budget, funds)) return 'slip';
  return budget?.number?.eq(ZERO) ? 'budget-zero' : 'budget-missing';
}

/** The verdict on the printed execution score; none where there is no number. */
export function judgeExecution(form: EvaluationForm, context: FormFacts): ExecutionVerdict[] {
  const { score: field, assessment, points, budget } = context.execution;
  if (!field || !holdsFigure(field)) return [];
  const base = { ...OPEN, what: 'execution-score' as const, field };
  if (!field.number) return [{ ...base, state: 'unchecked', why: 'figure-not-a-number' }];
  const { funds } = form;
  const rate = funds?.total ? rowRate(funds.total, budgetOf(funds.total, context.profile), funds) : null;
  // A score of 0 claims nothing.
  if (budget?.number?.eq(ZERO) && field.number.gt(ZERO)) return [{ ...base, state: 'wrong', cause: 'rate-of-nothing' }];
  if (!points) return [{ ...base, state: 'unchecked', why: 'points-missing' }];
  if (!rate || !assessment)
    return [{ ...base, state: 'unchecked', why: whyNoRate(funds?.total ?? null, budget, funds) }];
  const accepted = acceptedScores(rate, context);
  const known = { ...base, expected: assessment.score, acceptable: accepted, steps: assessment.steps };
  const { number, places } = field;
  if (accepted.some((one) => isScoreRight(number, places, one, context.profile.tolerance)))
    return [{ ...known, state: 'right' }];
  if (!isWithinRounding(number, places, rate, context))
    return [{ ...known, state: 'wrong', cause: 'execution-score-off' }];
  const isAgainstRate = printedRate(rate.row.cells.rate, rate.exact)?.fits === true;
  return [
    { ...known, ...(isAgainstRate ? { state: 'wrong', cause: 'execution-score-against-rate' } : { state: 'right' }) },
  ];
}

/** Decimals of a rate that is rounded before it is multiplied, where the form prints none: 0.99. */
const USUAL_PLACES = 2;

/** Points of the execution rate in question: the form's, and the profile's where the form departs from it. */
const pointsInQuestion = ({ execution, profile }: FormFacts): Decimal[] => [
  execution.points ?? ZERO,
  profile.execution.points,
];

const scoreAt = (basis: Decimal, points: Decimal): Decimal => (basis.gt(ONE) ? points : basis.times(points));

/**
 * What a careful person may come to: from the exact rate, the printed one, the exact one rounded as the printed one
 * is. Points off the profile are another rule's matter: the profile's give a right score too.
 */
function acceptedScores(rate: RowRate, context: FormFacts): Decimal[] {
  const { assessment, scoreFromPrinted } = context.execution;
  const printed = printedRate(rate.row.cells.rate, rate.exact);
  const rounded = roundHalfUp(rate.exact, printed ? fractionPlaces(printed.notation) : USUAL_PLACES);
  const rates = [rate.exact, rounded, ...(printed ? [printed.value] : [])];
  const own = [assessment?.score, assessment?.exactScore, scoreFromPrinted].flatMap((one) => one ?? []);
  return [...own, ...pointsInQuestion(context).flatMap((points) => rates.map((basis) => scoreAt(basis, points)))];
}

/** Whether rounded amounts leave the score open: 12.1 of 12.3 may stand for 12.14 of 12.26. */
function isWithinRounding(score: Decimal, places: number, rate: RowRate, context: FormFacts): boolean {
  const shown = Math.min(places, context.profile.scorePlaces);
  return pointsInQuestion(context).some(
    (points) =>
      score.gte(roundHalfUp(scoreAt(rate.low, points), shown)) &&
      score.lte(roundHalfUp(scoreAt(rate.high, points), shown)),
  );
}

/** Whether a score differs in its last printed decimal alone. */
export const isLastDigit = ({ field, expected }: ExecutionVerdict): boolean =>
  field.number !== null &&
  expected !== null &&
  field.number
    .minus(expected)
    .abs()
    .lte(decimal(`1e-${field.places}`));
