import { isWord, opening, phrase } from '../../lexicon';
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
  /** Whether they are written as a sum: 2980+2970. */
  readonly isSum: boolean;
}

const BRACKETED = /^([^()]+)\(([^()]+)\)$/u;
const OF_WHICH = phrase`^([^,;()]+)[,;]?(${'split-into'}.+)$`;
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

/** 6150人(2980+2970), 36次(上半年16次,下半年10次), 326公里,其中县道200公里、乡道106公里; `null` for anything else. */
export const wholeWithParts = (text: string): WholeWithParts | null => {
  const body = writtenPlainly(compactText(text));
  const [, head = '', told = ''] = BRACKETED.exec(body) ?? OF_WHICH.exec(body) ?? [];
  const whole = head === '' ? null : wholeIn(head);
  if (!whole) return null;
  const word = opening('of-which', told) ?? '';
  const pieces = told.slice(word.length).split(BETWEEN);
  const parts = pieces.flatMap((piece) => {
    const [place, ...more] = placesIn(piece);
    const { unit = null } = place?.quantity ?? {};
    const tail = piece.slice(place?.end);
    const isOfWhole =
      unit === null ? tail === '' || tail === whole.unit : canonicalUnit(unit) === canonicalUnit(whole.unit);
    if (!place || more.length > 0 || !isOfWhole || (unit !== null && tail !== '')) return [];
    return [{ label: piece.slice(0, place.start), quantity: place.quantity }];
  });
  if (parts.length < 2 || parts.length < pieces.length) return null;
  return { whole, parts, isOpen: word !== '', isSum: told.includes('+') };
};
