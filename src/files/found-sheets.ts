import { cutToValues, type PlacedCell } from './cut';
import { MAX_SHEET_CHARACTERS } from './limits';
import type { SheetLooks } from './looks';
import { failed, type FileFailure, type FileResult, type ReadSheet, type SheetNote, type UnreadSheet } from './result';

/** A worksheet as a reader found it: its cells in their order, or why there are none. */
export type FoundSheet =
  | {
      readonly name: string;
      readonly isHidden: boolean;
      readonly cells: readonly PlacedCell[];
      readonly notes: readonly SheetNote[];
      readonly looks: SheetLooks | null;
    }
  | { readonly name: string; readonly failure: FileFailure };

/** A sheet that holds more text than any form does. */
export const withTooMuchText = (name: string): UnreadSheet => ({
  name,
  failure: failed('too-much-text', { limit: MAX_SHEET_CHARACTERS }).failure,
});

/** The sheets of a workbook, each cut to its values; a failure where none could be read. */
export function resultOf(found: readonly FoundSheet[], date1904: boolean): FileResult {
  const sheets: ReadSheet[] = [];
  const unreadSheets: UnreadSheet[] = [];
  for (const sheet of found) {
    if ('failure' in sheet) {
      unreadSheets.push(sheet);
      continue;
    }
    const { name, isHidden, looks } = sheet;
    const cut = cutToValues(sheet.cells, date1904);
    if (cut === 'too-much-text') {
      unreadSheets.push(withTooMuchText(name));
      continue;
    }
    const notes = [...sheet.notes, ...cut.notes];
    sheets.push({ name, isHidden, grid: cut.grid, notes, ...(looks ? { looks } : {}) });
  }
  if (sheets.length > 0) return { ok: true, sheets, unreadSheets };
  const [unread] = unreadSheets;
  return unread ? { ok: false, failure: unread.failure } : failed('no-sheets', {});
}
