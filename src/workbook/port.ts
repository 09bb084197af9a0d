import type { CellAddress, CellValue, Grid } from '../form';
import type { MarkStyle } from '../report/traces';
import type { Outcome } from './failures';

/**
 * What the product needs of a spreadsheet program. Excel (`src/excel/`) and the workbench (`src/workbench/`) each
 * implement it; nothing else knows which of them is there. No method throws: what fails comes back as a typed failure.
 */
export interface WorkbookPort {
  readonly capabilities: PortCapabilities;
  /** The worksheets in tab order. */
  listSheets(): Promise<Outcome<readonly SheetInfo[]>>;
  /**
   * Reads the values, number formats and formulas of sheets, cut to where values are. `active` is the sheet in view.
   * Cancelled by the signal between sheets: `{ code: 'cancelled' }`.
   */
  readSheets(
    which: 'active' | 'all' | readonly string[],
    options?: ReadOptions,
  ): Promise<Outcome<readonly SheetReading[]>>;
  /** Replaces all marks of the given sheets by these. The user's own formats are never touched. */
  mark(
    sheetIds: readonly string[],
    marks: readonly Mark[],
    style: MarkStyle,
    options?: CallOptions,
  ): Promise<Outcome<void>>;
  /** Removes every mark of this product, whoever made it, without a trace. */
  unmark(): Promise<Outcome<void>>;
  /** Shows how much was found on the tab of each sheet, where the host can; what was shown before is replaced. */
  showCounts(counts: ReadonlyMap<string, SheetCounts>): Promise<Outcome<void>>;
  /**
   * Selects a cell and brings it into view; the keyboard focus stays where it is. What a person has hidden stays hidden:
   * the caller is told that the cell is not seen.
   */
  select(cell: SheetCell): Promise<Outcome<Selected>>;
  /** Shows the row and the column of a cell where they are hidden. */
  reveal(cell: SheetCell): Promise<Outcome<void>>;
  /** The cell that is selected, the first of several. */
  selectedCell(): Promise<Outcome<SheetCell>>;
  /**
   * Offers values to choose from in cells, where the host can: a cell that has a rule of its own for what may be
   * entered keeps it, and anything else can still be typed. Tells how many cells got a list.
   */
  offerChoices(lists: readonly ChoiceList[]): Promise<Outcome<number>>;
  /** Takes away every such list of this product in the workbook, and no other; tells from how many cells. */
  withdrawChoices(): Promise<Outcome<number>>;
  /** Writes cells as one undoable step. */
  write(edits: readonly SheetEdit[]): Promise<Outcome<void>>;
  /**
   * Adds a sheet of that name after the last one and shows it, or rewrites it in place where this product made it: a
   * report under any name, a form (people fill it in) under its own alone. Nothing is emptied before the new content
   * is there.
   */
  putSheet(content: SheetContent): Promise<Outcome<SheetInfo>>;
  /** Reads the sheet of that kind that this product made, whatever it is called now; `null` where there is none. */
  readOwnSheet(kind: SheetContent['kind']): Promise<Outcome<SheetReading | null>>;
  /** The settings kept in the workbook, or `null` where there are none. */
  loadSettings(options?: CallOptions): Promise<Outcome<string | null>>;
  saveSettings(json: string): Promise<Outcome<void>>;
  /**
   * Calls back after cells of a sheet changed, or another cell was selected. Begins after an edit that is under way.
   * Returns the way to stop.
   */
  watch(listener: WorkbookListener): Promise<Outcome<() => Promise<void>>>;
}

export interface PortCapabilities {
  readonly host: 'excel' | 'workbench';
  /** Whether `=PE.` functions can be used in cells. */
  readonly hasFunctions: boolean;
  /** Whether values to choose from can be offered in cells. */
  readonly hasChoices: boolean;
  /** Whether several writes can be one undo step. */
  readonly canGroupUndo: boolean;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
}

/** How much was found in a sheet. */
export interface SheetCounts {
  readonly error: number;
  readonly warning: number;
}

export interface SheetReading {
  readonly sheet: SheetInfo;
  readonly grid: Grid;
}

export interface CallOptions {
  /**
   * For what the product does by itself: where the host refuses everything while a person types into a cell, the call
   * is made once they are done, in place of failing with `cell-editing`.
   */
  readonly waits?: boolean;
}

export interface ReadOptions extends CallOptions {
  /** Any AbortSignal will do. */
  readonly signal?: { readonly aborted: boolean };
  readonly onProgress?: (done: number, total: number, sheet: SheetInfo) => void;
}

export interface SheetCell {
  readonly sheetId: string;
  readonly address: CellAddress;
}

/** Why a cell that is selected is not seen all the same. */
export interface Selected {
  readonly isRowHidden: boolean;
  readonly isColumnHidden: boolean;
}

export interface SheetEdit extends SheetCell {
  /** `null` empties the cell. */
  readonly value: CellValue | null;
  /** A formula without its `=`, in place of the value. */
  readonly formula?: string;
  /** Number format; absent: the cell's own stays. */
  readonly format?: string;
}

/** Values to choose from in cells of a sheet. */
export interface ChoiceList {
  readonly sheetId: string;
  readonly cells: readonly CellAddress[];
  readonly values: readonly string[];
}

export type MarkSeverity = 'error' | 'warning' | 'info';

export type { MarkStyle };

export interface Mark {
  readonly sheetId: string;
  readonly severity: MarkSeverity;
  readonly cells: readonly CellAddress[];
}

/** A sheet that the product writes as a whole: the report, a blank form. */
export interface SheetContent {
  readonly name: string;
  /** Tells a sheet of this product from one of the user's with the same name. */
  readonly kind: 'report' | 'form';
  /** Rows of cells from A1 on. Text is written as text, whatever it begins with. */
  readonly rows: readonly (readonly SheetContentCell[])[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly merges: readonly {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
  /** The line with the headings of a long table: it stays in view and is printed on each page. */
  readonly headRow?: number;
  /** A table whose rows can be filtered, headings included. */
  readonly filter?: SheetContent['merges'][number];
  /** What is printed, each on pages of its own. */
  readonly printAreas?: SheetContent['merges'];
}

export interface SheetContentCell {
  readonly value: string | number | null;
  /** Formula without `=`, in place of the value. */
  readonly formula?: string;
  readonly format?: string;
  readonly isTitle?: boolean;
  readonly isHeading?: boolean;
  /** A cell of this workbook that a click leads to. */
  readonly link?: SheetCell;
}

/**
 * Who changed cells. `own`: this port, by what it was asked to write. `other`: anybody else, here or at another
 * computer; also what a person takes back. `unknown`: this host does not tell, so it may be either: to take it for a
 * change of others costs one more look at the sheet, to take it for the port's own would lose a change of a person.
 */
export type ChangeOrigin = 'own' | 'other' | 'unknown';

export interface WorkbookListener {
  readonly onSheetChanged?: (sheetId: string, origin: ChangeOrigin) => void;
  readonly onSelectionChanged?: (cell: SheetCell) => void;
}
