import { BooleanNumber, type ICommandInfo, type IRange, type Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { CellLook, LineLook, LooksEdit } from '../../files';
import { worksheetOf, type OpenBook } from './open-book';
import { frozenIn, lookAt, mergesIn } from './sheet-as-read';
import { toFileWidth, toPoints } from './sizes';

const ids = (mutations: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(mutations.map(({ id }) => id));

const OF_COLUMNS = ids([SetWorksheetColWidthMutation, SetColHiddenMutation, SetColVisibleMutation]);
const OF_ROWS = ids([
  ...[SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation],
  ...[SetRowHiddenMutation, SetRowVisibleMutation],
]);
const OF_MERGES = ids([AddWorksheetMergeMutation, RemoveWorksheetMergeMutation]);

/** What was changed of a sheet's looks: of cells what they looked like before, of the rest which it is. */
interface Changed {
  readonly cells: Map<string, { readonly row: number; readonly column: number; was: CellLook }>;
  readonly columns: Set<number>;
  readonly rows: Set<number>;
  isFrozen: boolean;
  isGridChanged: boolean;
  isHidden: boolean;
  isMerged: boolean;
}

/** How sheets look otherwise than when the workbook was opened or saved. */
export class LookChanges {
  private readonly sheets = new Map<string, Changed>();

  constructor(private readonly book: OpenBook) {}

  /** A command is about to be carried out: what it is going to change is noted as it is now. Whether it changes looks. */
  note({ id, params }: Readonly<ICommandInfo>): boolean {
    const { subUnitId = '', ranges = [] } = (params ?? {}) as { subUnitId?: string; ranges?: readonly IRange[] };
    const sheet = worksheetOf(this.book, subUnitId);
    if (!sheet.ok) return false;
    if (id === SetRangeValuesMutation.id) return this.noteCells(sheet.value, params as ISetRangeValuesMutationParams);
    if (id === SetFrozenMutation.id) this.of(subUnitId).isFrozen = true;
    else if (id === ToggleGridlinesMutation.id) this.of(subUnitId).isGridChanged = true;
    else if (id === SetWorksheetHideMutation.id) this.of(subUnitId).isHidden = true;
    else if (OF_MERGES.has(id)) this.of(subUnitId).isMerged = true;
    else if (OF_COLUMNS.has(id)) for (const one of columnsOf(ranges)) this.of(subUnitId).columns.add(one);
    else if (OF_ROWS.has(id)) for (const one of rowsOf(ranges)) this.of(subUnitId).rows.add(one);
    else return false;
    return true;
  }

  /** What is to be written into the file so that its sheets look as they do here. */
  edits(nameOf: (sheetId: string) => string | null): LooksEdit[] {
    return [...this.sheets].flatMap(([id, changed]): LooksEdit[] => {
      const [sheet, name] = [worksheetOf(this.book, id), nameOf(id)];
      return sheet.ok && name !== null ? [editOf(this.book, sheet.value, name, changed)] : [];
    });
  }

  /** The file looks as it is told now. */
  clear(): void {
    this.sheets.clear();
  }

  private of(sheetId: string): Changed {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const none: Changed = {
      cells: new Map(),
      columns: new Set(),
      rows: new Set(),
      isFrozen: false,
      isGridChanged: false,
      isHidden: false,
      isMerged: false,
    };
    this.sheets.set(sheetId, none);
    return none;
  }

  private noteCells(sheet: Worksheet, { cellValue = {} }: ISetRangeValuesMutationParams): boolean {
    let isLook = false;
    for (const [row, cells] of Object.entries(cellValue))
      for (const [column, cell] of Object.entries(cells ?? {})) {
        // `null` empties a cell of all that it has.
        if (typeof cell === 'object' && cell !== null && !('s' in cell)) continue;
        isLook = true;
        const { cells: known } = this.of(sheet.getSheetId());
        const at = { row: Number(row), column: Number(column) };
        const key = `${row},${column}`;
        if (!known.has(key)) known.set(key, { ...at, was: lookAt(this.book, sheet, at) });
      }
    return isLook;
  }
}

const lines = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const columnsOf = (ranges: readonly IRange[]) =>
  ranges.flatMap(({ startColumn, endColumn }) => lines(startColumn, endColumn));
const rowsOf = (ranges: readonly IRange[]) => ranges.flatMap(({ startRow, endRow }) => lines(startRow, endRow));

function editOf(
  book: OpenBook,
  sheet: Worksheet,
  name: string,
  { cells, columns, rows, isFrozen, isGridChanged, isHidden, isMerged }: Changed,
): LooksEdit {
  const { columnData, rowData, freeze, hidden, mergeData, showGridlines } = sheet.getConfig();
  const isTrue = (flag: unknown): boolean => flag === BooleanNumber.TRUE;
  const column = (at: number): LineLook => ({
    size: toFileWidth(columnData[at]?.w),
    isHidden: isTrue(columnData[at]?.hd),
  });
  const row = (at: number): LineLook => {
    const line = rowData[at];
    const isGiven = line?.h !== undefined && line.ia === BooleanNumber.FALSE;
    return { size: isGiven ? toPoints(line.h ?? 0) : null, isHidden: isTrue(line?.hd) };
  };
  const restyled = [...cells.values()].flatMap(({ was, ...address }) => {
    const now = lookAt(book, sheet, address);
    return JSON.stringify(was) === JSON.stringify(now) ? [] : [{ address, was, now }];
  });
  return {
    sheet: name,
    cells: restyled,
    columns: new Map([...columns].map((at) => [at, column(at)])),
    rows: new Map([...rows].map((at) => [at, row(at)])),
    ...(isFrozen ? { frozen: frozenIn(freeze) } : {}),
    ...(isGridChanged ? { isGridHidden: !isTrue(showGridlines) } : {}),
    ...(isHidden ? { isHidden: isTrue(hidden) } : {}),
    ...(isMerged ? { merges: mergesIn(mergeData) } : {}),
  };
}
