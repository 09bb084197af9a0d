import { followSelection } from './actions/explain';
import { actions, perform, type ActionContext } from './actions';
import { defineAction } from './actions/types';
import { happen } from './steps/effects';

const follow = defineAction<Parameters<typeof followSelection>[1]>({
  id: 'followSelection',
  labelKey: 'action.explainCell',
  isEnabled: () => true,
  run: followSelection,
});

/** Follows what happens in the workbook. Returns the way to stop. */
export async function startWatch(context: ActionContext): Promise<() => Promise<void>> {
  const { port, session, store } = context;
  const watching = await port.watch({
    onSheetChanged: (sheetId, origin) => void happen(context, 'watch', { type: 'changed', sheetId, origin }),
    onSelectionChanged: (cell) =>
      void perform(context, store.get().page === 'layout' ? actions.pointAtHeadings : follow, cell),
  });
  store.set({ hasWatch: watching.ok });
  return async () => {
    session.leftAlone.end();
    if (watching.ok) await watching.value();
  };
}
