import type { CellValue } from '../../../src/form';
import type { CellModel } from './cell';
import { parseRect } from './rect';
import type { SheetVisibility } from './sheet-model';
import { WorkbookModel, type ExcelPlatform } from './workbook-model';

/** A cell in a test: its value, or all that it has. */
export type CellDefinition = CellValue | null | CellModel;

/** A sheet as a test writes it down. */
export interface SheetDefinition {
  readonly name: string;
  /** Cells from A1 on; `null` or `''` for an empty one. */
  readonly rows?: readonly (readonly CellDefinition[])[];
  /** Cells by address. */
  readonly cells?: Readonly<Record<string, CellDefinition>>;
  readonly merges?: readonly string[];
  /** Formats of whole areas that hold nothing. */
  readonly formatted?: Readonly<Record<string, Omit<CellModel, 'value'>>>;
  readonly visibility?: SheetVisibility;
  readonly isProtected?: boolean;
  readonly tables?: readonly string[];
  /** By their indexes. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export interface WorkbookDefinition {
  readonly sheets: readonly SheetDefinition[];
  readonly platform?: ExcelPlatform;
  readonly isViewOnly?: boolean;
}

export function buildWorkbook({ sheets, platform = 'web', isViewOnly = false }: WorkbookDefinition): WorkbookModel {
  const workbook = new WorkbookModel(platform);
  for (const definition of sheets) addSheet(workbook, definition);
  workbook.isViewOnly = isViewOnly;
  return workbook;
}

function addSheet(workbook: WorkbookModel, definition: SheetDefinition): void {
  const sheet = workbook.addSheet(definition.name);
  const {
    rows = [],
    cells = {},
    merges = [],
    formatted = {},
    visibility = 'Visible',
    isProtected = false,
    tables = [],
    hiddenRows = [],
    hiddenColumns = [],
  } = definition;
  for (const [address, format] of Object.entries(formatted)) sheet.bands.push({ rect: parseRect(address), format });
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      sheet.putCell(rowIndex, columnIndex, cellOf(cell, sheet.cellAt(rowIndex, columnIndex)));
    });
  });
  for (const [address, cell] of Object.entries(cells)) {
    const { top, left } = parseRect(address);
    sheet.putCell(top, left, cellOf(cell, sheet.cellAt(top, left)));
  }
  for (const address of tables) sheet.tables.push(parseRect(address));
  for (const address of merges) sheet.merge(parseRect(address));
  for (const row of hiddenRows) sheet.hidden.row.add(row);
  for (const column of hiddenColumns) sheet.hidden.column.add(column);
  sheet.visibility = visibility;
  sheet.isProtected = isProtected;
}

/** A bare value goes into the cell as it is formatted already. */
function cellOf(definition: CellDefinition, before: CellModel): CellModel {
  if (typeof definition === 'object' && definition !== null && 'value' in definition) return definition;
  return { ...before, value: definition === '' ? null : definition };
}
