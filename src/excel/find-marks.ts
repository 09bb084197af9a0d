import { fail, succeed, type Outcome } from '../workbook';
import { formatProperties, loadFormats, markIds, type MarksFound } from './marks-found';
import { runInExcel } from './run';

/** Formats of a sheet that are asked for one by one, each in a request of its own, at most. */
const mostSingly = 500;

/**
 * Looks for marks in sheets, all in one sync. One conditional format that Excel cannot load fails the request for all:
 * then sheet by sheet, and in the sheet that fails format by format. Gives the sheets in which some stayed unread.
 */
export async function findMarks(sheetIds: readonly string[], found: MarksFound): Promise<Outcome<readonly string[]>> {
  if (sheetIds.length === 0) return succeed([]);
  const looked = await lookInto(sheetIds, found);
  if (looked.ok) return succeed([]);
  if (!mayBeOfOneFormat(looked.failure.code)) return looked;
  const unread: string[] = [];
  for (const id of sheetIds) {
    const alone = sheetIds.length > 1 ? await lookInto([id], found) : looked;
    if (alone.ok) continue;
    const singly = await lookSingly(id, found);
    if (!singly.ok) return singly;
    if (!singly.value) unread.push(id);
  }
  return succeed(unread);
}

const mayBeOfOneFormat = (code: string): boolean => code !== 'cell-editing' && code !== 'too-large';

function lookInto(sheetIds: readonly string[], found: MarksFound): Promise<Outcome<void>> {
  return runInExcel(async (context) => {
    const asked = sheetIds.map((id) => [id, loadFormats(context.workbook.worksheets.getItem(id))] as const);
    await context.sync();
    for (const [id, formats] of asked) found.set(id, markIds(formats.items));
  });
}

/** Whether every format of a sheet could be read; a sheet that is gone is a failure. */
async function lookSingly(sheetId: string, found: MarksFound): Promise<Outcome<boolean>> {
  const counted = await runInExcel(async (context) => {
    const count = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getCount();
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult: it holds its value after a sync
    return count.value;
  });
  if (!counted.ok) return fail(counted.failure);
  const marks: string[] = [];
  let isComplete = counted.value <= mostSingly;
  for (let index = 0; index < Math.min(counted.value, mostSingly); index += 1) {
    const one = await markAt(sheetId, index);
    if (one.ok) marks.push(...one.value);
    else isComplete = false;
  }
  found.set(sheetId, marks);
  return succeed(isComplete);
}

const markAt = (sheetId: string, index: number): Promise<Outcome<readonly string[]>> =>
  runInExcel(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
    const format = formats.getItemAt(index).load(formatProperties);
    await context.sync();
    return markIds([format]);
  });
