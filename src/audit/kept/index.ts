/** What people have said and decided, as a workbook keeps it: read and written alike by every host. */
export { COLUMN_FIELDS, hintsIn, isOfSheet, readLayouts, type SheetLayout } from './layouts';
export { piecesIn, settingsFrom, settingsKey, storedSettings } from './stored-settings';
