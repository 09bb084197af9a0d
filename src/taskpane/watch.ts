import type { ActionContext } from './actions';
import { followSelection } from './actions/explain';
import { attempt, happen } from './steps/effects';

/** Follows what happens in the workbook. Returns the way to stop. */
export async function startWatch(context: ActionContext): Promise<() => Promise<void>> {
  const { port, session } = context;
  const watching = await port.watch({
    onSheetChanged: (sheetId, origin) => void happen(context, 'watch', { type: 'changed', sheetId, origin }),
    onSelectionChanged: (cell) => void attempt(context, () => followSelection(context, cell)),
  });
  await happen(context, 'watch', { type: 'watching', isOn: watching.ok });
  return async () => {
    session.leftAlone.end();
    session.waiting.giveUp();
    if (watching.ok) await watching.value();
  };
}
