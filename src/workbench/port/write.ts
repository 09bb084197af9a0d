import {
  ObjectMatrix,
  type ICellData,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { fail, succeed, type Outcome, type SheetEdit } from '../../workbook';
import { toCellData } from './cell-values';
import { canEdit, executeUndoable, worksheetOf, type OpenBook } from './open-book';

/** Writes cells as one step of the undo stack, over however many sheets they lie. */
export function write(book: OpenBook, edits: readonly SheetEdit[]): Outcome<void> {
  const blocked = firstObstacle(book, edits);
  if (blocked) return blocked;
  const sheetIds = [...new Set(edits.map(({ sheetId }) => sheetId))];
  const changes = sheetIds.map((sheetId) =>
    changeOf(
      book,
      sheetId,
      edits.filter((edit) => edit.sheetId === sheetId),
    ),
  );
  if (changes.length === 0) return succeed(undefined);
  return executeUndoable(
    book,
    changes.map(({ redo }) => redo),
    changes.map(({ undo }) => undo).reverse(),
  );
}

/** The setting of cells, and how to take it back. */
export function settingOf(
  book: OpenBook,
  subUnitId: string,
  cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
): { readonly redo: IMutationInfo; readonly undo: IMutationInfo } {
  const params: ISetRangeValuesMutationParams = { unitId: book.id, subUnitId, cellValue };
  const before = SetRangeValuesUndoMutationFactory(book.injector, params);
  return { redo: { id: SetRangeValuesMutation.id, params }, undo: { id: SetRangeValuesMutation.id, params: before } };
}

function changeOf(book: OpenBook, sheetId: string, edits: readonly SheetEdit[]): ReturnType<typeof settingOf> {
  const cells = new ObjectMatrix<Nullable<ICellData>>();
  for (const edit of edits) cells.setValue(edit.address.row, edit.address.column, cellOf(edit));
  return settingOf(book, sheetId, cells.getMatrix());
}

function cellOf({ value, formula, format }: SheetEdit): ICellData {
  const style = format === undefined ? {} : { s: { n: { pattern: format } } };
  const content =
    formula !== undefined ? { f: `=${formula}`, v: null } : value === null ? { v: null } : toCellData(value);
  return { f: null, si: null, p: null, ...content, ...style };
}

/** What stands against an edit, found before the first cell is written. */
function firstObstacle(book: OpenBook, edits: readonly SheetEdit[]): Outcome<void> | null {
  for (const { sheetId, address } of edits) {
    const sheet = worksheetOf(book, sheetId);
    if (!sheet.ok) return sheet;
    const name = sheet.value.getName();
    if (address.row >= sheet.value.getRowCount() || address.column >= sheet.value.getColumnCount()) {
      return fail({ code: 'gone', what: name });
    }
    if (!canEdit(book, sheetId, address)) return fail({ code: 'protected', sheet: name });
  }
  return null;
}
