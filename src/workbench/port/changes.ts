import type { ICommandInfo } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { MarkStyle, SheetContent } from '../../workbook';
import { LookChanges } from './look-changes';
import { isNaming } from './names';
import { workbookOf, type OpenBook } from './open-book';
import { KIND_KEY } from './sheet-data';
import { changedSheets, movesCells, unitOf } from './watch';

const SHEETS: ReadonlySet<string> = new Set(
  [InsertSheetMutation, RemoveSheetMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation].map(({ id }) => id),
);

/** What happened to a workbook since it was opened or saved, as far as its cells do not tell it themselves. */
export class Changes {
  /** Whether anything was changed that would be lost with the page. */
  isUnsaved = false;
  /** Whether cells or sheets are no longer where the file has them. */
  isRestructured = false;
  /** The sheets whose cells moved. */
  readonly moved = new Set<string>();
  /** Counts what would be lost with the page: two looks at it tell whether anything came between. */
  revision = 0;
  /** Which sheets were marked, and how; of others the file's own marks stay. `null`: nobody touched any. */
  marks: { readonly sheetIds: ReadonlySet<string> | 'all'; readonly style: MarkStyle } | null = null;
  /** The report as it was last written. */
  report: SheetContent | null = null;
  /** How sheets look otherwise than in the file. */
  readonly looks: LookChanges;
  private readonly listeners = new Set<() => void>();
  private readonly subscriptions: readonly { dispose(): void }[];

  constructor(private readonly book: OpenBook) {
    this.looks = new LookChanges(book);
    // Before: a look is compared with what it was, and those who hear of the change find it noted.
    const before = book.commands.beforeCommandExecuted((command) => {
      if (unitOf(command) !== book.id || this.isOwnSheet(command)) return;
      if (this.looks.note(command)) this.note();
    });
    const after = book.commands.onCommandExecuted((command, options) => {
      if (unitOf(command) !== book.id) return;
      const isStructure = (movesCells(command.id) || SHEETS.has(command.id)) && !this.isOwnSheet(command);
      if (isStructure) this.isRestructured = true;
      if (movesCells(command.id)) for (const id of changedSheets(command, options)) this.moved.add(id);
      if (isStructure || isNaming(command.id) || changedSheets(command, options).length > 0) this.note();
    });
    this.subscriptions = [before, after];
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
    if (!this.isUnsaved) this.looks.clear();
    this.moved.clear();
    for (const listener of this.listeners) listener();
  }

  dispose(): void {
    this.listeners.clear();
    for (const subscription of this.subscriptions) subscription.dispose();
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
