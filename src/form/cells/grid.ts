/**
 * The grid: what a host hands to the reader. A cell is its value, its number format and its
 * formula; never its displayed text, which reads #### in a narrow column and differs by host.
 */

/** An Excel error value such as `#DIV/0!`, kept apart from text that merely looks like one. */
export interface CellError {
  readonly error: string;
}

/** The value of a non-blank cell as the workbook stores it. */
export type CellValue = string | number | boolean | CellError;

/** One non-blank cell. */
export interface GridCell {
  /** The stored value; for a formula, the value cached in the file. `null`: a formula never computed. */
  readonly value: CellValue | null;
  /** Excel number format code, e.g. `0.00%`; absent means General. */
  readonly format?: string;
  /** Formula text without the leading `=`, where the cell has one. */
  readonly formula?: string;
}

/** A rectangle of a sheet, 0-based, both corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle of cells. `rows[r][c]` stands at sheet row `top + r`, column `left + c`, both 0-based. */
export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (GridCell | null)[])[];
  /** Whether the workbook counts dates from 1904; absent means 1900. */
  readonly date1904?: boolean;
}

/** A cell's place in its sheet, 0-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Whether a value is an Excel error value. */
export function isCellError(value: CellValue | null): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** The letters of a 0-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 notation of an address, without sheet name or dollar signs. */
export function toA1(address: CellAddress): string {
  return `${columnLetters(address.column)}${address.row + 1}`;
}

/** The address an A1 reference names, or `null` where it is none (`$` signs and lower case are accepted). */
export function fromA1(reference: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference.trim());
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
