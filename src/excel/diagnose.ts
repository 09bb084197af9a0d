import { fail, type Outcome, type PortFailure } from '../workbook';
import { runInExcel } from './run';

/** A sheet as it is found after a call on it failed. */
interface SheetState {
  readonly id: string;
  readonly name: string | null;
  readonly isProtected: boolean;
}

/** Adds to a failure which of the sheets it was about: one more sync, and only after something went wrong. */
export async function nameTheSheet(failure: PortFailure, sheetIds: readonly string[]): Promise<Outcome<never>> {
  if (failure.code !== 'protected' && failure.code !== 'gone') return fail(failure);
  const states = await sheetStates(sheetIds);
  if (!states.ok) return fail(failure);
  const missing = states.value.find(({ name }) => name === null);
  if (missing) return fail({ code: 'gone', what: missing.id });
  const locked = states.value.find(({ isProtected }) => isProtected);
  return failure.code === 'protected' ? fail({ code: 'protected', sheet: locked?.name ?? null }) : fail(failure);
}

/** Which of the sheets are there, and which of them are protected. */
export function sheetStates(sheetIds: readonly string[]): Promise<Outcome<readonly SheetState[]>> {
  return runInExcel(async (context) => {
    const sheets = sheetIds.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load('name,protection/protected');
    await context.sync();
    return sheets.map((sheet, index) => ({
      id: sheetIds[index] ?? '',
      name: sheet.isNullObject ? null : sheet.name,
      isProtected: !sheet.isNullObject && sheet.protection.protected,
    }));
  });
}
