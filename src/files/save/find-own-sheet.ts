import { ownSheetTag, placeOfOwnSheet, type OwnSheetKind } from '../../report/traces';
import type { Workbook, Worksheet } from './workbook';

/** The product's sheet of a kind that the workbook holds already. */
export function findOwnSheet(workbook: Workbook, kind: OwnSheetKind): Worksheet | null {
  const sheets = workbook.worksheets();
  const tags = new Map(
    workbook.names().flatMap(({ name, place, formula }) => (name === ownSheetTag ? [[place, `=${formula}`]] : [])),
  );
  const ids = sheets.map(({ sheetId }) => sheetId);
  const formulas = sheets.map(({ place }) => tags.get(place) ?? null);
  const at = placeOfOwnSheet(ids, formulas, kind);
  return at === null ? null : (sheets[at] ?? null);
}
