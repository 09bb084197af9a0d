import { toA1, type Outcome, type Selected, type SheetCell } from '../workbook';
import { nameTheSheet, whyNotShown } from './diagnose';
import { runInExcel } from './run';

/**
 * Shows a cell in one sync. Excel selects a merged cell as a whole, and tells `null` where some of its lines are hidden:
 * it is seen as long as one of them is. Excel on the web takes the keyboard focus along: it is brought back to the pane.
 */
export async function selectCell({ sheetId, address }: SheetCell): Promise<Outcome<Selected>> {
  const giveBackFocus = holdFocus();
  const selected = await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(toA1(address)).select();
    const selected = context.workbook.getSelectedRange().load('rowHidden,columnHidden');
    await context.sync();
    return { isRowHidden: isTrue(selected.rowHidden), isColumnHidden: isTrue(selected.columnHidden) };
  });
  giveBackFocus();
  return selected.ok ? selected : whyNotShown(selected.failure, sheetId);
}

/** Excel tells `null` of what is not the same in all lines, whatever its types say. */
const isTrue = (flag: boolean | null): boolean => flag === true;

/** Shows the row and the column of a cell, in one sync. */
export async function revealCell({ sheetId, address }: SheetCell): Promise<Outcome<void>> {
  const shown = await runInExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(toA1(address));
    range.rowHidden = false;
    range.columnHidden = false;
    await context.sync();
  });
  return shown.ok ? shown : nameTheSheet(shown.failure, [sheetId]);
}

/** The selected cell, in one sync. */
export function selectedCell(): Promise<Outcome<SheetCell>> {
  return runInExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/id');
    await context.sync();
    return { sheetId: cell.worksheet.id, address: { row: cell.rowIndex, column: cell.columnIndex } };
  });
}

/** Remembers the focused element of the pane, where there is a pane and the focus is in it. */
function holdFocus(): () => void {
  if (typeof document === 'undefined' || !document.hasFocus()) return () => undefined;
  const { activeElement } = document;
  return () => {
    const hasLost = document.activeElement !== activeElement || !document.hasFocus();
    if (hasLost && activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  };
}
