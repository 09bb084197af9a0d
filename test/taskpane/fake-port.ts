import type { Grid, GridCell } from '../../src/form';
import { toA1 } from '../../src/form';
import {
  fail,
  succeed,
  type ChoiceList,
  type Mark,
  type MarkStyle,
  type Outcome,
  type PortCapabilities,
  type PortFailure,
  type ReadOptions,
  type Selected,
  type SheetCell,
  type SheetContent,
  type SheetCounts,
  type SheetEdit,
  type SheetInfo,
  type SheetReading,
  type WorkbookListener,
  type WorkbookPort,
} from '../../src/workbook';

type Method =
  | 'listSheets'
  | 'readSheets'
  | 'mark'
  | 'unmark'
  | 'select'
  | 'reveal'
  | 'selectedCell'
  | 'write'
  | 'putSheet'
  | 'saveSettings'
  | 'watch'
  | 'readOwnSheet'
  | 'loadSettings'
  | 'offerChoices'
  | 'withdrawChoices';

interface FakeSheet {
  info: SheetInfo;
  readonly kind?: SheetContent['kind'];
  grid: Grid;
}

const EMPTY: Grid = { top: 0, left: 0, rows: [] };

/** A workbook in memory: keeps what was asked of it, and fails where a test tells it to. */
export class FakePort implements WorkbookPort {
  capabilities: PortCapabilities = { host: 'workbench', hasFunctions: false, hasChoices: true, canGroupUndo: true };
  readonly calls: string[] = [];
  readonly writes: (readonly SheetEdit[])[] = [];
  readonly selected: string[] = [];
  readonly put: SheetContent[] = [];
  choices: readonly ChoiceList[] = [];
  marks: readonly Mark[] = [];
  counts: ReadonlyMap<string, SheetCounts> = new Map();
  markStyle: MarkStyle | null = null;
  settings: string | null = null;
  active = 0;
  /** A cell edit that is under way: calls that wait are answered after it. */
  edit: Promise<void> | null = null;
  /** Waits before sheets are read. */
  gate: Promise<void> | null = null;
  readonly #sheets: FakeSheet[];
  readonly #failures = new Map<Method, PortFailure>();
  readonly #listeners = new Set<WorkbookListener>();

