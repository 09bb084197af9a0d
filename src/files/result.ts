import type { Grid, LayoutHint } from '../form';
import type { SheetLooks } from './looks';

/** What a file that is no workbook looks like, where its first bytes tell. */
export type Lookalike =
  'pdf' | 'ofd' | 'image' | 'word' | 'powerpoint' | 'rtf' | 'html' | 'mht' | 'xml' | 'archive' | 'ole' | 'binary';

/** In which way a file contradicts itself. */
export type Damage =
  | 'directory'
  | 'too-many-parts'
  | 'part-twice'
  | 'no-local-header'
  | 'beyond-end'
  | 'size-differs'
  | 'checksum-differs'
  | 'not-inflatable'
  | 'not-well-formed'
  | 'part-missing'
  | 'not-parsed';

/** What each failure carries besides its code; wording is made from it elsewhere. */
export interface FailureDetails {
  'not-found': { readonly path: string };
  'is-a-directory': { readonly path: string };
  /** A device or a pipe. */
  'not-a-file': { readonly path: string };
  'folder-not-readable': { readonly path: string; readonly cause: string };
  /** The system's own code (`EACCES`, `EBUSY` …). */
  'not-readable': { readonly path: string; readonly cause: string };
  'empty-file': Record<never, never>;
  /** Excel's `~$name.xlsx`, which lies beside a workbook that is open. */
  'lock-file': Record<never, never>;
  'too-large': { readonly bytes: number; readonly limit: number };
  'not-a-workbook': { readonly looksLike: Lookalike };
  /** A spreadsheet, but of a kind that is not read. */
  'unsupported-format': { readonly format: 'compression-method' };
  encrypted: Record<never, never>;
  truncated: Record<never, never>;
  /** The package's directory or a part of it contradicts itself, or the workbook parser gave up. `null`: the file as a whole. */
  damaged: { readonly part: string | null; readonly cause: Damage };
  /** More text than any form holds, in one sheet. */
  'too-much-text': { readonly limit: number };
  /** Whether the sizes the package states exceed the limit, or what it really unpacks to, up to and with `part`. */
  'zip-bomb': {
    readonly measured: 'declared' | 'actual';
    readonly bytes: number;
    readonly limit: number;
    readonly part: string | null;
  };
  'no-sheets': Record<never, never>;
  /** Of what is to be written: the workbook has no worksheet of this name. */
  'no-such-sheet': { readonly sheet: string };
  /** Of what is to be written: the cell shows a part of what a formula for several cells gives. */
  'part-of-array': { readonly sheet: string; readonly cell: string; readonly range: string };
  /** Of what is to be written: the cell is the heading of a table's column that formulas ask for by its name. */
  'heading-in-formulas': { readonly sheet: string; readonly cell: string; readonly name: string };
  /** Text that is neither UTF-8, GB18030 nor UTF-16 with a byte order mark. */
  'unsupported-encoding': Record<never, never>;
}

export type FailureCode = keyof FailureDetails;

/** Why a file, or one sheet of it, could not be read: a code with its own data. */
export type FileFailure = {
  [Code in FailureCode]: { readonly code: Code; readonly detail: FailureDetails[Code] };
}[FailureCode];

/** Something the reader left out of a sheet that it did read. */
export interface SheetNote {
  /**
   * Cells too far from the sheet's first value to be part of a form; texts longer than Excel's limit, cut there; or a
   * quote in a text file that never closes, and so is taken for a character.
   */
  readonly code: 'cells-beyond-limit' | 'texts-cut' | 'quote-unclosed';
  readonly count: number;
  /** A1 address of the first of them. */
  readonly firstCell: string;
}

/** One worksheet as a grid cut to its values. */
export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly grid: Grid;
  /** How the sheet looks, where it was asked for. */
  readonly looks?: SheetLooks;
  readonly notes: readonly SheetNote[];
  /** What a person has said of its layout, as the workbook keeps it. */
  readonly hints?: readonly LayoutHint[];
}

/** A worksheet whose own part is broken while the rest of the workbook could be read. */
export interface UnreadSheet {
  readonly name: string;
  readonly failure: FileFailure;
}

export type FileResult =
  | { readonly ok: true; readonly sheets: readonly ReadSheet[]; readonly unreadSheets: readonly UnreadSheet[] }
  | { readonly ok: false; readonly failure: FileFailure };

export interface Failed {
  readonly ok: false;
  readonly failure: FileFailure;
}

/** A failed result; code and detail are checked against each other. */
export function failed<Code extends FailureCode>(code: Code, detail: FailureDetails[Code]): Failed {
  return { ok: false, failure: { code, detail } as FileFailure };
}
