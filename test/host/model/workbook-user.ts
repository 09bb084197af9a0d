import { HostError } from '../rich-api/host-error';
import type { CellModel } from './cell';
import { enterValue } from './enter-value';
import { intersect, parseRect, rectAddress } from './rect';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** A person in front of the workbook. */
export class WorkbookUser {
  constructor(private readonly workbook: WorkbookModel) {}

  /** Types into a cell, as one step to undo. */
  type(sheetName: string, address: string, text: string | number): void {
    this.change(sheetName, address, (cell) => enterValue(cell, text));
  }

  /** What somebody types who has the same workbook open at another computer; not a step of ours to undo. */
  typeElsewhere(sheetName: string, address: string, text: string | number): void {
    const sheet = this.sheet(sheetName);
    const { top, left } = parseRect(address);
    sheet.putCell(top, left, enterValue(sheet.cellAt(top, left), text));
    this.workbook.onEvent({ type: 'changed', sheetId: sheet.id, address, by: 'coauthor' });
  }

  /** Gives a cell a format of its own. */
  format(sheetName: string, address: string, format: Omit<CellModel, 'value'>): void {
    this.change(sheetName, address, (cell) => ({ ...cell, ...format }));
  }

  select(sheetName: string, address: string): void {
    this.workbook.select(this.sheet(sheetName), parseRect(address));
  }

  /**
   * A right click on a cell: whether the menu has the add-in's commands. On the desktop cells of a table have a menu of
   * their own (office-js 6612), and so has Page Break Preview (5437): an add-in is in neither.
   */
  rightClick(sheetName: string, address: string): boolean {
    const { platform, isPageBreakPreview } = this.workbook;
    const rect = parseRect(address);
    const isInTable = this.sheet(sheetName).tables.some((table) => intersect(table, rect) !== null);
    this.select(sheetName, address);
    return platform === 'web' || !(isInTable || isPageBreakPreview);
  }

  addConditionalFormat(sheetName: string, address: string, formula: string): void {
    const sheet = this.sheet(sheetName);
    const look = { stopIfTrue: false, fill: '#00FF00', font: {}, borders: {} };
    const format = { id: this.workbook.nextId(), type: 'Custom', rects: [parseRect(address)], formula, ...look };
    this.workbook.undo.group('conditional format', () => {
      sheet.addConditionalFormat(format);
    });
  }

  protect(sheetName: string): void {
    this.sheet(sheetName).isProtected = true;
  }

  unprotect(sheetName: string): void {
    this.sheet(sheetName).isProtected = false;
  }

  rename(sheetName: string, newName: string): void {
    this.sheet(sheetName).name = newName;
  }

  addSheet(name: string): void {
    this.workbook.addSheet(name);
  }

  deleteSheet(name: string): void {
    this.workbook.deleteSheet(this.sheet(name));
  }

  beginCellEdit(): void {
    this.workbook.isEditingCell = true;
  }

  endCellEdit(): void {
    this.workbook.isEditingCell = false;
    for (const answer of this.workbook.waitingForEdit.splice(0)) answer();
  }

  /** Ctrl+Z; false where there is nothing to take back. */
  undo(): boolean {
    return this.workbook.undo.undo();
  }

  private change(sheetName: string, address: string, change: (cell: CellModel) => CellModel): void {
    const sheet = this.sheet(sheetName);
    const { top, left } = parseRect(address);
    this.workbook.undo.group('typing', () => {
      sheet.putCell(top, left, change(sheet.cellAt(top, left)));
    });
    const changed = rectAddress({ top, left, bottom: top, right: left });
    this.workbook.onEvent({ type: 'changed', sheetId: sheet.id, address: changed, by: 'person' });
  }

  private sheet(name: string): SheetModel {
    const sheet = this.workbook.findSheet(name);
    if (!sheet) throw new HostError('ItemNotFound', `There is no sheet ${name}.`);
    return sheet;
  }
}
