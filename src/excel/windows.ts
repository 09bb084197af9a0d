import { fail, succeed, type GridCell, type Outcome } from '../workbook';
import { valueProperties } from './blocks';
import { gridRowsOf } from './grid-of-values';
import { loadFormats, markIds } from './marks-found';
import type { Rectangle } from './rectangles';
import { runInExcel } from './run';

/**
 * A sheet as the second sync gives it: where its values are, the part of them that lies in the window, and the marks.
 * `window` is null where the sheet is empty, where nothing lies in the window, or where the window was too large.
 */
export interface SheetWindow {
  readonly sheetId: string;
  readonly used: Rectangle | null;
  readonly window: (Rectangle & { readonly rows: readonly (readonly (GridCell | null)[])[] }) | null;
  readonly marks: readonly string[];
}

/**
 * Nothing beyond is asked for before the size of a sheet is known: a single value in the last row of a sheet would
 * make Excel count out a million rows. Forms end long before.
 */
const windowAddress = 'A1:AZ2000';

const placeProperties = 'rowIndex,columnIndex,rowCount,columnCount';

/** Reads sheets in one sync; where together they are more than Excel moves at once, in halves. */
export async function readWindows(sheetIds: readonly string[]): Promise<Outcome<readonly SheetWindow[]>> {
  const read = await runInExcel((context) => windowsOf(context, sheetIds, true));
  if (read.ok || read.failure.code !== 'too-large') return read;
  if (sheetIds.length <= 1) return runInExcel((context) => windowsOf(context, sheetIds, false));
  const middle = Math.ceil(sheetIds.length / 2);
  const first = await readWindows(sheetIds.slice(0, middle));
  if (!first.ok) return fail(first.failure);
  const second = await readWindows(sheetIds.slice(middle));
  return second.ok ? succeed([...first.value, ...second.value]) : second;
}

async function windowsOf(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  hasValues: boolean,
): Promise<readonly SheetWindow[]> {
  const asked = sheetIds.map((sheetId) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = sheet.getUsedRangeOrNullObject(true).load(placeProperties);
    const window = hasValues ? used.getIntersectionOrNullObject(windowAddress) : null;
    window?.load(`${placeProperties},${valueProperties}`);
    return { sheetId, used, window, formats: loadFormats(sheet) };
  });
  await context.sync();
  return asked.map(({ sheetId, used, window, formats }) => ({
    sheetId,
    used: used.isNullObject ? null : rectangleOf(used),
    window: !window || window.isNullObject ? null : { ...rectangleOf(window), rows: gridRowsOf(window) },
    marks: markIds(formats),
  }));
}

function rectangleOf(range: Excel.Range): Rectangle {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
