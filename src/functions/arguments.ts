import { isCellError } from '../form';
import {
  compactText,
  DEFAULT_PROFILE_ID,
  isProfileId,
  parseMeasure,
  parseNumberCell,
  profileById,
  PROFILE_IDS,
  readDirection,
  signOf,
  ZERO,
  type Decimal,
  type Direction,
  type DirectionReading,
  type Measure,
  type Profile,
  type Quantity,
} from '../scoring';
import { invalid, isFailure, notAvailable, type ArgumentName, type Failure } from './failure';
import { rowsOf, valueIn, type Value } from './value';

/** The one value of an argument: a range of one cell is that cell, a larger one is a mistake. */
export function oneValue(argument: unknown, name: ArgumentName): Value | Failure {
  if (!Array.isArray(argument)) return valueIn(argument);
  const rows = rowsOf(argument);
  const [row] = rows;
  return rows.length === 1 && row?.length === 1 ? valueIn(row[0]) : invalid('several-cells', { argument: name });
}

/** What a target or an actual says. Blank, —, 无 and errors are measures too; the caller decides what they mean. */
export function measureIn(argument: unknown, name: ArgumentName): Measure | Failure {
  const value = oneValue(argument, name);
  if (typeof value === 'string') return parseMeasure(value);
  if (value === null) return parseMeasure('');
  if (isFailure(value)) return value;
  if (typeof value === 'number') return parseNumberCell(value, false, String(value));
  if (typeof value === 'boolean') return invalid('boolean', { argument: name });
  return { kind: 'error', text: value.error };
}

/** A measure that can be computed with, or why it cannot. */
export function filled(measure: Measure, name: ArgumentName): Measure | Failure {
  if (measure.kind === 'blank') return notAvailable('blank', { argument: name });
  if (measure.kind === 'error') return notAvailable('error', { argument: name, error: measure.text });
  return measure;
}

/** A number with the decimals and the unit it is written with: 2 and none for `9.30`. */
export interface WrittenNumber {
  readonly value: Decimal;
  readonly places: number;
  readonly unit: string | null;
}

const PLAIN_UNITS = new Set([null, '分', '元']);
const DECIMALS = /\.(\d+)/;

const isPlainNumber = ({ unit, sign, isApproximate }: Quantity): boolean =>
  PLAIN_UNITS.has(unit) && sign === null && !isApproximate;

/** A number, stored as number or as text (`10`, `10分`, `1,200.50`), not below 0. */
export function numberIn(argument: unknown, name: ArgumentName): WrittenNumber | Failure {
  const measure = measureIn(argument, name);
  if (isFailure(measure)) return measure;
  const present = filled(measure, name);
  if (isFailure(present)) return present;
  if (present.kind === 'dash' || present.kind === 'none')
    return notAvailable('dash', { argument: name, text: present.text });
  if (present.kind !== 'quantity' || !isPlainNumber(present.quantity))
    return invalid('no-number', { argument: name, text: present.text });
  const { value, numeral, unit } = present.quantity;
  if (value.lt(ZERO)) return invalid('negative', { argument: name, text: present.text });
  return { value, places: DECIMALS.exec(numeral)?.[1]?.length ?? 0, unit };
}

const isOmitted = (value: Value): boolean => value === null || (typeof value === 'string' && value.trim() === '');

/** The profile that an argument names; `null` where it names none. A blank cell may reach a function as 0. */
export function profileNamed(argument: unknown): Profile | null | Failure {
  if (argument === undefined || argument === null) return null;
  const value = oneValue(argument, 'profile');
  if (isFailure(value)) return value;
  if (isOmitted(value) || value === 0) return null;
  if (isCellError(value)) return notAvailable('error', { argument: 'profile', error: value.error });
  const id = String(value).trim();
  if (isProfileId(id)) return profileById(id);
  return invalid('unknown-profile', { argument: 'profile', text: id, known: PROFILE_IDS.join(', ') });
}

/** The profile of an argument, the default one where it names none. */
export const profileIn = (argument: unknown): Profile | Failure =>
  profileNamed(argument) ?? profileById(DEFAULT_PROFILE_ID);

const WORDS: Readonly<Record<Direction, readonly string[]>> = {
  positive: ['正向', '正指标', '正向指标', 'positive'],
  reverse: ['反向', '逆向', '负向', '反指标', '逆指标', '反向指标', '逆向指标', 'reverse'],
  equal: ['等于', 'equal'],
};
/** A map, for a record has more names than it was given: every object has a `constructor`. */
const BY_WORD: ReadonlyMap<string, Direction> = new Map(
  (Object.keys(WORDS) as Direction[]).flatMap((direction) => WORDS[direction].map((word) => [word, direction])),
);
const BY_SIGN = {
  'at-least': 'positive',
  'more-than': 'positive',
  'at-most': 'reverse',
  'less-than': 'reverse',
  equal: 'equal',
} as const;

/** The direction an argument names: 正向, 反向, 等于, a sign, or in English; `null` where none is given. */
export function directionIn(argument: unknown): Direction | null | Failure {
  if (argument === undefined || argument === null) return null;
  const value = oneValue(argument, 'direction');
  if (isFailure(value)) return value;
  if (isOmitted(value) || value === 0) return null;
  if (isCellError(value)) return notAvailable('error', { argument: 'direction', error: value.error });
  const text = compactText(String(value)).toLowerCase();
  const sign = signOf(text);
  const direction = BY_WORD.get(text) ?? (sign ? BY_SIGN[sign] : undefined);
  return direction ?? invalid('unknown-direction', { argument: 'direction', text: String(value) });
}

const POSITIVE: DirectionReading = Object.freeze({ direction: 'positive', from: 'default' });

/** The direction of an indicator: the sign in its target, else the one given, else more is better. */
export function directionOf(target: Measure, given: Direction | null): DirectionReading | Failure {
  const hasSign = target.kind === 'quantity' ? target.quantity.sign !== null : target.kind === 'date';
  const read = hasSign ? readDirection({ target, nature: null, name: '', level2: null }) : POSITIVE;
  if (read.from === 'sign') {
    if (given === null || given === read.direction) return read;
    return invalid('direction-contradicts', { argument: 'direction', text: target.text });
  }
  return given === null ? POSITIVE : { direction: given, from: 'nature' };
}
