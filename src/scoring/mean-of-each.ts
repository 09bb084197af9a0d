import { closing, isWord } from '../lexicon';
import { placesIn } from './quantity-text';
import { areSame, eachIn } from './readings/of-each';
import { signOf } from './signs';
import { compactText } from './text';
import type { Measure, Quantity, Sign } from './types';
import { canonicalUnit } from './units';

/** A number that is told of each one: 4次 of 每人每年不少于4次 and of 人均4次. */
interface OfEach {
  readonly each: readonly string[];
  readonly quantity: Quantity & { readonly unit: string };
}

const LEAST = 'at-least';

/** The bound at the end of the words before a number, and the words without it. */
const boundIn = (before: string): { readonly sign: Sign | null; readonly words: string } => {
  const word = closing('at-least', before);
  if (word !== null) return { sign: LEAST, words: before.slice(0, -word.length) };
  const sign = before === '' ? null : signOf(before.slice(-1));
  return { sign, words: sign === null ? before : before.slice(0, -1) };
};

const ofEach = (measure: Measure): OfEach | null => {
  if (measure.kind !== 'qualitative') return null;
  const text = compactText(measure.text);
  const [place, ...more] = placesIn(text);
  const { unit = null, isApproximate = true } = place?.quantity ?? {};
  if (!place || more.length > 0 || unit === null || isApproximate || place.end !== text.length) return null;
  const { sign, words } = boundIn(text.slice(0, place.start));
  // A form is of one year: 每人每年4次 is 每人4次.
  const each = eachIn(words)?.filter((one) => !isWord('period-of-form', one)) ?? [];
  return each.length > 0 ? { each, quantity: { ...place.quantity, sign, unit } } : null;
};

/** The numbers of a target and its answer that are told of the same each: 每人每年不少于4次 and 人均4.2次; `null` for any others. */
export const bothOfEach = (
  target: Measure,
  answer: Measure,
): { readonly asked: Quantity; readonly told: Quantity } | null => {
  const [asked, told] = [ofEach(target), ofEach(answer)];
  if (!asked || !told || told.quantity.sign !== null) return null;
  // A mean that keeps to a limit does not say that each did.
  if (asked.quantity.sign !== null && asked.quantity.sign !== LEAST) return null;
  const areAlike = canonicalUnit(asked.quantity.unit) === canonicalUnit(told.quantity.unit);
  return areSame(asked.each, told.each) && areAlike
    ? { asked: Object.freeze(asked.quantity), told: Object.freeze(told.quantity) }
    : null;
};
