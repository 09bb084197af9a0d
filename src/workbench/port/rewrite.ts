import type { ICellData, IMutationInfo, IWorksheetData, Nullable, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { SheetContent } from '../../workbook';
import type { OpenBook } from './open-book';
import { sheetDataOf } from './sheet-data';
import { settingOf } from './write';

interface Change {
  readonly redo: IMutationInfo[];
  readonly undo: IMutationInfo[];
}

type Cells = Record<number, Record<number, Nullable<ICellData>>>;

/** The rewriting of a sheet in its place: its id stays, so that links to it hold. */
export function rewritingOf(book: OpenBook, sheet: Worksheet, content: SheetContent): Change {
  const at = { unitId: book.id, subUnitId: sheet.getSheetId() };
  const next = sheetDataOf(content, sheet.getSheetId(), sheet.getName());
  const now = sheet.getConfig();
  // Emptied and filled in one mutation: there is no moment without either content.
  const written = settingOf(book, at.subUnitId, overwriting(now.cellData, next.cellData));
  return joined([
    ...sizesOf(at, now, next),
    ...mergesOf(at, now, next),
    { redo: [written.redo], undo: [written.undo] },
  ]);
}

/** Redone in order, undone in the opposite one. */
const joined = (changes: readonly Change[]): Change => ({
  redo: changes.flatMap(({ redo }) => redo),
  undo: [...changes].reverse().flatMap(({ undo }) => undo),
});

/** The new cells over the old: what a cell had and the new one has not is emptied, and cells that are no more. */
function overwriting(now: IWorksheetData['cellData'], next: IWorksheetData['cellData']): Cells {
  const cells: Cells = {};
  for (const [row, columns] of Object.entries(now)) {
    for (const column of Object.keys(columns ?? {})) (cells[Number(row)] ??= {})[Number(column)] = null;
  }
  for (const [row, columns] of Object.entries(next)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      (cells[Number(row)] ??= {})[Number(column)] = { ...EMPTY, ...(cell as ICellData) };
    }
  }
  return cells;
}

const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null, s: null, custom: null };

function sizesOf(at: object, now: IWorksheetData, next: IWorksheetData): Change[] {
  const both = (id: string, after: object, before: object): Change => ({
    redo: [{ id, params: { ...at, ...after } }],
    undo: [{ id, params: { ...at, ...before } }],
  });
  const rowCount = Math.max(now.rowCount, next.rowCount);
  const columnCount = Math.max(now.columnCount, next.columnCount);
  // Rows that are no longer written get their height back.
  const gone = Object.fromEntries(Object.keys(now.rowData).map((row) => [row, null]));
  return [
    both(SetWorksheetRowCountMutation.id, { rowCount }, { rowCount: now.rowCount }),
    both(SetWorksheetColumnCountMutation.id, { columnCount }, { columnCount: now.columnCount }),
    both(SetRowDataMutation.id, { rowData: { ...gone, ...next.rowData } }, { rowData: structuredClone(now.rowData) }),
    both(SetFrozenMutation.id, next.freeze, structuredClone(now.freeze)),
    both(SetColDataMutation.id, { columnData: next.columnData }, { columnData: structuredClone(now.columnData) }),
  ];
}

function mergesOf(at: object, now: IWorksheetData, next: IWorksheetData): Change[] {
  const change = (first: string, second: string, ranges: readonly object[]): Change[] =>
    ranges.length === 0
      ? []
      : [{ redo: [{ id: first, params: { ...at, ranges } }], undo: [{ id: second, params: { ...at, ranges } }] }];
  const [add, remove] = [AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id];
  return [...change(remove, add, structuredClone(now.mergeData)), ...change(add, remove, next.mergeData)];
}
