import { HostError } from '../rich-api/host-error';
import { around, intersect, rectAddress, type Rect } from './rect';
import { SheetModel } from './sheet-model';
import { UndoStack } from './undo-stack';

export type ExcelPlatform = 'web' | 'desktop';

/** Who changed cells: the add-in, the person in front of this Excel, or one who has the workbook open elsewhere. */
export type Author = 'addin' | 'person' | 'coauthor';

/** Who listens to a workbook: the host sends it to the client where the client has registered for it. */
export type WorkbookEvent =
  | { readonly type: 'changed'; readonly sheetId: string; readonly address: string; readonly by: Author }
  | { readonly type: 'selectionChanged'; readonly sheetId: string; readonly address: string }
  | { readonly type: 'sheetAdded'; readonly sheetId: string };

/** A workbook as Excel holds it open. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly settings = new Map<string, unknown>();
  readonly undo = new UndoStack();
  /** What the client listens to, as `eventType:target`. */
  readonly registrations = new Set<string>();
  isStructureProtected = false;
  isEditingCell = false;
  /** Answers that are given after the edit, because their requests said that they would wait for it. */
  readonly waitingForEdit: (() => void)[] = [];
  /** A chart sheet is in view: no worksheet is active (office-js 2444). */
  isChartSheetActive = false;
  /** Another workbook is in front: names of sheets are not given (office-js 6365). */
  isBehindAnother = false;
  /** No printer is installed: nothing can be said of paper. */
  hasNoPrinter = false;
  /** Dates are counted from 1904, as in workbooks that began on an old Mac. */
  use1904DateSystem = false;
  /** Opened to be viewed only: every change is refused. */
  isViewOnly = false;
  /** View, Page Break Preview. */
  isPageBreakPreview = false;
  /** Ctrl+Z brings a deleted conditional format back so that nothing can be asked of it: office-js 6396. */
  spoilsUndoneFormats = false;
  onEvent: (event: WorkbookEvent) => void = () => undefined;
  private activeSheet: SheetModel | null = null;
  private selectedRect: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  private idCount = 0;

  constructor(readonly platform: ExcelPlatform) {}

  /** An id that no sheet or format of this workbook has had before. */
  nextId(): string {
    this.idCount += 1;
    return `{${String(this.idCount).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  }

  get active(): SheetModel {
    const sheet = this.activeSheet ?? this.sheets[0];
    if (!sheet) throw new HostError('GeneralException', 'A workbook has at least one sheet.');
    return sheet;
  }

  get selection(): Rect {
    return this.selectedRect;
  }

  /** By id or by name, as `getItem` does. */
  findSheet(key: string): SheetModel | null {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
  }

  addSheet(name: string | undefined): SheetModel {
    this.demandOpenStructure();
    if (name !== undefined && this.findSheet(name)) throw new HostError('ItemAlreadyExists');
    if (name !== undefined && (name.length > 31 || /[\\/?*[\]:]/.test(name))) throw new HostError('InvalidArgument');
    const sheet = new SheetModel(this, this.nextId(), name ?? `Sheet${this.sheets.length + 1}`);
    this.sheets.push(sheet);
    this.undo.record(() => this.sheets.splice(this.sheets.indexOf(sheet), 1));
    this.onEvent({ type: 'sheetAdded', sheetId: sheet.id });
    return sheet;
  }

  deleteSheet(sheet: SheetModel): void {
    this.demandOpenStructure();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.activeSheet === sheet) this.activeSheet = null;
    this.undo.clear('Worksheet.delete');
  }

  /** What is kept in the workbook, its cells and its sheets alike, is changed by those who may edit it. */
  demandEditing(): void {
    if (this.isViewOnly) throw new HostError('AccessDenied', 'The workbook is open for viewing.');
  }

  private demandOpenStructure(): void {
    this.demandEditing();
    if (this.isStructureProtected) throw new HostError('AccessDenied', 'The workbook is protected.');
  }

  activate(sheet: SheetModel): void {
    if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'The sheet is hidden.');
    this.activeSheet = sheet;
  }

  /** Selects a range; merged cells that it touches are selected as wholes, as Excel does. */
  select(sheet: SheetModel, rect: Rect): void {
    this.activate(sheet);
    const touched = sheet.merges.filter((merge) => intersect(merge, rect));
    this.selectedRect = touched.reduce<Rect>(around, rect);
    this.onEvent({ type: 'selectionChanged', sheetId: sheet.id, address: rectAddress(this.selectedRect) });
  }
}
