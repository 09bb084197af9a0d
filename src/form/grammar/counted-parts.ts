import { HUNDRED, sum, ZERO, type Decimal } from '../../scoring';
import type { FundsBlock, Indicator, TotalRow } from '../model/form';

/** What the points of the indicators are added up with. */
interface Beside {
  readonly funds: FundsBlock | null;
  readonly total: TotalRow | null;
}

const pointsOf = (rows: readonly Indicator[]): Decimal => sum(rows.map(({ points }) => points?.number ?? ZERO));

/**
 * 其中：脱贫人口 | 10 | 10 is a part of the row above, whose points hold its own, unless the points of the form are
 * complete with those of its parts and without them are not: then each counts for itself.
 */
export function withCountedParts(indicators: readonly Indicator[], { funds, total }: Beside): readonly Indicator[] {
  const parts = indicators.filter(({ isSubRow, points, score }) => isSubRow && points?.number && score?.number);
  if (parts.length === 0) return indicators;
  const full = total?.points?.number ?? HUNDRED;
  const execution = funds?.total?.cells.points?.number ?? funds?.headingPoints ?? ZERO;
  const isComplete = (points: Decimal): boolean => points.eq(full) || points.plus(execution).eq(full);
  const own = pointsOf(indicators.filter(({ isSubRow, isApplicable }) => isApplicable && !isSubRow));
  if (isComplete(own) || !isComplete(own.plus(pointsOf(parts)))) return indicators;
  return indicators.map((one) => (parts.includes(one) ? { ...one, isSubRow: false } : one));
}
