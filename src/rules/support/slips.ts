import { closing, says } from '../../lexicon';
import { compactText, isMoneyUnit, ONE } from '../../scoring';
import type { Indicator, ValueField } from '../../form';
import { nameOf } from './claim-match';
import { quantitiesOf } from './readings';

/** The fewest rows with their bounds among the results that make a column of them. */
const LEAST_EXCHANGED = 2;

/**
 * The rows of which a value is most likely a slip of the pen: of what the score should be the values as they stand say
 * nothing. Rules name the slips; a score beside one is neither right nor wrong.
 */
export function slipsOf(rows: readonly Indicator[]): ReadonlySet<Indicator> {
  const exchanged = exchangedRows(rows);
  return new Set(rows.filter((row) => isCostAtLeast(row) || isAboveWhole(row, 'target') || exchanged.includes(row)));
}

/** A cost that is to be reached, not kept under: `每公里养护成本 ≥0.4万元`. */
export function isCostAtLeast({ name, level1, level2, target }: Indicator): boolean {
  if (target.measure.kind !== 'quantity') return false;
  const { sign, unit } = target.measure.quantity;
  if (sign !== 'at-least' && sign !== 'more-than') return false;
  const isUnderCost = level1?.kind === 'cost' || level2?.kind === 'cost';
  const isMoney = unit === null ? isUnderCost : isMoneyUnit(unit.replace(/\/.*$/u, ''));
  const text = compactText(name.text);
  return isMoney && says(isUnderCost ? 'cost' : 'plain-cost', text) && !says('wanted-money', text);
}

/** Whether a share of a whole, a satisfaction or a pass rate, is said to be above 100 %. */
export function isAboveWhole(row: Indicator, side: 'target' | 'actual'): boolean {
  return isMoreThanAll(row[side]) && closing('share-of-whole', compactText(nameOf({ indicator: row }))) !== null;
}

const isMoreThanAll = ({ measure }: ValueField): boolean =>
  measure.kind === 'quantity' && measure.quantity.unit === '%' && measure.quantity.value.gt(ONE);

/** Rows with the bound in the column of results, where no row has one in that of targets. */
export function exchangedRows(rows: readonly Indicator[]): readonly Indicator[] {
  const exchanged = rows.filter((row) => signedSide(row) === 'actual');
  return exchanged.length < LEAST_EXCHANGED || rows.some((row) => signedSide(row) === 'target') ? [] : exchanged;
}

/** The one of the two values that is written as a bound. */
function signedSide(row: Indicator): 'target' | 'actual' | null {
  const [target, actual] = quantitiesOf(row) ?? [];
  if (!target || !actual || (target.sign === null) === (actual.sign === null)) return null;
  return target.sign === null ? 'actual' : 'target';
}
