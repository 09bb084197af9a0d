import { HostError } from '../rich-api/host-error';
import { blankCell, hasContent, type CellModel } from './cell';
import type { ConditionalFormatModel } from './conditional-format-model';
import { around, contains, intersect, maxColumns, type Rect } from './rect';
import type { ValidationModel } from './validation-model';
import type { WorkbookModel } from './workbook-model';

/** What a sheet is given besides its cells: how it is looked through and printed. */
export interface SheetSetUp {
  readonly filter: Rect | null;
  readonly frozenRows: number;
  readonly page: Readonly<Record<string, unknown>>;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface NameModel {
  readonly name: string;
  formula: string;
  isVisible: boolean;
}

/** Formatting of whole rows or columns, which makes a sheet look used where it holds nothing. */
export interface FormatBand {
  readonly rect: Rect;
  readonly format: Omit<CellModel, 'value'>;
}

/** A worksheet: its cells and what lies over them. All changes go through it and can be taken back. */
export class SheetModel {
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  readonly merges: Rect[] = [];
  readonly bands: FormatBand[] = [];
  readonly names: NameModel[] = [];
  /** Where Excel tables (Insert, Table) lie. */
  readonly tables: Rect[] = [];
  readonly columnWidths = new Map<number, number>();
  /** Which rows and columns are hidden, by their indexes. */
  readonly hidden = { row: new Set<number>(), column: new Set<number>() };
  visibility: SheetVisibility = 'Visible';
  isProtected = false;
  setUp: SheetSetUp = { filter: null, frozenRows: 0, page: {} };
  private readonly validations = new Map<number, ValidationModel>();
  private readonly cells = new Map<number, CellModel>();

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    public name: string,
  ) {}

  cellAt(row: number, column: number): CellModel {
    return this.cells.get(row * maxColumns + column) ?? this.blankAt(row, column);
  }

  /** Replaces one cell. */
  putCell(row: number, column: number, cell: CellModel): void {
    this.demandUnprotected();
    const key = row * maxColumns + column;
    const before = this.cells.get(key);
    this.restoreCell(key, cell);
    this.workbook.undo.record(() => {
      this.restoreCell(key, before);
    });
  }

  /** The cells that hold something or have a format of their own, in reading order. */
  *storedCells(): Generator<readonly [row: number, column: number, cell: CellModel]> {
    const keys = [...this.cells.keys()].sort((one, other) => one - other);
    for (const key of keys) {
      yield [Math.floor(key / maxColumns), key % maxColumns, this.cells.get(key) ?? blankCell];
    }
  }

  /** Around everything used; with `valuesOnly`, around values and formulas alone. */
  usedRect(valuesOnly: boolean): Rect | null {
    let used: Rect | null = null;
    for (const [key, cell] of this.cells) {
      if (valuesOnly && !hasContent(cell)) continue;
      const [row, column] = [Math.floor(key / maxColumns), key % maxColumns];
      used = around(used, { top: row, left: column, bottom: row, right: column });
    }
    if (!valuesOnly) for (const { rect } of this.bands) used = around(used, rect);
    return used;
  }

  addConditionalFormat(format: ConditionalFormatModel): void {
    this.demandUnprotected();
    this.edit(this.conditionalFormats, () => this.conditionalFormats.unshift(format));
  }

  removeConditionalFormat(format: ConditionalFormatModel): void {
    this.demandUnprotected();
    this.edit(this.conditionalFormats, () => this.remove(this.conditionalFormats, format));
    this.workbook.undo.record(() => {
      if (this.workbook.spoilsUndoneFormats) format.fault = 'ItemNotFound';
    });
  }

  validationAt(row: number, column: number): ValidationModel | null {
    return this.validations.get(row * maxColumns + column) ?? null;
  }

  /** Rules a cell, or with `null` leaves it free. It stays out of the used range. */
  putValidation(row: number, column: number, validation: ValidationModel | null): void {
    this.demandUnprotected();
    const key = row * maxColumns + column;
    const before = this.validations.get(key) ?? null;
    const put = (one: ValidationModel | null): void => {
      if (one) this.validations.set(key, one);
      else this.validations.delete(key);
    };
    put(validation);
    this.workbook.undo.record(() => put(before));
  }

