/** The largest file that is opened. A form is some 20 KB; 64 MB leaves room for pasted photographs. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** The most a package may unpack to, all parts together. */
export const MAX_UNPACKED_BYTES = 128 * 1024 * 1024;

/** The most parts a package may hold. */
export const MAX_ZIP_ENTRIES = 10_000;

/** Excel's own last row and column: what lies beyond was written by no spreadsheet program. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** The most rows of a grid, counted from the first value; stray values further down are noted, not read. */
export const MAX_GRID_ROWS = 50_000;

/** The most columns of a grid, counted from the first value. */
export const MAX_GRID_COLUMNS = 500;

/** The longest text of a cell: Excel's own limit. What is longer is cut and noted. */
export const MAX_CELL_CHARACTERS = 32_767;

/** The most characters of a sheet, all cells together; one text that 12,000 cells use counts 12,000 times. */
export const MAX_SHEET_CHARACTERS = 10_000_000;

/** The longest run of text in a part before its entities are resolved: the longest cell written in the longest way. */
export const MAX_RAW_TEXT = MAX_CELL_CHARACTERS * 10;

/** How deep elements may lie in each other. */
export const MAX_XML_DEPTH = 256;
