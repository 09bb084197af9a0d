import type { FileResult } from '../../../src/files';
import { isNeeded } from '../../../src/files/package';
import { readBySheetJs } from '../../../src/files/package-by-sheetjs';
import { PartTexts } from '../../../src/files/part-texts';
import { readPlainXlsx } from '../../../src/files/xlsx';
import { readZip, type Parts } from '../../../src/files/zip';

/** What each of the two readers of .xlsx makes of a file; `null` where the plain one leaves it to SheetJS. */
export interface BothReadings {
  readonly plain: FileResult | null;
  readonly sheetJs: FileResult;
}

function partsOf(bytes: Uint8Array): Parts {
  const zip = readZip(bytes, { isWanted: isNeeded });
  if (!zip.ok) throw new Error(zip.failure.code);
  return zip.parts;
}

export function readByBoth(bytes: Uint8Array, withLooks: boolean): BothReadings {
  const parts = partsOf(bytes);
  return {
    plain: readPlainXlsx(new PartTexts(parts), withLooks),
    sheetJs: readBySheetJs(parts, new PartTexts(parts), withLooks),
  };
}

/** Whether the plain reader reads a file itself. */
export const isPlain = (bytes: Uint8Array): boolean => readPlainXlsx(new PartTexts(partsOf(bytes)), false) !== null;
