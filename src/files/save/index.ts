import { markLooks } from '../../report/traces';
import { readWorkbook } from '../read-workbook';
import type { Failed, ReadSheet } from '../result';
import type { Unpacker } from '../zip';
import { leaveCalcChain } from './calc-chain';
import { carryOver, type Loss, type SheetOrigin } from './carry';
import { convert } from './convert';
import type { CellEdit, CellList, Edits, GivenName, LooksEdit, MarksEdit, NamesEdit } from './edits';
import { attempt, openPackage } from './open-package';
import { tagOwnSheet, writeOwnSheet } from './own-sheet';
import { writeSettings } from './settings-part';
import { writeCells } from './sheet-cells';
import { withChoices } from './sheet-choices';
import { withLooks } from './sheet-looks';
import { withMarks, type NumberedMark } from './sheet-marks';
import { StylesPart } from './styles-part';
import { withTableHeads } from './table-heads';
import { Workbook } from './workbook';

export type { CellEdit, CellList, Edits, GivenName, LineLook, LooksEdit, MarksEdit } from './edits';
export type { OwnCell, OwnSheet, SheetMark } from './edits';
export type { Loss, SheetOrigin } from './carry';
export type { LookChange } from './restyle';
export type { SheetChoices } from './sheet-choices';
export { choicesIn, tracesIn } from './traces';

/** A workbook with its edits; or why they could not be put into it, and then nothing is written. */
export type Saved =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Whether this is a new .xlsx, since nothing can be put into the file's own format (.xls, .xlsb, .ods, .csv, XML). */
      readonly isConverted: boolean;
    }
  | Failed;

/**
 * Puts edits into a workbook and gives the whole of it as new bytes. In an .xlsx or .xlsm every part that the edits do
 * not touch stays byte for byte, and in the parts they touch everything but their own places.
 *
 * @param fileName names the sheet of a CSV file, as for `readWorkbook`
 */
export function save(
  bytes: Uint8Array,
  fileName: string,
  edits: Edits,
  { unpacker }: { readonly unpacker?: Unpacker } = {},
): Saved {
  return attempt(() => {
    const opc = openPackage(bytes, unpacker);
    if (opc) {
      apply(new Workbook(opc), edits);
      return { ok: true, bytes: opc.end(), isConverted: false };
    }
    const read = readWorkbook(bytes, fileName, { withLooks: true, ...(unpacker ? { unpacker } : {}) });
    if (!read.ok) return read;
    const converted = convert(read.sheets);
    apply(new Workbook(converted.opc), renamed(edits, converted.names));
    return { ok: true, bytes: converted.opc.end(), isConverted: true };
  });
}

/** What a new workbook takes the place of, and which sheet of it is which of that. */
export interface Origin {
  readonly bytes: Uint8Array;
  /** By the names of the new sheets. */
  readonly sheets: ReadonlyMap<string, SheetOrigin>;
}

/** A new workbook, and what it does not have of the one before; `null` where nobody can tell. */
export type SavedAsNew = (Extract<Saved, { ok: true }> & { readonly lost: readonly Loss[] | null }) | Failed;

/**
 * Puts sheets and edits into a new .xlsx: for what can no longer be told as edits of a file. A report that is among the
 * sheets stays the product's own.
 */
export function saveAsNew(
  sheets: readonly ReadSheet[],
  edits: Edits,
  { report = null, origin }: { readonly report?: string | null; readonly origin?: Origin } = {},
): SavedAsNew {
  return attempt(() => {
    const converted = convert(sheets);
    const workbook = new Workbook(converted.opc);
    const lost = origin ? carried(origin, workbook, converted.names) : [];
    if (report !== null) tagOwnSheet(workbook, workbook.worksheet(converted.names.get(report) ?? report), 'report');
    apply(workbook, renamed(edits, converted.names));
    return { ok: true, bytes: converted.opc.end(), isConverted: true, lost };
  });
}

function carried({ bytes, sheets }: Origin, after: Workbook, names: ReadonlyMap<string, string>): Loss[] | null {
  const opc = openPackage(bytes);
  if (!opc) return null;
  const origins = new Map([...sheets].map(([name, origin]) => [names.get(name) ?? name, origin]));
  return carryOver(new Workbook(opc), after, origins);
}

function apply(workbook: Workbook, { cells = [], looks = [], marks, choices, ownSheet, names, settings }: Edits): void {
  writeAllCells(workbook, cells);
  changeLooks(workbook, looks);
  if (marks) markSheets(workbook, marks);
  if (choices) offerIn(workbook, choices);
  if (ownSheet) writeOwnSheet(workbook, ownSheet);
  if (names) nameCells(workbook, names);
  if (settings !== undefined) writeSettings(workbook.opc, settings);
}

