import { BooleanNumber, type IWorksheetData, type Worksheet } from '@univerjs/core';
import type { CellLook, CellLooks, FrozenPanes, ReadSheet, SheetLooks } from '../../files';
import { toA1, type CellAddress, type Grid, type SheetInfo } from '../../workbook';
import { lookOf } from '../files/cell-style';
import { workbookOf, worksheetOf, type OpenBook } from './open-book';
import { toFileWidth, toPoints } from './sizes';

/** A sheet as it would have been read from a file: its cells, how they look, merges, widths and heights. */
export function sheetAsRead(book: OpenBook, { id, name, isHidden }: SheetInfo, grid: Grid): ReadSheet {
  const sheet = worksheetOf(book, id);
  const bare = { name, isHidden, grid, notes: [] };
  if (!sheet.ok) return bare;
  const { mergeData, columnData, rowData, freeze, showGridlines } = sheet.value.getConfig();
  const last = grid.left + (grid.rows[0]?.length ?? 0);
  return {
    ...bare,
    looks: {
      cells: looksIn(book, sheet.value),
      merges: mergesIn(mergeData),
      widths: Array.from({ length: last }, (_, column) => toFileWidth(columnData[column]?.w)),
      heights: heightsIn(rowData),
      hiddenRows: hiddenIn(rowData),
      hiddenColumns: hiddenIn(columnData),
      frozen: frozenIn(freeze),
      isGridHidden: showGridlines === BooleanNumber.FALSE,
      isProtected: false,
    },
  };
}

/** The merged blocks of a sheet. */
export const mergesIn = (mergeData: IWorksheetData['mergeData']): SheetLooks['merges'] =>
  mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
    ...{ top: startRow, left: startColumn, bottom: endRow, right: endColumn },
  }));

/** How a cell looks by itself, without what marks lay over it. */
export function lookAt(book: OpenBook, sheet: Worksheet, { row, column }: CellAddress): CellLook {
  const workbook = workbookOf(book);
  const style = workbook.ok ? workbook.value.getStyles().getStyleByCell(sheet.getCellRaw(row, column)) : null;
  return style ? lookOf(style) : {};
}

/** The looks of the cells that have one. */
function looksIn(book: OpenBook, sheet: Worksheet): CellLooks {
  const looks = new Map<string, CellLook>();
  sheet.getCellMatrix().forValue((row, column) => {
    const look = lookAt(book, sheet, { row, column });
    if (Object.keys(look).length > 0) looks.set(toA1({ row, column }), look);
  });
  return looks;
}

/** Heights that the file or a person gave; the rest is left to the program that opens the file. */
const heightsIn = (rowData: IWorksheetData['rowData']): ReadonlyMap<number, number> =>
  new Map(
    Object.entries(rowData).flatMap(([row, line]) =>
      line?.h !== undefined && line.ia === BooleanNumber.FALSE ? [[Number(row), toPoints(line.h)] as const] : [],
    ),
  );

/** What is hidden of a sheet's rows or columns, by their indexes. */
const hiddenIn = (lines: IWorksheetData['rowData'] | IWorksheetData['columnData']): ReadonlySet<number> =>
  new Set(Object.entries(lines).flatMap(([index, line]) => (line?.hd === BooleanNumber.TRUE ? [Number(index)] : [])));

/** The panes as a file counts them: how many lines, and which is the first that stays. */
export const frozenIn = ({ startRow, startColumn, xSplit, ySplit }: IWorksheetData['freeze']): FrozenPanes | null =>
  xSplit > 0 || ySplit > 0
    ? {
        rows: ySplit,
        columns: xSplit,
        top: ySplit > 0 ? startRow - ySplit : 0,
        left: xSplit > 0 ? startColumn - xSplit : 0,
      }
    : null;
