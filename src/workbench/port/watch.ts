import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from '@univerjs/sheets';
import type { WorkbookListener } from '../../workbook';
import { isByPort, type OpenBook } from './open-book';

const STRUCTURE: ReadonlySet<string> = new Set(
  [
    ...[InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation],
    ...[MoveColsMutation, MoveRowsMutation, ReorderRangeMutation],
  ].map(({ id }) => id),
);

/** Whether a command moves cells to other places. */
export const movesCells = (commandId: string): boolean =>
  STRUCTURE.has(commandId) || commandId === MoveRangeMutation.id;

/** Calls back after what a person or the port did; not after formulas were computed anew. Returns the way to stop. */
export function watch(book: OpenBook, listener: WorkbookListener): () => void {
  const subscription = book.commands.onCommandExecuted((command, options) => {
    if (unitOf(command) !== book.id) return;
    const origin = isByPort(options) ? 'own' : 'other';
    for (const sheetId of changedSheets(command, options)) listener.onSheetChanged?.(sheetId, origin);
    if (command.id === SetSelectionsOperation.id) tellSelection(command, listener);
  });
  return () => {
    subscription.dispose();
  };
}

/** The workbook a command is about. */
export const unitOf = ({ params }: Readonly<ICommandInfo>): unknown =>
  typeof params === 'object' && 'unitId' in params ? params.unitId : null;

/** The sheets whose cells a command changed. */
export function changedSheets({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): string[] {
  if (!params || options?.['fromFormula'] === true) return [];
  if (id === MoveRangeMutation.id && 'from' in params && 'to' in params) {
    return [...new Set([params.from, params.to].map((side) => (side as { readonly subUnitId: string }).subUnitId))];
  }
  if (!('subUnitId' in params) || typeof params.subUnitId !== 'string') return [];
  const isChange = STRUCTURE.has(id) || (id === SetRangeValuesMutation.id && hasContent(params));
  return isChange ? [params.subUnitId] : [];
}

/** Whether cells get other contents and not other looks alone. */
function hasContent(params: object): boolean {
  const { cellValue = {} } = params as ISetRangeValuesMutationParams;
  const cells: unknown[] = Object.values(cellValue).flatMap((row) => Object.values(row ?? {}));
  return cells.some((cell) => !cell || (typeof cell === 'object' && ['v', 'f', 'p', 'si'].some((key) => key in cell)));
}

function tellSelection({ params }: Readonly<ICommandInfo>, { onSelectionChanged }: WorkbookListener): void {
  const { subUnitId, selections } = params as ISetSelectionsOperationParams;
  const [last] = selections.slice(-1);
  if (!last) return;
  const row = last.primary?.startRow ?? last.range.startRow;
  const column = last.primary?.startColumn ?? last.range.startColumn;
  onSelectionChanged?.({ sheetId: subUnitId, address: { row, column } });
}
