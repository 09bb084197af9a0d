import type { CellValue, MarkSeverity, WorkbookPort } from '../../src/workbook';

/** A cell of a workbook to begin with. */
export interface FixtureCell {
  readonly value: CellValue | null;
  /** Without its `=`. */
  readonly formula?: string;
  readonly format?: string;
  /** The user's own fill, which marks must leave alone. */
  readonly fill?: string;
}

export interface FixtureSheet {
  readonly name: string;
  /** Cells from A1 on. */
  readonly rows?: readonly (readonly (CellValue | null | FixtureCell)[])[];
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
  readonly isProtected?: boolean;
  /** By their indexes. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Excel tables, where the program has such. */
  readonly tables?: readonly string[];
}

/** What somebody in front of the program can do. */
export interface FixtureUser {
  type(sheet: string, address: string, value: string | number): void | Promise<void>;
  select(sheet: string, address: string): void | Promise<void>;
  rename(sheet: string, newName: string): void | Promise<void>;
  deleteSheet(sheet: string): void | Promise<void>;
  /** Takes the last step back; false where there is none. */
  undo(): boolean | Promise<boolean>;
  /** A conditional format of the user's own. */
  addConditionalFormat(sheet: string, address: string, formula: string): void | Promise<void>;
  /** Left out where the program knows no such state. */
  beginCellEdit?(): void | Promise<void>;
}

/** A workbook that is open in the program under test. */
export interface OpenWorkbook {
  readonly port: WorkbookPort;
  readonly user: FixtureUser;
  /** All that saving would keep, to be compared: without ids that opening it again changes. */
  snapshot(): unknown;
  /** The marks that lie over a cell. */
  marksAt(sheet: string, address: string): readonly MarkSeverity[];
  /** What is selected, as `Sheet!A1`. */
  selection(): string;
  /** What a link in a cell leads to, as `'Sheet'!A1`; null where there is none. */
  linkAt(sheet: string, address: string): string | null;
  /** Saves the workbook and opens it again, with a fresh port. The one before is not to be used any more. */
  reopen(): Promise<OpenWorkbook>;
}

export interface PortFixture {
  open(sheets: readonly FixtureSheet[]): Promise<OpenWorkbook>;
  /** Whether the program refuses calls while a cell is being edited, as Excel does. */
  readonly hasCellEditing: boolean;
}
