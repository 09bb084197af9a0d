import { fail, succeed, type Outcome, type RangeValues } from '../workbook';
import { valueProperties } from './blocks';
import { breathingSpace } from './cancel';
import { loadFormats, markIds } from './marks-found';
import type { Rectangle } from '../report/traces';
import { runInExcel } from './run';

/**
 * A sheet as the second sync gives it: where its values are, the part of them that lies in the window, and the marks.
 * `window` is null where the sheet is empty, where nothing lies in the window, or where the window was too large;
 * `marks` where this Excel did not give them.
 */
export interface SheetWindow {
  readonly sheetId: string;
  readonly used: Rectangle | null;
  readonly window: (Rectangle & { readonly cells: RangeValues }) | null;
  readonly marks: readonly string[] | null;
}

/** What is asked for besides where the values are. */
interface Wanted {
  readonly values: boolean;
  readonly marks: boolean;
}

/**
 * Nothing beyond is asked for before the size of a sheet is known: a single value in the last row of a sheet would
 * make Excel count out a million rows. Forms end long before.
 */
const windowAddress = 'A1:AZ2000';

const placeProperties = 'rowIndex,columnIndex,rowCount,columnCount';

/** Reads sheets in one sync; where together they are more than Excel moves at once, in halves. */
export async function readWindows(sheetIds: readonly string[]): Promise<Outcome<readonly SheetWindow[]>> {
  const read = await readWithMarks(sheetIds, true);
  if (read.ok || read.failure.code !== 'too-large') return read;
  if (sheetIds.length <= 1) return readWithMarks(sheetIds, false);
  const middle = Math.ceil(sheetIds.length / 2);
  const first = await readWindows(sheetIds.slice(0, middle));
  if (!first.ok) return fail(first.failure);
  const second = await readWindows(sheetIds.slice(middle));
  return second.ok ? succeed([...first.value, ...second.value]) : second;
}

/**
 * The marks are a convenience: a single conditional format that Excel cannot load fails the whole request. The cells
 * are read all the same, unless the failure says that they would not be either.
 */
async function readWithMarks(sheetIds: readonly string[], values: boolean): Promise<Outcome<readonly SheetWindow[]>> {
  const read = await runInExcel((context) => windowsOf(context, sheetIds, { values, marks: true }));
  const isOfMarks = !read.ok && read.failure.code !== 'too-large' && read.failure.code !== 'cell-editing';
  return isOfMarks ? runInExcel((context) => windowsOf(context, sheetIds, { values, marks: false })) : read;
}

async function windowsOf(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  wanted: Wanted,
): Promise<readonly SheetWindow[]> {
  const breathe = breathingSpace();
  const asked: AskedSheet[] = [];
  for (const sheetId of sheetIds) {
    await breathe();
    asked.push(askFor(context.workbook.worksheets.getItem(sheetId), sheetId, wanted));
  }
  await context.sync();
  return asked.map(({ sheetId, used, window, formats }) => ({
    sheetId,
    used: used.isNullObject ? null : rectangleOf(used),
    window: !window || window.isNullObject ? null : { ...rectangleOf(window), cells: cellsOf(window) },
    marks: formats && markIds(formats.items),
  }));
}

interface AskedSheet {
  readonly sheetId: string;
  readonly used: Excel.Range;
  readonly window: Excel.Range | null;
  readonly formats: Excel.ConditionalFormatCollection | null;
}

function askFor(sheet: Excel.Worksheet, sheetId: string, wanted: Wanted): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true).load(placeProperties);
  const window = wanted.values ? used.getIntersectionOrNullObject(windowAddress) : null;
  window?.load(`${placeProperties},${valueProperties}`);
  return { sheetId, used, window, formats: wanted.marks ? loadFormats(sheet) : null };
}

const cellsOf = ({ values, formulas, numberFormat, valueTypes }: Excel.Range): RangeValues => ({
  ...{ values, formulas, numberFormat, valueTypes },
});

function rectangleOf(range: Excel.Range): Rectangle {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
