import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type IExecutionOptions,
  type IMutationInfo,
  type Injector,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets-ui/facade';
import { fail, succeed, type CellAddress, type Outcome, type SheetInfo } from '../../workbook';
import type { Engine } from '../univer/engine';

/** One workbook that is open in the spreadsheet, with the services to read and change it. */
export interface OpenBook {
  readonly id: string;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
}

export function openBook({ univer, api }: Engine, id: string): OpenBook {
  const injector = univer.__getInjector();
  return { id, api, injector, commands: injector.get(ICommandService), undo: injector.get(IUndoRedoService) };
}

export function workbookOf({ id, injector }: OpenBook): Outcome<Workbook> {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(id, UniverInstanceType.UNIVER_SHEET);
  return workbook ? succeed(workbook) : fail({ code: 'gone', what: id });
}

export function worksheetOf(book: OpenBook, sheetId: string): Outcome<Worksheet> {
  const workbook = workbookOf(book);
  if (!workbook.ok) return workbook;
  const sheet = workbook.value.getSheetBySheetId(sheetId);
  return sheet ? succeed(sheet) : fail({ code: 'gone', what: sheetId });
}

export const infoOf = (sheet: Worksheet): SheetInfo => ({
  id: sheet.getSheetId(),
  name: sheet.getName(),
  isHidden: sheet.isSheetHidden() === 1,
});

/** Whether a sheet, or one cell of it, may be changed. Our mutations go past Univer's own checks, so we ask. */
export function canEdit(book: OpenBook, sheetId: string, address?: CellAddress): boolean {
  const permission = book.api.getWorkbook(book.id)?.getSheetBySheetId(sheetId)?.getWorksheetPermission();
  if (!permission) return true;
  return address ? permission.canEditCell(address.row, address.column) : permission.canEdit();
}

/** Goes along with what the port itself does, and so tells it from what a person did or took back. */
const byPort: IExecutionOptions = { byPort: true };

export const isByPort = (options?: IExecutionOptions): boolean => options?.['byPort'] === true;

/** Carries out mutations one after the other; whether all were. */
export const execute = (book: OpenBook, mutations: readonly IMutationInfo[]): boolean =>
  mutations.every(({ id, params }) => book.commands.syncExecuteCommand(id, params, byPort));

/** The same, where one that throws counts as one that was not carried out. */
function carriedOut(book: OpenBook, mutations: readonly IMutationInfo[]): boolean {
  try {
    return execute(book, mutations);
  } catch {
    return false;
  }
}

/** Carries out mutations and puts them on the undo stack as one step. */
export function executeUndoable(
  book: OpenBook,
  redoMutations: readonly IMutationInfo[],
  undoMutations: readonly IMutationInfo[],
): Outcome<void> {
  if (!carriedOut(book, redoMutations)) {
    // Half of a change is none: what was done is taken back. Taking back what was not done changes nothing.
    for (const mutation of undoMutations) carriedOut(book, [mutation]);
    return fail({ code: 'unknown', cause: redoMutations.map(({ id }) => id).join() });
  }
  book.undo.pushUndoRedo({ unitID: book.id, undoMutations: [...undoMutations], redoMutations: [...redoMutations] });
  return succeed(undefined);
}

/** Ends an edit that is under way in a cell, keeping what was typed: who clicks beside it is done with it. */
export async function endEditing(book: OpenBook): Promise<void> {
  const workbook = book.api.getWorkbook(book.id);
  // Headless there is no editor and no such method.
  if (workbook && 'isCellEditing' in workbook && workbook.isCellEditing()) await workbook.endEditingAsync(true);
}

/** How often it is asked whether a person is still typing. */
const ASKED_EVERY_MS = 150;

/** Waits until no cell is being edited: what the product does by itself must not end what a person is typing. */
export async function editingEnded({ api, id }: OpenBook): Promise<void> {
  for (;;) {
    const workbook = api.getWorkbook(id);
    if (!workbook || !('isCellEditing' in workbook) || !workbook.isCellEditing()) return;
    await new Promise((resume) => setTimeout(resume, ASKED_EVERY_MS));
  }
}

/** Keeps what is thrown inside from reaching the caller. */
export async function attempt<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    return fail({ code: 'unknown', cause: error instanceof Error ? error.message : String(error) });
  }
}
