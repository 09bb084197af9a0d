import type { CellAddress, CellValue } from '../../form';
import type { MarkStyle, OwnSheetKind, Rectangle } from '../../report/traces';
import type { FrozenPanes } from '../looks';
import type { LookChange } from './restyle';

/**
 * What is to be put into a workbook. Sheets go by their names. What is not named here stays as it is in the file, byte
 * for byte.
 */
export interface Edits {
  readonly cells?: readonly CellEdit[];
  /** What looks otherwise than the file says. */
  readonly looks?: readonly LooksEdit[];
  readonly marks?: MarksEdit;
  /** Values to choose from in cells: these take the place of all of the product's lists in the workbook. */
  readonly choices?: readonly CellList[];
  /** A sheet of the product: in the place of the one of its kind that it wrote before, else after the last. */
  readonly ownSheet?: OwnSheet;
  readonly names?: NamesEdit;
  /** The settings kept in the workbook, as one text. */
  readonly settings?: string;
}

export interface CellEdit {
  readonly sheet: string;
  readonly address: CellAddress;
  /** `null` empties the cell. Beside a formula: its value as it was computed. */
  readonly value: CellValue | null;
  /** A formula without its `=`. */
  readonly formula?: string;
  /** Number format; absent: the cell's own stays, as all of its look does. */
  readonly format?: string;
}

/** Names that were given or changed, and those that were taken away again. */
export interface NamesEdit {
  readonly given: readonly GivenName[];
  readonly removed: readonly GivenName[];
}

export interface GivenName {
  readonly name: string;
  /** The sheet that it holds for; `null`: the workbook. */
  readonly sheet: string | null;
  /** What it means, without a `=`. */
  readonly formula: string;
}

/** What somebody changed of how a sheet looks. */
export interface LooksEdit {
  readonly sheet: string;
  readonly cells: readonly (LookChange & { readonly address: CellAddress })[];
  readonly columns: ReadonlyMap<number, LineLook>;
  readonly rows: ReadonlyMap<number, LineLook>;
  /** Absent: as in the file. */
  readonly frozen?: FrozenPanes | null;
  readonly isGridHidden?: boolean;
  readonly isHidden?: boolean;
  /** All merged blocks; absent: as in the file. */
  readonly merges?: readonly Rectangle[];
}

/** A row or a column, by its 0-based number: its height in points or its width in characters, `null` as it comes. */
export interface LineLook {
  readonly size: number | null;
  readonly isHidden: boolean;
}

/** Replaces all marks of the given sheets by these. */
export interface MarksEdit {
  readonly sheets: 'all' | readonly string[];
  readonly marks: readonly SheetMark[];
  readonly style: MarkStyle;
}

/** Values to choose from in cells of a sheet. */
export interface CellList {
  readonly sheet: string;
  readonly cells: readonly CellAddress[];
  readonly values: readonly string[];
}

export interface SheetMark {
  readonly sheet: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly cells: readonly CellAddress[];
}

/** A sheet that the product writes as a whole, in the shape that the workbook port takes; ids of sheets are names. */
export interface OwnSheet {
  readonly name: string;
  readonly kind: OwnSheetKind;
  readonly rows: readonly (readonly OwnCell[])[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly merges: readonly Rectangle[];
  /** The line with the headings of a table that is longer than the screen: stays in view, is printed on each page. */
  readonly headRow?: number;
  /** What the arrows of a filter stand over. */
  readonly filter?: Rectangle;
  /** What is printed, each on pages of its own. */
  readonly printAreas?: readonly Rectangle[];
}

export interface OwnCell {
  readonly value: string | number | null;
  readonly formula?: string;
  readonly format?: string;
  readonly isTitle?: boolean;
  readonly isHeading?: boolean;
  readonly link?: { readonly sheetId: string; readonly address: CellAddress };
}
