import { succeed, type Mark, type MarkStyle, type Outcome, type PortCapabilities, type ReadOptions } from '../workbook';
import type {
  CallOptions,
  ChoiceList,
  SheetCell,
  SheetContent,
  SheetCounts,
  SheetEdit,
  Selected,
  SheetInfo,
  SheetReading,
  WorkbookListener,
  WorkbookPort,
} from '../workbook';
import type { ReadSheet, SheetMark } from '../files';
import { Calculation } from './port/calculation';
import { Changes } from './port/changes';
import { Choices, type KnownChoices } from './port/choices';
import { isMarked, mark, marksIn, unmark } from './port/marks';
import { namesIn, type NameHere } from './port/names';
import { hasPartialLooks } from './port/partial-looks';
import {
  attempt,
  editingEnded,
  endEditing,
  infoOf,
  openBook,
  workbookOf,
  worksheetOf,
  type OpenBook,
} from './port/open-book';
import { putSheet } from './port/put-sheet';
import { readOwnSheet, readSheets } from './port/read';
import { reveal, select, selectedCell } from './port/select';
import { TabCounts } from './port/tab-counts';
import { sheetAsRead } from './port/sheet-as-read';
import { KIND_KEY } from './port/sheet-data';
import { loadSettings, saveSettings } from './port/settings';
import { watch } from './port/watch';
import { write } from './port/write';
import type { Engine } from './univer/engine';

interface PortOptions {
  readonly hasFunctions?: boolean;
  /** What the file says of what may be entered in cells, by the ids of the sheets. */
  readonly choices?: KnownChoices;
}

/** The workbook port on a workbook that is open in Univer. */
export class UniverPort implements WorkbookPort {
  readonly capabilities: PortCapabilities;
  /** What happened since the workbook was opened or saved. */
  readonly changes: Changes;
  /** Values to choose from in cells. */
  readonly choices: Choices;
  private readonly book: OpenBook;
  private readonly calculation: Calculation;
  private tabs: TabCounts | null = null;

  constructor(engine: Engine, workbookId: string, { hasFunctions = false, choices = new Map() }: PortOptions = {}) {
    this.capabilities = { host: 'workbench', hasFunctions, hasChoices: true, canGroupUndo: true };
    this.book = openBook(engine, workbookId);
    this.calculation = new Calculation(this.book);
    this.changes = new Changes(this.book);
    this.choices = new Choices(this.book, choices);
  }

  /** Ends the port when its workbook is closed. */
  dispose(): void {
    this.calculation.dispose();
    this.tabs?.dispose();
    this.choices.dispose();
    this.changes.dispose();
  }

  listSheets(): Promise<Outcome<readonly SheetInfo[]>> {
    return this.run(() => {
      const workbook = workbookOf(this.book);
      return workbook.ok ? succeed(workbook.value.getSheets().map(infoOf)) : workbook;
    });
  }

  readSheets(
    which: 'active' | 'all' | readonly string[],
    options?: ReadOptions,
  ): Promise<Outcome<readonly SheetReading[]>> {
    return this.run(() => readSheets(this.book, which, options), options);
  }

  mark(
    sheetIds: readonly string[],
    marks: readonly Mark[],
    style: MarkStyle,
    options?: CallOptions,
  ): Promise<Outcome<void>> {
    this.changes.marked(sheetIds, style);
    return this.run(() => mark(this.book, sheetIds, marks, style), options);
  }

  unmark(): Promise<Outcome<void>> {
    this.changes.unmarked();
    return this.run(() => unmark(this.book));
  }

  showCounts(counts: ReadonlyMap<string, SheetCounts>): Promise<Outcome<void>> {
    this.tabs ??= new TabCounts();
    this.tabs.show(counts);
    return Promise.resolve(succeed(undefined));
  }

  select(cell: SheetCell): Promise<Outcome<Selected>> {
    return this.run(() => select(this.book, cell));
  }

