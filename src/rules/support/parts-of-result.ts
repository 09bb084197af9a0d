import { decimal, sum, wholeWithParts, type Decimal } from '../../scoring';
import type { Indicator } from '../../form';
import { leaveNothingOut } from './breakdowns';

/** A result with parts that do not make it up. */
export interface PartsApart {
  /** As written: `6150人`. */
  readonly whole: string;
  readonly value: Decimal;
  readonly added: Decimal;
  /** `2980 + 2970`. */
  readonly told: string;
  readonly unit: string;
}

/** How far from the whole parts may be that are told without 其中 and are still meant to make it up. */
const NEAR = '0.15';

/** The parts of a result that should make it up and do not: 6150人（2980+2970）. */
export function partsApart({ actual }: Indicator): PartsApart | null {
  const told = wholeWithParts(actual.text);
  if (!told) return null;
  const { whole, parts, isOpen, isSum } = told;
  const added = sum(parts.map(({ quantity }) => quantity.value));
  const off = added.minus(whole.value).abs();
  const isNear = !isOpen && off.lte(whole.value.times(decimal(NEAR)));
  const isAll = isSum || isNear || leaveNothingOut(parts.map(({ label }) => label));
  if (off.eq(0) || !isAll) return null;
  const numerals = parts.map(({ quantity }) => quantity.numeral);
  return { whole: whole.numeral + whole.unit, value: whole.value, added, told: numerals.join(' + '), unit: whole.unit };
}
