import { ownSheetFormula, ownSheetTag, placeOfOwnSheet } from '../report/traces';
import type { SheetContent, SheetInfo } from '../workbook';
import { loadSheets, sheetInfos } from './sheets';

type Kind = SheetContent['kind'];

/** The sheets of the workbook, and which of them this product has written as a sheet of this kind. */
export interface OwnSheets {
  readonly sheets: readonly SheetInfo[];
  readonly own: SheetInfo | null;
}

/** Looks for the product's sheet of a kind, in two syncs. */
export async function findOwnSheet(context: Excel.RequestContext, kind: Kind): Promise<OwnSheets> {
  const listed = loadSheets(context);
  await context.sync();
  const tags = listed.items.map((sheet) => sheet.names.getItemOrNullObject(ownSheetTag).load('formula'));
  await context.sync();
  const formulas = tags.map((tag) => (tag.isNullObject ? null : String(tag.formula)));
  const sheets = sheetInfos(listed);
  const place = placeOfOwnSheet(
    sheets.map(({ id }) => id),
    formulas,
    kind,
  );
  return { sheets, own: place === null ? null : (sheets[place] ?? null) };
}

/** Tags a sheet as one of this product, anew if it was tagged before. */
export function tagSheet(sheet: Excel.Worksheet, sheetId: string, kind: Kind, isTagged: boolean): void {
  if (isTagged) sheet.names.getItemOrNullObject(ownSheetTag).delete();
  sheet.names.add(ownSheetTag, ownSheetFormula(kind, sheetId)).visible = false;
}
