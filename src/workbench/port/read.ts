import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  fail,
  succeed,
  type CellAddress,
  type Grid,
  type GridCell,
  type Outcome,
  type ReadOptions,
  type SheetContent,
  type SheetReading,
} from '../../workbook';
import { fromCellData } from './cell-values';
import { KIND_KEY } from './sheet-data';
import { infoOf, workbookOf, type OpenBook } from './open-book';

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

/** Reads sheets one after the other; between two of them the page can breathe and the caller can cancel. */
export async function readSheets(
  book: OpenBook,
  which: 'active' | 'all' | readonly string[],
  { signal, onProgress }: ReadOptions = {},
): Promise<Outcome<readonly SheetReading[]>> {
  const sheets = choose(book, which);
  if (!sheets.ok) return sheets;
  const readings: SheetReading[] = [];
  for (const sheet of sheets.value) {
    if (signal?.aborted) return fail({ code: 'cancelled' });
    const info = infoOf(sheet);
    readings.push({ sheet: info, grid: gridOf(book, sheet) });
    onProgress?.(readings.length, sheets.value.length, info);
    if (readings.length < sheets.value.length) await new Promise((resume) => setTimeout(resume));
  }
  return signal?.aborted ? fail({ code: 'cancelled' }) : succeed(readings);
}

function choose(book: OpenBook, which: 'active' | 'all' | readonly string[]): Outcome<readonly Worksheet[]> {
  const workbook = workbookOf(book);
  if (!workbook.ok) return workbook;
  const all = workbook.value.getSheets();
  if (which === 'all') return succeed(all);
  if (which === 'active') return succeed([workbook.value.getActiveSheet()]);
  const chosen: Worksheet[] = [];
  for (const id of which) {
    const sheet = workbook.value.getSheetBySheetId(id);
    if (!sheet) return fail({ code: 'gone', what: id });
    chosen.push(sheet);
  }
  return succeed(chosen);
}

/** The sheet of a kind that the product made, by its tag. */
export function readOwnSheet(book: OpenBook, kind: SheetContent['kind']): Outcome<SheetReading | null> {
  const workbook = workbookOf(book);
  if (!workbook.ok) return workbook;
  const sheet = workbook.value.getSheets().find((one) => one.getCustomMetadata()?.[KIND_KEY] === kind);
  return succeed(sheet ? { sheet: infoOf(sheet), grid: gridOf(book, sheet) } : null);
}

/** A sheet's cells, cut to where values are. */
function gridOf(book: OpenBook, sheet: Worksheet): Grid {
  const placed: Placed[] = [];
  const formats = new Formats(sheet);
  const read = (row: number, column: number, data: Nullable<ICellData>): void => {
    const cell = data ? cellOf(book, sheet, formats, { row, column }, data) : null;
    if (cell) placed.push({ row, column, cell });
  };
  sheet.getCellMatrix().forValue((row, column, data) => {
    read(row, column, data);
  });
  return cut(placed);
}

/** Number formats of a sheet's cells. Univer composes a style anew for each cell, and few of them differ. */
class Formats {
  private readonly known = new Map<string, string | undefined>();

  constructor(private readonly sheet: Worksheet) {}

  at({ row, column }: CellAddress, { s }: ICellData): string | undefined {
    const { sheet } = this;
    const ownStyle = s ?? '';
    const isShared = typeof ownStyle === 'string' && !sheet.getRowStyle(row) && !sheet.getColumnStyle(column);
    if (!isShared) return this.composed(row, column);
    if (!this.known.has(ownStyle)) this.known.set(ownStyle, this.composed(row, column));
    return this.known.get(ownStyle);
  }

  private composed(row: number, column: number): string | undefined {
    return this.sheet.getComposedCellStyle(row, column).n?.pattern;
  }
}

function cellOf(book: OpenBook, sheet: Worksheet, formats: Formats, at: CellAddress, data: ICellData): GridCell | null {
  const { row, column } = at;
  const formula = formulaOf(book, sheet, row, column, data);
  const raw = fromCellData(data);
  const value = typeof raw === 'string' && raw.trim() === '' && formula === null ? null : raw;
  if (value === null && formula === null) return null;
  const format = formats.at(at, data);
  return {
    value,
    ...(format && format !== 'General' ? { format } : {}),
    ...(formula === null ? {} : { formula }),
  };
}

function formulaOf(book: OpenBook, sheet: Worksheet, row: number, column: number, { f, si }: ICellData): string | null {
  // A formula that was dragged down is stored once; its copies name it by `si`.
  const text =
    f ??
    (si ? book.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.getSheetId(), book.id) : null);
  return text ? text.replace(/^=/, '') : null;
}

/** The smallest grid that holds the cells. */
function cut(cells: readonly Placed[]): Grid {
  if (cells.length === 0) return { top: 0, left: 0, rows: [] };
  const edge = (pick: (cell: Placed) => number, better: (a: number, b: number) => number): number =>
    cells.reduce((best, cell) => better(best, pick(cell)), pick(cells[0] as Placed));
  const top = edge(({ row }) => row, Math.min);
  const left = edge(({ column }) => column, Math.min);
  const height = edge(({ row }) => row, Math.max) - top + 1;
  const width = edge(({ column }) => column, Math.max) - left + 1;
  // Rows without a value share one array: a gap of thousands of rows costs next to nothing.
  const blank: readonly null[] = Array.from({ length: width }, () => null);
  const rows: (GridCell | null)[][] = [];
  for (const { row, column, cell } of cells) (rows[row - top] ??= [...blank])[column - left] = cell;
  return { top, left, rows: Array.from({ length: height }, (_, index) => rows[index] ?? blank) };
}
