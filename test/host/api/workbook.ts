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
    getActiveWorksheet: {
      call: ({ active, isChartSheetActive }) => {
        if (isChartSheetActive) throw new HostError('UnsupportedSheet');
        return serveWorksheet(active);
      },
    },
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

const resultSpec: ClassSpec<{ readonly value: number }> = {
  name: 'FunctionResult',
  scalars: { value: { since: 2, get: ({ value }) => value }, error: { since: 2, get: () => null } },
};

const dayMs = 86_400_000;

/** Excel's own functions, as far as the product calls them. They go by the workbook's way of counting days. */
const functionsSpec: ClassSpec<WorkbookModel> = {
  name: 'Functions',
  methods: {
    date: {
      since: 2,
      call: ({ use1904DateSystem }, given) => {
        const [year = 0, month = 1, day = 1] = given.map(Number);
        const first = use1904DateSystem ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
        return ServerObject.of(resultSpec, { value: (Date.UTC(year, month - 1, day) - first) / dayMs });
      },
    },
  },
};

const workbookSpec: ClassSpec<WorkbookModel> = {
  name: 'Workbook',
  navigations: {
    worksheets: { get: (workbook) => ServerObject.of(worksheetsSpec, workbook) },
    functions: { since: 2, get: (workbook) => ServerObject.of(functionsSpec, workbook) },
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
