import { read, type WorkBook } from '@e965/xlsx';
import { FileError } from './result';

/** Lets SheetJS read bytes or text; whatever it throws becomes a problem with its cause. */
export function parseWorkbook(source: Uint8Array | string): WorkBook {
  try {
    return read(source, {
      type: typeof source === 'string' ? 'string' : 'array',
      dense: true,
      cellNF: true,
      cellFormula: true,
      cellHTML: false,
      cellText: false,
      cellStyles: true,
      // Without stubs a formula that was never computed would be left out.
      sheetStubs: true,
      // Text stays text: no guessing of numbers and dates in formats that hold text alone.
      raw: true,
    });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw /password|encrypt/i.test(cause) ? new FileError('encrypted') : new FileError('damaged', { part: '', cause });
  }
}
