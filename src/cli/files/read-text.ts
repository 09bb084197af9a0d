import { basename, extname } from 'node:path';
import { cutToValues, isBlankValue, type PlacedCell } from './cut';
import { parseDelimited } from './delimited';
import { failed, type FileResult } from './result';
import { readWithSheetJs } from './sheetjs';
import { decodeText } from './text';

function readDelimited(text: string, fileName: string): FileResult {
  const cells = parseDelimited(text).flatMap((record, row): PlacedCell[] =>
    record.flatMap((value, column) => (isBlankValue(value) ? [] : [{ row, column, cell: { value } }])),
  );
  const name = basename(fileName, extname(fileName));
  return { ok: true, sheets: [{ name, isHidden: false, ...cutToValues(cells, false) }], unreadSheets: [] };
}

/** Markup that a spreadsheet program exported: an HTML table or Excel 2003's XML; any other is refused. */
function readMarkup(markup: string): FileResult {
  if (markup.includes('urn:schemas-microsoft-com:office:spreadsheet')) return readWithSheetJs(markup);
  if (/<table[\s>]/i.test(markup)) return readWithSheetJs(markup);
  return failed('not-a-workbook', { looksLike: markup.startsWith('<?xml') ? 'xml' : 'html' });
}

/** Reads what is text: CSV, TSV, or markup that goes by the name of .xls. */
export function readTextFile(bytes: Uint8Array, fileName: string): FileResult {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'binary') return failed('not-a-workbook', { looksLike: 'binary' });
  if (decoded.kind === 'unknown-encoding') return failed('unsupported-encoding', {});
  const trimmed = decoded.text.trimStart();
  return trimmed.startsWith('<') ? readMarkup(trimmed) : readDelimited(decoded.text, fileName);
}
