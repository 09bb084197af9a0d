const EMPTY_CELL = /<(?:\w+:)?c\s[^>]*\/>/g;
const EMPTY_ROW = /<(?:\w+:)?row\s[^>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g;
const SELF_CLOSED_ROW = /<((?:\w+:)?row)((?:\s[^>]*)?)\/>/g;
/** A row or cell that says its place only by standing where it stands. */
const UNPLACED = /<(?:\w+:)?(?:c|row)(?![^>]*\sr=)[\s/>]/;

/**
 * A worksheet part without its cells and rows that hold formats alone. A formatted column of a
 * million empty cells costs SheetJS seconds and hundreds of megabytes.
 */
export function withoutStrayFormats(sheetXml: string): string {
  if (sheetXml.includes('<![CDATA[')) return sheetXml;
  // SheetJS does not count an unplaced row that closes itself, and all below would move up.
  if (UNPLACED.test(sheetXml)) return sheetXml.replace(SELF_CLOSED_ROW, '<$1$2></$1>');
  return sheetXml.replace(EMPTY_CELL, '').replace(EMPTY_ROW, '');
}
