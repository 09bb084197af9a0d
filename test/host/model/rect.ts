import { columnLetters, fromA1 } from '../../../src/form';
import { HostError } from '../rich-api/host-error';

/** Cells from `top`/`left` to `bottom`/`right`, 0-based, both included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;
export const wholeSheet: Rect = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

export const rowCount = (rect: Rect): number => rect.bottom - rect.top + 1;
export const columnCount = (rect: Rect): number => rect.right - rect.left + 1;
export const cellCount = (rect: Rect): number => rowCount(rect) * columnCount(rect);

export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

export function intersect(one: Rect, other: Rect): Rect | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The smallest rectangle around both. */
export function around(one: Rect | null, other: Rect): Rect {
  if (!one) return other;
  const top = Math.min(one.top, other.top);
  const left = Math.min(one.left, other.left);
  return { top, left, bottom: Math.max(one.bottom, other.bottom), right: Math.max(one.right, other.right) };
}

/** `B3`, `B3:C9`, `B:C`, `3:9`, with or without `$`. */
export function parseRect(address: string): Rect {
  const [from = '', to = from] = address.replaceAll('$', '').trim().split(':');
  const start = parseCorner(from, 'start');
  const end = parseCorner(to, 'end');
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

function parseCorner(text: string, side: 'start' | 'end'): { row: number; column: number } {
  const cell = fromA1(text);
  if (cell) return cell;
  const column = /^[A-Za-z]{1,3}$/.test(text) ? fromA1(`${text}1`) : null;
  if (column) return { row: side === 'start' ? 0 : maxRows - 1, column: column.column };
  if (/^[1-9]\d{0,6}$/.test(text)) return { row: Number(text) - 1, column: side === 'start' ? 0 : maxColumns - 1 };
  throw new HostError('InvalidArgument', `Not an address: ${text}`);
}

export function rectAddress({ top, left, bottom, right }: Rect): string {
  const start = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? start : `${start}:${columnLetters(right)}${bottom + 1}`;
}

/** The name of a sheet as formulas write it. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'Form 1'!B3` → `['Form 1', 'B3']`; without a sheet, `[null, 'B3']`. */
export function splitReference(reference: string): readonly [string | null, string] {
  const bang = reference.lastIndexOf('!');
  if (bang < 0) return [null, reference];
  const name = reference.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
  return [name, reference.slice(bang + 1)];
}
