import { closing, isWord, mentions } from '../../lexicon';
import { placesIn, readSingle } from '../quantity-text';
import { compactText } from '../text';
import type { Quantity } from '../types';
import { canonicalUnit, matchUnits } from '../units';
import { writtenPlainly } from '../written-out';

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
  /** Whether its clause is one of a list: 硕士206人 of 博士12人、硕士206人. */
  readonly isListed: boolean;
  /** Whether it is a price: 200元/人·月, 人均1.2万元. */
  readonly isPrice?: boolean;
}

/** What a row asks for that a cell with several numbers answers. */
export interface Asked {
  readonly quantity: Quantity & { readonly unit: string };
  /** The indicator's name, folded; empty where none is known. */
  readonly name: string;
  /** Units that are counted as the target's is: 套 of 12台(套). */
  readonly twins?: readonly string[];
}

/** A number that several may be meant as; `null` where a way of reading has nothing to say. */
export type WayOfReading = (text: string, told: readonly Told[], asked: Asked) => Quantity | null;

/** A longer text is a sentence whose numbers no list of ways can tell apart. */
export const LONGEST = 60;
const CLOSING = /[;,.!]+$/u;

/** The text of a cell as it is read. */
export const bodyOf = (text: string): string => writtenPlainly(compactText(text).replace(CLOSING, ''));

const CLAUSE = /(?:(?<=\d),(?=\d{3}(?!\d))|[^,;:()])+/gu;
/** The rest of a price behind its money: /人·月 of 元/人·月. */
const PER = /^\/[^\d\s/]{1,6}$/u;

/** The quantities of a text, each with its words. */
export const toldIn = (text: string, asked: Asked): readonly Told[] => {
  const { unit } = asked.quantity;
  const units = [unit, ...unit.split('/').slice(1)].filter((one) => one !== '');
  return [...text.matchAll(CLAUSE)].flatMap((match, index) => {
    const [clause] = match;
    const at = match.index;
    const isInBrackets = text.slice(0, at).lastIndexOf('(') > text.slice(0, at).lastIndexOf(')');
    // 、 is folded to a semicolon.
    const isListed = text.charAt(at - 1) === ';';
    const places = placesIn(clause);
    return places.map(({ quantity, start, end }, place): Told => {
      const next = places[place + 1]?.start ?? clause.length;
      const label = clause.slice(places[place - 1]?.end ?? 0, start);
      const tail = clause.slice(end, next);
      const words = { label, before: clause.slice(0, start), isInBrackets, clause: index, isListed };
      const price = PER.test(tail) ? readSingle(clause.slice(start, next)) : null;
      if (price?.unit) return { ...words, quantity: price, tail: '' };
      // 420顶, 426盏 of 元/盏: a unit that is no word of the lexicon is known by the target's.
      const known = quantity.unit === null ? units.find((one) => tail.startsWith(one)) : undefined;
      if (known !== undefined)
        return { ...words, quantity: { ...quantity, unit: known }, tail: tail.slice(known.length) };
      const isTwin = quantity.unit !== null && asked.twins?.includes(quantity.unit) === true;
      return { ...words, quantity: isTwin ? { ...quantity, unit } : quantity, tail };
    });
  });
};

const OTHERS_IN_BRACKETS = /^\(([^()\d]{1,6})\)$/u;
const BETWEEN_UNITS = /[/;,·]/u;

/** The units that a target counts as its own: 套 of ≥12台(套), 台 and 套 of ≥12台套. */
export const twinsOf = (unit: string, remark = ''): readonly string[] => {
  const others = OTHERS_IN_BRACKETS.exec(remark)?.[1]?.split(BETWEEN_UNITS) ?? [];
  const own = isWord('joint-unit', unit) ? [...unit] : unit.split('/').length > 1 ? unit.split('/') : [];
  const all = [...others, ...own];
  return all.every((one) => isWord('count-unit', one) && !isWord('comes-about', one)) ? all : [];
};

/** Whether words before or behind a number make something else of it than one of a sum, unless they are of the row's own name. */
export const isNoAddend = ({ label }: Told, { name }: Asked): boolean =>
  closing('each-of-them', label) !== null ||
  (!(label.length > 1 && name.includes(label)) &&
    mentions('no-addend', label).some(({ word }) => word.length === 1 || !name.includes(word)));

/** Whether a quantity is counted in the unit that is asked for. */
export const isOfAsked = ({ unit }: Quantity, { quantity }: Asked): boolean =>
  unit !== null && canonicalUnit(unit) === canonicalUnit(quantity.unit);

/** Whether a quantity is a plain number on the scale of the one that is asked for. */
export const isComparable = (quantity: Quantity, asked: Asked): boolean =>
  quantity.sign === null && !quantity.isApproximate && matchUnits(asked.quantity, quantity)?.match === 'same';
