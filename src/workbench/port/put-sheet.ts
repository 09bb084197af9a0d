import { generateRandomId, type IMutationInfo, type Workbook } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { fail, succeed, type Outcome, type SheetContent, type SheetInfo } from '../../workbook';
import { execute, executeUndoable, infoOf, workbookOf, worksheetOf, type OpenBook } from './open-book';
import { rewritingOf } from './rewrite';
import { KIND_KEY, sheetDataOf } from './sheet-data';

/** Adds a sheet after the last one and shows it, or writes it anew where the product made it before: one undo step. */
export function putSheet(book: OpenBook, content: SheetContent): Outcome<SheetInfo> {
  const workbook = workbookOf(book);
  if (!workbook.ok) return workbook;
  const facade = book.api.getWorkbook(book.id);
  if (facade?.getWorkbookPermission().canEdit() === false) return fail({ code: 'protected', sheet: null });
  const old = workbook.value
    .getSheets()
    .find((sheet) => isNamed(sheet.getName(), content) && sheet.getCustomMetadata()?.[KIND_KEY] === content.kind);
  if (old && facade?.getSheetBySheetId(old.getSheetId())?.getWorksheetPermission().canEdit() === false) {
    return fail({ code: 'protected', sheet: old.getName() });
  }
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

/** Whether a sheet has the wanted name; a report also where it got another because that was taken. */
const isNamed = (name: string, { name: wanted, kind }: SheetContent): boolean =>
  name === wanted || (kind === 'report' && name.startsWith(`${wanted} (`) && /\(\d+\)$/.test(name));
