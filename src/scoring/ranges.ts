import { phrase } from '../lexicon';
import { quantitiesIn, readSingle } from './quantity-text';
import type { Quantity } from './types';

/** Both ends of a range. */
export interface RangeReading {
  readonly low: Quantity;
  readonly high: Quantity;
}

const JOINT = /(?<=[\d%‰万亿千百\p{L}])(?:-{1,2}|~|至|到)(?=[\d.])/gu;
const PLUS_MINUS = /^([^±]*)±([^±]+)$/;

/** The end of a range with what the other end states for both: 10-20%, 1-2万元. */
const complete = (low: string, high: string): Quantity | null => {
  const own = readSingle(low);
  const tail = /^-?[\d.,]+([万亿千百%‰].*|[^\d.,].*)$/.exec(high)?.[1];
  return own?.unit === null && /^[≥≤<>]?-?[\d.,]+$/.test(low) && tail !== undefined ? readSingle(low + tail) : own;
};

const around = (text: string): RangeReading | null => {
  const match = PLUS_MINUS.exec(text);
  const [, middle = '', half = ''] = match ?? [];
  const high = match && readSingle(half);
  const mean = high && (middle === '' ? high : complete(middle, half));
  if (!high || !mean) return null;
  const from = middle === '' ? mean.value.times(0) : mean.value;
  const [low, top] = [from.minus(high.value), from.plus(high.value)];
  return {
    low: { ...mean, value: low, numeral: middle === '' ? `-${high.numeral}` : `${middle}-${high.numeral}` },
    high: { ...high, value: top, numeral: middle === '' ? high.numeral : `${middle}+${high.numeral}` },
  };
};

/** [95%,100%]: an interval as mathematics writes it. One that leaves its ends out is none here. */
const INTERVAL = /^\[([^[\],;]+)[,;]([^[\],;]+)\]$/;
/** Both bounds with their signs: ≥20人且≤30人. */
const BOTH_BOUNDS = phrase`^([^,;]+?)(?:[,;]|${'and-also'}|(?=≤))([^,;]+)$`;

/** A range of which both ends are told with what makes them ends. */
const bounded = (text: string): RangeReading | null => {
  const [, first, second] = INTERVAL.exec(text) ?? BOTH_BOUNDS.exec(text) ?? [];
  const [low, high] = [first, second].map((end) => (end === undefined ? null : readSingle(end)));
  if (!low || !high || low.value.gt(high.value)) return null;
  const areEnds = text.startsWith('[') || (low.sign === 'at-least' && high.sign === 'at-most');
  if (!areEnds) return null;
  return { low: { ...low, unit: low.unit ?? high.unit }, high: { ...high, unit: high.unit ?? low.unit } };
};

/**
 * The range that a folded text without spaces states: `10-20`, `10%-20%`, `10至20天`, `±3%`, `10±2`, `[95%,100%]`,
 * `≥20人且≤30人`.
 * `null` for anything else; a range whose low end is above its high end is none.
 */
export const readRange = (text: string): RangeReading | null => {
  if (text.includes('±')) return around(text);
  const both = bounded(text);
  if (both) return both;
  const joints = [...text.matchAll(JOINT)];
  const joint = joints[0];
  if (!joint || joints.length > 1 || quantitiesIn(text).length !== 2) return null;
  const [first, second] = [text.slice(0, joint.index), text.slice(joint.index + joint[0].length)];
  const low = complete(first, second);
  const high = readSingle(second);
  if (!low || !high || low.value.gt(high.value)) return null;
  return { low: low.unit === null ? { ...low, unit: high.unit } : low, high };
};
