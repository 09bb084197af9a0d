import { fail, succeed, type Outcome, type SheetInfo } from '../workbook';
import { runInExcel } from './run';
import { loadSheets, sheetInfos } from './sheets';

export type Which = 'active' | 'all' | readonly string[];

/** The sheets that are to be read, and whether the workbook counts days from 1904. */
export interface Chosen {
  readonly sheets: readonly SheetInfo[];
  readonly date1904: boolean;
}

interface Listed extends Chosen {
  readonly activeId: string | null;
}

/** 1 January 2000 as a workbook counts days from 1904. No released property tells it, but Excel's own DATE goes by it. */
const dayFrom1904 = 35_064;

/** Lists the sheets: one sync. */
export function listSheets(): Promise<Outcome<readonly SheetInfo[]>> {
  return runInExcel(async (context) => {
    const sheets = loadSheets(context);
    await context.sync();
    return sheetInfos(sheets);
  });
}

/** The sheets that are asked for: one sync, more only where a part of it fails. */
export async function chooseSheets(which: Which): Promise<Outcome<Chosen>> {
  const listed = await listAll(which);
  if (!listed.ok) return listed;
  const { sheets, date1904, activeId } = listed.value;
  if (which === 'all') return succeed({ sheets, date1904 });
  if (which === 'active' && activeId === null) return fail({ code: 'no-worksheet' });
  const wanted = which === 'active' ? [activeId] : which;
  const missing = wanted.find((id) => !sheets.some((sheet) => sheet.id === id));
  if (missing != null) return fail({ code: 'gone', what: missing });
  return succeed({ sheets: wanted.flatMap((id) => sheets.filter((sheet) => sheet.id === id)), date1904 });
}

async function listAll(which: Which): Promise<Outcome<Listed>> {
  const together = await runInExcel(async (context) => {
    const sheets = loadSheets(context);
    const active = context.workbook.worksheets.getActiveWorksheet().load('id');
    const day = context.workbook.functions.date(2000, 1, 1).load('value');
    await context.sync();
    return { sheets: sheetInfos(sheets), activeId: active.id, date1904: day.value === dayFrom1904 };
  });
  if (together.ok || together.failure.code === 'cell-editing') return together;
  return listApart(which);
}

/** A chart sheet in view has no worksheet that is active (office-js 2444): what else is asked goes by itself. */
async function listApart(which: Which): Promise<Outcome<Listed>> {
  const sheets = await listSheets();
  if (!sheets.ok) return sheets;
  const active = which === 'active' ? await activeSheet() : succeed(null);
  if (!active.ok && active.failure.code === 'other-workbook') return active;
  const epoch = await countsFrom1904();
  return succeed({
    sheets: sheets.value,
    activeId: active.ok ? active.value : null,
    date1904: epoch.ok && epoch.value,
  });
}

const activeSheet = (): Promise<Outcome<string>> =>
  runInExcel(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
    return active.id;
  });

const countsFrom1904 = (): Promise<Outcome<boolean>> =>
  runInExcel(async (context) => {
    const day = context.workbook.functions.date(2000, 1, 1).load('value');
    await context.sync();
    return day.value === dayFrom1904;
  });
