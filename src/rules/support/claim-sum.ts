import { canonicalUnit } from '../../scoring';
import type { Quantity } from '../../scoring';
import type { Indicator } from '../../form';
import type { JudgedIndicator } from '../context';
import { nameOf, quantityOn } from './claim-match';
import type { Claim } from './claims';
import { contentOf, pairsOf, sharedPairs } from './words';

/** An indicator that a claim sums up, with its actual value. */
export interface Summand {
  readonly indicator: Indicator;
  readonly quantity: Quantity;
}

/**
 * The indicators that a total such as `共签发原产地证明书、单证册及商事文件88万份` sums up: all that are counted in its
 * unit, one for each thing it lists. None where that is not plain.
 */
export function matchSum({ parts, isTotal, unit }: Claim, judged: readonly JudgedIndicator[]): Summand[] {
  if (!isTotal || parts.length < 2 || unit === '%') return [];
  const rows = judged.flatMap((one) => {
    const quantity = quantityOn(one, 'actual');
    const isLike = quantity?.unit != null && canonicalUnit(quantity.unit) === canonicalUnit(unit);
    return isLike ? [{ indicator: one.indicator, quantity, pairs: pairsOf(contentOf(nameOf(one))) }] : [];
  });
  if (rows.length !== parts.length) return [];
  const found = parts.map((part) => {
    const pairs = pairsOf(contentOf(part));
    const ranked = rows
      .map((row) => ({ row, shared: sharedPairs(pairs, row.pairs) }))
      .sort((left, right) => right.shared - left.shared);
    const [best, second] = ranked;
    return best && best.shared > (second?.shared ?? 0) ? best.row : null;
  });
  return found.every((row) => row !== null) && new Set(found).size === rows.length ? rows : [];
}
