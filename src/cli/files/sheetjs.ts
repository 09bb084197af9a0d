import * as XLSX from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel';
import type { CellValue, GridCell } from '../../form';
import { cutToValues, isBlankValue, type PlacedCell } from './cut';
import { causeOf, failed, type FileResult, type ReadSheet, type UnreadSheet } from './result';

// Workbooks of Excel 95 and of many government exporters hold their text in code page 936.
XLSX.set_cptable(codepages);

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

/** BIFF error codes. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

function toValue(cell: XLSX.CellObject): CellValue | null {
  // SheetJS loses the name of errors newer than its table; that there is an error must not get lost.
  if (cell.t === 'e') return { error: ERRORS[Number(cell.v)] ?? '#VALUE!' };
  return cell.t === 'z' || cell.v === undefined || cell.v instanceof Date ? null : cell.v;
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

function placedCells(sheet: XLSX.WorkSheet): PlacedCell[] {
  const placed: PlacedCell[] = [];
  // Sparse arrays: forEach visits what is there, not the million rows between.
  sheet['!data']?.forEach((cells, row) => {
    cells?.forEach((source, column) => {
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

function toResult(workbook: XLSX.WorkBook): FileResult {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets: ReadSheet[] = [];
  const unreadSheets: UnreadSheet[] = [];
  workbook.SheetNames.forEach((name, index) => {
    const sheet = workbook.Sheets[name];
    if (!sheet) {
      // SheetJS drops a sheet whose part it cannot parse; nobody else would notice.
      unreadSheets.push({ name, failure: failed('damaged', { part: name, cause: 'sheet not parsed' }).failure });
    } else if (isWorksheet(sheet)) {
      const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
      sheets.push({ name, isHidden, ...cutToValues(placedCells(sheet), date1904) });
    }
  });
  if (sheets.length > 0) return { ok: true, sheets, unreadSheets };
  const [unread] = unreadSheets;
  return unread ? { ok: false, failure: unread.failure } : failed('no-sheets', {});
}

/** Reads a workbook with SheetJS; whatever it throws becomes a failure with its cause. */
export function readWithSheetJs(source: Uint8Array | string): FileResult {
  try {
    const type = typeof source === 'string' ? 'string' : 'buffer';
    const data = typeof source === 'string' ? source : Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    return toResult(XLSX.read(data, { ...READ_OPTIONS, type }));
  } catch (error) {
    const cause = causeOf(error);
    return /password|encrypt/i.test(cause) ? failed('encrypted', {}) : failed('damaged', { part: null, cause });
  }
}
