import type { CellValue, GridCell } from '../../form';
import { isBlankValue, type PlacedCell } from '../cut';
import { errorNamed } from '../error-names';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import { digitsIn, Unknown, type Cursor } from './cursor';
import { Formulas } from './formulas';
import { richText } from './strings';
import { plainText, rawText } from './text';

/** What cells name by number. */
export interface Named {
  readonly strings: readonly string[];
  readonly formats: readonly (string | null)[];
}

/** Attributes of a row and a cell that say nothing of values. */
const OF_ROWS = new Set(
  'spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph x14ac:dyDescent'.split(' '),
);
const OF_CELLS = new Set(['cm', 'vm', 'ph']);
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;

/** The cells of a sheet's data, row by row. */
export class Cells {
  readonly placed: PlacedCell[] = [];
  /** Heights in points, of rows that hold anything. */
  readonly heights = new Map<number, number>();
  private readonly formulas = new Formulas();
  private row = -1;
  private column = -1;
  /** The style and the type of the cell at hand. */
  private style = -1;
  private type = '';

  constructor(
    private readonly cursor: Cursor,
    private readonly named: Named,
  ) {}

  /** Reads the element at hand (`sheetData`). */
  read(): void {
    const { cursor } = this;
    if (cursor.nextAttribute()) throw new Unknown();
    cursor.each('sheetData', (name) => {
      if (name !== 'row') throw new Unknown();
      this.readRow();
    });
  }

  private readRow(): void {
    const { cursor } = this;
    let row = this.row + 1;
    let height = '';
    while (cursor.nextAttribute()) {
      if (cursor.attribute === 'r') row = cursor.digits() - 1;
      else if (cursor.attribute === 'ht') height = cursor.value();
      else if (!OF_ROWS.has(cursor.attribute)) throw new Unknown();
    }
    if (row <= this.row || row >= LAST_ROW) throw new Unknown();
    this.row = row;
    this.column = -1;
    let hasContent = false;
    cursor.each('row', (name) => {
      if (name !== 'c') throw new Unknown();
      hasContent = this.readCell() || hasContent;
    });
    if (hasContent && parseFloat(height)) this.heights.set(row, parseFloat(height));
  }

  /** Reads the cell at hand; false where nothing is in it, not even an empty value. */
  private readCell(): boolean {
    const { cursor } = this;
    this.readPlace();
    let formula = '';
    let raw = '';
    let inline = null as string | null;
    let seen = '';
    cursor.each('c', (name) => {
      if (seen.includes(name)) throw new Unknown();
      seen += name;
      if (name === 'v') raw = rawText(cursor);
      else if (name === 'f') formula = this.formulas.read(cursor, this.row, this.column);
      else if (name === 'is') inline = richText(cursor, 'is');
      else throw new Unknown();
    });
    if (seen === '') return false;
    if ((inline !== null) !== (this.type === 'inlineStr')) throw new Unknown();
    this.place(inline ?? this.valueOf(raw), formula);
    return true;
  }

  /** The attributes of the cell at hand. Cells come from left to right, in the row that holds them. */
  private readPlace(): void {
    const { cursor } = this;
    let column = this.column + 1;
    this.style = -1;
    this.type = 'n';
    while (cursor.nextAttribute()) {
      if (cursor.attribute === 'r') column = this.columnAt();
      else if (cursor.attribute === 's') this.style = cursor.digits();
      else if (cursor.attribute === 't') this.type = cursor.value();
      else if (!OF_CELLS.has(cursor.attribute)) throw new Unknown();
    }
    if (column <= this.column || column >= LAST_COLUMN) throw new Unknown();
    this.column = column;
  }

  /** The column that the attribute at hand names; its row must be this one. */
  private columnAt(): number {
    const { xml, from, to } = this.cursor;
    let at = from;
    let column = 0;
    for (; at < from + 3; at += 1) {
      const letter = xml.charCodeAt(at) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (column === 0 || digitsIn(xml, at, to) !== this.row + 1) throw new Unknown();
    return column - 1;
  }

  private valueOf(raw: string): CellValue | null {
    const { type } = this;
    if (type === 'str') return plainText(raw);
    if (raw.includes('&')) throw new Unknown();
    if (type === 'e') return { error: errorNamed(raw) };
    if (raw.includes('_')) throw new Unknown();
    if (type === 'n') return numberOf(raw.trim());
    if (type === 's') return raw === '' ? null : this.stringAt(raw);
    if (type !== 'b' || !/^(?:[01]|true|false)$/.test(raw)) throw new Unknown();
    return raw === '1' || raw === 'true';
  }

  private stringAt(raw: string): string {
    const text = this.named.strings[digitsIn(raw, 0, raw.length)];
    if (text === undefined) throw new Unknown();
    return text;
  }

  private place(raw: CellValue | null, formula: string): void {
    if (formula === '' && isBlankValue(raw)) return;
    const format = this.named.formats[this.style] ?? null;
    const cell: GridCell = {
      value: raw,
      ...(format === null ? {} : { format }),
      ...(formula === '' ? {} : { formula }),
    };
    this.placed.push({ row: this.row, column: this.column, cell });
  }
}

/** A number as XML writes it; whatever else stands in its place is kept as the text that it is. */
function numberOf(raw: string): CellValue | null {
  if (raw === '') return null;
  const number = NUMBER.test(raw) ? Number(raw) : NaN;
  // A zero has no sign in a workbook.
  return Number.isFinite(number) ? number + 0 : raw;
}