  /** The cells that have a rule, in reading order. */
  storedValidations(): readonly (readonly [row: number, column: number, validation: ValidationModel])[] {
    return [...this.validations]
      .sort(([one], [other]) => one - other)
      .map(([key, validation]) => [Math.floor(key / maxColumns), key % maxColumns, validation]);
  }

  merge(rect: Rect): void {
    this.demandUnprotected();
    this.unmerge(rect);
    this.edit(this.merges, () => this.merges.push(rect));
    for (const [row, column, cell] of [...this.storedCells()]) {
      const isHidden = contains(rect, row, column) && (row !== rect.top || column !== rect.left);
      if (isHidden && hasContent(cell)) this.putCell(row, column, { ...cell, value: null });
    }
  }

  unmerge(rect: Rect): void {
    this.demandUnprotected();
    for (const merge of this.merges.filter((one) => intersect(one, rect))) {
      this.edit(this.merges, () => this.remove(this.merges, merge));
    }
  }

  /** Changes how the sheet is looked through or printed. */
  change(part: Partial<SheetSetUp>): void {
    this.demandUnprotected();
    const before = this.setUp;
    this.setUp = { ...before, ...part };
    this.workbook.undo.record(() => {
      this.setUp = before;
    });
  }

  addName(name: NameModel): void {
    this.workbook.demandEditing();
    this.edit(this.names, () => this.names.push(name));
  }

  removeName(name: NameModel): void {
    this.workbook.demandEditing();
    this.edit(this.names, () => this.remove(this.names, name));
  }

  setColumnWidth(column: number, width: number): void {
    this.demandUnprotected();
    const before = this.columnWidths.get(column);
    this.columnWidths.set(column, width);
    this.workbook.undo.record(() => {
      if (before === undefined) this.columnWidths.delete(column);
      else this.columnWidths.set(column, before);
    });
  }

  /** Hides rows or columns, or shows them. */
  setHidden(side: 'row' | 'column', from: number, to: number, isHidden: boolean): void {
    this.demandUnprotected();
    const lines = this.hidden[side];
    const before = [...lines];
    for (let line = from; line <= to; line += 1) {
      if (isHidden) lines.add(line);
      else lines.delete(line);
    }
    this.workbook.undo.record(() => {
      lines.clear();
      for (const line of before) lines.add(line);
    });
  }

  /** Clears contents, formats and hyperlinks of a rectangle. */
  clear(rect: Rect): void {
    this.demandUnprotected();
    for (const [row, column] of [...this.storedCells()]) {
      if (contains(rect, row, column)) this.putCell(row, column, blankCell);
    }
    this.unmerge(rect);
  }

  /** Clears hyperlinks and formats of a rectangle; the contents stay. */
  clearLooks(rect: Rect): void {
    this.demandUnprotected();
    for (const [row, column] of [...this.storedCells()]) {
      if (!contains(rect, row, column)) continue;
      const { value, formula, isQuoted } = this.cellAt(row, column);
      this.putCell(row, column, {
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(isQuoted === undefined ? {} : { isQuoted }),
      });
    }
  }

  demandUnprotected(): void {
    this.workbook.demandEditing();
    if (this.isProtected) throw new HostError('AccessDenied', 'The sheet is protected.');
  }

  private blankAt(row: number, column: number): CellModel {
    const band = this.bands.find(({ rect }) => contains(rect, row, column));
    return band ? { ...band.format, value: null } : blankCell;
  }

  private restoreCell(key: number, cell: CellModel | undefined): void {
    if (!cell || Object.keys(cell).every((name) => name === 'value' && cell.value === null)) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  /** Changes a list so that the change can be taken back. */
  private edit<T>(list: T[], change: () => void): void {
    const before = [...list];
    change();
    this.workbook.undo.record(() => list.splice(0, list.length, ...before));
  }

  private remove<T>(list: T[], item: T): void {
    const index = list.indexOf(item);
    if (index < 0) throw new HostError('ItemNotFound');
    list.splice(index, 1);
  }
}
