import { fail, type Outcome, type PortFailure } from '../workbook';
import { runInExcel } from './run';

/** A sheet as it is found after a call on it failed. */
interface SheetState {
  readonly id: string;
  readonly name: string | null;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
}

/** The sheets after a call on them failed, and whether the workbook takes new ones. */
export interface BookState {
  readonly sheets: readonly SheetState[];
  readonly isStructureProtected: boolean;
}

/** Adds to a failure which of the sheets it was about: one more sync, and only after something went wrong. */
export async function nameTheSheet(failure: PortFailure, sheetIds: readonly string[]): Promise<Outcome<never>> {
  if (failure.code !== 'denied' && failure.code !== 'gone') return fail(failure);
  const state = await bookState(sheetIds);
  if (!state.ok) return fail(failure);
  const missing = state.value.sheets.find(({ name }) => name === null);
  if (missing) return fail({ code: 'gone', what: missing.id });
  return failure.code === 'denied' ? fail(refusalIn(state.value)) : fail(failure);
}

/** Adds to a failure to show a cell that its sheet is hidden, which Excel does not say. */
export async function whyNotShown(failure: PortFailure, sheetId: string): Promise<Outcome<never>> {
  if (failure.code !== 'unknown') return nameTheSheet(failure, [sheetId]);
  const state = await bookState([sheetId]);
  const sheet = state.ok ? state.value.sheets[0] : undefined;
  return fail(sheet?.isHidden && sheet.name !== null ? { code: 'hidden-sheet', sheet: sheet.name } : failure);
}

/** Adds to a failure of a call that made a sheet that it was the workbook that is protected. */
export async function nameTheBook(failure: PortFailure): Promise<Outcome<never>> {
  if (failure.code !== 'denied') return fail(failure);
  const state = await bookState([]);
  return fail(state.ok && state.value.isStructureProtected ? { code: 'protected', sheet: null } : failure);
}

/** Why Excel refuses a change of sheets: one of them is protected, or it is none that protection would explain. */
export function refusalIn({ sheets }: Pick<BookState, 'sheets'>): PortFailure {
  const locked = sheets.find(({ isProtected }) => isProtected);
  return locked ? { code: 'protected', sheet: locked.name } : { code: 'denied' };
}

/** Which of the sheets are there, and what is protected. */
export function bookState(sheetIds: readonly string[]): Promise<Outcome<BookState>> {
  return runInExcel(async (context) => {
    const { protection } = context.workbook;
    protection.load('protected');
    const sheets = sheetIds.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load('name,visibility,protection/protected');
    await context.sync();
    return {
      isStructureProtected: protection.protected,
      sheets: sheets.map((sheet, index) => ({
        id: sheetIds[index] ?? '',
        name: sheet.isNullObject ? null : sheet.name,
        isProtected: !sheet.isNullObject && sheet.protection.protected,
        isHidden: !sheet.isNullObject && sheet.visibility !== 'Visible',
      })),
    };
  });
}
