import { isColumnNumberLabel } from '../evidence/labels';
import type { Line } from '../cells/lines';
import { passage } from './construct';

/**
 * A row that numbers the columns, as statistical tables have it below their headings:
 *
 *     列次 |   | 1 | 2 | 3=2/1
 *     A   | B | C | D
 *     甲   | 乙 | 1 | 2 | 3
 */

const STEM = '甲乙丙丁戊己';
const FEWEST = 3;

/** The place that a text gives its column, by digit or letter; what it is computed from does not count. */
function placeOf(text: string): number | null {
  const own = /^\(?(\d{1,2}|[A-Za-z])\)?(?:=[\dA-Za-z()+\-*/×÷%]+)?$/u.exec(text)?.[1];
  if (own === undefined) return null;
  return /\d/u.test(own) ? Number(own) : own.toUpperCase().charCodeAt(0) - 64;
}

/** Whether a line numbers the columns and says nothing else. */
export function isColumnNumbers({ cells }: Line): boolean {
  if (cells.length < FEWEST) return false;
  const isNamed = isColumnNumberLabel(cells[0] ?? '');
  const places: number[] = [];
  for (const { evidence } of isNamed ? cells.slice(1) : cells) {
    const text = evidence.squeezed;
    if (text.length === 1 && STEM.includes(text)) continue;
    const place = placeOf(text);
    if (place === null) return false;
    places.push(place);
  }
  // The headings of a second block may go on counting, 列次 | 7 | 8 | 9, and columns may be moved with their numbers.
  if (isNamed && places.length >= FEWEST && new Set(places).size === places.length) return true;
  const isCounted = places.every((place, index) => place === index + 1);
  return isCounted && places.length >= (isNamed ? 2 : FEWEST);
}

export const columnNumbers = passage('column-numbers', 'column numbers', isColumnNumbers, () => false);
