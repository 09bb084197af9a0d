import type { Decimal } from '../../scoring';
import type { CellAddress, EvaluationForm } from '../../form';
import type { RuleContext } from '../context';

/** Points that the heading prints, `预算执行情况（20分）`, are the form's own; else the profile's. */
export const expectedPoints = ({ funds }: EvaluationForm, { profile }: RuleContext): Decimal =>
  funds?.headingPoints ?? profile.execution.points;

/** The cells of the execution score's arithmetic, the score first. */
export function executionCells({ execution }: RuleContext): CellAddress[] {
  const { score, rate, executed, budget, pointsField } = execution;
  return [score, rate, executed, budget, pointsField].flatMap((field) => (field ? [field.address] : []));
}