  reveal(cell: SheetCell): Promise<Outcome<void>> {
    return this.run(() => reveal(this.book, cell));
  }

  selectedCell(): Promise<Outcome<SheetCell>> {
    return this.run(() => selectedCell(this.book));
  }

  offerChoices(lists: readonly ChoiceList[]): Promise<Outcome<number>> {
    return this.run(() => {
      const missing = lists.map(({ sheetId }) => worksheetOf(this.book, sheetId)).find(({ ok }) => !ok);
      if (missing && !missing.ok) return missing;
      const count = this.choices.offer(lists);
      this.changes.note();
      return succeed(count);
    });
  }

  withdrawChoices(): Promise<Outcome<number>> {
    return this.run(() => {
      const count = this.choices.withdraw();
      if (count > 0) this.changes.note();
      return succeed(count);
    });
  }

  write(edits: readonly SheetEdit[]): Promise<Outcome<void>> {
    return this.run(() => write(this.book, edits));
  }

  putSheet(content: SheetContent): Promise<Outcome<SheetInfo>> {
    return this.run(() => {
      const done = putSheet(this.book, content);
      if (done.ok && content.kind === 'report') this.changes.report = content;
      // A blank form is the user's from the start: the file has to get the whole of it.
      if (done.ok && content.kind === 'form') this.changes.isRestructured = true;
      return done;
    });
  }

  readOwnSheet(kind: SheetContent['kind']): Promise<Outcome<SheetReading | null>> {
    return this.run(() => readOwnSheet(this.book, kind));
  }

  loadSettings(options?: CallOptions): Promise<Outcome<string | null>> {
    return this.run(() => loadSettings(this.book), options);
  }

  saveSettings(json: string): Promise<Outcome<void>> {
    return this.run(() => {
      const done = saveSettings(this.book, json);
      if (done.ok) this.changes.note();
      return done;
    });
  }

  watch(listener: WorkbookListener): Promise<Outcome<() => Promise<void>>> {
    return this.run(() => {
      const stop = watch(this.book, listener);
      return succeed(async () => {
        await Promise.resolve();
        stop();
      });
    });
  }

  /** The marks that lie on the workbook, by the names of its sheets. */
  marks(): readonly SheetMark[] {
    return marksIn(this.book);
  }

  /** The names that were given here. */
  names(): readonly NameHere[] {
    return namesIn(this.book);
  }

  /** Whether a cell has parts that look otherwise than the rest of it. */
  hasPartialLooks(): boolean {
    return hasPartialLooks(this.book);
  }

  /** The name of the sheet in view: asked at once, whatever is being typed. */
  sheetInView(): string | null {
    const workbook = workbookOf(this.book);
    return workbook.ok ? workbook.value.getActiveSheet().getName() : null;
  }

  /** Whether a mark lies over a cell. */
  isMarked(cell: SheetCell): boolean {
    return isMarked(this.book, cell);
  }

  /** Whether a sheet is the report that the product wrote. */
  isOwnSheet(id: string): boolean {
    const sheet = worksheetOf(this.book, id);
    return sheet.ok && sheet.value.getCustomMetadata()?.[KIND_KEY] === 'report';
  }

  /** A sheet as it would have been read from a file: its cells, merges and column widths. */
  sheetAsRead({ sheet, grid }: SheetReading): ReadSheet {
    return sheetAsRead(this.book, sheet, grid);
  }

  /**
   * A cell being edited is finished first, or waited for by what the product does by itself, and formulas are let
   * finish, so that every call meets a workbook at rest.
   */
  private run<T>(
    work: () => Outcome<T> | Promise<Outcome<T>>,
    { waits = false }: CallOptions = {},
  ): Promise<Outcome<T>> {
    return attempt(async () => {
      await (waits ? editingEnded(this.book) : endEditing(this.book));
      await this.calculation.settled();
      return work();
    });
  }
}