  constructor(grids: Readonly<Record<string, Grid>>) {
    this.#sheets = Object.entries(grids).map(([name, grid], i) => ({
      info: { id: `s${i + 1}`, name, isHidden: false },
      grid,
    }));
  }

  /** The next calls of a method fail so, until `heal`. */
  break(method: Method, failure: PortFailure): void {
    this.#failures.set(method, failure);
  }

  heal(): void {
    this.#failures.clear();
  }

  grid(id: string): Grid {
    return this.#sheets.find(({ info }) => info.id === id)?.grid ?? EMPTY;
  }

  cell(id: string, row: number, column: number): GridCell | null {
    const grid = this.grid(id);
    return grid.rows[row - grid.top]?.[column - grid.left] ?? null;
  }

  /** Changes a cell as a person does. */
  type(id: string, row: number, column: number, value: GridCell['value']): void {
    this.#apply([{ sheetId: id, address: { row, column }, value }]);
    for (const listener of this.#listeners) listener.onSheetChanged?.(id, 'other');
  }

  /** Selects a cell as a person does. */
  click(id: string, row: number, column: number): void {
    for (const listener of this.#listeners) listener.onSelectionChanged?.({ sheetId: id, address: { row, column } });
  }

  rename(id: string, name: string): void {
    const sheet = this.#sheets.find(({ info }) => info.id === id);
    if (sheet) sheet.info = { ...sheet.info, name };
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }

  listSheets(): Promise<Outcome<readonly SheetInfo[]>> {
    return this.#answer('listSheets', () => this.#sheets.map(({ info }) => info));
  }

  async readSheets(
    which: 'active' | 'all' | readonly string[],
    options: ReadOptions = {},
  ): Promise<Outcome<readonly SheetReading[]>> {
    this.calls.push(`readSheets ${typeof which === 'string' ? which : which.join()}`);
    const failure = this.#failures.get('readSheets');
    if (failure) return fail(failure);
    if (this.gate) await this.gate;
    if (this.edit && options.waits) await this.edit;
    const chosen = this.#sheets.filter(({ info }, i) =>
      which === 'all' ? true : which === 'active' ? i === this.active : which.includes(info.id),
    );
    for (const [i, { info }] of chosen.entries()) {
      if (options.signal?.aborted) return fail({ code: 'cancelled' });
      options.onProgress?.(i, chosen.length, info);
    }
    return succeed(chosen.map(({ info, grid }) => ({ sheet: info, grid })));
  }

  mark(sheetIds: readonly string[], marks: readonly Mark[], style: MarkStyle): Promise<Outcome<void>> {
    return this.#answer('mark', () => {
      this.marks = [...this.marks.filter(({ sheetId }) => !sheetIds.includes(sheetId)), ...marks];
      this.markStyle = style;
    });
  }

  unmark(): Promise<Outcome<void>> {
    return this.#answer('unmark', () => {
      this.marks = [];
    });
  }

  showCounts(counts: ReadonlyMap<string, SheetCounts>): Promise<Outcome<void>> {
    this.counts = counts;
    return Promise.resolve(succeed(undefined));
  }

  /** Rows and columns that a person has hidden, by their indexes, in every sheet. */
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();

  select({ sheetId, address }: SheetCell): Promise<Outcome<Selected>> {
    return this.#answer('select', () => {
      this.selected.push(`${sheetId}!${toA1(address)}`);
      for (const listener of this.#listeners) listener.onSelectionChanged?.({ sheetId, address });
      return { isRowHidden: this.hiddenRows.has(address.row), isColumnHidden: this.hiddenColumns.has(address.column) };
    });
  }

  reveal({ address }: SheetCell): Promise<Outcome<void>> {
    return this.#answer('reveal', () => {
      this.hiddenRows.delete(address.row);
      this.hiddenColumns.delete(address.column);
    });
  }

  /** A host knows what is selected also before it tells of a change. */
  at: SheetCell = { sheetId: 's1', address: { row: 0, column: 0 } };

  selectedCell(): Promise<Outcome<SheetCell>> {
    return this.#answer('selectedCell', () => this.at);
  }

  offerChoices(lists: readonly ChoiceList[]): Promise<Outcome<number>> {
    return this.#answer('offerChoices', () => {
      this.choices = lists;
      return lists.reduce((sum, { cells }) => sum + cells.length, 0);
    });
  }

  withdrawChoices(): Promise<Outcome<number>> {
    return this.#answer('withdrawChoices', () => {
      const count = this.choices.reduce((sum, { cells }) => sum + cells.length, 0);
      this.choices = [];
      return count;
    });
  }

  write(edits: readonly SheetEdit[]): Promise<Outcome<void>> {
    return this.#answer('write', () => {
      this.writes.push(edits);
      this.#apply(edits);
      for (const id of new Set(edits.map(({ sheetId }) => sheetId)))
        for (const listener of this.#listeners) listener.onSheetChanged?.(id, 'own');
    });
  }

  putSheet(content: SheetContent): Promise<Outcome<SheetInfo>> {
    return this.#answer('putSheet', () => {
      this.put.push(content);
      const rows = content.rows.map((row) =>
        row.map(({ value }): GridCell | null => (value === null ? null : { value })),
      );
      const known = this.#sheets.find(
        ({ kind, info }) => kind === content.kind && (kind === 'report' || info.name === content.name),
      );
      const sheet = known ?? {
        info: { id: `s${this.#sheets.length + 1}`, name: content.name, isHidden: false },
        kind: content.kind,
        grid: EMPTY,
      };
      sheet.grid = { top: 0, left: 0, rows };
      if (!known) this.#sheets.push(sheet);
      return sheet.info;
    });
  }

  readOwnSheet(kind: SheetContent['kind']): Promise<Outcome<SheetReading | null>> {
    return this.#answer('readOwnSheet', () => {
      const own = this.#sheets.find((sheet) => sheet.kind === kind);
      return own ? { sheet: own.info, grid: own.grid } : null;
    });
  }

  loadSettings(): Promise<Outcome<string | null>> {
    return this.#answer('loadSettings', () => this.settings);
  }

  saveSettings(json: string): Promise<Outcome<void>> {
    return this.#answer('saveSettings', () => {
      this.settings = json;
    });
  }

  watch(listener: WorkbookListener): Promise<Outcome<() => Promise<void>>> {
    return this.#answer('watch', () => {
      this.#listeners.add(listener);
      return () => {
        this.#listeners.delete(listener);
        return Promise.resolve();
      };
    });
  }

  #answer<T>(method: Method, value: () => T): Promise<Outcome<T>> {
    this.calls.push(method);
    const failure = this.#failures.get(method);
    return Promise.resolve(failure ? fail(failure) : succeed(value()));
  }

  #apply(edits: readonly SheetEdit[]): void {
    for (const { sheetId, address, value, formula, format } of edits) {
      const sheet = this.#sheets.find(({ info }) => info.id === sheetId);
      if (!sheet) throw new Error(`no sheet ${sheetId}`);
      const rows = sheet.grid.rows.map((row) => [...row]);
      const [r, c] = [address.row - sheet.grid.top, address.column - sheet.grid.left];
      while (rows.length <= r) rows.push([]);
      const row = rows[r]!;
      while (row.length <= c) row.push(null);
      const kept = format ?? row[c]?.format;
      row[c] =
        value === null && formula === undefined
          ? null
          : { value, ...(formula === undefined ? {} : { formula }), ...(kept === undefined ? {} : { format: kept }) };
      sheet.grid = { ...sheet.grid, rows };
    }
  }
}
