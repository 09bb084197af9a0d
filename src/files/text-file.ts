import type { CellAddress } from '../form';
import { cutToValues, isBlankValue, noteOn, type PlacedCell } from './cut';
import { eachDelimited } from './delimited';
import { MAX_SHEET_CHARACTERS } from './limits';
import { failed, type FileResult } from './result';
import { readWithSheetJs, type SheetJsOptions } from './sheetjs';
import { plainSpreadsheetMl } from './spreadsheet-ml';
import { decodeText } from './text';

/** `folder/2021 自评表.csv` → `2021 自评表`: what a file without sheet names calls its only one. */
const nameWithoutFolder = (path: string): string => path.replace(/^.*[\\/]/u, '').replace(/(?<=.)\.[^.]*$/u, '');

function readDelimited(text: string, fileName: string): FileResult {
  const cells: PlacedCell[] = [];
  const unclosed: CellAddress[] = [];
  eachDelimited(
    text,
    (value, row, column) => {
      if (!isBlankValue(value)) cells.push({ row, column, cell: { value } });
    },
    (row, column) => unclosed.push({ row, column }),
  );
  const cut = cutToValues(cells, false);
  if (cut === 'too-much-text') return failed('too-much-text', { limit: MAX_SHEET_CHARACTERS });
  const notes = [...cut.notes, ...noteOn('quote-unclosed', unclosed)];
  const sheet = { name: nameWithoutFolder(fileName), isHidden: false, grid: cut.grid, notes };
  return { ok: true, sheets: [sheet], unreadSheets: [] };
}

/** SheetJS takes XML that does not say so for an HTML table, and loses the names of its sheets. */
const withDeclaration = (xml: string): string => (xml.startsWith('<?xml') ? xml : `<?xml version="1.0"?>${xml}`);

/** Markup that a spreadsheet program exported: an HTML table or Excel 2003's XML; any other is refused. */
function readMarkup(markup: string, options: SheetJsOptions): FileResult {
  if (markup.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    const plain = plainSpreadsheetMl(markup);
    return plain === null
      ? failed('damaged', { part: null, cause: 'not-well-formed' })
      : readWithSheetJs(withDeclaration(plain.xml), { ...options, notes: plain.notes });
  }
  if (/<table[\s>]/i.test(markup)) return readWithSheetJs(markup, options);
  return failed('not-a-workbook', { looksLike: markup.startsWith('<?xml') ? 'xml' : 'html' });
}

/** Reads what is text: CSV, TSV, or markup that goes by the name of .xls. */
export function readTextFile(bytes: Uint8Array, fileName: string, options: SheetJsOptions): FileResult {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'binary') return failed('not-a-workbook', { looksLike: 'binary' });
  if (decoded.kind === 'unknown-encoding') return failed('unsupported-encoding', {});
  const trimmed = decoded.text.trimStart();
  return trimmed.startsWith('<') ? readMarkup(trimmed, options) : readDelimited(decoded.text, fileName);
}
