import { generateRandomId, type IMutationInfo, type Workbook, type Worksheet } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { fail, succeed, type Outcome, type SheetContent, type SheetInfo } from '../../workbook';
import { canEdit, execute, executeUndoable, infoOf, workbookOf, worksheetOf, type OpenBook } from './open-book';
import { rewritingOf } from './rewrite';
import { KIND_KEY, sheetDataOf } from './sheet-data';

/** Adds a sheet after the last one and shows it, or writes it anew where the product made it before: one undo step. */
export function putSheet(book: OpenBook, content: SheetContent): Outcome<SheetInfo> {
  const workbook = workbookOf(book);
  if (!workbook.ok) return workbook;
  const permission = book.api.getWorkbook(book.id)?.getWorkbookPermission();
  if (permission?.canEdit() === false) return fail({ code: 'protected', sheet: null });
  const old = workbook.value.getSheets().find((sheet) => isSame(sheet, content));
  if (old && !canEdit(book, old.getSheetId())) return fail({ code: 'protected', sheet: old.getName() });
  const id = old?.getSheetId() ?? `pe-${content.kind}-${generateRandomId(6)}`;
  const { redo, undo } = old ? rewritingOf(book, old, content) : insertionOf(book, workbook.value, content, id);
  const done = executeUndoable(book, redo, undo);
  if (!done.ok) return done;
  const sheet = worksheetOf(book, id);
  if (!sheet.ok) return sheet;
  execute(book, [{ id: SetWorksheetActiveOperation.id, params: { unitId: book.id, subUnitId: id } }]);
  return succeed(infoOf(sheet.value));
}

function insertionOf(
  book: OpenBook,
  workbook: Workbook,
  content: SheetContent,
  id: string,
): { readonly redo: IMutationInfo[]; readonly undo: IMutationInfo[] } {
  const sheet = sheetDataOf(content, id, freeName(workbook, content.name));
  const index = workbook.getSheets().length;
  return {
    redo: [{ id: InsertSheetMutation.id, params: { unitId: book.id, index, sheet } }],
    undo: [{ id: RemoveSheetMutation.id, params: { unitId: book.id, subUnitId: id } }],
  };
}

/** The name itself, or with a number where the user has a sheet of that name. */
function freeName(workbook: Workbook, wanted: string): string {
  const taken = workbook.getSheets().map((sheet) => sheet.getName().toLowerCase());
  const isFree = (name: string): boolean => !taken.includes(name.toLowerCase());
  const candidates = [wanted, ...taken.map((_, i) => `${wanted} (${i + 2})`), `${wanted} (${taken.length + 2})`];
  return candidates.find(isFree) ?? wanted;
}

/** A report is found again under any name; a form may have been filled in and is replaced only where it is named. */
const isSame = (sheet: Worksheet, { kind, name }: SheetContent): boolean =>
  sheet.getCustomMetadata()?.[KIND_KEY] === kind && (kind === 'report' || sheet.getName() === name);
