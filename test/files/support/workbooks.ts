import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook, type FileFailure, type FileResult, type ReadSheet } from '../../../src/files';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export type Rows = readonly (readonly (string | number | boolean | null | XLSX.CellObject)[])[];

/** A workbook with one sheet 自评表 made of rows. */
export function workbookOf(rows: Rows): XLSX.WorkBook {
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows as unknown[][]), '自评表');
  return workbook;
}

export function bytesOf(workbook: XLSX.WorkBook, bookType: XLSX.BookType): Buffer {
  return XLSX.write(workbook, { type: 'buffer', bookType, compression: true }) as Buffer;
}

/** An .xlsx whose parts are replaced, added, or with `null` removed. */
export function packageWith(changes: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(bytesOf(workbookOf([['项目名称']]), 'xlsx'))));
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) parts.delete(name);
    else parts.set(name, typeof content === 'string' ? strToU8(content) : content);
  }
  return zipSync(Object.fromEntries(parts));
}

/** An .xlsx whose only sheet has this sheetData. */
export function packageWithRows(sheetData: string): Uint8Array {
  return packageWith({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
  });
}

/** The only sheet of a file that must be readable. */
export function onlySheet(result: FileResult): ReadSheet {
  if (!result.ok) throw new Error(`unexpected failure ${JSON.stringify(result.failure)}`);
  const [sheet] = result.sheets;
  if (!sheet || result.sheets.length !== 1) throw new Error(`${result.sheets.length} sheets`);
  return sheet;
}

export function readOnlySheet(bytes: Uint8Array, fileName = 'a.xlsx'): ReadSheet {
  return onlySheet(readWorkbook(bytes, fileName));
}

/** The failure of a file that must be refused. */
export function failureOf(result: FileResult): FileFailure {
  if (result.ok) throw new Error('unexpectedly read');
  return result.failure;
}

export function readFailure(bytes: Uint8Array, fileName = 'a.xlsx'): FileFailure {
  return failureOf(readWorkbook(bytes, fileName));
}

/** The values of a sheet's grid, without formats and formulas. */
export function valuesOf(sheet: ReadSheet): unknown[][] {
  return sheet.grid.rows.map((row) => row.map((cell) => cell?.value ?? null));
}
