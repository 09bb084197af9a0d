import type { SheetEdit, SheetReading } from '../../workbook';
import type { Undo } from '../state';
import { check } from './check';
import { defineAction, isIdle, showFailure } from './types';

/** What a cell holds, as one text to compare. */
const heldBy = (readings: readonly Pick<SheetReading, 'sheet' | 'grid'>[], { sheetId, address }: SheetEdit): string => {
  const grid = readings.find(({ sheet }) => sheet.id === sheetId)?.grid;
  return JSON.stringify(grid?.rows[address.row - grid.top]?.[address.column - grid.left] ?? null);
};

/** The edits that bring back what cells held before others are made. */
export function inverseOf(
  readings: readonly Pick<SheetReading, 'sheet' | 'grid'>[],
  edits: readonly SheetEdit[],
): SheetEdit[] {
  return edits.map(({ sheetId, address, format }) => {
    const grid = readings.find(({ sheet }) => sheet.id === sheetId)?.grid;
    const cell = grid?.rows[address.row - grid.top]?.[address.column - grid.left] ?? null;
    return {
      sheetId,
      address,
      value: cell?.value ?? null,
      ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
      ...(format === undefined ? {} : { format: cell?.format ?? 'General' }),
    };
  });
}

/** What the last change can be taken back with, once its cells have been read again. */
export const undoOf = (edits: readonly SheetEdit[], now: readonly Pick<SheetReading, 'sheet' | 'grid'>[]): Undo => ({
  edits,
  after: edits.map((edit) => heldBy(now, edit)),
});

/** Takes the last change of ours back, unless somebody has changed its cells since. */
export const undoChanges = defineAction({
  id: 'undoChanges',
  labelKey: 'action.undo',
  isEnabled: (state) => isIdle(state) && state.undo !== null,
  run: async (context) => {
    const { port, store } = context;
    const { undo } = store.get();
    if (!undo) return;
    const which = [...new Set(undo.edits.map(({ sheetId }) => sheetId))];
    const retry = (): void => void undoChanges.run(context);
    store.set({ busy: { label: 'busy.writing', done: 0, total: 0, sheet: '', canCancel: false } });
    const now = await port.readSheets(which);
    if (!now.ok) return showFailure(context, now.failure, retry, 'undo');
    const isChanged = undo.edits.some((edit, at) => heldBy(now.value, edit) !== undo.after[at]);
    const done = isChanged ? null : await port.write(undo.edits);
    if (done && !done.ok) return showFailure(context, done.failure, retry, 'undo');
    store.set({
      undo: null,
      notice: { kind: 'done', key: isChanged ? 'undo.changed' : 'undo.done', data: { count: undo.edits.length } },
    });
    await check(context, { which, isUpdate: true, isQuiet: false });
  },
});
