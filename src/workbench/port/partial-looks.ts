import { workbookOf, type OpenBook } from './open-book';

/** Whether a cell of a workbook has parts that look otherwise than the rest of it: such was done here, in the cell. */
export function hasPartialLooks(book: OpenBook): boolean {
  const workbook = workbookOf(book);
  let isFound = false;
  for (const sheet of workbook.ok ? workbook.value.getSheets() : [])
    sheet.getCellMatrix().forValue((_row, _column, data) => {
      isFound ||= (data?.p?.body?.textRuns ?? []).some(({ ts = {} }) => Object.keys(ts).length > 0);
    });
  return isFound;
}
