import {
  BooleanNumber,
  CellValueType,
  mergeWorksheetSnapshotWithDefault,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import type { FrozenPanes, ReadSheet, SheetLooks } from '../../files';
import { fromA1, isCellError, toA1, type GridCell } from '../../workbook';
import { toCellData } from '../port/cell-values';
import { fittingHeight, fromPoints, toPixels } from '../port/sizes';
import { styleOf } from './cell-style';
import { from1904, isDay } from './day-count';

const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 16;
const DEFAULT_WIDTH = 9.14;
const PADDING_CHARACTERS = 5 / 7;
const NARROWEST = 9;
const WIDEST = 28;
/** Long texts of a pasted table are cut in view, so that the table is still seen around them. */
const PASTED_ROW_PX = 68;
const PLAIN: IStyleData = { vt: VerticalAlign.MIDDLE, tb: WrapStrategy.WRAP };
/** Where Excel puts what a file says nothing of. */
const UNSAID: IStyleData = { vt: VerticalAlign.BOTTOM };
const PASTED: IStyleData = { vt: VerticalAlign.TOP, tb: WrapStrategy.WRAP };

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

/** A sheet of a file as the spreadsheet keeps it. */
export function sheetDataOf(sheet: ReadSheet, id: string): IWorksheetData {
  const { grid, looks } = sheet;
  const filled = grid.rows.flatMap((cells, r) =>
    cells.flatMap((cell, c): Placed[] => (cell ? [{ row: grid.top + r, column: grid.left + c, cell }] : [])),
  );
  const last = (pick: (at: Placed) => number): number => filled.reduce((max, at) => Math.max(max, pick(at) + 1), 0);
  const rows = last(({ row }) => row);
  const columns = last(({ column }) => column);
  const placed = [...filled, ...lookedOnly(looks, filled, { rows, columns: columns + SPARE_COLUMNS })];
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const at of placed) (cellData[at.row] ??= {})[at.column] = dataOf(at, sheet);
  const merges = (looks?.merges ?? [])
    .filter(({ top, left }) => top < rows && left < columns)
    .map(({ top, left, bottom, right }) => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }));
  const widths = widthsOf(looks, filled, merges, placed);
  const right = merges.reduce((max, { endColumn }) => Math.max(max, endColumn + 1), columns);
  const bottom = merges.reduce((max, { endRow }) => Math.max(max, endRow + 1), rows);
  return mergeWorksheetSnapshotWithDefault({
    id,
    name: sheet.name,
    hidden: sheet.isHidden ? 1 : 0,
    rowCount: Math.max(LEAST_ROWS, bottom + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, right + SPARE_COLUMNS),
    cellData,
    mergeData: merges,
    columnData: columnsOf(looks, widths),
    rowData: rowsOf(looks, heightsOf(looks, cellData, widths, merges), bottom),
    ...(looks?.isGridHidden ? { showGridlines: BooleanNumber.FALSE } : {}),
    ...(looks?.frozen ? { freeze: freezeOf(looks.frozen) } : {}),
  });
}

const HIDDEN = { hd: BooleanNumber.TRUE } as const;

const columnsOf = (looks: SheetLooks | undefined, widths: readonly number[]): IWorksheetData['columnData'] =>
  Object.fromEntries(
    widths.map((width, column) => [
      column,
      { w: toPixels(width), ...(looks?.hiddenColumns.has(column) ? HIDDEN : {}) },
    ]),
  );

/** Hidden rows stay hidden, those without a value as well, as far as the table goes. */
function rowsOf(
  looks: SheetLooks | undefined,
  heights: IWorksheetData['rowData'],
  bottom: number,
): IWorksheetData['rowData'] {
  const hidden = [...(looks?.hiddenRows ?? [])].filter((row) => row < bottom);
  return { ...heights, ...Object.fromEntries(hidden.map((row) => [row, { ...heights[row], ...HIDDEN }])) };
}

const freezeOf = ({ rows, columns, top, left }: FrozenPanes): IWorksheetData['freeze'] => ({
  startRow: rows > 0 ? top + rows : -1,
  startColumn: columns > 0 ? left + columns : -1,
  ySplit: rows,
  xSplit: columns,
});

