import { rectangleAddress } from '../report/traces';
import type { SheetContent } from '../workbook';
import { excelApi, hasExcelApi } from './requirements';

/** Asks whether a sheet of before is filtered: what is filtered away would stay hidden under what is written now. */
export function askForFilter(sheet: Excel.Worksheet): Excel.AutoFilter | null {
  return hasExcelApi(excelApi.filterAndPrint) ? sheet.autoFilter.load('enabled') : null;
}

/** The head that stays in view, and the arrows of the filter, as the content wants them. */
export function setUpView(sheet: Excel.Worksheet, { headRow, filter }: SheetContent, before: Excel.AutoFilter | null) {
  if (headRow !== undefined) sheet.freezePanes.freezeRows(headRow + 1);
  if (before?.enabled) before.remove();
  if (filter && hasExcelApi(excelApi.filterAndPrint)) sheet.autoFilter.apply(rectangleAddress(filter));
}

/** Paper and pages of a sheet that is longer than a screen. One of before keeps the paper that people gave it. */
export function setUpPrint(sheet: Excel.Worksheet, { headRow, printAreas = [] }: SheetContent, isNew: boolean): void {
  const { pageLayout } = sheet;
  if (isNew) {
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  }
  if (headRow !== undefined) pageLayout.setPrintTitleRows(`$${headRow + 1}:$${headRow + 1}`);
  if (printAreas.length > 0) pageLayout.setPrintArea(sheet.getRanges(printAreas.map(rectangleAddress).join(',')));
}

/** Whether this Excel can be told how a sheet is printed, and there is something to say of this one. */
export const isPrintable = ({ headRow, printAreas }: SheetContent): boolean =>
  hasExcelApi(excelApi.filterAndPrint) && (headRow !== undefined || (printAreas?.length ?? 0) > 0);
