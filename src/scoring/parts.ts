import { closing, mentions, opening, says } from '../lexicon';
import { placesIn, readSingle } from './quantity-text';
import { isUpperBound } from './signs';
import { compactText } from './text';
import type { Direction, Measure, Quantity } from './types';
import { canonicalUnit, isMoneyUnit, isShare, matchUnits } from './units';

/** How a result answers a target that asks for several things: 3期、150人. */
export type PartsAnswer =
  { readonly kind: 'met' } | { readonly kind: 'short'; readonly asked: string; readonly got: string };

interface Part {
  readonly text: string;
  /** What stands before the number: 新建 of 新建2座. */
  readonly label: string;
  readonly quantity: Quantity & { readonly unit: string };
}

/** Between the things of a cell; a comma among digits groups thousands, and a stroke before a unit makes a rate of it. */
const BETWEEN = /[;；、。\n]|(?<!\d)[,，]|[,，](?!\d{3}(?!\d))|(?<![\d\s])\/(?=[≥≤]?\d)/;

const withoutSign = (before: string): string => {
  const bare = before.replace(/[≥≤<>=:]+$/, '');
  const word = closing('at-least', bare) ?? closing('at-most', bare) ?? '';
  return bare.slice(0, bare.length - word.length);
};

/** 顶 of 头盔200顶: one character behind the number that ends a part is a measure word, known or not. */
const unitAtEnd = (tail: string): string | null =>
  /^\p{Script=Han}$/u.test(tail) && !says('no-unit-with', tail) ? (readSingle(`1${tail}`)?.unit ?? null) : null;

const partOf = (piece: string): Part | null => {
  const text = compactText(piece);
  const [place] = placesIn(text);
  if (!place || place.quantity.isApproximate) return null;
  const { sign } = place.quantity;
  // 180元/亩: a price, of which a sentence shows the money alone.
  const isPrice = text.startsWith('/', place.end);
  const quantity = isPrice ? readSingle(text.slice(place.start)) : place.quantity;
  const tail = isPrice ? '' : text.slice(place.end);
  const unit = quantity?.unit ?? unitAtEnd(tail);
  if (!quantity || unit === null || (tail !== '' && unit !== tail)) return null;
  return { text, label: withoutSign(text.slice(0, place.start)), quantity: { ...quantity, sign, unit } };
};

/** The things of a text, each a number with its unit; `null` where one is anything else. */
const partsOf = (text: string): readonly Part[] | null => {
  const pieces = text.split(BETWEEN).filter((piece) => piece.trim() !== '');
  const parts = pieces.flatMap((piece) => partOf(piece) ?? []);
  return parts.length === pieces.length ? parts : null;
};

const isOfUnit = (one: Part, other: Part): boolean =>
  canonicalUnit(one.quantity.unit) === canonicalUnit(other.quantity.unit);

/** The part of a result that answers a part of the target: by its words, or by a unit that no other part has. */
const answerOf = (asked: Part, all: readonly Part[], given: readonly Part[]): Part | null => {
  const alike = given.filter((part) => isOfUnit(part, asked));
  const named = alike.filter(({ label }) => label === asked.label);
  if (named.length === 1) return named[0] ?? null;
  const isAlone = alike.length === 1 && all.filter((part) => isOfUnit(part, asked)).length === 1;
  return isAlone ? (alike[0] ?? null) : null;
};

/** What a measure asks for or gives besides its number: ≥60人（其中护士≥20人） and 64人，其中护士12人 hold two things each. */
const thingsOf = ({ kind, text }: Measure): readonly Part[] | null => {
  if (kind === 'several') return partsOf(text);
  const [of] = mentions('of-which', text);
  if (kind !== 'quantity' || !of) return null;
  return partsOf(`${text.slice(0, of.start).replace(/[(（]$/u, '')};${text.slice(of.end).replace(/[)）]$/u, '')}`);
};

/** A year of its own: 2022年88%. */
const YEAR = /(?:19|20)\d\d/;

/** Whether a part tells a result, and no plan and no earlier time. */
const isResult = ({ label }: Part): boolean =>
  !YEAR.test(label) &&
  !says('not-the-result', label) &&
  !says('accumulated', label) &&
  !says('price-compared', label) &&
  opening('plan-or-past', label) === null;

/** 元/亩: of several prices each has to keep to the limit, and none adds to another. */
const isPrice = (unit: string | null): boolean => isMoneyUnit(unit) && unit?.includes('/') === true;

/**
 * How several results answer a target of one number: each of them meets it, 春季93%、秋季95% of ≥90%, or one share of them
 * falls short. `null` where they may be meant as a sum, or cannot be set against it.
 */
export const answerToEach = (target: Measure, actual: Measure, direction: Direction): PartsAnswer | null => {
  if (target.kind !== 'quantity' || actual.kind !== 'several' || direction === 'equal') return null;
  const given = partsOf(actual.text);
  if (!given?.every(isResult)) return null;
  const asked = target.quantity;
  const areShort = given.map(({ quantity }) => {
    const units = quantity.sign === null ? matchUnits(asked, quantity) : null;
    if (units?.match !== 'same') return null;
    return direction === 'reverse' ? units.actual.gt(units.target) : units.actual.lt(units.target);
  });
  if (areShort.includes(null)) return null;
  const short = given[areShort.indexOf(true)];
  const isOfEach = isShare(asked.unit ?? '') || isPrice(asked.unit);
  if (short) return isOfEach ? { kind: 'short', asked: target.text, got: short.text } : null;
  return isOfEach || direction === 'positive' ? { kind: 'met' } : null;
};

/** How a result stands to the parts of its target; `null` where they cannot be set against each other. */
export const answerToParts = (target: Measure, actual: Measure, direction: Direction): PartsAnswer | null => {
  const [asked, given] = [thingsOf(target), thingsOf(actual)];
  if (!asked || !given) return null;
  const [{ quantity: first } = { quantity: null }] = asked;
  for (const part of asked) {
    const answer = answerOf(part, asked, given);
    const units = answer && matchUnits(part.quantity, answer.quantity);
    if (!answer || !units || (answer.quantity.sign !== null && answer.quantity.sign !== 'equal')) return null;
    // A sign that stands once stands for all.
    const sign = part.quantity.sign ?? first?.sign ?? null;
    const isMost = isUpperBound(sign) || (sign === null && direction === 'reverse');
    const off = units.actual.cmp(units.target);
    if (isMost ? off > 0 : off < 0) return { kind: 'short', asked: part.text, got: answer.text };
  }
  return { kind: 'met' };
};
