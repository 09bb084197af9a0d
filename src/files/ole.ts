import { CFB } from '@e965/xlsx';
import { looksOfBiff } from './biff-looks';
import { failed, type FileResult } from './result';
import { readWithSheetJs, type SheetJsOptions } from './sheetjs';

interface Stream {
  readonly size: number;
  readonly content?: ArrayLike<number>;
}

interface Container {
  readonly FullPaths: readonly string[];
}

/** The names of the container's streams, or `null` where its tables point beyond the end of the file. */
function open(bytes: Uint8Array): { find: (name: string) => Stream | null } | null {
  try {
    const container = CFB.read(bytes, { type: 'array' }) as Container;
    return { find: (name) => CFB.find(container, name) as Stream | null };
  } catch {
    // CFB throws when sectors are missing: the signature was right, the rest is not there.
    return null;
  }
}

/** Reads an OLE container: .xls, WPS .et, or the envelope of an encrypted .xlsx. */
export function readOle(bytes: Uint8Array, options: Pick<SheetJsOptions, 'withLooks'>): FileResult {
  const container = open(bytes);
  if (!container) return failed('truncated', {});
  if (container.find('/EncryptedPackage') || container.find('/encryption')) return failed('encrypted', {});
  const workbook = container.find('/Workbook') ?? container.find('/Book');
  if (!workbook) return failed('not-a-workbook', { looksLike: container.find('/WordDocument') ? 'word' : 'ole' });
  if ((workbook.content?.length ?? 0) < workbook.size) return failed('truncated', {});
  const { withLooks } = options;
  const partLooks = withLooks ? looksOfBiff(Uint8Array.from(workbook.content ?? [])) : null;
  return readWithSheetJs(bytes, { withLooks, ...(partLooks ? { partLooks } : {}) });
}
