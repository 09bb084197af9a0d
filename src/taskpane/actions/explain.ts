import type { SheetCell } from '../../workbook';
import { isIdle, isSameCell } from '../state';
import { happen } from '../steps/effects';
import { always, defineAction, type ActionContext } from './types';

/** Explains the cell selected in the sheet, whether or not its sheet was checked. */
export const explainCell = defineAction({
  id: 'explainCell',
  labelKey: 'action.explainCell',
  run: (context) => happen(context, 'explain', { type: 'ask' }),
});

export const closeExplanation = defineAction({
  id: 'closeExplanation',
  labelKey: 'action.closeExplanation',
  isEnabled: always,
  run: (context) => happen(context, 'pane', { type: 'closeExplanation' }),
});

/** Another cell was selected in the sheet, by a person or by the pane. */
export async function followSelection(context: ActionContext, cell: SheetCell): Promise<void> {
  const { session, store } = context;
  // A busy Excel tells of several at last, in turn: of those before this one it never will.
  const own = session.ownSelections.findIndex((one) => isSameCell(one, cell));
  if (own >= 0) session.ownSelections.splice(0, own);
  else if (isIdle(store.get())) session.ownSelections.length = 0;
  await happen(context, 'watch', { type: 'selected', cell, isOwn: own >= 0 });
}
