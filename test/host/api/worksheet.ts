import { columnCount, parseRect, splitReference, wholeSheet, type Rect } from '../model/rect';
import type { SheetModel, SheetVisibility } from '../model/sheet-model';
import { HostError, notEmulated } from '../rich-api/host-error';
import { ServerObject, type ClassSpec } from '../rich-api/server-object';
import { eventTypes, registration } from './events';
import { serveNames } from './names';
import { serveSheetProtection } from './protection';
import { serveRange, usedRange } from './range';
import { areasOf } from './range-areas';
import { serveAutoFilter, serveFreezePanes, servePageLayout } from './sheet-set-up';

/** On desktop, changes of a sheet's name, position and visibility cannot be undone and empty the stack. */
function clearUndoOnDesktop({ workbook }: SheetModel, member: string): void {
  if (workbook.platform === 'desktop') workbook.undo.clear(`Worksheet.${member}`);
}

const worksheetSpec: ClassSpec<SheetModel> = {
  name: 'Worksheet',
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, name) => {
        sheet.name = String(name);
        clearUndoOnDesktop(sheet, 'name');
      },
    },
    position: { get: (sheet) => sheet.workbook.sheets.indexOf(sheet) },
    visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, visibility) => {
        sheet.visibility = visibility as SheetVisibility;
        clearUndoOnDesktop(sheet, 'visibility');
      },
    },
  },
  navigations: {
    protection: { since: 2, get: serveSheetProtection },
    names: { since: 4, get: serveNames },
    freezePanes: { since: 7, get: serveFreezePanes },
    autoFilter: { since: 9, get: serveAutoFilter },
    pageLayout: { since: 9, get: servePageLayout },
  },
  methods: {
    getRange: { call: (sheet, [address]) => serveRange({ sheet, rect: rectOf(sheet, address) }) },
    getRanges: { since: 9, call: (sheet, [addresses]) => areasOf(sheet, String(addresses)) },
    getRangeByIndexes: {
      since: 7,
      call: (sheet, indexes) => serveRange({ sheet, rect: byIndexes(indexes.map(Number)) }),
    },
    getCell: {
      call: (sheet, [row, column]) => serveRange({ sheet, rect: byIndexes([Number(row), Number(column), 1, 1]) }),
    },
    getUsedRangeOrNullObject: { since: 4, call: (sheet, [valuesOnly]) => usedRange({ sheet }, valuesOnly === true) },
    activate: {
      call: (sheet) => {
        sheet.workbook.activate(sheet);
      },
    },
    delete: {
      call: (sheet) => {
        sheet.workbook.deleteSheet(sheet);
      },
    },
    copy: {
      since: 7,
      call: (sheet) => {
        sheet.workbook.undo.clear('Worksheet.copy');
        throw notEmulated('Worksheet.copy()');
      },
    },
    ...registration<SheetModel>('DataChanged', 7, ({ workbook, id }) => [workbook, eventTypes.changed, id]),
    ...registration<SheetModel>('SelectionChanged', 7, ({ workbook, id }) => [
      workbook,
      eventTypes.selectionChanged,
      id,
    ]),
  },
};

export const serveWorksheet = (sheet: SheetModel): ServerObject => ServerObject.of(worksheetSpec, sheet);

function rectOf(sheet: SheetModel, address: unknown): Rect {
  if (address === undefined || address === '') return wholeSheet;
  const [name, cells] = splitReference(String(address));
  if (name !== null && name !== sheet.name) throw new HostError('InvalidArgument', `Another sheet: ${name}`);
  return parseRect(cells);
}

function byIndexes([top = 0, left = 0, rows = 1, columns = 1]: readonly number[]): Rect {
  const rect = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const fits =
    rows > 0 && columns > 0 && rect.bottom <= wholeSheet.bottom && columnCount(rect) <= columnCount(wholeSheet);
  if (!fits) throw new HostError('InvalidArgument');
  return rect;
}
