import { succeed, type Mark, type MarkStyle, type Outcome, type PortCapabilities, type ReadOptions } from '../workbook';
import type {
  SheetCell,
  SheetContent,
  SheetCounts,
  SheetEdit,
  SheetInfo,
  SheetReading,
  WorkbookListener,
  WorkbookPort,
} from '../workbook';
import { Calculation } from './port/calculation';
import { mark, unmark } from './port/marks';
import { attempt, endEditing, infoOf, openBook, workbookOf, type OpenBook } from './port/open-book';
import { putSheet } from './port/put-sheet';
import { readOwnSheet, readSheets } from './port/read';
import { select } from './port/select';
import { TabCounts } from './port/tab-counts';
import { loadSettings, saveSettings } from './port/settings';
import { watch } from './port/watch';
import { write } from './port/write';
import type { Engine } from './univer/engine';

/** The workbook port on a workbook that is open in Univer. */
export class UniverPort implements WorkbookPort {
  readonly capabilities: PortCapabilities;
  private readonly book: OpenBook;
  private readonly calculation: Calculation;
  private tabs: TabCounts | null = null;

  constructor(engine: Engine, workbookId: string, { hasFunctions = false }: { readonly hasFunctions?: boolean } = {}) {
    this.capabilities = { host: 'workbench', hasFunctions, canGroupUndo: true };
    this.book = openBook(engine, workbookId);
    this.calculation = new Calculation(this.book);
  }

  /** Ends the port when its workbook is closed. */
  dispose(): void {
    this.calculation.dispose();
    this.tabs?.dispose();
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
    return this.run(() => readSheets(this.book, which, options));
  }

  mark(sheetIds: readonly string[], marks: readonly Mark[], style: MarkStyle): Promise<Outcome<void>> {
    return this.run(() => mark(this.book, sheetIds, marks, style));
  }

  unmark(): Promise<Outcome<void>> {
    return this.run(() => unmark(this.book));
  }

  showCounts(counts: ReadonlyMap<string, SheetCounts>): Promise<Outcome<void>> {
    this.tabs ??= new TabCounts();
    this.tabs.show(counts);
    return Promise.resolve(succeed(undefined));
  }

  select(cell: SheetCell): Promise<Outcome<void>> {
    return this.run(() => select(this.book, cell));
  }

  write(edits: readonly SheetEdit[]): Promise<Outcome<void>> {
    return this.run(() => write(this.book, edits));
  }

  putSheet(content: SheetContent): Promise<Outcome<SheetInfo>> {
    return this.run(() => putSheet(this.book, content));
  }

  readOwnSheet(kind: SheetContent['kind']): Promise<Outcome<SheetReading | null>> {
    return this.run(() => readOwnSheet(this.book, kind));
  }

  loadSettings(): Promise<Outcome<string | null>> {
    return this.run(() => loadSettings(this.book));
  }

  saveSettings(json: string): Promise<Outcome<void>> {
    return this.run(() => saveSettings(this.book, json));
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

  /** A cell being edited is finished first, and formulas are let finish, so that every call meets a workbook at rest. */
  private run<T>(work: () => Outcome<T> | Promise<Outcome<T>>): Promise<Outcome<T>> {
    return attempt(async () => {
      await endEditing(this.book);
      await this.calculation.settled();
      return work();
    });
  }
}
