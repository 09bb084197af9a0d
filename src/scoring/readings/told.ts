import { placesIn, readSingle } from '../quantity-text';
import type { Quantity } from '../types';
import { canonicalUnit, matchUnits } from '../units';

/** A quantity of a cell with several, and the words of its clause that are about it. */
export interface Told {
  readonly quantity: Quantity;
  /** What stands before it, from the number or the sign before: 失能老人 of 失能老人526人. */
  readonly label: string;
  /** All of its clause that stands before it, other numbers too: 12平米帐篷 of 12平米帐篷420顶. */
  readonly before: string;
  /** What stands behind it: 正在施工 of 1座正在施工. */
  readonly tail: string;
  readonly isInBrackets: boolean;
  /** How many clauses of the cell come before its own. */
  readonly clause: number;
  /** Whether it is a price that the row's name completes: 200元/人·月 of 元 in 每人每月补贴标准. */
  readonly isPriceByName?: true;
}

/** What a row asks for that a cell with several numbers answers. */
export interface Asked {
  readonly quantity: Quantity & { readonly unit: string };
  /** The indicator's name, folded; empty where none is known. */
  readonly name: string;
}

/** A number that several may be meant as; `null` where a way of reading has nothing to say. */
export type WayOfReading = (text: string, told: readonly Told[], asked: Asked) => Quantity | null;

const CLAUSE = /(?:(?<=\d),(?=\d{3}(?!\d))|[^,;:()])+/gu;
/** The rest of a price behind its money: /人·月 of 元/人·月. */
const PER = /^\/[^\d\s/]{1,6}$/u;

/** The quantities of a text, each with its words. */
export const toldIn = (text: string, { quantity: { unit } }: Asked): readonly Told[] =>
  [...text.matchAll(CLAUSE)].flatMap(([clause], index, all) => {
    const at = all[index]?.index ?? 0;
    const isInBrackets = text.slice(0, at).lastIndexOf('(') > text.slice(0, at).lastIndexOf(')');
    const places = placesIn(clause);
    return places.map(({ quantity, start, end }, place): Told => {
      const next = places[place + 1]?.start ?? clause.length;
      const label = clause.slice(places[place - 1]?.end ?? 0, start);
      const tail = clause.slice(end, next);
      const words = { label, before: clause.slice(0, start), isInBrackets, clause: index };
      const price = PER.test(tail) ? readSingle(clause.slice(start, next)) : null;
      if (price?.unit) return { ...words, quantity: price, tail: '' };
      // 420顶: a unit that is no word of the lexicon is known by the target's.
      if (quantity.unit === null && unit !== '' && tail.startsWith(unit))
        return { ...words, quantity: { ...quantity, unit }, tail: tail.slice(unit.length) };
      return { ...words, quantity, tail };
    });
  });

/** Whether a quantity is counted in the unit that is asked for. */
export const isOfAsked = ({ unit }: Quantity, { quantity }: Asked): boolean =>
  unit !== null && canonicalUnit(unit) === canonicalUnit(quantity.unit);

/** Whether a quantity is a plain number on the scale of the one that is asked for. */
export const isComparable = (quantity: Quantity, asked: Asked): boolean =>
  quantity.sign === null && !quantity.isApproximate && matchUnits(asked.quantity, quantity)?.match === 'same';
