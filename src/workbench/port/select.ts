import type { IRange, Worksheet } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { fail, succeed, type Outcome, type Selected, type SheetCell } from '../../workbook';
import { canEdit, executeUndoable, workbookOf, worksheetOf, type OpenBook } from './open-book';
import { scrollTo } from './scroll';

/** Shows a cell and selects it, a merged one as a whole; the keyboard focus is given back to where it was. */
export function select(book: OpenBook, { sheetId, address }: SheetCell): Outcome<Selected> {
  const workbook = workbookOf(book);
  if (!workbook.ok) return workbook;
  const sheet = worksheetOf(book, sheetId);
  if (!sheet.ok) return sheet;
  if (sheet.value.isSheetHidden() === 1) return fail({ code: 'hidden-sheet', sheet: sheet.value.getName() });
  const { row, column } = address;
  if (row >= sheet.value.getRowCount() || column >= sheet.value.getColumnCount()) {
    return fail({ code: 'gone', what: sheet.value.getName() });
  }
  const restoreFocus = rememberFocus();
  if (workbook.value.getActiveSheet().getSheetId() !== sheetId) {
    book.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: book.id, subUnitId: sheetId });
  }
  const range = blockAt(sheet.value, row, column);
  const primary = {
    ...range,
    actualRow: range.startRow,
    actualColumn: range.startColumn,
    isMerged: range.startRow !== range.endRow || range.startColumn !== range.endColumn,
    isMergedMainCell: false,
  };
  const selections = [{ range, primary, style: null }];
  book.commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId: book.id, subUnitId: sheetId, selections });
  scrollTo(book, sheetId, range);
  restoreFocus();
  return succeed(hiddenOf(sheet.value, range));
}

/** Shows the rows and columns that a cell lies in, as a step that can be undone. */
export function reveal(book: OpenBook, { sheetId, address }: SheetCell): Outcome<void> {
  const sheet = worksheetOf(book, sheetId);
  if (!sheet.ok) return sheet;
  if (!canEdit(book, sheetId)) return fail({ code: 'protected', sheet: sheet.value.getName() });
  const range = blockAt(sheet.value, address.row, address.column);
  const { isRowHidden, isColumnHidden } = hiddenOf(sheet.value, range);
  const params = { unitId: book.id, subUnitId: sheetId, ranges: [range] };
  const steps = [
    ...(isRowHidden ? [[SetRowVisibleMutation, SetRowHiddenMutation]] : []),
    ...(isColumnHidden ? [[SetColVisibleMutation, SetColHiddenMutation]] : []),
  ];
  const mutations = (at: 0 | 1) => steps.flatMap((step) => (step[at] ? [{ id: step[at].id, params }] : []));
  return executeUndoable(book, mutations(0), mutations(1));
}

/** A merged cell is seen as long as one of its rows and one of its columns is. */
function hiddenOf(sheet: Worksheet, { startRow, endRow, startColumn, endColumn }: IRange): Selected {
  const areAll = (from: number, to: number, isShown: (line: number) => boolean): boolean => {
    for (let line = from; line <= to; line += 1) if (isShown(line)) return false;
    return true;
  };
  return {
    isRowHidden: areAll(startRow, endRow, (row) => sheet.getRowVisible(row)),
    isColumnHidden: areAll(startColumn, endColumn, (column) => sheet.getColVisible(column)),
  };
}

/** The cell that is selected; the first cell of a sheet in which nobody has selected one yet. */
export function selectedCell({ api, id }: OpenBook): Outcome<SheetCell> {
  const sheet = api.getWorkbook(id)?.getActiveSheet();
  if (!sheet) return fail({ code: 'gone', what: id });
  const range = sheet.getActiveRange();
  return succeed({
    sheetId: sheet.getSheetId(),
    address: { row: range?.getRow() ?? 0, column: range?.getColumn() ?? 0 },
  });
}

function blockAt(sheet: Worksheet, row: number, column: number): IRange {
  const { startRow, endRow, startColumn, endColumn } = sheet.getMergedCell(row, column) ?? {
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
  };
  return { startRow, endRow, startColumn, endColumn };
}

function rememberFocus(): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const focused = document.activeElement;
  return () => {
    if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus({ preventScroll: true });
  };
}
