import { isScoreRight, ONE, roundHalfUp, ZERO, type Decimal } from '../../scoring';
import type { CellAddress, EvaluationForm } from '../../form';
import type { RuleContext } from '../context';
import { budgetOf } from './funds';
import { fractionPlaces, printedRate, rowRate, type RowRate } from './rates';

/** Points that the heading prints, `预算执行情况（20分）`, are the form's own; else the profile's. */
export const expectedPoints = ({ funds }: EvaluationForm, { profile }: RuleContext): Decimal =>
  funds?.headingPoints ?? profile.execution.points;

/** The rate of the total row with the room that rounded amounts leave. */
export function totalRate({ funds }: EvaluationForm, { profile }: RuleContext): RowRate | null {
  return funds?.total ? rowRate(funds.total, budgetOf(funds.total, profile), funds) : null;
}

/** The cells of the execution score's arithmetic, the score first. */
export function executionCells({ execution }: RuleContext): CellAddress[] {
  const { score, rate, executed, budget, pointsField } = execution;
  return [score, rate, executed, budget, pointsField].flatMap((field) => (field ? [field.address] : []));
}

/** Decimals of a rate that is rounded before it is multiplied, where the form prints none: 0.99. */
const USUAL_PLACES = 2;

/**
 * Whether the printed execution score follows from some rate that a careful person might take: the exact one, the
 * printed one, the exact one rounded as the printed one is. Points off the profile are another rule's matter: the
 * profile's give a right score too.
 */
export function isExecutionScoreRight(score: Decimal, places: number, rate: RowRate, context: RuleContext): boolean {
  const { execution, profile } = context;
  const printed = printedRate(rate.row.cells.rate, rate.exact);
  const rounded = roundHalfUp(rate.exact, printed ? fractionPlaces(printed.notation) : USUAL_PLACES);
  const rates = [rate.exact, rounded, ...(printed ? [printed.value] : [])];
  const shown = Math.min(places, profile.scorePlaces);
  return [execution.points ?? ZERO, profile.execution.points].some((points) => {
    const scoreAt = (basis: Decimal): Decimal => (basis.gt(ONE) ? points : basis.times(points));
    if (rates.some((basis) => isScoreRight(score, places, scoreAt(basis), profile.tolerance))) return true;
    return score.gte(roundHalfUp(scoreAt(rate.low), shown)) && score.lte(roundHalfUp(scoreAt(rate.high), shown));
  });
}
