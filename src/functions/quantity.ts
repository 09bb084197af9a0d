import type { Quantity } from '../scoring';
import { filled, measureIn } from './arguments';
import { isFailure, notAvailable, type Failure } from './failure';

/** The one quantity of a text, or why there is none. */
export function quantityIn(text: unknown): Quantity | Failure {
  const read = measureIn(text, 'text');
  if (isFailure(read)) return read;
  const measure = filled(read, 'text');
  if (isFailure(measure)) return measure;
  return measure.kind === 'quantity' ? measure.quantity : notAvailable('no-quantity', { text: measure.text });
}
