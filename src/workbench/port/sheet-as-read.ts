import { BooleanNumber, type IWorksheetData } from '@univerjs/core';
import type { FrozenPanes, ReadSheet } from '../../files';
import type { Grid, SheetInfo } from '../../workbook';
import { worksheetOf, type OpenBook } from './open-book';
import { toCharacters } from './sizes';

/** A sheet as it would have been read from a file: its cells, merges and column widths. */
export function sheetAsRead(book: OpenBook, { id, name, isHidden }: SheetInfo, grid: Grid): ReadSheet {
  const sheet = worksheetOf(book, id);
  const bare = { name, isHidden, grid, notes: [] };
  if (!sheet.ok) return bare;
  const { mergeData, columnData, rowData, freeze } = sheet.value.getConfig();
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
      hiddenRows: hiddenIn(rowData),
      hiddenColumns: hiddenIn(columnData),
      frozen: frozenIn(freeze),
      isProtected: false,
    },
  };
}

/** What is hidden of a sheet's rows or columns, by their indexes. */
const hiddenIn = (lines: IWorksheetData['rowData'] | IWorksheetData['columnData']): ReadonlySet<number> =>
  new Set(Object.entries(lines).flatMap(([index, line]) => (line?.hd === BooleanNumber.TRUE ? [Number(index)] : [])));

/** The panes as a file counts them: how many lines, and which is the first that stays. */
const frozenIn = ({ startRow, startColumn, xSplit, ySplit }: IWorksheetData['freeze']): FrozenPanes | null =>
  xSplit > 0 || ySplit > 0
    ? {
        rows: ySplit,
        columns: xSplit,
        top: ySplit > 0 ? startRow - ySplit : 0,
        left: xSplit > 0 ? startColumn - xSplit : 0,
      }
    : null;
