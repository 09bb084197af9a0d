import type { OwnSheetKind } from '../../report/traces';
import type { Failed } from '../result';
import type { Unpacker } from '../zip';
import { findOwnSheet } from './find-own-sheet';
import { attempt, openPackage } from './open-package';
import { readSettings } from './settings-part';
import { choicesOf, type SheetChoices } from './sheet-choices';
import { Workbook } from './workbook';

/** The settings that a workbook holds, and its own sheet of a kind: `null` where there is none. */
export function tracesIn(
  bytes: Uint8Array,
  unpacker?: Unpacker,
): { readonly ok: true; readonly settings: string | null; readonly report: string | null } | Failed {
  return attempt(() => {
    const opc = openPackage(bytes, unpacker);
    if (!opc) return { ok: true, settings: null, report: null };
    const nameOf = (kind: OwnSheetKind): string | null => findOwnSheet(new Workbook(opc), kind)?.name ?? null;
    return { ok: true, settings: readSettings(opc), report: nameOf('report') };
  });
}

/** What may be entered in cells of each worksheet, by its name: the product's lists, and where the user has rules. */
export function choicesIn(
  bytes: Uint8Array,
  unpacker?: Unpacker,
): { readonly ok: true; readonly choices: ReadonlyMap<string, SheetChoices> } | Failed {
  return attempt(() => {
    const opc = openPackage(bytes, unpacker);
    const sheets = opc ? new Workbook(opc).worksheets() : [];
    return { ok: true, choices: new Map(sheets.map(({ name, part }) => [name, choicesOf(opc?.text(part) ?? '')])) };
  });
}
