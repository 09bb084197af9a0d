import type { Decimal } from '../scoring';
import { numberIn } from './arguments';
import { isFailure, notAvailable, type Failure } from './failure';

/** Budget and executed amount of a project, in one unit. */
export interface Money {
  readonly adjusted: Decimal;
  readonly executed: Decimal;
}

export function readMoney(adjusted: unknown, executed: unknown): Money | Failure {
  const budget = numberIn(adjusted, 'adjusted');
  if (isFailure(budget)) return budget;
  const spent = numberIn(executed, 'executed');
  if (isFailure(spent)) return spent;
  // 340万元 beside a bare 340: which unit is meant cannot be known.
  if (budget.unit !== spent.unit) return notAvailable('money-units');
  return { adjusted: budget.value, executed: spent.value };
}
