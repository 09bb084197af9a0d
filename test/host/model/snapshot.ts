import type { CellModel } from './cell';
import type { ConditionalFormatModel } from './conditional-format-model';
import type { FormatBand, NameModel, SheetModel, SheetSetUp, SheetVisibility } from './sheet-model';
import type { Rect } from './rect';
import type { ValidationModel } from './validation-model';
import { WorkbookModel, type ExcelPlatform } from './workbook-model';

interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly cells: readonly (readonly [row: number, column: number, cell: CellModel])[];
  readonly merges: readonly Rect[];
  readonly bands: readonly FormatBand[];
  readonly names: readonly NameModel[];
  readonly setUp: SheetSetUp;
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly hidden: Readonly<Record<'row' | 'column', readonly number[]>>;
  readonly validations: readonly (readonly [row: number, column: number, validation: ValidationModel])[];
  readonly conditionalFormats: readonly Omit<ConditionalFormatModel, 'id'>[];
}

/** All that a file would hold of a workbook. */
export interface WorkbookSnapshot {
  readonly platform: ExcelPlatform;
  readonly sheets: readonly SheetSnapshot[];
  readonly settings: readonly (readonly [string, unknown])[];
  readonly isStructureProtected: boolean;
}

/** What is kept when the workbook is saved: two workbooks are the same where these are equal. */
export function snapshotOf(workbook: WorkbookModel): WorkbookSnapshot {
  return structuredClone({
    platform: workbook.platform,
    sheets: workbook.sheets.map(sheetSnapshot),
    settings: [...workbook.settings],
    isStructureProtected: workbook.isStructureProtected,
  });
}

function sheetSnapshot(sheet: SheetModel): SheetSnapshot {
  const { name, visibility, isProtected, merges, bands, names, setUp, columnWidths, hidden } = sheet;
  return {
    ...{ name, visibility, isProtected, merges, bands, names, setUp },
    cells: [...sheet.storedCells()],
    columnWidths: [...columnWidths],
    hidden: { row: [...hidden.row], column: [...hidden.column] },
    validations: sheet.storedValidations(),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _id, ...format }) => format),
  };
}

/** Opens what was saved: sheets and formats get new ids, and nothing is left to undo. */
export function reopen(snapshot: WorkbookSnapshot): WorkbookModel {
  const saved = structuredClone(snapshot);
  const workbook = new WorkbookModel(saved.platform);
  for (const [key, value] of saved.settings) workbook.settings.set(key, value);
  for (const sheet of saved.sheets) restoreSheet(workbook, sheet);
  workbook.isStructureProtected = saved.isStructureProtected;
  return workbook;
}

function restoreSheet(workbook: WorkbookModel, saved: SheetSnapshot): void {
  const sheet = workbook.addSheet(saved.name);
  for (const [row, column, cell] of saved.cells) sheet.putCell(row, column, cell);
  sheet.merges.push(...saved.merges);
  sheet.bands.push(...saved.bands);
  sheet.names.push(...saved.names);
  for (const [column, width] of saved.columnWidths) sheet.columnWidths.set(column, width);
  for (const [row, column, validation] of saved.validations) sheet.putValidation(row, column, validation);
  sheet.conditionalFormats.push(...saved.conditionalFormats.map((format) => ({ ...format, id: workbook.nextId() })));
  for (const row of saved.hidden.row) sheet.hidden.row.add(row);
  for (const column of saved.hidden.column) sheet.hidden.column.add(column);
  sheet.visibility = saved.visibility;
  sheet.setUp = saved.setUp;
  sheet.isProtected = saved.isProtected;
}
