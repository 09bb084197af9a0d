import type { EvaluationForm, Indicator } from '../../form';
import type { Quantity } from '../../scoring';
import { counts } from '../context';

/** An indicator whose target is one number. */
export interface DeclaredQuantity {
  readonly indicator: Indicator;
  readonly quantity: Quantity;
}

/** The indicators of a table of targets whose target is one number. */
export const declaredQuantities = ({ indicators }: EvaluationForm): DeclaredQuantity[] =>
  indicators.filter(counts).flatMap((indicator) => {
    const { measure } = indicator.target;
    return measure.kind === 'quantity' ? [{ indicator, quantity: measure.quantity }] : [];
  });

/** One report on several targets. */
export const onTargets = (rows: readonly DeclaredQuantity[]) => ({
  data: { names: rows.map(({ indicator }) => `${indicator.name.text} ${indicator.target.text}`) },
  cells: rows.map(({ indicator }) => indicator.target.field.address),
});
