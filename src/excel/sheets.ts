import type { SheetInfo } from '../workbook';

const listedProperties = 'items/id,items/name,items/visibility';

/** Asks for the sheets of the workbook: to be read after the next sync. */
export function loadSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  return context.workbook.worksheets.load(listedProperties);
}

/** The sheets of a collection that was loaded and synced. */
export function sheetInfos(worksheets: Excel.WorksheetCollection): readonly SheetInfo[] {
  return worksheets.items.map(({ id, name, visibility }) => ({ id, name, isHidden: visibility !== 'Visible' }));
}
