/** The largest file that is opened. A form is some 20 KB; 64 MB leaves room for pasted photographs. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** The most a package may unpack to, all parts together. */
export const MAX_UNPACKED_BYTES = 128 * 1024 * 1024;

/** The most parts a package may hold. */
export const MAX_ZIP_ENTRIES = 10_000;

/** The most rows of a grid, counted from the first value; stray values further down are noted, not read. */
export const MAX_GRID_ROWS = 50_000;

/** The most columns of a grid, counted from the first value. */
export const MAX_GRID_COLUMNS = 500;
