import type { WorkbookModel } from '../model/workbook-model';
import { HostError } from '../rich-api/host-error';
import { ServerObject, type ClassSpec } from '../rich-api/server-object';
import { eventTypes, registration, wholeWorkbook } from './events';
import { serveWorkbookProtection } from './protection';
import { serveRange } from './range';
import { serveSettings } from './settings';
import { serveWorksheet } from './worksheet';

const worksheetsSpec: ClassSpec<WorkbookModel> = {
  name: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map(serveWorksheet),
  methods: {
    getItem: {
      call: (workbook, [key]) => {
        const sheet = workbook.findSheet(String(key));
        if (!sheet) throw new HostError('ItemNotFound');
        return serveWorksheet(sheet);
      },
    },
    getItemOrNullObject: {
      since: 4,
      call: (workbook, [key]) => {
        const sheet = workbook.findSheet(String(key));
        return sheet && serveWorksheet(sheet);
      },
    },
    getActiveWorksheet: { call: ({ active }) => serveWorksheet(active) },
    getCount: { since: 4, call: ({ sheets }) => sheets.length },
    add: {
      call: (workbook, [name]) => serveWorksheet(workbook.addSheet(name === undefined ? undefined : String(name))),
    },
    ...registration<WorkbookModel>('Added', 7, (workbook) => [workbook, eventTypes.sheetAdded, wholeWorkbook]),
    ...registration<WorkbookModel>('DataChanged', 9, (workbook) => [workbook, eventTypes.changed, wholeWorkbook]),
    ...registration<WorkbookModel>('SelectionChanged', 9, (workbook) => [
      workbook,
      eventTypes.selectionChanged,
      wholeWorkbook,
    ]),
  },
};

const workbookSpec: ClassSpec<WorkbookModel> = {
  name: 'Workbook',
  navigations: {
    worksheets: { get: (workbook) => ServerObject.of(worksheetsSpec, workbook) },
    settings: { since: 4, get: serveSettings },
    protection: { since: 7, get: serveWorkbookProtection },
  },
  methods: {
    getSelectedRange: { call: ({ active, selection }) => serveRange({ sheet: active, rect: selection }) },
    getActiveCell: {
      since: 7,
      call: ({ active, selection: { top, left } }) =>
        serveRange({ sheet: active, rect: { top, left, bottom: top, right: left } }),
    },
    insertWorksheetsFromBase64: {
      since: 13,
      call: (workbook) => {
        workbook.undo.clear('Workbook.insertWorksheetsFromBase64');
        throw new HostError('ApiNotFound', 'Workbook.insertWorksheetsFromBase64() is not emulated.');
      },
    },
  },
};

export const serveWorkbook = (workbook: WorkbookModel): ServerObject => ServerObject.of(workbookSpec, workbook);
