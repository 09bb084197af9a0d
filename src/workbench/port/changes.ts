import type { ICommandInfo } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { MarkStyle, SheetContent } from '../../workbook';
import { workbookOf, type OpenBook } from './open-book';
import { KIND_KEY } from './sheet-data';
import { changedSheets, movesCells, unitOf } from './watch';

const SHEETS: ReadonlySet<string> = new Set(
  [
    ...[InsertSheetMutation, RemoveSheetMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation],
    ...[AddWorksheetMergeMutation, RemoveWorksheetMergeMutation],
  ].map(({ id }) => id),
);

/** What happened to a workbook since it was opened or saved, as far as its cells do not tell it themselves. */
export class Changes {
  /** Whether anything was changed that would be lost with the page. */
  isUnsaved = false;
  /** Whether cells, sheets or merges are no longer where the file has them. */
  isRestructured = false;
  /** Counts what would be lost with the page: two looks at it tell whether anything came between. */
  revision = 0;
  /** Which sheets were marked, and how; of others the file's own marks stay. `null`: nobody touched any. */
  marks: { readonly sheetIds: ReadonlySet<string> | 'all'; readonly style: MarkStyle } | null = null;
  /** The report as it was last written. */
  report: SheetContent | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly subscription: { dispose(): void };

  constructor(private readonly book: OpenBook) {
    this.subscription = book.commands.onCommandExecuted((command, options) => {
      if (unitOf(command) !== book.id) return;
      const isStructure = (movesCells(command.id) || SHEETS.has(command.id)) && !this.isOwnSheet(command);
      if (isStructure) this.isRestructured = true;
      if (isStructure || changedSheets(command, options).length > 0) this.note();
    });
  }

  /** Calls back after each change. */
  watch(listener: () => void): void {
    this.listeners.add(listener);
  }

  note(): void {
    this.isUnsaved = true;
    this.revision += 1;
    for (const listener of this.listeners) listener();
  }

  /** Sheets were marked anew. */
  marked(sheetIds: readonly string[], style: MarkStyle): void {
    const before = this.marks?.sheetIds ?? [];
    this.marks = { sheetIds: before === 'all' ? before : new Set([...before, ...sheetIds]), style };
  }

  /** All marks were taken away. */
  unmarked(): void {
    this.marks = { sheetIds: 'all', style: 'fill' };
  }

  /** What was there at a revision is in the file now. */
  saved(revision: number): void {
    Object.assign(this, { isRestructured: false, marks: null, report: null });
    this.isUnsaved = this.revision !== revision;
    for (const listener of this.listeners) listener();
  }

  dispose(): void {
    this.listeners.clear();
    this.subscription.dispose();
  }

  /** The product's own sheet is written as a whole: it moves nothing of the user's. */
  private isOwnSheet({ params = {} }: Readonly<ICommandInfo>): boolean {
    const { subUnitId, sheet } = params as { readonly subUnitId?: string; readonly sheet?: { readonly id: string } };
    const id = sheet?.id ?? subUnitId ?? '';
    if (id.startsWith('pe-')) return true;
    const workbook = workbookOf(this.book);
    const found = workbook.ok ? workbook.value.getSheetBySheetId(id) : null;
    return found?.getCustomMetadata()?.[KIND_KEY] !== undefined;
  }
}
