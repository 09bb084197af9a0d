import { closing, isWord, opening, phrase, says } from '../../lexicon';
import { placesIn, readSingle } from '../quantity-text';
import { compactText } from '../text';
import type { Quantity } from '../types';
import { canonicalUnit, isSameKind, isShare } from '../units';
import { writtenPlainly } from '../written-out';

/** A number with the numbers that are told to make it up. */
export interface WholeWithParts {
  readonly whole: Quantity & { readonly unit: string };
  readonly parts: readonly { readonly label: string; readonly quantity: Quantity }[];
  /** Whether there may be more parts than those told: 其中. */
  readonly isOpen: boolean;
  /** Whether they are told as a sum: 2980+2970, 重点12项,一般40项,合计52项. */
  readonly isSum: boolean;
}

const BRACKETED = /^([^()]+)\(([^()]+)\)$/u;
const OF_WHICH = phrase`^([^,;()]+)[,;]?(${'split-into'}.+)$`;
/** 共632.5公里:县道180公里、… */
const BEFORE_COLON = phrase`^(${'sum-told'}\d[^,;:()]*):([^:()]+)$`;
/** 县道180公里,乡道210公里,合计390公里 */
const SUM_LAST = phrase`^([^()]+?)[,;](?:${'in-this-year'})?(${'sum-told'}\d[^,;:()]*)$`;
const BETWEEN = /;|\+|,(?!\d{3}(?!\d))|(?<!\d),/u;

/** The one number of a text, which the unit ends. */
const wholeIn = (text: string): WholeWithParts['whole'] | null => {
  const last = placesIn(text).at(-1);
  const quantity = readSingle(text) ?? (last && text.slice(last.end) === '' ? last.quantity : null);
  const { unit = null } = quantity ?? {};
  if (!quantity || unit === null || isShare(unit) || unit.includes('/') || quantity.isApproximate) return null;
  return quantity.sign === null ? { ...quantity, unit } : null;
};

/** A part that is more than the whole it is of: 女性560 of 520人次,其中女性560. */
export interface PartAbove {
  readonly whole: Quantity & { readonly unit: string };
  /** As written. */
  readonly part: string;
  readonly value: Quantity['value'];
}

/** Whether as many of a unit can never be more than the whole: 人 of 人次 too, and not the other way. */
const countsWithin = (unit: string, whole: string): boolean =>
  canonicalUnit(unit) === canonicalUnit(whole) || (isSameKind(unit, whole) && isWord('comes-about', whole));

/** The first part of a text that is above the whole it is told to be of; `null` where there is none. */
export const partAboveWhole = (text: string): PartAbove | null => {
  const body = writtenPlainly(compactText(text));
  const [, head = '', told = ''] = BRACKETED.exec(body) ?? OF_WHICH.exec(body) ?? [];
  const word = opening('of-which', told);
  const whole = word === null ? null : wholeIn(head);
  if (!whole || word === null) return null;
  for (const part of told.slice(word.length).split(BETWEEN)) {
    const [place, ...more] = placesIn(part);
    const { unit = null, value = whole.value, isApproximate = true } = place?.quantity ?? {};
    const isOfWhole = unit === null ? part.slice(place?.end) === '' : countsWithin(unit, whole.unit);
    if (more.length === 0 && isOfWhole && !isApproximate && value.gt(whole.value)) return { whole, part, value };
  }
  return null;
};

/** A text as the number that others make up and what tells these. */
interface Apart {
  readonly head: string;
  readonly told: string;
  readonly isTold: boolean;
}

const apartIn = (body: string): Apart | null => {
  const [, first = '', parts = ''] = BEFORE_COLON.exec(body) ?? [];
  if (first !== '') return { head: first, told: parts, isTold: true };
  const [, before = '', last = ''] = SUM_LAST.exec(body) ?? [];
  // 累计 may be over the years.
  if (last !== '') return says('accumulated', last) ? null : { head: last, told: before, isTold: true };
  const [, head = '', told = ''] = BRACKETED.exec(body) ?? OF_WHICH.exec(body) ?? [];
  return head === '' ? null : { head, told, isTold: false };
};

type Part = WholeWithParts['parts'][number];

/** Whether parts beside a stated sum are each one of it: none is told of each, of the plan or of some of another, and none is the sum. */
const areAddends = (parts: readonly Part[], { value }: Quantity): boolean =>
  new Set(parts.map(({ label }) => label)).size === parts.length &&
  parts.every(
    ({ label, quantity }) =>
      label !== '' &&
      quantity.value.lt(value) &&
      !says('no-addend', label) &&
      !says('early-stage', label) &&
      closing('each-of-them', label) === null,
  );

/**
 * 6150人(2980+2970), 36次(上半年16次,下半年10次), 326公里,其中县道200公里、乡道106公里, 重点12项,一般40项,合计52项; `null` for
 * anything else.
 */
export const wholeWithParts = (text: string): WholeWithParts | null => {
  const body = writtenPlainly(compactText(text));
  const { head = '', told = '', isTold = false } = apartIn(body) ?? {};
  const whole = head === '' ? null : wholeIn(head);
  if (!whole) return null;
  const word = opening('of-which', told) ?? '';
  const pieces = told.slice(word.length).split(BETWEEN);
  const parts = pieces.flatMap((piece) => partOf(piece, whole.unit) ?? []);
  if (parts.length < 2 || parts.length < pieces.length || (isTold && !areAddends(parts, whole))) return null;
  return { whole, parts, isOpen: word !== '', isSum: isTold || told.includes('+') };
};

/** One part in the unit of the whole, or a bare number. */
const partOf = (piece: string, of: string): Part | null => {
  const [place, ...more] = placesIn(piece);
  const { unit = null } = place?.quantity ?? {};
  const tail = piece.slice(place?.end);
  const isOfWhole = unit === null ? tail === '' || tail === of : canonicalUnit(unit) === canonicalUnit(of);
  if (!place || more.length > 0 || !isOfWhole || (unit !== null && tail !== '')) return null;
  return { label: piece.slice(0, place.start), quantity: place.quantity };
};
