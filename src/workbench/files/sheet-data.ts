import { SSF, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import {
  CellValueType,
  mergeWorksheetSnapshotWithDefault,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { toCellData } from '../port/cell-values';
import { fittingHeight, toPixels } from '../port/sizes';
import { MAX_COLUMNS, MAX_ROWS, type FileProblem } from './result';

const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 16;
const DAYS_FROM_1900_TO_1904 = 1462;
const DEFAULT_WIDTH = 9.14;
const PADDING_CHARACTERS = 5 / 7;
const PIXELS_PER_POINT = 96 / 72;
const NARROWEST = 9;
const WIDEST = 28;
/** Long texts of a pasted table are cut in view, so that the table is still seen around them. */
const PASTED_ROW_PX = 68;
const PLAIN: IStyleData = { vt: VerticalAlign.MIDDLE, tb: WrapStrategy.WRAP };
const PASTED: IStyleData = { vt: VerticalAlign.TOP, tb: WrapStrategy.WRAP };
/** BIFF error codes. */
const ERRORS: Readonly<Record<number, string>> = {
  ...{ 0x00: '#NULL!', 0x07: '#DIV/0!', 0x0f: '#VALUE!', 0x17: '#REF!', 0x1d: '#NAME?' },
  ...{ 0x24: '#NUM!', 0x2a: '#N/A', 0x2b: '#GETTING_DATA' },
};

export interface SheetSource {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly sheet: WorkSheet;
  readonly looks: ReadonlyMap<string, IStyleData> | undefined;
  readonly date1904: boolean;
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly source: CellObject;
}

/** A sheet of a file as the spreadsheet keeps it, and what was left out of it. */
export function sheetDataOf(source: SheetSource): { readonly data: IWorksheetData; readonly notes: FileProblem[] } {
  const placed = cellsOf(source.sheet);
  const { kept, beyond } = withinLimits(placed);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const at of kept) (cellData[at.row] ??= {})[at.column] = dataOf(at, source);
  const merges = (source.sheet['!merges'] ?? []).map(({ s, e }) => ({
    startRow: s.r,
    startColumn: s.c,
    endRow: e.r,
    endColumn: e.c,
  }));
  const widths = widthsOf(source.sheet, kept, merges);
  const last = (pick: (at: Placed) => number): number => kept.reduce((max, at) => Math.max(max, pick(at) + 1), 0);
  const data = mergeWorksheetSnapshotWithDefault({
    id: source.id,
    name: source.name,
    hidden: source.isHidden ? 1 : 0,
    rowCount: Math.max(LEAST_ROWS, last(({ row }) => row) + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, last(({ column }) => column) + SPARE_COLUMNS),
    cellData,
    mergeData: merges,
    columnData: Object.fromEntries(widths.map((width, column) => [column, { w: toPixels(width) }])),
    rowData: heightsOf(source.sheet, cellData, widths, merges),
  });
  return { data, notes: noteOf(beyond) };
}

function cellsOf(sheet: WorkSheet): Placed[] {
  const placed: Placed[] = [];
  // Sparse arrays: forEach visits what is there, not the million rows between.
  sheet['!data']?.forEach((cells, row) => {
    cells?.forEach((source, column) => {
      placed.push({ row, column, source });
    });
  });
  return placed;
}

const isFilled = ({ source: { t, v, f } }: Placed): boolean =>
  f !== undefined || (t !== 'z' && v !== undefined && v !== '');

function withinLimits(placed: readonly Placed[]): {
  readonly kept: readonly Placed[];
  readonly beyond: readonly Placed[];
} {
  const filled = placed.filter(isFilled);
  const top = filled.reduce((min, { row }) => Math.min(min, row), Infinity);
  const left = filled.reduce((min, { column }) => Math.min(min, column), Infinity);
  const isWithin = ({ row, column }: Placed): boolean => row < top + MAX_ROWS && column < left + MAX_COLUMNS;
  const bottom = filled.filter(isWithin).reduce((max, { row }) => Math.max(max, row), 0);
  return {
    // Cells that are looks alone are kept as far as values go.
    kept: placed.filter((at) => isWithin(at) && at.row <= bottom),
    beyond: filled.filter((at) => !isWithin(at)),
  };
}

function noteOf(beyond: readonly Placed[]): FileProblem[] {
  const [first] = beyond;
  if (!first) return [];
  const firstCell = utils.encode_cell({ r: first.row, c: first.column });
  return [{ code: 'cells-beyond-limit', data: { firstCell, count: beyond.length } }];
}

function dataOf({ row, column, source }: Placed, { sheet, looks, date1904 }: SheetSource): ICellData {
  const given = looks?.get(utils.encode_cell({ r: row, c: column }));
  // Where a file says nothing of widths, texts are wrapped into those they get here.
  const look = sheet['!cols'] ? (looks ? given : PLAIN) : { ...given, ...PASTED };
  const format = typeof source.z === 'string' && source.z !== 'General' ? source.z : null;
  const style: IStyleData = { ...look, ...(format === null ? {} : { n: { pattern: format } }) };
  return {
    ...valueOf(source, date1904 && format !== null && SSF.is_date(format)),
    ...(source.f === undefined ? {} : { f: `=${source.f}` }),
    ...(Object.keys(style).length > 0 ? { s: style } : {}),
  };
}

/** Univer counts dates from 1900 alone: those of a workbook that counts from 1904 are counted anew. */
function valueOf({ t, v }: CellObject, isFrom1904: boolean): ICellData {
  if (t === 'z' || v === undefined || v instanceof Date) return {};
  // SheetJS loses the name of errors newer than its table; that there is an error must not get lost.
  if (t === 'e') return { v: ERRORS[Number(v)] ?? '#VALUE!', t: CellValueType.STRING };
  return toCellData(isFrom1904 && typeof v === 'number' ? v + DAYS_FROM_1900_TO_1904 : v);
}

type Merge = IWorksheetData['mergeData'][number];

/** Widths by the file; where it has none, by the texts, so that a table pasted in can be read. */
function widthsOf(sheet: WorkSheet, cells: readonly Placed[], merges: readonly Merge[]): number[] {
  const given = sheet['!cols'];
  const count = cells.reduce((max, { column }) => Math.max(max, column + 1), 0);
  const isMerged = ({ row, column }: Placed): boolean =>
    merges.some((block) => block.startRow === row && block.startColumn === column && block.endColumn > column);
  return Array.from({ length: count }, (_, column) => {
    // What a file calls width has the padding in it.
    if (given) return (given[column]?.width ?? DEFAULT_WIDTH) - PADDING_CHARACTERS;
    const lengths = cells
      .filter((at) => at.column === column && !isMerged(at))
      .map(({ source: { v } }) => String(v ?? '').length * 2 + 2);
    return Math.min(WIDEST, Math.max(NARROWEST, ...lengths));
  });
}

function heightsOf(
  sheet: WorkSheet,
  cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>,
  widths: readonly number[],
  merges: readonly Merge[],
): IWorksheetData['rowData'] {
  const heights = Object.entries(cells).map(([row, columns]): [string, { h: number; ia?: 0 }] => {
    const given = sheet['!rows']?.[Number(row)]?.hpt;
    if (given) return [row, { h: Math.round(given * PIXELS_PER_POINT), ia: 0 }];
    const texts = Object.entries(columns).map(([column, { v, s }]) => {
      const block = merges.find(
        ({ startRow, startColumn }) => startRow === Number(row) && startColumn === Number(column),
      );
      const isWrapped = typeof s === 'object' && s?.tb === WrapStrategy.WRAP;
      const isTall = block !== undefined && block.endRow > block.startRow;
      const span = widths.slice(Number(column), (block?.endColumn ?? Number(column)) + 1);
      return { text: isWrapped && !isTall ? String(v ?? '') : '', width: span.reduce((sum, part) => sum + part, 0) };
    });
    return [row, { h: sheet['!cols'] ? fittingHeight(texts) : fittingHeight(texts, PASTED_ROW_PX) }];
  });
  return Object.fromEntries(heights);
}
