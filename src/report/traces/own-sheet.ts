/** Sheets that the product writes as a whole: the report, a blank form. */
export type OwnSheetKind = 'report' | 'form';

/** A hidden name of the sheet: it is saved with it, goes with it when it is deleted, and other programs see it too. */
export const ownSheetTag = '_pe_sheet';

/** What the name says: which kind of sheet this is, and which sheet it was given to. A copy keeps it of its original. */
export const ownSheetFormula = (kind: OwnSheetKind, sheetId: string): string => `="${kind}:${sheetId}"`;

/**
 * The place in a list of sheets of the one whose tag names itself. Another program may have renumbered the sheets: then
 * a tag that is alone of its kind will do. Several that name another sheet are copies a user has kept; they are left
 * alone.
 */
export function placeOfOwnSheet(
  sheetIds: readonly string[],
  formulas: readonly (string | null)[],
  kind: OwnSheetKind,
): number | null {
  const exact = sheetIds.findIndex((id, index) => formulas[index] === ownSheetFormula(kind, id));
  if (exact >= 0) return exact;
  const candidates = formulas.flatMap((formula, index) => (formula?.startsWith(`="${kind}:`) ? [index] : []));
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** A name that no sheet has: the wanted one, or with a number behind it. */
export function freeSheetName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
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
