import type { ReadSheet } from '../../files';
import type { Grid, SheetInfo } from '../../workbook';
import { worksheetOf, type OpenBook } from './open-book';
import { toCharacters } from './sizes';

/** A sheet as it would have been read from a file: its cells, merges and column widths. */
export function sheetAsRead(book: OpenBook, { id, name, isHidden }: SheetInfo, grid: Grid): ReadSheet {
  const sheet = worksheetOf(book, id);
  const bare = { name, isHidden, grid, notes: [] };
  if (!sheet.ok) return bare;
  const { mergeData, columnData } = sheet.value.getConfig();
  const last = grid.left + (grid.rows[0]?.length ?? 0);
  return {
    ...bare,
    looks: {
      cells: null,
      merges: mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
        ...{ top: startRow, left: startColumn, bottom: endRow, right: endColumn },
      })),
      widths: Array.from({ length: last }, (_, column) => toCharacters(columnData[column]?.w)),
      heights: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      frozen: null,
      isProtected: false,
    },
  };
}
