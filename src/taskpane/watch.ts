import type { ChangeOrigin } from '../workbook';
import { check } from './actions/check';
import { followSelection } from './actions/explain';
import { actions, perform, type ActionContext } from './actions';
import { defineAction } from './actions/types';

/** How long a sheet must be left alone before it is checked by itself. */
export const DEBOUNCE = 600;

const autoCheck = defineAction<readonly string[]>({
  id: 'autoCheck',
  labelKey: 'action.toggleAutoCheck',
  run: (context, which) => check(context, { which, isUpdate: true, isQuiet: true }),
});

/** Where the host does not tell who changed a sheet, it is looked at whether it holds other things than were checked. */
const lookWhetherChanged = defineAction<readonly string[]>({
  id: 'lookWhetherChanged',
  labelKey: 'action.toggleAutoCheck',
  isEnabled: () => true,
  run: async (context, which) => {
    const { port, store } = context;
    const { judged } = store.get();
    const [engine, now] = await Promise.all([context.engine(), port.readSheets(which)]);
    // What cannot be read now may have been changed.
    const differs = (id: string): boolean => {
      const known = judged.find(({ sheet }) => sheet.id === id);
      const read = now.ok ? now.value.find(({ sheet }) => sheet.id === id) : undefined;
      return known !== undefined && !(read && engine.isSameGrid(known.grid, read.grid));
    };
    const changed = which.filter(differs);
    // A check that came meanwhile knows better.
    if (store.get().judged !== judged) return;
    if (changed.length > 0) store.set((state) => ({ changed: new Set([...state.changed, ...changed]) }));
  },
});

const follow = defineAction<Parameters<typeof followSelection>[1]>({
  id: 'followSelection',
  labelKey: 'action.explainCell',
  isEnabled: () => true,
  run: followSelection,
});

/** Follows what happens in the workbook. Returns the way to stop. */
export async function startWatch(context: ActionContext): Promise<() => Promise<void>> {
  const { port, store } = context;
  /** Sheets to check, and sheets to look at, once they are left alone. */
  const pending = { check: new Set<string>(), look: new Set<string>() };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (store.get().busy || store.get().plan) return schedule();
      const which = [...pending.check];
      const unsure = [...pending.look].filter((id) => !pending.check.has(id));
      pending.check.clear();
      pending.look.clear();
      if (unsure.length > 0) void perform(context, lookWhetherChanged, unsure);
      if (which.length > 0) void perform(context, autoCheck, which);
    }, DEBOUNCE);
  };
  const onSheetChanged = (sheetId: string, origin: ChangeOrigin): void => {
    if (origin === 'own') return;
    const { judged, settings, mended, page, openForm } = store.get();
    // Undoing a fix has to bring its finding back.
    // Whoever fills a form in sees at once what is left.
    const isFilled = page === 'filling' && openForm?.startsWith(`${sheetId}#`) === true;
    const isFollowed = settings.isAutoCheck || isFilled || mended.has(sheetId);
    if (isFollowed) pending.check.add(sheetId);
    if (judged.some(({ sheet }) => sheet.id === sheetId)) {
      if (origin === 'unknown') pending.look.add(sheetId);
      else store.set(({ changed }) => ({ changed: new Set(changed).add(sheetId) }));
    }
    if (isFollowed || pending.look.size > 0) schedule();
  };
  const watching = await port.watch({
    onSheetChanged,
    onSelectionChanged: (cell) =>
      void perform(context, store.get().page === 'layout' ? actions.pointAtHeadings : follow, cell),
  });
  store.set({ hasWatch: watching.ok });
  return async () => {
    clearTimeout(timer);
    if (watching.ok) await watching.value();
  };
}
