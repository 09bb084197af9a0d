import { ExcelHost } from '../../host/excel-host';
import type { WorkbookDefinition } from '../../host/model/definition';
import { WindowsHost, type WindowsHostOptions } from '../../host/windows-host';

/** Runs in the pane's own page before its scripts: an emulated Excel on Windows. Bundled when a test runs. */

declare global {
  interface Window {
    windowsExcel?: { readonly workbook: WorkbookDefinition; readonly options: WindowsHostOptions };
    windowsLook?: () => { readonly marks: number; readonly completed: readonly number[] };
  }
}

const { workbook: book, options } = window.windowsExcel ?? { workbook: { sheets: [{ name: 'S' }] }, options: {} };
const host = ExcelHost.open(book, { apiVersion: 14 });
const around = new WindowsHost(host, options);
around.install(window);
window.windowsLook = () => ({
  marks: host.workbook.sheets.reduce((sum, { conditionalFormats }) => sum + conditionalFormats.length, 0),
  completed: around.completed,
});