function writeAllCells(workbook: Workbook, edits: readonly CellEdit[]): void {
  const { opc } = workbook;
  if (edits.length === 0) return;
  const needsStyles = edits.some(({ format }) => format !== undefined);
  const stylesPart = needsStyles ? workbook.stylesPart() : null;
  const styles = stylesPart === null ? null : new StylesPart(opc.text(stylesPart));
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) bySheet.set(edit.sheet, [...(bySheet.get(edit.sheet) ?? []), edit]);
  for (const [name, own] of bySheet) {
    const { part, sheetId } = workbook.worksheet(name);
    const styleWith = (style: string | null, format: string): string => styles?.styleWith(style, format) ?? '0';
    const { xml, withoutFormula } = writeCells(opc.text(part), withTableHeads(workbook, part, own), styleWith);
    opc.put(part, xml);
    leaveCalcChain(workbook, sheetId, withoutFormula);
  }
  if (stylesPart !== null && styles) opc.put(stylesPart, styles.text);
  workbook.computeOnOpening();
}

function changeLooks(workbook: Workbook, edits: readonly LooksEdit[]): void {
  const { opc } = workbook;
  const stylesPart = edits.some(({ cells }) => cells.length > 0) ? workbook.stylesPart() : null;
  const styles = stylesPart === null ? null : new StylesPart(opc.text(stylesPart));
  for (const edit of edits) {
    const { part } = workbook.worksheet(edit.sheet);
    opc.put(
      part,
      withLooks(opc.text(part), edit, (style, change) => styles?.restyled(style, change) ?? '0'),
    );
    if (edit.isHidden !== undefined) workbook.hide(edit.sheet, edit.isHidden);
  }
  if (stylesPart !== null && styles) opc.put(stylesPart, styles.text);
}

function markSheets(workbook: Workbook, { sheets, marks, style }: MarksEdit): void {
  const { opc } = workbook;
  const wanted = sheets === 'all' ? workbook.worksheets() : sheets.map((name) => workbook.worksheet(name));
  const needed = marks.filter(({ sheet, cells }) => cells.length > 0 && wanted.some(({ name }) => name === sheet));
  const stylesPart = needed.length > 0 ? workbook.stylesPart() : null;
  const styles = stylesPart === null ? null : new StylesPart(opc.text(stylesPart));
  for (const { name, part } of wanted) {
    const own = needed.flatMap(({ sheet, severity, cells }): NumberedMark[] =>
      sheet === name ? [{ severity, cells, look: styles?.lookOfMark(markLooks[style][severity]) ?? 0 }] : [],
    );
    opc.put(part, withMarks(opc.text(part), own));
  }
  if (stylesPart !== null && styles) opc.put(stylesPart, styles.text);
}

function nameCells(workbook: Workbook, { given, removed }: NamesEdit): void {
  const sheets = workbook.sheetNames();
  const placeOf = ({ sheet }: GivenName): number | null => (sheet === null ? null : sheets.indexOf(sheet));
  for (const one of removed) workbook.removeName(one.name, placeOf(one));
  for (const one of given) workbook.setName(one.name, placeOf(one), one.formula, false);
}

function offerIn(workbook: Workbook, choices: readonly CellList[]): void {
  const { opc } = workbook;
  for (const { name, part } of workbook.worksheets()) {
    const before = opc.text(part);
    const after = withChoices(
      before,
      choices.filter(({ sheet }) => sheet === name),
    );
    if (after !== before) opc.put(part, after);
  }
}

/** The same edits, where sheets had to be named anew. */
function renamed(
  { cells, looks, marks, choices, ownSheet, names: given, settings }: Edits,
  names: ReadonlyMap<string, string>,
): Edits {
  const nameOf = (sheet: string): string => names.get(sheet) ?? sheet;
  const linked = ownSheet && {
    ...ownSheet,
    rows: ownSheet.rows.map((row) =>
      row.map((cell) => (cell.link ? { ...cell, link: { ...cell.link, sheetId: nameOf(cell.link.sheetId) } } : cell)),
    ),
  };
  return {
    ...(cells ? { cells: cells.map((edit) => ({ ...edit, sheet: nameOf(edit.sheet) })) } : {}),
    ...(looks ? { looks: looks.map((edit) => ({ ...edit, sheet: nameOf(edit.sheet) })) } : {}),
    ...(marks
      ? {
          marks: {
            ...marks,
            sheets: marks.sheets === 'all' ? marks.sheets : marks.sheets.map(nameOf),
            marks: marks.marks.map((mark) => ({ ...mark, sheet: nameOf(mark.sheet) })),
          },
        }
      : {}),
    ...(choices ? { choices: choices.map((list) => ({ ...list, sheet: nameOf(list.sheet) })) } : {}),
    ...(linked ? { ownSheet: linked } : {}),
    ...(given
      ? {
          names: {
            given: given.given.map((one) => ({ ...one, sheet: one.sheet === null ? null : nameOf(one.sheet) })),
            removed: given.removed.map((one) => ({ ...one, sheet: one.sheet === null ? null : nameOf(one.sheet) })),
          },
        }
      : {}),
    ...(settings === undefined ? {} : { settings }),
  };
}
