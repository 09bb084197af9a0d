import { check } from './actions/check';
import { followSelection } from './actions/explain';
import { perform, type ActionContext } from './actions';
import { defineAction } from './actions/types';

/** How long a sheet must be left alone before it is checked by itself. */
export const DEBOUNCE = 600;

const autoCheck = defineAction<readonly string[]>({
  id: 'autoCheck',
  labelKey: 'action.toggleAutoCheck',
  run: (context, which) => check(context, { which, isUpdate: true, isQuiet: true }),
});

const follow = defineAction<Parameters<typeof followSelection>[1]>({
  id: 'followSelection',
  labelKey: 'action.explainCell',
  isEnabled: () => true,
  run: followSelection,
});

/** Follows what happens in the workbook. Returns the way to stop. */
export async function startWatch(context: ActionContext): Promise<() => Promise<void>> {
  const { port, store, session } = context;
  const pending = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (store.get().busy || store.get().plan) return schedule();
      const which = [...pending];
      pending.clear();
      void perform(context, autoCheck, which);
    }, DEBOUNCE);
  };
  const watching = await port.watch({
    onSheetChanged: (sheetId, origin) => {
      // What the pane itself writes it reads again by itself.
      if (origin === 'own') return;
      const { judged, settings } = store.get();
      if (judged.some(({ sheet }) => sheet.id === sheetId)) {
        store.set(({ changed }) => ({ changed: new Set(changed).add(sheetId) }));
      }
      // Undoing a fix has to bring its finding back.
      if (!settings.isAutoCheck && !session.mended.has(sheetId)) return;
      pending.add(sheetId);
      schedule();
    },
    onSelectionChanged: (cell) => void perform(context, follow, cell),
  });
  store.set({ hasWatch: watching.ok });
  return async () => {
    clearTimeout(timer);
    if (watching.ok) await watching.value();
  };
}
