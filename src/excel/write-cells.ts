import { hostFormula, isCellError, succeed, toA1, type Outcome, type SheetEdit } from '../workbook';
import { breathingSpace } from './cancel';
import { asCellText } from './cell-text';
import { nameTheSheet } from './diagnose';
import { runAsOneStep } from './run';

/** Writes cells in one sync, which is one step to undo. */
export async function writeCells(edits: readonly SheetEdit[]): Promise<Outcome<void>> {
  if (edits.length === 0) return succeed(undefined);
  const written = await runAsOneStep(async (context) => {
    const sheets = new Map<string, Excel.Worksheet>();
    const breathe = breathingSpace();
    for (const edit of edits) {
      await breathe();
      const sheet = sheets.get(edit.sheetId) ?? context.workbook.worksheets.getItem(edit.sheetId);
      sheets.set(edit.sheetId, sheet);
      writeCell(sheet, edit);
    }
    await context.sync();
  });
  return written.ok ? written : nameTheSheet(written.failure, [...new Set(edits.map(({ sheetId }) => sheetId))]);
}

/** The format comes first: in a cell formatted as text, a formula would stay text. */
function writeCell(sheet: Excel.Worksheet, { address, value, formula, format }: SheetEdit): void {
  const range = sheet.getRange(toA1(address));
  if (format !== undefined) range.numberFormat = [[format]];
  if (formula !== undefined) range.formulas = [[`=${hostFormula(formula)}`]];
  else range.values = [[enteredValue(value)]];
}

function enteredValue(value: SheetEdit['value']): string | number | boolean {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? asCellText(value) : value;
}
