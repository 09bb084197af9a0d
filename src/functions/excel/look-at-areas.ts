import { gridRowsOf, type GridCell } from '../../form';
import { bySheet, halves, requestsFor, type Area } from './look-plan';

/** What stands in an area. */
export interface AreaCells extends Area {
  readonly rows: readonly (readonly (GridCell | null)[])[];
}

/** More than Excel takes or gives at once: less of it may go through. */
const tooLarge = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
]);

/**
 * Reads areas in as few requests as they fit into; what is too large in halves, what fails sheet by sheet. Areas that
 * are missing from the result could not be read.
 */
export async function readAreas(areas: readonly Area[]): Promise<readonly AreaCells[]> {
  const read: AreaCells[] = [];
  const open = [...requestsFor(areas)];
  for (let request = open.shift(); request; request = open.shift()) {
    try {
      read.push(...(await readTogether(request)));
    } catch (error) {
      open.unshift(...(isTooLarge(error) ? halves(request) : apart(request)));
    }
  }
  return read;
}

const isTooLarge = (error: unknown): boolean => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' && tooLarge.has(code);
};

/** A sheet that is gone or cannot be read keeps no other from being read. */
function apart(request: readonly Area[]): readonly (readonly Area[])[] {
  const sheets = [...bySheet(request).values()];
  return sheets.length > 1 ? sheets : [];
}

/** Waits for the end of an edit: formulas are also computed while a person is typing. */
const readTogether = (areas: readonly Area[]): Promise<readonly AreaCells[]> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = areas.map((area) => rangeOf(context.workbook.worksheets, area));
    for (const range of ranges) range.load('values, formulas, numberFormat, valueTypes');
    await context.sync();
    return areas.map((area, index) => ({ ...area, rows: rowsOf(ranges[index] as Excel.Range) }));
  });

const rangeOf = (sheets: Excel.WorksheetCollection, { sheet, top, left, bottom, right }: Area): Excel.Range =>
  (sheet === null ? sheets.getActiveWorksheet() : sheets.getItem(sheet)).getRangeByIndexes(
    top,
    left,
    bottom - top + 1,
    right - left + 1,
  );

const rowsOf = ({ values, formulas, numberFormat, valueTypes }: Excel.Range): AreaCells['rows'] =>
  gridRowsOf({ values, formulas, numberFormat, valueTypes });
