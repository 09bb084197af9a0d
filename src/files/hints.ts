import { hintsIn } from '../report/traces';
import type { FileResult } from './result';
import { OpcPackage, Refused } from './save/opc';
import { readSettings } from './save/settings-part';
import type { Unpacker } from './zip';

/** A workbook that was read, with what a person has said of the layouts of its sheets. */
export function withHints(result: FileResult, bytes: Uint8Array, unpacker: Unpacker | undefined): FileResult {
  const settings = result.ok ? settingsIn(bytes, unpacker) : null;
  if (!result.ok || settings === null) return result;
  const sheets = result.sheets.map((sheet) => {
    const hints = hintsIn(settings, sheet.name);
    return hints.length > 0 ? { ...sheet, hints } : sheet;
  });
  return { ...result, sheets };
}

/** The settings kept in a package. What is wrong with that part is no reason to refuse the sheets. */
function settingsIn(bytes: Uint8Array, unpacker: Unpacker | undefined): string | null {
  try {
    return readSettings(new OpcPackage(bytes, unpacker));
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
