import { addressLists, markFormula, markLooks, rectangleAddress, rectanglesOf } from '../report/traces';
import { fail, succeed, type Mark, type MarkStyle, type Outcome } from '../workbook';
import { applyLook } from './apply-look';
import { breathingSpace } from './cancel';
import { bookState, nameTheSheet, refusalIn } from './diagnose';
import { findMarks } from './find-marks';
import type { MarksFound } from './marks-found';
import { excelApi, hasExcelApi } from './requirements';
import { runInExcel } from './run';
import { listSheets } from './choose-sheets';

/** Replaces the marks of sheets: one sync where their marks are known from a read, else one more to find them. */
export async function markCells(
  sheetIds: readonly string[],
  marks: readonly Mark[],
  style: MarkStyle,
  found: MarksFound,
): Promise<Outcome<void>> {
  const wanted = [...new Set(sheetIds)];
  const looked = await findMarks(
    wanted.filter((id) => !found.has(id)),
    found,
  );
  if (!looked.ok) return nameTheSheet(looked.failure, wanted);
  const first = await replaceMarks(wanted, marks, style, found);
  if (first.ok) return orUnread(first, looked.value);
  if (first.failure.code === 'denied') return markTheUnprotected(wanted, marks, style, found);
  if (first.failure.code !== 'gone') return first;
  return markAfterSearch(wanted, marks, style, found);
}

/** Removes every mark of every sheet. */
export async function unmarkCells(found: MarksFound): Promise<Outcome<void>> {
  const sheets = await listSheets();
  if (!sheets.ok) return sheets;
  const sheetIds = sheets.value.map(({ id }) => id);
  found.clear();
  const looked = await findMarks(sheetIds, found);
  if (!looked.ok) return looked;
  const marked = sheetIds.filter((id) => found.get(id)?.length);
  const removed = marked.length > 0 ? await markCells(marked, [], 'fill', found) : succeed(undefined);
  return orUnread(removed, looked.value);
}

/** What was done, or that marks of these sheets could not be read and so were left. */
async function orUnread(done: Outcome<void>, unread: readonly string[]): Promise<Outcome<void>> {
  const [first] = unread;
  if (!done.ok || first === undefined) return done;
  const state = await bookState([first]);
  return fail({ code: 'marks-unreadable', sheet: state.ok ? (state.value.sheets[0]?.name ?? null) : null });
}

/**
 * Somebody removed a mark since the last read: looks again, and marks once more. What was done is done again. Where the
 * old ones cannot be deleted even then, the new ones are written and the old ones are told of.
 */
async function markAfterSearch(
  sheetIds: readonly string[],
  marks: readonly Mark[],
  style: MarkStyle,
  found: MarksFound,
): Promise<Outcome<void>> {
  const looked = await findMarks(sheetIds, found);
  if (!looked.ok) return nameTheSheet(looked.failure, sheetIds);
  const again = await replaceMarks(sheetIds, marks, style, found);
  if (again.ok) return orUnread(again, looked.value);
  if (again.failure.code !== 'gone') return nameTheSheet(again.failure, sheetIds);
  const added = await replaceMarks(sheetIds, marks, style, new Map());
  return added.ok ? orUnread(added, sheetIds) : nameTheSheet(added.failure, sheetIds);
}

/** A protected sheet keeps no other from being marked; it is named in the failure all the same. */
async function markTheUnprotected(
  sheetIds: readonly string[],
  marks: readonly Mark[],
  style: MarkStyle,
  found: MarksFound,
): Promise<Outcome<void>> {
  const state = await bookState(sheetIds);
  if (!state.ok) return state;
  const { sheets } = state.value;
  const open = sheets.filter(({ isProtected }) => !isProtected).map(({ id }) => id);
  const marked = open.length < sheets.length ? await markAfterSearch(open, marks, style, found) : succeed(undefined);
  return marked.ok ? fail(refusalIn(state.value)) : marked;
}

/** Deletes the known marks of sheets and adds the new ones, in one sync. */
async function replaceMarks(
  sheetIds: readonly string[],
  marks: readonly Mark[],
  style: MarkStyle,
  found: MarksFound,
): Promise<Outcome<void>> {
  const breathe = breathingSpace();
  const done = await runInExcel(async (context) => {
    const added = new Map<string, readonly Excel.ConditionalFormat[]>();
    for (const sheetId of sheetIds) {
      await breathe();
      const sheet = context.workbook.worksheets.getItem(sheetId);
      deleteFormats(sheet, found.get(sheetId) ?? []);
      const ofSheet = marks.filter((mark) => mark.sheetId === sheetId && mark.cells.length > 0);
      added.set(
        sheetId,
        ofSheet.flatMap((mark) => addMark(sheet, mark, style)),
      );
    }
    await context.sync();
    for (const [sheetId, formats] of added) {
      const ids = formats.map(({ id }) => id);
      found.set(sheetId, ids);
    }
  });
  if (!done.ok) for (const sheetId of sheetIds) found.delete(sheetId);
  return done;
}

/** The last first: each deletion leaves those before it where they were. */
function deleteFormats(sheet: Excel.Worksheet, ids: readonly string[]): void {
  const formats = sheet.getRange().conditionalFormats;
  const isLenient = hasExcelApi(excelApi.formatOrNull);
  for (const id of [...ids].reverse()) {
    (isLenient ? formats.getItemOrNullObject(id) : formats.getItem(id)).delete();
  }
}

function addMark(sheet: Excel.Worksheet, { severity, cells }: Mark, style: MarkStyle): Excel.ConditionalFormat[] {
  const addresses = rectanglesOf(cells).map(rectangleAddress);
  const places: readonly (Excel.RangeAreas | Excel.Range)[] = hasExcelApi(excelApi.rangeAreas)
    ? addressLists(addresses).map((list) => sheet.getRanges(list))
    : addresses.map((address) => sheet.getRange(address));
  return places.map(({ conditionalFormats }) => {
    const format = conditionalFormats.add('Custom');
    format.custom.rule.formula = markFormula(severity);
    applyLook(format.custom.format, markLooks[style][severity]);
    return format.load('id');
  });
}
