import { decimal, HUNDRED, parseMeasure, quotient, type Decimal } from '../../scoring';
import { worded, type Field } from '../cells/content';
import type { Line } from '../cells/lines';
import { foldWidth } from '../cells/text';

/** Numbers that cells write with their unit: 620.82万元 in a column of amounts, 10分 in a column of points. */

const POINTS = /^(\d+(?:\.\d+)?)分$/u;
const WAN = decimal(10_000);

const placesIn = (numeral: string): number => /\.(\d+)/u.exec(numeral)?.[1]?.length ?? 0;

/** The cell with the number it states as points or a score; any other cell as it is. It stays a text. */
export function withPoints(field: Field): Field {
  const isWorded = field.kind === 'text' && /分\s*$/u.test(field.text);
  const numeral = isWorded ? POINTS.exec(field.evidence.squeezed)?.[1] : undefined;
  return numeral === undefined ? field : { ...field, number: decimal(numeral), places: placesIn(numeral) };
}

/** 94.5分，评价等级：优: the score may be told with more. */
const SCORE_FIRST = /^(\d{1,3}(?:\.\d+)?)分[\s,，;；。、(（]/u;

/** The score that a part of a text tells, 98.62分 of `总分：98.62分`; `null` where it tells none. */
export function scoreTold(field: Field, answer: string): Field | null {
  const folded = foldWidth(answer);
  const text = SCORE_FIRST.exec(folded)?.[1] ?? folded.replace(/分$/u, '').trim();
  const stated = withPoints({ ...field, kind: 'text', ...worded(`${text}分`) });
  return stated.number === null ? null : { ...stated, kind: 'number', ...worded(text) };
}

/** The cell with the score that it is or tells first, 96.26分，评价等级：优; `null` where it tells none. */
export function withScore(cell: Field): Field | null {
  const plain = withPoints(cell);
  if (plain.number !== null || cell.kind !== 'text') return plain.number === null ? null : plain;
  return SCORE_FIRST.test(cell.evidence.folded) ? scoreTold(cell, cell.text) : null;
}

/** A weight in per cent, 20%, as the points of a hundred that it stands for; any other cell as it is. */
export function withPointsOfHundred(field: Field): Field {
  const { kind, number, isPercent } = field;
  if (kind !== 'number' || number === null || !isPercent) return withPoints(field);
  return { ...field, number: number.times(HUNDRED), isPercent: false };
}

/** The unit that an amount's text states: 万元 of `620.82万元` and of `620.82万`; `null` for any other cell. */
export function unitOfAmount(field: Field): '元' | '万元' | null {
  return field.kind === 'text' ? field.evidence.unit : null;
}

const behindCurrency = (field: Field): string | null => (field.kind === 'text' ? field.evidence.currency : null);

/** Whether a text states an amount, with its unit or behind a sign of currency. */
export const isAmountInText = (field: Field): boolean => unitOfAmount(field) !== null || behindCurrency(field) !== null;

/** Whether a cell states an amount, as a number or in a text. */
export const isAmount = (field: Field): boolean => field.kind === 'number' || isAmountInText(field);

/** The unit that amounts carry themselves, where no heading gives one. */
export function unitInCells(lines: readonly Line[]): '元' | '万元' | null {
  const units = lines.flatMap((line) => line.cells.map(unitOfAmount));
  return units.find((unit) => unit !== null) ?? null;
}

/** The cell with the amount it states, in the block's unit; any other cell as it is. It stays a text. */
export function withAmount(field: Field, unit: '元' | '万元' | null): Field {
  const plain = behindCurrency(field);
  if (plain !== null) return { ...field, number: decimal(plain.replaceAll(',', '')), places: placesIn(plain) };
  if (unitOfAmount(field) === null) return field;
  const measure = parseMeasure(field.text);
  if (measure.kind !== 'quantity' || measure.quantity.sign !== null || measure.quantity.isApproximate) return field;
  const { value, numeral } = measure.quantity;
  const number: Decimal = unit === '万元' ? quotient(value, WAN) : value;
  return { ...field, number, places: placesIn(numeral) };
}
