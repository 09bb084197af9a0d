import * as XLSX from '@e965/xlsx';
import type { CellValue, GridCell } from '../form';
import { codePages } from './code-pages';
import { isBlankValue, type PlacedCell } from './cut';
import { ANY_ERROR, ERROR_NAMES } from './error-names';
import { resultOf, type FoundSheet } from './found-sheets';
import { LAST_ROW } from './limits';
import type { PartLooks, SheetLooks } from './looks';
import { failed, type FileFailure, type FileResult, type ReadSheet } from './result';

const READ_OPTIONS: XLSX.ParsingOptions = {
  dense: true,
  cellNF: true,
  cellFormula: true,
  cellHTML: false,
  cellText: false,
  // Without stubs a formula that was never computed would be left out.
  sheetStubs: true,
  // Text stays text: no guessing of numbers and dates in formats that hold text alone.
  raw: true,
};

function toValue(cell: XLSX.CellObject): CellValue | null {
  // SheetJS loses the name of errors newer than its table.
  if (cell.t === 'e') return { error: ERROR_NAMES[Number(cell.v)] ?? ANY_ERROR };
  if (cell.t === 'z' || cell.v === undefined || cell.v instanceof Date) return null;
  // SheetJS takes for a number whatever stands in its place; a zero has no sign in a workbook.
  if (typeof cell.v === 'number') return Number.isFinite(cell.v) ? cell.v + 0 : { error: ANY_ERROR };
  return cell.v;
}

function toGridCell(cell: XLSX.CellObject): GridCell | null {
  const raw = toValue(cell);
  const value = isBlankValue(raw) && !cell.f ? null : raw;
  if (value === null && !cell.f) return null;
  const { z: format } = cell;
  return {
    value,
    ...(typeof format === 'string' && format !== 'General' ? { format } : {}),
    ...(cell.f ? { formula: cell.f } : {}),
  };
}

/** What stands in an array at which place. One that is mostly holes is asked for its keys, not walked through them. */
function eachOf<T>(items: readonly T[] | undefined, visit: (item: T, index: number) => void): void {
  if (!items) return;
  if (items.length <= LAST_ROW / 16) items.forEach((item, index) => visit(item, index));
  else for (const index of Object.keys(items).map(Number)) visit(items[index] as T, index);
}

function placedCells(sheet: XLSX.WorkSheet): PlacedCell[] {
  const placed: PlacedCell[] = [];
  eachOf(sheet['!data'], (cells, row) => {
    eachOf(cells, (source, column) => {
      const cell = toGridCell(source);
      if (cell) placed.push({ row, column, cell });
    });
  });
  return placed;
}

/** Whether a sheet holds cells: chart, macro and dialog sheets do not. */
function isWorksheet(sheet: XLSX.WorkSheet): boolean {
  return sheet['!type'] === undefined || sheet['!type'] === 'sheet';
}

/** How a sheet looks, as far as SheetJS tells; what only its part tells comes from elsewhere. */
function looksOf(sheet: XLSX.WorkSheet, part: PartLooks | undefined): SheetLooks {
  const heights = new Map<number, number>();
  const hiddenRows = new Set(part?.hiddenRows);
  const hiddenColumns = new Set<number>();
  eachOf(sheet['!rows'], (row: XLSX.RowInfo | undefined, index) => {
    if (row?.hpt) heights.set(index, row.hpt);
    if (row?.hidden) hiddenRows.add(index);
  });
  eachOf(sheet['!cols'], (column: XLSX.ColInfo | undefined, index) => {
    if (column?.hidden) hiddenColumns.add(index);
  });
  return {
    cells: part?.cells ?? null,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    widths: sheet['!cols'] ? Array.from(sheet['!cols'], (column?: XLSX.ColInfo) => column?.width ?? null) : null,
    heights,
    hiddenRows,
    hiddenColumns,
    frozen: part?.frozen ?? null,
    ...(part?.isGridHidden ? { isGridHidden: true } : {}),
    isProtected: sheet['!protect'] !== undefined,
  };
}

/** What SheetJS is to be asked for besides values, and what is known of its sheets beforehand. */
export interface SheetJsOptions {
  readonly withLooks: boolean;
  /** By sheet name. */
  readonly partLooks?: ReadonlyMap<string, PartLooks>;
  /** Sheets that were found to be broken before SheetJS was asked, and notes on others: by sheet name. */
  readonly broken?: ReadonlyMap<string, FileFailure>;
  readonly notes?: ReadonlyMap<string, ReadSheet['notes']>;
}

/** A sheet by its name, which may be `toString` or `__proto__`: what is found under it must be a sheet. */
function sheetNamed({ Sheets }: XLSX.WorkBook, name: string): XLSX.WorkSheet | null {
  const found = Sheets[name];
  const isSheet = found !== undefined && ['!data', '!ref', '!type'].some((key) => Object.hasOwn(found, key));
  return isSheet ? found : null;
}

function toResult(workbook: XLSX.WorkBook, options: SheetJsOptions): FileResult {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const found = workbook.SheetNames.flatMap((name, index): FoundSheet[] => {
    const sheet = sheetNamed(workbook, name);
    const broken = options.broken?.get(name);
    // SheetJS drops a sheet whose part it cannot parse; nobody else would notice.
    if (broken || !sheet)
      return [{ name, failure: broken ?? failed('damaged', { part: name, cause: 'not-parsed' }).failure }];
    if (!isWorksheet(sheet)) return [];
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const looks = options.withLooks ? looksOf(sheet, options.partLooks?.get(name)) : null;
    return [{ name, isHidden, cells: placedCells(sheet), notes: options.notes?.get(name) ?? [], looks }];
  });
  return resultOf(found, date1904);
}

const isAboutPassword = (error: unknown): boolean => /password|encrypt/i.test(String(error));

/** Reads a workbook with SheetJS; whatever it throws becomes a failure. */
export function readWithSheetJs(
  source: Uint8Array | string,
  options: SheetJsOptions = { withLooks: false },
): FileResult {
  try {
    // Workbooks of Excel 95 and of many government exporters hold their text in code page 936.
    XLSX.set_cptable(codePages);
    const type = typeof source === 'string' ? 'string' : 'array';
    return toResult(XLSX.read(source, { ...READ_OPTIONS, cellStyles: options.withLooks, type }), options);
  } catch (error) {
    return isAboutPassword(error) ? failed('encrypted', {}) : failed('damaged', { part: null, cause: 'not-parsed' });
  }
}