/** Cells that are looks alone: kept as far as values go. */
function lookedOnly(
  looks: SheetLooks | undefined,
  filled: readonly Placed[],
  bounds: { readonly rows: number; readonly columns: number },
): Placed[] {
  const taken = new Set(filled.map(toA1));
  return [...(looks?.cells?.keys() ?? [])].flatMap((address): Placed[] => {
    const at = taken.has(address) ? null : fromA1(address);
    return at && at.row < bounds.rows && at.column < bounds.columns ? [{ ...at, cell: { value: null } }] : [];
  });
}

function dataOf({ row, column, cell }: Placed, { grid, looks }: ReadSheet): ICellData {
  const given = looks?.cells?.get(toA1({ row, column }));
  const style = given ? styleOf(given) : undefined;
  // Where a file says nothing of widths, texts are wrapped into those they get here, unless their cell says otherwise.
  const look = looks?.widths ? (looks.cells ? { ...UNSAID, ...style } : PLAIN) : { ...PASTED, ...style };
  const { format, formula } = cell;
  const all: IStyleData = { ...look, ...(format === undefined ? {} : { n: { pattern: format } }) };
  const isFrom1904 = grid.date1904 === true && isDay(format);
  return {
    ...valueOf(cell, isFrom1904),
    ...(formula === undefined ? {} : { f: `=${formula}` }),
    ...(Object.keys(all).length > 0 ? { s: all } : {}),
  };
}

/** Univer counts dates from 1900 alone: those of a workbook that counts from 1904 are counted anew. */
function valueOf({ value }: GridCell, isFrom1904: boolean): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  return toCellData(isFrom1904 && typeof value === 'number' ? from1904(value) : value);
}

type Merge = IWorksheetData['mergeData'][number];

const textOf = ({ value }: GridCell): string => (value === null || isCellError(value) ? '' : String(value));

/** Widths by the file; where it has none, by the texts, so that a table pasted in can be read. */
function widthsOf(
  looks: SheetLooks | undefined,
  filled: readonly Placed[],
  merges: readonly Merge[],
  placed: readonly Placed[],
): number[] {
  const given = looks?.widths;
  const count = placed.reduce((max, { column }) => Math.max(max, column + 1), 0);
  const isMerged = ({ row, column }: Placed): boolean =>
    merges.some((block) => block.startRow === row && block.startColumn === column && block.endColumn > column);
  return Array.from({ length: count }, (_, column) => {
    // What a file calls width has the padding in it.
    if (given) return (given[column] ?? DEFAULT_WIDTH) - PADDING_CHARACTERS;
    const lengths = filled
      .filter((at) => at.column === column && !isMerged(at))
      .map(({ cell }) => textOf(cell).length * 2 + 2);
    return Math.min(WIDEST, Math.max(NARROWEST, ...lengths));
  });
}

function heightsOf(
  looks: SheetLooks | undefined,
  cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>,
  widths: readonly number[],
  merges: readonly Merge[],
): IWorksheetData['rowData'] {
  const heights = Object.entries(cells).map(([row, columns]): [string, { h: number; ia?: 0 }] => {
    const given = looks?.heights.get(Number(row));
    if (given) return [row, { h: fromPoints(given), ia: 0 }];
    const texts = Object.entries(columns).map(([column, { v, s }]) => {
      const block = merges.find(
        ({ startRow, startColumn }) => startRow === Number(row) && startColumn === Number(column),
      );
      const isWrapped = typeof s === 'object' && s?.tb === WrapStrategy.WRAP;
      const isTall = block !== undefined && block.endRow > block.startRow;
      const span = widths.slice(Number(column), (block?.endColumn ?? Number(column)) + 1);
      return { text: isWrapped && !isTall ? String(v ?? '') : '', width: span.reduce((sum, part) => sum + part, 0) };
    });
    return [row, { h: looks?.widths ? fittingHeight(texts) : fittingHeight(texts, PASTED_ROW_PX) }];
  });
  return Object.fromEntries(heights);
}
