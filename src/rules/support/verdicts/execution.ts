import {
  ONE,
  ZERO,
  decimal,
  isScoreRight,
  roundHalfUp,
  type Decimal,
  type ExecutionAssessment,
  type Profile,
} from '../../../scoring';
import type { EvaluationForm, Field, FundRow, FundsBlock } from '../../../form';
import { fundRows } from '../../../form';
import type { FormFacts } from '../../context';
import { budgetOf } from '../funds';
import { isRateOfSlip } from '../money-slips';
import {
  fractionPlaces,
  printedRate,
  rateNumber,
  rateStep,
  rowRate,
  rowRates,
  usualNotation,
  type PrintedRate,
  type RowRate,
} from '../rates';
import { wrongRate } from '../wrong-rates';
import { holdsFigure, open, type ExecutionVerdict, type RateVerdict, type WhyNot } from './types';

/** The verdicts on the rates of the funds block, the total's first. */
export function judgeRates(form: EvaluationForm, { profile }: FormFacts): RateVerdict[] {
  const { funds } = form;
  if (!funds) return [];
  return fundRows(form).flatMap((row): RateVerdict[] => {
    const field = row.cells.rate;
    if (!field) return [];
    if (!holdsFigure(field)) return [absentRate(form, funds, row, field, profile)];
    const base = open({ what: 'rate', field, rate: null, notation: null, wrong: null });
    if (!field.number) return [{ ...base, state: 'unchecked', why: 'figure-not-a-number' }];
    const budget = budgetOf(row, profile);
    if (budget?.number?.eq(ZERO)) return [{ ...base, state: 'wrong', cause: 'rate-of-nothing' }];
    const rate = rowRate(row, budget, funds);
    const printed = rate && printedRate(field, rate.exact);
    if (!printed) return [{ ...base, state: 'unchecked', why: whyNoRate(row, budget, funds) }];
    const wrong = wrongRate(rate, funds, profile);
    const expected = rateNumber(rate.exact, printed.notation);
    const { notation } = printed;
    const steps = [rateStep(rate, notation)];
    const known = { ...base, rate, notation, wrong, expected, acceptable: [expected], steps };
    return [{ ...known, ...(wrong ? { state: 'wrong', cause: 'rate-off' } : { state: 'right' }) }];
  });
}

/** The rate that should stand in a cell; the total row has to print it. */
function absentRate(
  form: EvaluationForm,
  funds: FundsBlock,
  row: FundRow,
  field: Field,
  profile: Profile,
): RateVerdict {
  const base = open({ what: 'rate', field, rate: null, notation: null, wrong: null, state: 'absent' });
  const rate = rowRate(row, budgetOf(row, profile), funds);
  if (!rate) return { ...base, why: 'value-missing' };
  const notation = usualNotation(rowRates(form, profile), funds.columns.rate);
  const expected = rateNumber(rate.exact, notation);
  const cause = row === funds.total && field.kind === 'blank' ? 'rate-missing' : null;
  return { ...base, rate, notation, expected, acceptable: [expected], steps: [rateStep(rate, notation)], cause };
}

function whyNoRate(row: FundRow | null, budget: Field | null, funds: FundsBlock | null): WhyNot {
  if (row && funds && isRateOfSlip(row, budget, funds)) return 'slip';
  if (budget?.number?.lt(ZERO) || row?.cells.executed?.number?.lt(ZERO)) return 'amount-negative';
  return budget?.number?.eq(ZERO) ? 'budget-zero' : 'budget-missing';
}

/** The verdict on the execution score. */
export function judgeExecution(form: EvaluationForm, context: FormFacts): ExecutionVerdict[] {
  const { score: field, assessment, points, budget } = context.execution;
  if (!field) return [];
  const base = open({ what: 'execution-score', field });
  if (!holdsFigure(field)) return [absentScore(field, context.execution)];
  if (!field.number) return [{ ...base, state: 'unchecked', why: 'figure-not-a-number' }];
  const { funds } = form;
  const rate = funds?.total ? rowRate(funds.total, budgetOf(funds.total, context.profile), funds) : null;
  // A score of 0 claims nothing.
  if (budget?.number?.eq(ZERO) && field.number.gt(ZERO)) return [{ ...base, state: 'wrong', cause: 'rate-of-nothing' }];
  if (!points) return [{ ...base, state: 'unchecked', why: 'points-missing' }];
  if (!rate || !assessment)
    return [{ ...base, state: 'unchecked', why: whyNoRate(funds?.total ?? null, budget, funds) }];
  return [{ ...base, ...againstRate(field, field.number, rate, assessment, form, context) }];
}

