import type { SheetContent, SheetInfo } from '../workbook';
import { loadSheets, sheetInfos } from './sheets';

type Kind = SheetContent['kind'];

/** A hidden name of the sheet: it is saved with it, goes with it when it is deleted, and other programs see it too. */
const tagName = '_pe_sheet';

/** What the name says: which kind of sheet this is, and which sheet it was given to. A copy keeps it of its original. */
const tagFormula = (kind: Kind, sheetId: string): string => `="${kind}:${sheetId}"`;

/** The sheets of the workbook, and which of them this product has written as a sheet of this kind. */
export interface OwnSheets {
  readonly sheets: readonly SheetInfo[];
  readonly own: SheetInfo | null;
}

/** Looks for the product's sheet of a kind, in two syncs. */
export async function findOwnSheet(context: Excel.RequestContext, kind: Kind): Promise<OwnSheets> {
  const listed = loadSheets(context);
  await context.sync();
  const tags = listed.items.map((sheet) => sheet.names.getItemOrNullObject(tagName).load('formula'));
  await context.sync();
  const formulas = tags.map((tag) => (tag.isNullObject ? null : String(tag.formula)));
  const sheets = sheetInfos(listed);
  return { sheets, own: chooseOwn(sheets, formulas, kind) };
}

/**
 * The sheet whose tag names itself. Another program may have renumbered the sheets: then a tag that is alone of its
 * kind will do. Several that name another sheet are copies a user has kept; they are left alone.
 */
function chooseOwn(sheets: readonly SheetInfo[], formulas: readonly (string | null)[], kind: Kind): SheetInfo | null {
  const isOfKind = formulas.map((formula) => formula?.startsWith(`="${kind}:`) ?? false);
  const exact = sheets.find(({ id }, index) => formulas[index] === tagFormula(kind, id));
  if (exact) return exact;
  const candidates = sheets.filter((_sheet, index) => isOfKind[index]);
  const [only] = candidates;
  return candidates.length === 1 && only ? only : null;
}

/** Tags a sheet as one of this product, anew if it was tagged before. */
export function tagSheet(sheet: Excel.Worksheet, sheetId: string, kind: Kind, isTagged: boolean): void {
  if (isTagged) sheet.names.getItemOrNullObject(tagName).delete();
  sheet.names.add(tagName, tagFormula(kind, sheetId)).visible = false;
}

/** A name that no sheet has: the wanted one, or with a number behind it. */
export function freeName(wanted: string, sheets: readonly SheetInfo[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const base = validName(wanted);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, maxNameLength - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

const maxNameLength = 31;

/** Excel refuses some characters in a sheet's name, and apostrophes at its ends. */
const validName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim() || 'Sheet';
