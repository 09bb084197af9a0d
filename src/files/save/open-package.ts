import { detectKind } from '../detect';
import type { Failed } from '../result';
import type { Unpacker } from '../zip';
import { OpcPackage, Refused } from './opc';

/** What work gives, or why it gave up. */
export function attempt<T>(work: () => T): T | Failed {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused) return { ok: false, failure: error.failure };
    throw error;
  }
}

/** The package, where the file is one whose workbook is text. */
export function openPackage(bytes: Uint8Array, unpacker?: Unpacker): OpcPackage | null {
  if (detectKind(bytes).kind !== 'package') return null;
  const opc = new OpcPackage(bytes, unpacker);
  const part = opc.related('', 'officeDocument') ?? 'xl/workbook.xml';
  return opc.has(part) && /\.xml$/i.test(part) ? opc : null;
}