/** A printed score against what amounts and rate give. */
function againstRate(
  field: Field,
  number: Decimal,
  rate: RowRate,
  { score: expected, steps }: ExecutionAssessment,
  { funds }: EvaluationForm,
  context: FormFacts,
): Pick<ExecutionVerdict, 'expected' | 'acceptable' | 'steps' | 'state' | 'cause'> {
  const printed = printedRate(rate.row.cells.rate, rate.exact);
  const accepted = acceptedScores(rate, printed, context);
  const ofPrinted = printed ? scoresOfPrinted(printed, context) : [];
  const wrong = funds && wrongRate(rate, funds, context.profile);
  const known = { expected, steps, acceptable: wrong?.kind === 'wrong' ? accepted : [...accepted, ...ofPrinted] };
  const isOneOf = (scores: readonly Decimal[]): boolean =>
    scores.some((one) => isScoreRight(number, field.places, one, context.profile.tolerance));
  const isExactly = (scores: readonly Decimal[]): boolean => scores.some((one) => one.eq(number));
  // As with a target: rounding may not make full points of less than the whole budget unsaid.
  const isFullByRounding = context.execution.points?.eq(number) === true && isOneOf(accepted) && !isExactly(accepted);
  const isOfWrongRate = wrong !== null && (isFullByRounding ? isExactly(ofPrinted) : !isOneOf(accepted));
  if (isFullByRounding && !isExactly(ofPrinted))
    return { ...known, state: 'wrong', cause: 'execution-score-full-by-rounding' };
  if ((isOneOf(accepted) || isOneOf(ofPrinted)) && !isOfWrongRate)
    return {
      ...known,
      state: 'right',
      cause: isOfRoundedRate(number, context) ? 'execution-score-of-rounded-rate' : null,
    };
  if (isOneOf(ofPrinted))
    return { ...known, state: wrong?.kind === 'wrong' ? 'wrong' : 'right', cause: 'execution-score-of-wrong-rate' };
  if (!isWithinRounding(number, field.places, rate, context))
    return { ...known, state: 'wrong', cause: 'execution-score-off' };
  if (printed?.fits) return { ...known, state: 'wrong', cause: 'execution-score-against-rate' };
  // What rounded amounts leave open is settled once the rate is mended.
  const acceptable = [...known.acceptable, number];
  return { ...known, acceptable, state: 'right', cause: wrong ? 'execution-score-of-wrong-rate' : null };
}

function absentScore(field: Field, { assessment, points }: FormFacts['execution']): ExecutionVerdict {
  const base = open({ what: 'execution-score', field, state: 'absent' });
  if (!assessment) return { ...base, why: 'value-missing' };
  const { score: expected, steps } = assessment;
  const isOwed = field.kind === 'blank' && points?.gt(ZERO) === true;
  return { ...base, expected, acceptable: [expected], steps, cause: isOwed ? 'execution-score-missing' : null };
}

/** Whether a right score is that of the rate as printed and not of the exact one, where the profile asks for neither. */
function isOfRoundedRate(number: Decimal, { execution, profile }: FormFacts): boolean {
  const { assessment, printed, scoreFromPrinted } = execution;
  if (profile.execution.roundRateTo !== null || !printed?.fits) return false;
  return scoreFromPrinted?.eq(number) === true && !assessment?.exactScore.eq(number);
}

/** Decimals of a rate that is rounded before it is multiplied, where the form prints none: 0.99. */
const USUAL_PLACES = 2;

/** Points of the execution rate in question: the form's, and the profile's where the form departs from it. */
const pointsInQuestion = ({ execution, profile }: FormFacts): Decimal[] => [
  execution.points ?? ZERO,
  profile.execution.points,
];

const scoreAt = (basis: Decimal, points: Decimal): Decimal => (basis.gt(ONE) ? points : basis.times(points));

/** Scores that the rate gives as it is printed. */
const scoresOfPrinted = ({ value }: PrintedRate, context: FormFacts): Decimal[] => [
  ...(context.execution.scoreFromPrinted ? [context.execution.scoreFromPrinted] : []),
  ...pointsInQuestion(context).map((points) => scoreAt(value, points)),
];

/**
 * What a careful person may come to: from the exact rate, and from the exact one rounded as the printed one is. Points off the profile are another rule's matter: the profile's give a right score too.
 */
function acceptedScores(rate: RowRate, printed: PrintedRate | null, context: FormFacts): Decimal[] {
  const { assessment } = context.execution;
  const rounded = roundHalfUp(rate.exact, printed ? fractionPlaces(printed.notation) : USUAL_PLACES);
  const own = [assessment?.score, assessment?.exactScore].flatMap((one) => one ?? []);
  const bases = [rate.exact, rounded];
  return [...own, ...pointsInQuestion(context).flatMap((points) => bases.map((basis) => scoreAt(basis, points)))];
}

/** A score half a point off is not explained by amounts that leave less than this open: 9 for 9.5 ± 0.0004. */
const LEAST_OPEN = decimal('0.1');
const HALF_POINT = decimal('0.5');

/** Whether rounded amounts leave the score open: 12.1 of 12.3 may stand for 12.14 of 12.26. */
function isWithinRounding(score: Decimal, places: number, rate: RowRate, context: FormFacts): boolean {
  const shown = Math.min(places, context.profile.scorePlaces);
  return pointsInQuestion(context).some((points) => {
    const [low, exact, high] = [rate.low, rate.exact, rate.high].map((basis) => scoreAt(basis, points));
    if (!low || !exact || !high) return false;
    if (high.minus(low).lt(LEAST_OPEN) && score.minus(exact).abs().gte(HALF_POINT)) return false;
    return score.gte(roundHalfUp(low, shown)) && score.lte(roundHalfUp(high, shown));
  });
}

/** Whether a score differs in its last printed decimal alone. */
export const isLastDigit = ({ field, expected }: ExecutionVerdict): boolean =>
  field.number !== null &&
  expected !== null &&
  field.number
    .minus(expected)
    .abs()
    .lte(decimal(`1e-${field.places}`));
