import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { ServerObject, type ClassSpec } from '../rich-api/server-object';

const sheetProtectionSpec: ClassSpec<SheetModel> = {
  name: 'WorksheetProtection',
  scalars: { protected: { since: 2, get: ({ isProtected }) => isProtected } },
  methods: {
    protect: {
      since: 2,
      call: (sheet) => {
        sheet.isProtected = true;
        sheet.workbook.undo.clear('WorksheetProtection.protect');
      },
    },
    unprotect: {
      since: 2,
      call: (sheet) => {
        sheet.isProtected = false;
        sheet.workbook.undo.clear('WorksheetProtection.unprotect');
      },
    },
  },
};

const workbookProtectionSpec: ClassSpec<WorkbookModel> = {
  name: 'WorkbookProtection',
  scalars: { protected: { since: 7, get: ({ isStructureProtected }) => isStructureProtected } },
  methods: {
    protect: {
      since: 7,
      call: (workbook) => {
        workbook.isStructureProtected = true;
        workbook.undo.clear('WorkbookProtection.protect');
      },
    },
    unprotect: {
      since: 7,
      call: (workbook) => {
        workbook.isStructureProtected = false;
        workbook.undo.clear('WorkbookProtection.unprotect');
      },
    },
  },
};

export const serveSheetProtection = (sheet: SheetModel): ServerObject => ServerObject.of(sheetProtectionSpec, sheet);
export const serveWorkbookProtection = (workbook: WorkbookModel): ServerObject =>
  ServerObject.of(workbookProtectionSpec, workbook);
