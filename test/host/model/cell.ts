import type { CellValue } from '../../../src/form';

export interface HyperlinkModel {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface FontModel {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly underline?: string;
}

/** One cell: never changed, replaced as a whole, so that the undo stack can keep the one before. */
export interface CellModel {
  readonly value: CellValue | null;
  /** With its `=`. */
  readonly formula?: string;
  readonly format?: string;
  readonly fill?: string;
  readonly font?: FontModel;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly hyperlink?: HyperlinkModel;
  /** Text entered behind an apostrophe. */
  readonly isQuoted?: boolean;
}

export const blankCell: CellModel = { value: null };

export const hasContent = (cell: CellModel): boolean => cell.value !== null || cell.formula !== undefined;
