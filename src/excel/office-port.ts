import { fail, succeed, type CallOptions, type Outcome, type PortCapabilities, type WorkbookPort } from '../workbook';
import { offerChoices, withdrawChoices } from './choices';
import { inTurn } from './in-turn';
import { markCells, unmarkCells } from './mark-cells';
import type { MarksFound } from './marks-found';
import { ownWrites } from './own-writes';
import { putSheet } from './put-sheet';
import { listSheets } from './choose-sheets';
import { readOwnSheet, readSheets } from './read-sheets';
import { excelApi, hasCustomFunctions, hasExcelApi } from './requirements';
import { revealCell, selectCell, selectedCell } from './select-cell';
import { loadSettings, saveSettings } from './settings';
import { afterEdit } from './wait-for-edit';
import { watchWorkbook } from './watch';
import { writeCells } from './write-cells';

/** The workbook that is open in Excel, through Office.js. To be called after `Office.onReady`. */
export function createOfficePort(): WorkbookPort {
  const marks: MarksFound = new Map();
  const own = ownWrites();
  const afterTheOther = inTurn();
  return {
    capabilities: detectCapabilities(),
    listSheets: () => whereSupported(listSheets),
    readSheets: (which, options) => whereSupported(() => readSheets(which, marks, options), options),
    mark: (sheetIds, wanted, style, options) =>
      whereSupported(() => afterTheOther(() => markCells(sheetIds, wanted, style, marks)), options),
    unmark: () => whereSupported(() => afterTheOther(() => unmarkCells(marks))),
    // A tab of Excel shows its name and nothing else, and a sheet's name is the user's.
    showCounts: () => Promise.resolve(succeed(undefined)),
    select: (cell) => whereSupported(() => selectCell(cell)),
    reveal: (cell) => whereSupported(() => revealCell(cell)),
    selectedCell: () => whereSupported(selectedCell),
    offerChoices: (lists) => whereSupported(() => offerChoices(lists)),
    withdrawChoices: () => whereSupported(withdrawChoices),
    write: (edits) =>
      whereSupported(() => {
        own.expect(edits);
        return writeCells(edits);
      }),
    putSheet: (content) => whereSupported(() => putSheet(content)),
    readOwnSheet: (kind) => whereSupported(() => readOwnSheet(kind, marks)),
    loadSettings: (options) => whereSupported(loadSettings, options),
    saveSettings: (json) => whereSupported(() => saveSettings(json)),
    watch: (listener) => whereSupported(() => watchWorkbook(listener, own), { waits: true }),
  };
}

function detectCapabilities(): PortCapabilities {
  return {
    host: 'excel',
    hasFunctions: hasCustomFunctions(),
    hasChoices: hasExcelApi(excelApi.dataValidation),
    canGroupUndo: hasExcelApi(excelApi.undoGroup),
  };
}

/** An Excel below the floor is told apart from one that fails. */
function whereSupported<T>(call: () => Promise<Outcome<T>>, { waits = false }: CallOptions = {}): Promise<Outcome<T>> {
  const isSupported = hasExcelApi(excelApi.floor);
  if (!isSupported) return Promise.resolve(fail({ code: 'api-missing', needs: `ExcelApi 1.${excelApi.floor}` }));
  return waits ? afterEdit(call) : call();
}
