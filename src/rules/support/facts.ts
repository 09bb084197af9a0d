import { decimal, type Quantity } from '../../scoring';

/** A quantity as a fact keeps it: plain data, its value as text. */
export type KeptQuantity = Omit<Quantity, 'value'> & { readonly value: string };

export const keepQuantity = (quantity: Quantity): KeptQuantity => ({ ...quantity, value: quantity.value.toFixed() });

export const quantityOf = (kept: KeptQuantity): Quantity => ({ ...kept, value: decimal(kept.value) });

/** Two numbers of 32 bits that start the fingerprint, and what each character is mixed in with. */
const SEEDS = [0xdeadbeef, 0x41c6ce57] as const;
const FACTORS = [2654435761, 1597334677] as const;

/**
 * A text as a short key of 64 bits: a run of a hundred thousand forms keeps millions of them. That two different texts
 * of a run share one is less likely than once in a million such runs.
 */
export function fingerprint(text: string): string {
  let [left, right] = SEEDS as readonly [number, number];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    left = Math.imul(left ^ code, FACTORS[0]);
    right = Math.imul(right ^ code, FACTORS[1]);
  }
  left = Math.imul(left ^ (left >>> 16), 2246822507) ^ Math.imul(right ^ (right >>> 13), 3266489909);
  right = Math.imul(right ^ (right >>> 16), 2246822507) ^ Math.imul(left ^ (left >>> 13), 3266489909);
  return `${(left >>> 0).toString(36)}-${(right >>> 0).toString(36)}`;
}
